// A case line without initials, where nearly all others have them.
//
//   SAG-2024-00123 abc
//   SAG-2024-00124          <- told
import { itemName, mostly, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const item = (number: string, title: string, sag: string): string => `
  1.${number}. ${title}

  ${sag}

  KKR Sjælland drøftede sagen.
`
const agenda = (...sager: string[]): string =>
  [
    '1. Regionalpolitiske sager',
    ...sager.map((sag, i) =>
      item(String(i + 1), ['Cykelruter', 'Natbusser', 'Letbanen', 'Broer', 'Vejstøj'][i] ?? '', sag),
    ),
    '2. Eventuelt',
  ].join('\n\n')

export const sagInitialsMissing: Rule<{ name: string; sag: string }> = {
  name: 'sag-initials-missing',
  group: 'items',
  severity: 'info',
  prose: {
    en: {
      what: 'A case line has no initials, while nearly all other case lines of the document have them.',
      why: 'Nobody can see who prepared the case and may be asked.',
      mend: 'Put the initials behind the case number.',
    },
    da: {
      what: 'En sagslinje har ingen initialer, mens næsten alle dokumentets andre sagslinjer har.',
      why: 'Ingen kan se, hvem der har forberedt sagen og kan spørges.',
      mend: 'Sæt initialerne ind efter sagsnummeret.',
    },
  },
  sentence: {
    en: ({ name, sag }) => `The case line “${sag}” of item ${itemName.en(name)} has no initials`,
    da: ({ name, sag }) => `Sagslinjen ”${sag}” i punkt ${itemName.da(name)} har ingen initialer`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: agenda(
              'SAG-2024-00123 abc',
              'SAG-2024-00124 abc',
              'SAG-2024-00125 abc/de',
              'SAG-2024-00126 abc',
              'SAG-2024-00127',
            ),
          },
        ],
        args: { name: '1.5', sag: 'SAG-2024-00127' },
      },
    ],
    silent: [
      [{ items: agenda('SAG-2024-00123 abc', 'SAG-2024-00124', 'SAG-2024-00125') }],
      [{ items: agenda('SAG-2024-00123', 'SAG-2024-00124', 'SAG-2024-00125', 'SAG-2024-00126') }],
    ],
  },
  *check({ items }) {
    const lines = items.flatMap((item) =>
      item.sag?.number == null ? [] : [{ item, sag: item.sag, printed: item.sag.number }],
    )
    if (!mostly(lines.filter(({ sag }) => sag.initials.length > 0).length, lines.length)) return
    for (const { item, sag, printed } of lines) {
      if (sag.initials.length > 0) continue
      yield { at: sag.at, item: item.number, quote: quoteAll(printed), args: { name: nameOf(item), sag: printed } }
    }
  },
}
