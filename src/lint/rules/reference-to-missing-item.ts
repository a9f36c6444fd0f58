// A reference to an item that neither the agenda nor the contents have.
//
//   Sagen hænger sammen med punkt 1.7.       <- told: the last item of the section is 1.2
//   Formanden viste aftalens punkt 1.7.      <- no: a paper of others
import { ITEM_REFERENCE, OF_ANOTHER, OTHER_NUMBERING } from '../../vocabulary/item-references.ts'
import type { Referat } from '../../referat.ts'
import { quotePlace } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { texts } from '../texts.ts'

/** UTF-16 units around a reference that may say that it is to another paper. */
const AROUND = 120
/** Numbers at the start of a line are a part of the paper's own. */
const OWN_NUMBER = /^(?<number>\d{1,2}\.\d{1,2})(?!\d)/u

/** Every number the paper has: of items, of contents, of lists and headings inside a text. */
function knownNumbers(referat: Referat): Set<string> {
  const blocks = referat.items.flatMap(({ sections }) => sections.flatMap((section) => section.blocks))
  const markers = blocks.flatMap((block) => (block.type === 'list' ? block.items.map(({ marker }) => marker) : []))
  const starts = [...markers, ...texts(referat).map(({ text }) => text)]
  return new Set([
    ...[...referat.items, ...referat.toc].flatMap(({ number }) => number ?? []),
    ...starts.flatMap((text) => OWN_NUMBER.exec(text)?.groups?.['number'] ?? []),
  ])
}

const agenda = (text: string): string => `
  1. Orientering

  1.1. Veje

  ${text}

  1.2. Broer

  Formanden fortalte om broerne.

  2. Eventuelt
`

export const referenceToMissingItem: Rule<{ words: string }> = {
  name: 'reference-to-missing-item',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'The text refers to an item by a number that the agenda does not have. References to the numbers of other papers are left alone.',
      why: 'Readers look for an item that is not there; most often items were moved or withdrawn after the reference was written.',
      mend: 'Correct the number, or say in which paper the item stands.',
    },
    da: {
      what: 'Teksten henviser til et punkt med et nummer, som dagsordenen ikke har. Henvisninger til andre dokumenters numre er undtaget.',
      why: 'Læserne leder efter et punkt, der ikke findes; oftest er punkter flyttet eller taget af, efter at henvisningen blev skrevet.',
      mend: 'Ret nummeret, eller skriv, i hvilket dokument punktet står.',
    },
  },
  sentence: {
    en: ({ words }) => `The text refers to “${words}”, and the agenda has no such item`,
    da: ({ words }) => `Teksten henviser til ”${words}”, men dagsordenen har ikke et sådant punkt`,
  },
  examples: {
    fires: [
      {
        papers: [{ items: agenda('Formanden fortalte om vejene, jf. også punkt 1.7.') }],
        args: { words: 'punkt 1.7' },
      },
      {
        papers: [{ items: agenda('Sagen blev drøftet sammen med dagsordenspunkt 4.1 (broer).') }],
        args: { words: 'dagsordenspunkt 4.1' },
      },
      {
        papers: [
          {
            items: agenda('Formanden fortalte om vejene.'),
            attendance: `
              Deltagere

              Anna Berg (A), Faxe Kommune
              Bent Dal (V), Greve Kommune (deltog til og med pkt. 3.1)
            `,
          },
        ],
        args: { words: 'pkt. 3.1' },
      },
    ],
    silent: [
      [{ items: agenda('Formanden fortalte om vejene, jf. også punkt 1.2.') }],
      [{ items: agenda('Formanden viste aftalens punkt 1.7 og pkt. 4.1 i vejledningen.') }],
      [{ items: agenda('På sidste møde blev vejene drøftet under punkt 3.4.') }],
      [{ items: agenda('Formanden viste målene:\n\n1.5 Færre huller\n\nMest talte man om punkt 1.5.') }],
      [{ items: agenda('Renten stiger fra et punkt 1.5 pct. over de andres.') }],
    ],
  },
  *check(referat) {
    const known = knownNumbers(referat)
    // Papers that number their items in another way are no measure.
    if (referat.items.filter(({ number }) => number?.includes('.') === true).length < 2) return
    for (const { text, at, item } of texts(referat)) {
      for (const { 0: words, index, groups } of text.matchAll(ITEM_REFERENCE)) {
        const end = index + words.length
        const around = text.slice(Math.max(0, index - AROUND), end + AROUND)
        if (known.has(groups?.['number'] ?? '') || OTHER_NUMBERING.test(around)) continue
        if (OF_ANOTHER.test(text.slice(Math.max(0, index - 45), index))) continue
        yield { at, item, quote: quotePlace(text, index, end), args: { words } }
      }
    }
  },
}
