// An item without a case line, where nearly all others of its level have one.
//
//   3.1. Fælles cykelruter
//   SAG-2024-00123 abc
//   3.2. Natbusser
//   Baggrund                 <- 3.2 is told
import type { Item } from '../../referat.ts'
import { STANDING_ITEM } from '../../vocabulary/standing-items.ts'
import { hasText, holdsItems } from '../agenda.ts'
import { itemName, nameOf } from '../item-name.ts'
import { mostly } from '../mostly.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const item = (number: string, title: string, sag: string): string =>
  `1.${number}. ${title}\n\n${sag}KKR Sjælland drøftede sagen.`
const SAG = 'SAG-2024-00123 abc\n\n'
const agenda = (last: string): string =>
  [
    '1. Regionalpolitiske sager',
    item('1', 'Fælles cykelruter', SAG),
    item('2', 'Natbusser', SAG),
    item('3', 'Letbanen', SAG),
    item('4', 'Broer og færger', SAG),
    last,
    '2. Eventuelt',
  ].join('\n\n')

/** How many items each level has. */
function levels(items: readonly Item[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { level } of items) counts.set(level, (counts.get(level) ?? 0) + 1)
  return counts
}

export const sagMissing: Rule<{ name: string }> = {
  name: 'sag-missing',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'An item has no case line, while nearly all other items of its level have one.',
      why: 'Without the case number the case cannot be found in the archive.',
      mend: 'Put the case number under the heading.',
    },
    da: {
      what: 'Et punkt har ingen sagslinje, mens næsten alle andre punkter på samme niveau har en.',
      why: 'Uden sagsnummer kan sagen ikke findes i arkivet.',
      mend: 'Sæt sagsnummeret ind under overskriften.',
    },
  },
  sentence: {
    en: ({ name }) => `Item ${itemName.en(name)} has no case line`,
    da: ({ name }) => `Punkt ${itemName.da(name)} har ingen sagslinje`,
  },
  examples: {
    fires: [{ papers: [{ items: agenda(item('5', 'Vejstøj', '')) }], args: { name: '1.5' } }],
    silent: [
      [{ items: agenda(item('5', 'Vejstøj', SAG)) }],
      [{ items: agenda('1.5. Orientering fra formanden\n\nFormanden fortalte om letbanen.') }],
      [
        {
          items: `1. Sager\n\n${[item('1', 'Natbusser', SAG), item('2', 'Vejstøj', ''), item('3', 'Letbanen', '')].join('\n\n')}\n\n2. Eventuelt`,
        },
      ],
    ],
  },
  *check({ items }) {
    // Headings over items and what is only spoken have none.
    const counted = items.filter(
      (item, index) => hasText(item) && !holdsItems(items, index) && !STANDING_ITEM.test(item.title),
    )
    const all = levels(counted)
    const withSag = levels(counted.filter(({ sag }) => sag !== null))
    for (const item of counted) {
      if (item.sag !== null || !mostly(withSag.get(item.level) ?? 0, all.get(item.level) ?? 0)) continue
      yield { at: item.at, item: item.number, quote: quoteAll(item.title), args: { name: nameOf(item) } }
    }
  },
}
