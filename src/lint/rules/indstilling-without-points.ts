// A recommendation that recommends nothing: an empty section, one from which no point could be read, or one that ends
// before it says what is recommended.
//
//   Indstilling
//   Beslutning                          <- told: nothing stands under the label
//   Indstilling
//   Det indstilles, at KKR drøfter …    <- no
//   Det indstilles, at KKR Sjælland     <- told, when nothing stands below: its list is lost
import type { Item, Point } from '../../referat.ts'
import { ADDRESSEE, RECOMMENDS } from '../../vocabulary/recommendation.ts'
import { emptyItems, itemName, nameOf } from '../items.ts'
import { quoteAll, quoteWords } from '../quote.ts'
import type { Quote, Rule } from '../rule.ts'

// `Det indstilles, at KKR Sjælland: 1.` ends where the points would begin.
const FORMULA = /^.{0,160}?(?:(?<!\p{Alpha})at(?!\p{Alpha})|:)/u
const NOTHING_MORE = /^[\s:.,;…–-]*(?:at[\s:.,;…–-]*)?$/u

const isBareStem = (text: string): boolean =>
  RECOMMENDS.test(text) && NOTHING_MORE.test(text.replace(FORMULA, '').trim().replace(ADDRESSEE, ''))

/** The last of the points, nested ones included. */
function lastOf(points: readonly Point[]): Point | undefined {
  const last = points.at(-1)
  return last === undefined || last.points.length === 0 ? last : lastOf(last.points)
}

/** What is told of an item's recommendation; `null` when it says what is recommended. */
function fault({ indstilling, sections }: Item): Quote | null {
  if (indstilling?.label == null) return null
  const { points, text, label } = indstilling
  if (points.length === 0) return quoteAll(text || label)
  // What is recommended may stand in a table.
  if (sections.some(({ heading, blocks }) => heading === label && blocks.some(({ type }) => type === 'table')))
    return null
  const last = lastOf(points)
  return last === undefined || !isBareStem(last.text) ? null : quoteWords(text, last.text)
}

const item = (recommended: string): string => `
  1. Godkendelse af budget

  1.1. Budget for 2025

  SAG-2024-00123 abc

  Indstilling

  ${recommended}

  Beslutning

  KKR Sjælland godkendte budgettet.

  2. Eventuelt
`

export const indstillingWithoutPoints: Rule<{ name: string; label: string }> = {
  name: 'indstilling-without-points',
  group: 'decisions',
  severity: 'warning',
  prose: {
    en: {
      what: 'Under the label Indstilling or Forslag stands no text, nothing that could be read as recommended, or a sentence that ends before it says what.',
      why: 'The decision that follows has nothing to refer to.',
      mend: 'Write what is recommended, or take the label out.',
    },
    da: {
      what: 'Under overskriften Indstilling eller Forslag står der ingen tekst, intet, der kan læses som en indstilling, eller en sætning, der slutter, før den siger hvad.',
      why: 'Den beslutning, der følger, har intet at henvise til.',
      mend: 'Skriv, hvad der indstilles, eller fjern overskriften.',
    },
  },
  sentence: {
    en: ({ name, label }) => `No point could be read from “${label}” in item ${itemName.en(name)}`,
    da: ({ name, label }) =>
      `Under ”${label}” i punkt ${itemName.da(name)} står intet, der kan læses som en indstilling`,
  },
  examples: {
    fires: [
      { papers: [{ items: item('') }], args: { name: '1.1', label: 'Indstilling' } },
      ...['Det indstilles, at KKR Sjælland', 'Det indstilles, at KKR Sjælland:', 'Formandskabet indstiller, at'].map(
        (stem) => ({
          papers: [
            {
              items: item(stem),
            },
          ] as const,
          args: { name: '1.1', label: 'Indstilling' },
        }),
      ),
    ],
    silent: [
      [
        {
          items: item('Det indstilles, at KKR Sjælland godkender budgettet.'),
        },
      ],
      [
        {
          items: item('Til drøftelse.'),
        },
      ],
      [
        {
          items: item(`
            Det indstilles, at KKR Sjælland

            - godkender budgettet

            - drøfter planen
          `),
        },
      ],
      [
        {
          items: item(`
            Det indstilles, at:

            KKR Sjælland godkender budgettet.
          `),
        },
      ],
    ],
  },
  *check(referat) {
    // An item without any text is told as empty.
    const empty = emptyItems(referat)
    for (const item of referat.items) {
      const quote = empty.has(item) ? null : fault(item)
      if (quote === null || item.indstilling === null) continue
      const { at, label } = item.indstilling
      yield { at, item: item.number, quote, args: { name: nameOf(item), label: label ?? '' } }
    }
  },
}
