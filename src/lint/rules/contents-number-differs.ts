// The same title, but another number in the contents than in the heading.
//
//   2.2. Fælles cykelruter ..... 4      the contents
//   2.3. Fælles cykelruter              <- told here
import { matchContents } from '../match-contents.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const contentsNumberDiffers: Rule<{ listed: string; number: string; title: string }> = {
  name: 'contents-number-differs',
  group: 'contents',
  severity: 'warning',
  prose: {
    en: {
      what: 'The contents give an item another number than its heading does.',
      why: 'Decisions are cited by number; a wrong one leads to another item.',
      mend: 'Update the list of contents after the last item has been added or taken out.',
    },
    da: {
      what: 'Indholdsfortegnelsen giver et punkt et andet nummer end overskriften.',
      why: 'Der henvises til beslutninger ved nummer; et forkert nummer fører til et andet punkt.',
      mend: 'Opdatér indholdsfortegnelsen, når det sidste punkt er føjet til eller taget ud.',
    },
  },
  sentence: {
    en: ({ listed, number, title }) => `“${title}” is ${listed} in the contents and ${number} in its heading`,
    da: ({ listed, number, title }) =>
      `”${title}” har nummer ${listed} i indholdsfortegnelsen og ${number} i overskriften`,
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
              3. Eventuelt ..... 4
            `,
            show: ['items'],
          },
        ],
        args: { listed: '3', number: '2', title: 'Eventuelt' },
      },
    ],
    silent: [
      [{ show: ['contents', 'items'] }],
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse
            Godkendelse af dagsorden
            Godkendelse af dagsorden
            Eventuelt
            1.
            1.1.
            2.
            2
            3
            3
            4
          `,
          show: ['items'],
        },
      ],
    ],
  },
  *check(referat) {
    for (const { entry, item } of matchContents(referat).pairs) {
      if (entry.number === null || item.number === null || entry.number === item.number) continue
      const args = { listed: entry.number, number: item.number, title: item.title }
      yield { at: entry.at, item: item.number, quote: quoteAll(entry.title), args }
    }
  },
}
