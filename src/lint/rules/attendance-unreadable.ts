// Words of the attendance that do not read as persons.
//
//   Deltagere
//   Anna Berg (A), Faxe Kommune
//   Fagligt Forum                <- told here: a heading, or a person without more than a name?
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const attendanceUnreadable: Rule<{ text: string }> = {
  name: 'attendance-unreadable',
  group: 'attendance',
  severity: 'warning',
  prose: {
    en: {
      what: 'Words among the lists of the attendance do not read as persons, and may be some. Nobody was read from them; they stand in the notes of the meeting as printed.',
      why: 'Someone who was there, or who had sent apologies, may be missing from the data, and nobody is invented to fill the gap.',
      mend: 'Read the line. If it names a person, write one person a line: name, party in brackets, municipality. If it is a heading or a remark, nothing is missing.',
    },
    da: {
      what: 'Ord i deltagerfortegnelsen kan ikke læses som personer, men kan være det. Ingen er læst ud af dem; de står som trykt i mødets bemærkninger.',
      why: 'En, der var til stede eller havde meldt afbud, kan mangle i data, og ingen bliver opfundet for at fylde hullet.',
      mend: 'Læs linjen. Nævner den en person, så skriv én person pr. linje: navn, parti i parentes, kommune. Er den en overskrift eller en bemærkning, mangler der intet.',
    },
  },
  sentence: {
    en: ({ text }) => `“${text}” does not read as a person`,
    da: ({ text }) => `”${text}” kan ikke læses som en person`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Fagligt Forum

              Afbud

              Ingen
            `,
          },
        ],
        args: { text: 'Fagligt Forum' },
      },
      {
        papers: [
          {
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune

              Drøftelsen blev ledet af Bent Dal.

              Afbud

              Ingen
            `,
          },
        ],
        args: { text: 'Drøftelsen blev ledet af Bent Dal.' },
      },
    ],
    silent: [
      // The publisher's side column, run into the list.
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune
            Store Nygade 10
            Bent Dal (V), Greve Kommune
            4000 Roskilde
            Tlf 3370 3370
            www.kkr.example

            Afbud

            Ingen
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            Anna Berg (A), Faxe Kommune

            Der var kaffe i pausen.

            Afbud

            Ingen
          `,
        },
      ],
      [
        {
          attendance: `
            Deltagere

            | Navn | Parti | Kommune |
            | --- | --- | --- |
            | Anna Berg | A | Faxe |

            Afbud

            Ingen
          `,
        },
      ],
    ],
  },
  *check({ coverage }) {
    for (const { text, at } of coverage.unread) {
      const shown = text.length > 120 ? `${text.slice(0, 119)}…` : text
      yield { at, item: null, quote: quoteWords(text, text), args: { text: shown } }
    }
  },
}
