// A number that the count leaves out.
//
//   3.1. Fælles cykelruter
//   3.3. Natbusser             <- told here: there is no 3.2
//   4.1. Budget                <- told, if the sections have headings: there is no 4
//   3.10. …  behind 3.9        <- no: ten follows nine
import { matchContents } from '../match-contents.ts'
import { quoteAll } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { siblings } from '../siblings.ts'

const under = (above: string, part: number): string => (above === '' ? String(part) : `${above}.${part}`)

export const itemNumberSkipped: Rule<{ number: string; first: string; last: string }> = {
  name: 'item-number-skipped',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'The numbers of the items skip one or more. A number that the contents list belongs to contents-entry-without-item; a heading whose number differs from the contents, to contents-number-differs.',
      why: 'A reader must think that an item is missing from the document.',
      mend: 'Number the items anew, or put the missing item back. If an item is left out on purpose, say so under its number.',
    },
    da: {
      what: 'Punkternes nummerering springer ét eller flere numre over. Et nummer, der står i indholdsfortegnelsen, hører under contents-entry-without-item; en overskrift, hvis nummer afviger fra fortegnelsens, under contents-number-differs.',
      why: 'Læseren kan tro, at der mangler et punkt i dokumentet.',
      mend: 'Nummerér punkterne om, eller sæt det manglende punkt ind. Er et punkt udeladt bevidst, så skriv det under dets nummer.',
    },
  },
  sentence: {
    en: ({ number, first, last }) =>
      first === last
        ? `There is no item ${first} before item ${number}`
        : `There are no items ${first} to ${last} before item ${number}`,
    da: ({ number, first, last }) =>
      first === last
        ? `Der er intet punkt ${first} før punkt ${number}`
        : `Punkterne ${first} til ${last} mangler før punkt ${number}`,
  },
  examples: {
    fires: [
      {
        papers: [
          {
            items: `
              1. Siden sidst

              1.1. Orientering fra formanden

              1.3. Orientering fra næstformanden

              2. Eventuelt
            `,
          },
        ],
        args: { number: '1.3', first: '1.2', last: '1.2' },
      },
      {
        papers: [
          {
            items: `
              1. Siden sidst

              1.1. Orientering fra formanden

              3. Eventuelt
            `,
          },
        ],
        args: { number: '3', first: '2', last: '2' },
      },
      {
        papers: [
          {
            items: `
              1. Siden sidst

              1.2. Orientering fra formanden

              2. Eventuelt
            `,
          },
        ],
        args: { number: '1.2', first: '1.1', last: '1.1' },
      },
      {
        papers: [
          {
            items: `
              1. Siden sidst

              1.1. Orientering fra formanden

              2.1. Orientering fra KL

              3. Eventuelt
            `,
          },
        ],
        args: { number: '2.1', first: '2', last: '2' },
      },
    ],
    silent: [
      [
        {
          items: `
            1. Siden sidst

            ${Array.from({ length: 11 }, (_, i) => `1.${i + 1}. Orientering fra udvalg ${i + 1}`).join('\n\n')}

            2. Eventuelt
          `,
        },
      ],
      [
        {
          items: `
            1. Siden sidst

            1.1. Orientering fra formanden

            1.1.1. Orientering fra KL

            2. Eventuelt
          `,
        },
      ],
    ],
  },
  *check(referat) {
    const { items, toc } = referat
    const listed = new Set(toc.map(({ number }) => number))
    const mistyped = new Set(
      matchContents(referat).pairs.flatMap(({ entry, item }) =>
        entry.number === null || entry.number === item.number ? [] : [item],
      ),
    )
    for (const [above, group] of siblings(items)) {
      const headed = group.some(({ own }) => own)
      let before = 0
      for (const { part, item, own } of group) {
        const first = before + 1
        // Where others have a heading, items below a number do not stand for it.
        const last = own || !headed ? part - 1 : part
        before = part
        // A number that the contents give otherwise is told by contents-number-differs.
        if (first > last || item.number === null || mistyped.has(item)) continue
        // What the contents list was lost, not skipped.
        if (Array.from({ length: last - first + 1 }, (_, i) => under(above, first + i)).some((n) => listed.has(n)))
          continue
        const args = { number: item.number, first: under(above, first), last: under(above, last) }
        yield { at: item.at, item: item.number, quote: quoteAll(item.title), args }
      }
    }
  },
}
