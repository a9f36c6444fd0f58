// Minutes whose title is lost: items and decisions, and no word that says what the paper is.
//
//   KKR SJÆLLAND                 <- and no `REFERAT 2024` above it
//   Dato: 12-03-2024 10:00
import type { Rule } from '../rule.ts'

const FIELDS = `
  KKR SJÆLLAND

  Dato: 12-03-2024 10:00
  Sted: Kongrescentret, Ringsted
`

export const kindMissing: Rule<{ body: string }> = {
  name: 'kind-missing',
  group: 'document',
  severity: 'warning',
  prose: {
    en: {
      what: 'The title does not say whether the paper is a referat or a dagsorden, though decisions stand in it.',
      why: 'A reader cannot tell what was decided from what was only recommended, and checks that hold for minutes alone are left out.',
      mend: 'Write the title on the cover: “REFERAT 2026”. If one stands there, check that it is text and no picture.',
    },
    da: {
      what: 'Titlen siger ikke, om dokumentet er et referat eller en dagsorden, selv om der står beslutninger i det.',
      why: 'Læseren kan ikke se, hvad der er besluttet, og hvad der kun er indstillet, og de kontroller, der kun gælder referater, bliver ikke udført.',
      mend: 'Skriv titlen på forsiden: ”REFERAT 2026”. Står der en, så kontrollér, at den er tekst og ikke et billede.',
    },
  },
  sentence: {
    en: ({ body }) => `The paper of ${body} does not say whether it is a referat or a dagsorden`,
    da: ({ body }) => `Dokumentet fra ${body} siger ikke, om det er et referat eller en dagsorden`,
  },
  examples: {
    fires: [{ papers: [{ cover: FIELDS }], args: { body: 'KKR Sjælland' } }],
    silent: [
      [
        {
          cover: `
            REFERAT

            ${FIELDS}
          `,
        },
      ],
      [
        {
          cover: `
            R E F E R AT 2 0 2 4

            ${FIELDS}
          `,
        },
      ],
      // Nothing is decided: it may be either.
      [
        {
          cover: FIELDS,
          items: `
            1. Orientering

            1.1. Cykler

            SAG-2024-00123 abc

            Baggrund

            Der er mange cykler i byerne.

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  *check({ kind, meeting: { body }, items }) {
    if (kind !== null || body === null) return
    if (items.some(({ beslutning }) => beslutning !== null && beslutning.text !== ''))
      yield { at: null, item: null, quote: null, args: { body } }
  },
}
