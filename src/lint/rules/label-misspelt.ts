// A section's label with a letter too few, too many, or wrong.
//
//   Besluting      <- told here: Beslutning
import { distance } from '../../text/distance.ts'
import { squash } from '../../text/squash.ts'
import { SECTION_LABELS } from '../../vocabulary/section-labels.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** A word further from a label than this is another word. */
const MOST_LETTERS = 2

const plain = (words: string): string => squash(words.replace(/:$/u, '')).toLowerCase()
const LABELS = SECTION_LABELS.flatMap(({ kind, forms }) => forms.map((form) => ({ kind, form })))

/** The label that a heading of this kind was meant to be; `null` when it is spelt as a label is. */
function meant(kind: string, heading: string): string | null {
  const word = plain(heading)
  if (/\s/u.test(heading.trim()) || LABELS.some(({ form }) => plain(form) === word)) return null
  const near = LABELS.filter((label) => label.kind === kind)
    .map(({ form }) => ({ form, apart: distance(plain(form), word) }))
    .sort((a, b) => a.apart - b.apart)[0]
  return near !== undefined && near.apart <= MOST_LETTERS ? near.form : null
}

export const labelMisspelt: Rule<{ name: string; heading: string; label: string }> = {
  name: 'label-misspelt',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'The label over a section of an item is misspelt by a letter or two.',
      why: 'Readers and programs find sections by their labels; a search for the right word misses this one.',
      mend: 'Correct the label.',
    },
    da: {
      what: 'Overskriften over et afsnit i et punkt er stavet forkert med et bogstav eller to.',
      why: 'Læsere og programmer finder afsnit på overskriften, og en søgning på det rigtige ord finder ikke dette afsnit.',
      mend: 'Ret overskriften.',
    },
  },
  sentence: {
    en: ({ name, heading, label }) => `Item ${itemName.en(name)} has the label “${heading}”, presumably “${label}”`,
    da: ({ name, heading, label }) => `Punkt ${itemName.da(name)} har overskriften ”${heading}”, formentlig ”${label}”`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: `
              1. Godkendelse af dagsorden

              SAG-2024-00123 abc

              Indstilling

              Det indstilles, at KKR Sjælland godkender dagsordenen.

              Besluting

              KKR Sjælland godkendte dagsordenen.

              2. Eventuelt
            `,
          },
        ],
        args: { name: '1', heading: 'Besluting', label: 'Beslutning' },
      },
    ],
    silent: [
      [
        {
          items: `
            1. Godkendelse af dagsorden

            SAG-2024-00123 abc

            Indstilling

            Det indstilles, at KKR Sjælland godkender dagsordenen.

            KKR Sjællands beslutning

            KKR Sjælland godkendte dagsordenen.

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  *check({ items }) {
    for (const item of items)
      for (const { kind, heading, at } of item.sections) {
        const label = heading === null ? null : meant(kind, heading)
        if (heading !== null && label !== null)
          yield { at, item: item.number, quote: quoteAll(heading), args: { name: nameOf(item), heading, label } }
      }
  },
}
