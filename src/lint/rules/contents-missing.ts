// Agenda items, but no list of contents.
import type { Rule } from '../rule.ts'

/** A paper of one or two items needs no list. */
const FEWEST = 3

export const contentsMissing: Rule<Record<string, never>> = {
  name: 'contents-missing',
  group: 'contents',
  severity: 'warning',
  prose: {
    en: {
      what: 'The document has agenda items but no list of contents.',
      why: 'Without the list nobody can tell whether an item was lost on the way from the agenda to the published document.',
      mend: 'Insert the list of contents of the template, and update it before the document is saved as PDF.',
    },
    da: {
      what: 'Dokumentet har dagsordenspunkter, men ingen indholdsfortegnelse.',
      why: 'Uden fortegnelsen kan ingen se, om et punkt er gået tabt på vejen fra dagsordenen til det offentliggjorte dokument.',
      mend: 'Indsæt skabelonens indholdsfortegnelse, og opdatér den, før dokumentet gemmes som PDF.',
    },
  },
  sentence: {
    en: () => 'The document has no list of contents',
    da: () => 'Dokumentet har ingen indholdsfortegnelse',
  },
  examples: {
    fires: [{ papers: [{ contents: null, show: ['cover', 'items'] }], args: {} }],
    silent: [
      [{ show: ['contents', 'items'] }],
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse
            1. Godkendelse af dagsorden
            1.1. Godkendelse af dagsorden
            2. Eventuelt
          `,
        },
      ],
      [
        {
          contents: null,
          items: `
            1. Eventuelt

            Intet.
          `,
        },
      ],
    ],
  },
  *check({ toc, items }) {
    if (toc.length === 0 && items.length >= FEWEST) yield { at: null, item: null, quote: null, args: {} }
  },
}
