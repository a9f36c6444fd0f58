// A decision on `indstillingen` in an item that has none.
//
//   4.1. Punkter til næste møde
//   Baggrund …                                  no indstilling
//   Beslutning
//   KKR Sjælland tiltrådte indstillingen.       <- told here
//                          ^^^^^^^^^^^^^
//   KKR Sjælland tog orienteringen til efterretning.     <- no: decided without one
import type { Item } from '../../referat.ts'
import { itemName, nameOf } from '../item-name.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'

const THE_INDSTILLING = /(?<!\p{L})indstilling(?:en|erne)(?!\p{L})(?!\s(?:til|om|fra|af)\s)/iu
const RECOMMENDS = /(?<!\p{L})(?:indstill(?:es|er|ing|ingen|inger)|anbefale[sr]|henstille[sr]|foreslå[sr])(?!\p{L})/iu

/** Without a label of its own, a recommendation may stand in any text; one over the items is theirs, too. */
const mayRecommend = ({ title, sections }: Item): boolean =>
  RECOMMENDS.test(title) || sections.some(({ kind, text }) => kind !== 'beslutning' && RECOMMENDS.test(text))

const item = (sections: string): string =>
  `1. Siden sidst\n\n1.1. Planer for efteråret\n\nSAG-2024-00123 abc\n\n${sections}\n\n2. Eventuelt`

export const beslutningWithoutIndstilling: Rule<{ name: string; words: string }> = {
  name: 'beslutning-without-indstilling',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'The decision refers to the indstilling, and the item has none.',
      why: 'A reader cannot tell what was decided.',
      mend: 'Put the indstilling in, or write the decision so that it says itself what was decided.',
    },
    da: {
      what: 'Beslutningen henviser til indstillingen, men punktet har ingen.',
      why: 'Læseren kan ikke se, hvad der blev besluttet.',
      mend: 'Sæt indstillingen ind, eller skriv beslutningen sådan, at den selv siger, hvad der blev besluttet.',
    },
  },
  sentence: {
    en: ({ name, words }) =>
      `The decision on item ${itemName.en(name)} refers to “${words}”, and the item has no indstilling`,
    da: ({ name, words }) =>
      `Beslutningen i punkt ${itemName.da(name)} henviser til ”${words}”, men punktet har ingen indstilling`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: item(
              'Baggrund\n\nDer er fire møder i efteråret.\n\nBeslutning\n\nKKR Sjælland tiltrådte indstillingen.',
            ),
          },
        ],
        args: { name: '1.1', words: 'indstillingen' },
      },
    ],
    silent: [
      [{ items: item('Baggrund\n\nDer er fire møder i efteråret.\n\nBeslutning\n\nKKR Sjælland drøftede planerne.') }],
      [
        {
          items: item(
            'Forslag\n\nDet foreslås, at KKR Sjælland godkender planerne.\n\nBeslutning\n\nKKR Sjælland tiltrådte indstillingen.',
          ),
        },
      ],
      [
        {
          items: item(
            'Baggrund\n\nFormandskabet indstiller, at der holdes fire møder i efteråret.\n\nBeslutning\n\nKKR Sjælland tiltrådte indstillingen.',
          ),
        },
      ],
      [
        {
          items: item(
            'Baggrund\n\nRådet mangler et medlem.\n\nBeslutning\n\nKKR Sjælland godkendte indstillingen af Anna Berg.',
          ),
        },
      ],
    ],
  },
  *check({ items }) {
    for (const item of items) {
      const { beslutning, indstilling, number, parent } = item
      if (beslutning?.label == null || indstilling !== null || mayRecommend(item)) continue
      if (items.some((above) => above.number !== null && above.number === parent && mayRecommend(above))) continue
      const words = THE_INDSTILLING.exec(beslutning.text)?.[0]
      if (words === undefined) continue
      yield {
        at: beslutning.at,
        item: number,
        quote: quoteWords(beslutning.text, words),
        args: { name: nameOf(item), words },
      }
    }
  },
}
