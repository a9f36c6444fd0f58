// The paper gives no date of the meeting, on its cover or in its running heads.
//
//   REFERAT 2024
//   KKR SJÆLLAND
//   Sted: Kongrescentret, Ringsted   <- and no `Dato:`
import type { Rule } from '../rule.ts'

export const dateMissing: Rule<{ body: string }> = {
  name: 'date-missing',
  group: 'document',
  severity: 'warning',
  prose: {
    en: {
      what: 'The paper does not say on which day the meeting was held.',
      why: 'Without a date, the paper cannot be put in order, cited, or told from those of other meetings.',
      mend: 'Write the date on the cover: “Dato: 16-06-2026 10:00”. If one stands there, check that it is a day of the calendar.',
    },
    da: {
      what: 'Dokumentet siger ikke, hvilken dag mødet blev holdt.',
      why: 'Uden dato kan dokumentet hverken ordnes, citeres eller skelnes fra andre møders.',
      mend: 'Skriv datoen på forsiden: ”Dato: 16-06-2026 10:00”. Står der en, så kontrollér, at dagen findes i kalenderen.',
    },
  },
  sentence: {
    en: ({ body }) => `No date of the meeting of ${body} was found`,
    da: ({ body }) => `Der blev ikke fundet en dato for mødet i ${body}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            cover: `
              REFERAT 2024

              KKR SJÆLLAND

              Sted: Kongrescentret, Ringsted
            `,
          },
        ],
        args: { body: 'KKR Sjælland' },
      },
      {
        papers: [
          {
            cover: `
              REFERAT 2024

              KKR SJÆLLAND

              Dato: 31-02-2024 10:00
              Sted: Kongrescentret, Ringsted
            `,
          },
        ],
        args: { body: 'KKR Sjælland' },
      },
    ],
    silent: [
      [
        {
          cover: `
            REFERAT

            KKR SJÆLLAND

            Tirsdag den 12. marts 2024 kl. 10.00, Kongrescentret, Ringsted
          `,
        },
      ],
      [
        {
          cover: `
            REFERAT 2010

            KKR SJÆLLAND

            Dato: 12. marts 2010
            Tidspunkt: kl. 10.00
            Sted: Ringsted
          `,
        },
      ],
    ],
  },
  *check({ meeting }) {
    if (meeting.date === null) yield { at: null, item: null, quote: null, args: { body: meeting.body ?? 'KKR' } }
  },
}
