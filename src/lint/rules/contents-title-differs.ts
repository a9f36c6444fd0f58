// The same number, but other words in the contents than in the heading.
//
//   2.1. Fælles cykelruter i 2024 ..... 4      the contents
//   2.1. Fælles cykelruter i 2025              <- told here
//   2.1. FÆLLES CYKEL-RUTER I 2024.            <- no: capitals, hyphens and the final period do not count
import { matchContents, titleKey } from '../match-contents.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** Leaders that a scan ran into the title: what the contents say cannot be known. */
const LEADERS = /\.{2}|…/u

export const contentsTitleDiffers: Rule<{ number: string; listed: string; title: string }> = {
  name: 'contents-title-differs',
  group: 'contents',
  severity: 'warning',
  prose: {
    en: {
      what: 'The contents give an item another title than its heading does. Hyphens, blanks, capitals and final punctuation are no difference.',
      why: 'Whoever cites or searches for the item does not know which of the two titles is meant.',
      mend: 'Decide on one title, and update the list of contents.',
    },
    da: {
      what: 'Indholdsfortegnelsen giver et punkt en anden titel end overskriften. Bindestreger, mellemrum, store bogstaver og tegn til sidst gør ingen forskel.',
      why: 'Den, der vil citere eller finde punktet, ved ikke, hvilken af de to titler der gælder.',
      mend: 'Vælg én titel, og opdatér indholdsfortegnelsen.',
    },
  },
  sentence: {
    en: ({ number, listed, title }) => `Item ${number} is “${listed}” in the contents and “${title}” in its heading`,
    da: ({ number, listed, title }) =>
      `Punkt ${number} hedder ”${listed}” i indholdsfortegnelsen og ”${title}” i overskriften`,
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
              1.1. Godkendelse af referat og dagsorden ..... 3
              2. Eventuelt ..... 4
            `,
            show: ['items'],
          },
        ],
        args: { number: '1.1', listed: 'Godkendelse af referat og dagsorden', title: 'Godkendelse af dagsorden' },
      },
    ],
    silent: [
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse ..... 2
            1. GODKENDELSE AF DAGS-ORDEN ..... 3
            1.1. Godkendelse af  dagsorden. ..... 3
            2. Eventuelt: ..... 4
          `,
          show: ['items'],
        },
      ],
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse ..... 2
            1. Godkendelse af dagsorden ..... 3
            1.1. Godkendelse af dagsorden – Tillæg ..... 3
            2. Eventuelt ..... 4
          `,
          show: ['items'],
        },
      ],
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse
            Godkendelse af dagsorden
            Godkendelse af dagsorden
            Eventuelt
          `,
          show: ['items'],
        },
      ],
    ],
  },
  *check(referat) {
    for (const { entry, item } of matchContents(referat).pairs) {
      // Without a number the title is all by which they were paired.
      if (item.number === null || entry.number !== item.number) continue
      if (LEADERS.test(entry.title) || titleKey(entry.title) === titleKey(item.title)) continue
      const args = { number: item.number, listed: entry.title, title: item.title }
      yield { at: entry.at, item: item.number, quote: quoteAll(entry.title), args }
    }
  },
}
