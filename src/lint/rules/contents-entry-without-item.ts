// An entry of the contents that no item of the body answers to.
//
//   2.1. Fælles cykelruter ..... 4     <- the body has no 2.1 and no such title
//   Deltagerfortegnelse ........ 2     <- no: not an item
import type { Item, TocEntry } from '../../referat.ts'
import { numbered } from '../items.ts'
import { matchContents, overlaps, titleKey } from '../match-contents.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'

/** Beside numbered entries, one without a number is hardly an item's. */
const isItems = (entry: TocEntry, toc: readonly TocEntry[]): boolean =>
  entry.number !== null || toc.every(({ number }) => number === null)

/** A title over two lines may have been read as two entries. */
const isPiece = (entry: TocEntry, items: readonly Item[]): boolean =>
  entry.number === null &&
  items.some(({ title }) => titleKey(title) !== titleKey(entry.title) && overlaps(entry.title, title))

const AGENDA = `
  1. Godkendelse af dagsorden

  1.1. Godkendelse af dagsorden

  KKR Sjælland godkendte dagsordenen.

  2. Regionalpolitiske sager

  2.1. Fælles cykelruter

  KKR Sjælland drøftede sagen.

  3. Eventuelt
`

export const contentsEntryWithoutItem: Rule<{ number?: string; title: string }> = {
  name: 'contents-entry-without-item',
  group: 'contents',
  severity: 'error',
  prose: {
    en: {
      what: 'The contents list an item that the body of the document does not have.',
      why: 'Either the item was lost, or it was taken out and the contents were not updated; a reader cannot know which.',
      mend: 'Put the item back, or update the list of contents. If the item is there, set its heading like the others.',
    },
    da: {
      what: 'Indholdsfortegnelsen nævner et punkt, som ikke findes i dokumentets tekst.',
      why: 'Enten er punktet faldet ud, eller også er det taget af dagsordenen, uden at fortegnelsen er opdateret; læseren kan ikke se hvilket.',
      mend: 'Sæt punktet ind igen, eller opdatér indholdsfortegnelsen. Findes punktet, så giv overskriften den samme typografi som de andre.',
    },
  },
  sentence: {
    en: (entry) => `The contents list “${numbered(entry)}”; the body has no such item`,
    da: (entry) => `Indholdsfortegnelsen nævner ”${numbered(entry)}”; punktet findes ikke i teksten`,
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
              2. Regionalpolitiske sager ..... 3
              2.1. Fælles cykelruter ..... 3
              2.2. Natbusser på øerne ..... 4
              3. Eventuelt ..... 4
            `,
            items: AGENDA,
          },
        ],
        args: { number: '2.2', title: 'Natbusser på øerne' },
      },
      {
        papers: [
          {
            contents: `
              Indholdsfortegnelse

              Deltagerfortegnelse
              Godkendelse af dagsorden
              Godkendelse af dagsorden
              Regionalpolitiske sager
              Fælles cykelruter
              Natbusser på øerne
              Eventuelt
            `,
            items: AGENDA,
          },
        ],
        args: { title: 'Natbusser på øerne' },
      },
    ],
    silent: [
      [{ items: AGENDA }],
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse ..... 2
            1. Godkendelse af dagsorden ..... 3
            1.1. Godkendelse af dagsorden ..... 3
            2. Regionalpolitiske sager ..... 3
            2.1. Fælles cykelruter - Tillæg ..... 3
            3. Eventuelt ..... 4
            Bilagsoversigt ..... 5
          `,
          items: AGENDA,
        },
      ],
      [
        {
          contents: `
            Indholdsfortegnelse

            Deltagerfortegnelse
            Godkendelse af dagsorden
            Godkendelse af dagsorden
            Regionalpolitiske sager
            Fælles cykelruter
            Eventuelt
          `,
          items: AGENDA,
        },
      ],
    ],
  },
  *check(referat) {
    for (const entry of matchContents(referat).entries) {
      const { number, title, at } = entry
      if (!isItems(entry, referat.toc) || isPiece(entry, referat.items)) continue
      yield { at, item: null, quote: quoteAll(title), args: { ...(number === null ? {} : { number }), title } }
    }
  },
}
