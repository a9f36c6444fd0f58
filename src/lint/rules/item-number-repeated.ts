// Two items under one number.
//
//   3.2. Fælles cykelruter
//   3.2. Natbusser             <- told here
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

export const itemNumberRepeated: Rule<{ number: string; title: string; other: string }> = {
  name: 'item-number-repeated',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'Two items bear the same number.',
      why: 'A decision cited by this number may be either of the two, and programs that join on the number mix them up.',
      mend: 'Number the items anew, and update the list of contents.',
    },
    da: {
      what: 'To punkter har det samme nummer.',
      why: 'En henvisning til nummeret kan gælde det ene eller det andet punkt, og programmer, der slår op på nummeret, forveksler dem.',
      mend: 'Nummerér punkterne om, og opdatér indholdsfortegnelsen.',
    },
  },
  sentence: {
    en: ({ number, title, other }) => `Number ${number} stands over both “${title}” and “${other}”`,
    da: ({ number, title, other }) => `Nummer ${number} står over både ”${title}” og ”${other}”`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: `
              1. Siden sidst

              1.1. Orientering fra formanden

              1.1. Orientering fra næstformanden

              1.2. Orientering fra KL

              2. Eventuelt
            `,
          },
        ],
        args: { number: '1.1', title: 'Orientering fra formanden', other: 'Orientering fra næstformanden' },
      },
    ],
    silent: [
      [
        {
          items: `
            1. Siden sidst

            1.1. Orientering fra formanden

            1.10. Orientering fra KL

            2. Eventuelt
          `.replace('1.10', '1.2'),
        },
      ],
      // A numbered list inside an item uses the agenda's numbers again.
      [
        {
          items: `
            1. Godkendelse af dagsorden

            1.1. Godkendelse af dagsorden

            SAG-2024-00123 abc

            Indstilling

            Det indstilles, at KKR Sjælland godkender dagsordenen.

            Sagsfremstilling

            Dagsordenen er delt i tre spor:

            - 1. Kommunerne skal planlægge sammen
            - 1.1. Fælles ruter til skoler
            - 2. Kommunerne skal kende deres tal

            Beslutning

            KKR Sjælland godkendte dagsordenen.

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  *check({ items }) {
    const titles = new Map<string, string>()
    for (const { number, parent, title, at } of items) {
      if (number === null) continue
      // Under sections with roman numbers, items may count anew.
      const key = /^[IVX]+$/u.test(parent ?? '') ? `${parent ?? ''} ${number}` : number
      const before = titles.get(key)
      if (before === undefined) titles.set(key, title)
      else yield { at, item: number, quote: quoteAll(title), args: { number, title: before, other: title } }
    }
  },
}
