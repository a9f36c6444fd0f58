// An item with a heading and nothing below it.
//
//   3.2. Natbusser på øerne
//   SAG-2024-00123 abc
//   3.3. Fælles cykelruter     <- 3.2 is told
// Not told: headings over other items, what is only spoken (`Eventuelt`, `Siden sidst`), and in an agenda items
// without a case line.
import { emptyItems, itemName, nameOf } from '../items.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

const agenda = (body: string): string => `
  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  KKR Sjælland godkendte dagsordenen.

  2. Regionalpolitiske sager

  ${body}

  3. Punkter til næste møde

  3.1. Punkter til næste møde

  4. Eventuelt
`

export const itemEmpty: Rule<{ name: string }> = {
  name: 'item-empty',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'An item has a heading and no text. Headings over other items and standing items such as Eventuelt or Siden sidst are left out.',
      why: 'A reader cannot tell whether nothing was said or whether the text was lost.',
      mend: 'Put the text in. If nothing was treated, write so.',
    },
    da: {
      what: 'Et punkt har en overskrift og ingen tekst. Overskrifter over andre punkter og faste punkter som Eventuelt og Siden sidst er ikke med.',
      why: 'Læseren kan ikke se, om intet blev sagt, eller om teksten er faldet ud.',
      mend: 'Sæt teksten ind. Blev intet behandlet, så skriv det.',
    },
  },
  sentence: {
    en: ({ name }) => `Item ${itemName.en(name)} has no text`,
    da: ({ name }) => `Punkt ${itemName.da(name)} har ingen tekst`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: agenda(`
              2.1. Natbusser på øerne

              SAG-2024-00124 abc
            `),
          },
        ],
        args: { name: '2.1' },
      },
      {
        papers: [
          {
            items: agenda('2.1. Natbusser på øerne'),
          },
        ],
        args: { name: '2.1' },
      },
      // Labels with nothing below them are told once, too.
      {
        papers: [
          {
            items: agenda(`
              2.1. Natbusser på øerne

              Indstilling

              Sagsfremstilling

              Beslutning
            `),
          },
        ],
        args: { name: '2.1' },
      },
    ],
    silent: [
      [{ items: agenda('') }],
      [
        {
          items: agenda(`
            2.1. Natbusser på øerne

            SAG-2024-00124 abc

            Punktet udgik.
          `),
        },
      ],
      [
        {
          items: agenda('2.1. Siden sidst: korte orienteringer'),
        },
      ],
      [
        {
          cover: `
            DAGSORDEN 2024

            KKR SJÆLLAND

            Dato: 12-03-2024 10:00
            Sted: Kongrescentret, Ringsted
          `,
          items: `
            1. Siden sidst

            2. Oplæg om natbusser

            3. Eventuelt
          `,
        },
      ],
    ],
  },
  *check(referat) {
    for (const item of emptyItems(referat))
      yield { at: item.at, item: item.number, quote: quoteAll(item.title), args: { name: nameOf(item) } }
  },
}
