// An item that the contents do not list, though they list the others of its level.
//
//   2.1. Fælles cykelruter ..... 4
//   2.3. Natbusser ............. 6     <- the body has a 2.2
import { matchContents } from '../match-contents.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const itemNotInContents: Rule<{ number?: string; title: string }> = {
  name: 'item-not-in-contents',
  group: 'contents',
  severity: 'warning',
  prose: {
    en: {
      what: 'An item stands in the body of the document, but the contents do not list it. Levels that the contents leave out altogether do not count.',
      why: 'Readers look in the contents for what was treated; this item they will not find.',
      mend: 'Update the list of contents, and see that the heading is set in the heading style of the template.',
    },
    da: {
      what: 'Et punkt står i dokumentets tekst, men ikke i indholdsfortegnelsen. Niveauer, som fortegnelsen helt udelader, tæller ikke med.',
      why: 'Læserne ser efter i indholdsfortegnelsen, hvad der blev behandlet; dette punkt finder de ikke.',
      mend: 'Opdatér indholdsfortegnelsen, og se efter, at overskriften er sat med skabelonens overskriftstypografi.',
    },
  },
  sentence: {
    en: ({ number, title }) =>
      `${number === undefined ? 'The item' : `Item ${number}`} “${title}” is not listed in the contents`,
    da: ({ number, title }) =>
      `${number === undefined ? 'Punktet' : `Punkt ${number}`} ”${title}” står ikke i indholdsfortegnelsen`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            contents: `
              Indholdsfortegnelse

              Deltagerfortegnelse ..... 2
              1. Godkendelse af dagsorden ..... 3
              1.1. Godkendelse af dagsorden ..... 3
            `,
            show: ['items'],
          },
        ],
        args: { number: '2', title: 'Eventuelt' },
      },
    ],
    silent: [
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse ..... 2
            1. Godkendelse af dagsorden ..... 3
            2. Eventuelt ..... 4
          `,
          show: ['items'],
        },
      ],
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse ..... 2
            1. Godkendelse af dagsorden. ..... 3
            1.1. Godkendelse af Dagsorden - Tillæg ..... 3
            2. Eventuelt ..... 4
          `,
          show: ['items'],
        },
      ],
    ],
  },
  *check(referat) {
    const { pairs, items } = matchContents(referat)
    for (const item of items) {
      const { level, number, title, at } = item
      // Some lists give the sections of the agenda only; of one that was read in part nothing can be said.
      const listed = pairs.filter((pair) => pair.item.level === level).length
      const unlisted = items.filter((other) => other.level === level).length
      if (listed === 0 || (unlisted > 1 && unlisted * 3 > listed)) continue
      yield { at, item: number, quote: quoteAll(title), args: { ...(number === null ? {} : { number }), title } }
    }
  },
}
