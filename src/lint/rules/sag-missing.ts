// An item without a case line, where nearly all others have one, some of its level among them.
//
//   3.1. Fælles cykelruter
//   SAG-2024-00123 abc
//   3.2. Natbusser
//   Baggrund                 <- 3.2 is told
import type { Item } from '../../referat.ts'
import { STANDING_ITEM } from '../../vocabulary/standing-items.ts'
import { hasText, holdsItems, itemName, mostly, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const item = (number: string, title: string, sag: string): string => `
  1.${number}. ${title}

  ${sag}

  KKR Sjælland drøftede sagen.
`
const SAG = 'SAG-2024-00123 abc'
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

/** Items that may have a case line: headings over items have none, and what is only spoken need have none. */
const mayHaveSag = (items: readonly Item[]): Item[] =>
  items.filter(
    (item, index) =>
      item.sag !== null || (hasText(item) && !holdsItems(items, index) && !STANDING_ITEM.test(item.title)),
  )

export const sagMissing: Rule<{ name: string }> = {
  name: 'sag-missing',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'An item has no case line, while nearly all other items have one, and others of its level do.',
      why: 'Without the case number the case cannot be found in the archive.',
      mend: 'Put the case number under the heading.',
    },
    da: {
      what: 'Et punkt har ingen sagslinje, mens næsten alle andre punkter har en, også andre på samme niveau.',
      why: 'Uden sagsnummer kan sagen ikke findes i arkivet.',
      mend: 'Sæt sagsnummeret ind under overskriften.',
    },
  },
  sentence: {
    en: ({ name }) => `Item ${itemName.en(name)} has no case line`,
    da: ({ name }) => `Punkt ${itemName.da(name)} har ingen sagslinje`,
  },
  examples: {
    fires: [
      { papers: [{ items: agenda(item('5', 'Vejstøj', '')) }], args: { name: '1.5' } },
      // What is only spoken and has a case line all the same shows the habit, too.
      {
        papers: [
          {
            items: `
              1. Godkendelse af dagsorden

              ${item('1', 'Godkendelse af dagsorden', SAG)}

              2. Siden sidst

              2.1. Nyt fra formanden

              ${SAG}

              Formanden fortalte.

              3. Sager

              3.1. Nære tilbud

              3.1.1. Natbusser

              ${SAG}

              KKR Sjælland drøftede sagen.

              3.1.2. Vejstøj

              KKR Sjælland drøftede sagen.

              3.2. Letbanen

              ${SAG}

              KKR Sjælland drøftede sagen.

              4. Eventuelt
            `,
          },
        ],
        args: { name: '3.1.2' },
      },
    ],
    silent: [
      [{ items: agenda(item('5', 'Vejstøj', SAG)) }],
      // No other item of its level has one.
      [
        {
          items: agenda(`
            1.5. Mere om broer

            1.5.1. Vejstøj

            KKR Sjælland drøftede sagen.
          `),
        },
      ],
      [
        {
          items: agenda(`
            1.5. Orientering fra formanden

            Formanden fortalte om letbanen.
          `),
        },
      ],
      [
        {
          items: `
            1. Sager

            ${[item('1', 'Natbusser', SAG), item('2', 'Vejstøj', ''), item('3', 'Letbanen', '')].join('\n\n')}

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  *check({ items }) {
    const counted = mayHaveSag(items)
    const withSag = counted.filter(({ sag }) => sag !== null)
    if (!mostly(withSag.length, counted.length)) return
    const levels = new Set(withSag.map(({ level }) => level))
    for (const item of counted) {
      if (item.sag !== null || !levels.has(item.level)) continue
      yield { at: item.at, item: item.number, quote: quoteAll(item.title), args: { name: nameOf(item) } }
    }
  },
}
