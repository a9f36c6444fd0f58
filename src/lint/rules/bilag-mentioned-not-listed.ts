// Prose that hands the reader a bilag, in an item that lists none, or none of that number.
//
//   Notatet er vedlagt som bilag.      <- told when no bilag is listed
//   Tallene fremgår af bilag 3.        <- told when `Bilag 1 …` and `Bilag 2 …` are listed
//   Det fremgår af bilaget.            <- no: it may be one that was spoken of before
import type { At, Item } from '../../referat.ts'
import { BILAG_NUMBER, ENCLOSED, FOUND_IN_BILAG, NUMBERED_BILAG, REFERRED } from '../../vocabulary/bilag-mentions.ts'
import { itemName, nameOf } from '../items.ts'
import { quoteWords } from '../quote.ts'
import type { Rule } from '../rule.ts'
import { blockTexts } from '../texts.ts'

interface Mention {
  readonly words: string
  readonly text: string
  readonly at: At
}

const prose = ({ sections }: Item, kinds: (kind: string) => boolean): { text: string; at: At }[] =>
  sections
    .filter(({ kind }) => kind !== 'bilag' && kinds(kind))
    .flatMap(({ blocks }) => blocks.filter(({ type }) => type !== 'table').flatMap((block) => [...blockTexts(block)]))

const numberOf = (text: string): string[] => {
  const number = BILAG_NUMBER.exec(text)?.groups?.['number']
  return number === undefined ? [] : [number.toUpperCase()]
}

/** What the item itself prints with a number: its listed bilag, and tables or passages under `Bilag B`. */
const printedNumbers = ({ bilag, sections }: Item): Set<string> =>
  new Set([
    ...bilag.flatMap(({ title }) => numberOf(title)),
    ...sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => [...blockTexts(block)].flatMap(({ text }) => numberOf(text))),
    ),
  ])

/** The item lists no bilag at all. A link may be the bilag; a report inside an item speaks of its own. */
function unlisted(item: Item): Mention[] {
  if (item.bilag.length > 0 || item.links.length > 0) return []
  if (item.sections.some(({ kind, text }) => kind === 'bilag' && text !== '')) return []
  if (printedNumbers(item).size > 0) return []
  const find = (texts: { text: string; at: At }[], wording: RegExp): Mention[] =>
    texts.flatMap(({ text, at }) => {
      const words = wording.exec(text)?.[0]
      return words === undefined ? [] : [{ words, text, at }]
    })
  const enclosed = find(
    prose(item, () => true),
    ENCLOSED,
  )
  const own = prose(item, (kind) => kind !== 'andet' && kind !== 'beslutning')
  return [...enclosed, ...find(own, REFERRED), ...find(own, FOUND_IN_BILAG)].slice(0, 1)
}

/** The item lists numbered bilag, but not this number. */
function unnumbered(item: Item): Mention[] {
  if (!item.bilag.some(({ title }) => BILAG_NUMBER.test(title))) return []
  const known = printedNumbers(item)
  return prose(item, () => true).flatMap(({ text, at }) =>
    [...text.matchAll(NUMBERED_BILAG)].flatMap(({ 0: words, groups }) => {
      const number = groups?.['number']?.toUpperCase() ?? ''
      if (known.has(number)) return []
      known.add(number)
      return [{ words, text, at }]
    }),
  )
}

const item = (number: string, text: string, bilag: string): string => `
  1.${number}. Budget for ${2024 + Number(number)}

  SAG-2024-00123 abc

  Sagsfremstilling

  ${text}

  ${bilag}

  Beslutning

  KKR Sjælland godkendte budgettet.
`
const agenda = (text: string, bilag = ''): string =>
  [
    '1. Økonomi',
    item(
      '1',
      'Budgettet er lavt.',
      `
        Bilag

        Budget for 2025
      `,
    ),
    item('2', text, bilag),
    '2. Eventuelt',
  ].join('\n\n')

export const bilagMentionedNotListed: Rule<{ name: string; words: string }> = {
  name: 'bilag-mentioned-not-listed',
  group: 'items',
  severity: 'warning',
  prose: {
    en: {
      what: 'The text of an item sends the reader to a bilag that the item does not list. Told only in documents that list bilag with their items.',
      why: 'Readers look for an enclosure that they were not given.',
      mend: 'List the bilag under the label Bilag, or take the mention out.',
    },
    da: {
      what: 'Et punkts tekst henviser til et bilag, som punktet ikke har på sin liste. Gælder kun dokumenter, der ellers opfører bilag under punkterne.',
      why: 'Læserne leder efter et bilag, de ikke har fået.',
      mend: 'Opfør bilaget under overskriften Bilag, eller fjern henvisningen.',
    },
  },
  sentence: {
    en: ({ name, words }) => `Item ${itemName.en(name)} says “${words}”, but does not list that bilag`,
    da: ({ name, words }) => `I punkt ${itemName.da(name)} står ”${words}”, men bilaget er ikke på listen`,
  },
  examples: {
    fires: [
      {
        papers: [{ items: agenda('Budgettet er højt. Tallene er vedlagt som bilag.') }],
        args: { name: '1.2', words: 'vedlagt som bilag' },
      },
      { papers: [{ items: agenda('Budgettet er højt, jf. bilag.') }], args: { name: '1.2', words: 'jf. bilag' } },
      {
        papers: [{ items: agenda('Budgettet er højt. Tallene fremgår af bilag 1.') }],
        args: { name: '1.2', words: 'fremgår af bilag 1' },
      },
      {
        papers: [{ items: agenda('Budgettet er højt. Se venligst bilag 2.') }],
        args: { name: '1.2', words: 'Se venligst bilag' },
      },
      {
        papers: [
          {
            items: agenda(
              'Budgettet er højt, som bilag 3 viser.',
              `
                Bilag

                Bilag 1: Budget for 2026

                Bilag 2: Noter til budgettet
              `,
            ),
          },
        ],
        args: { name: '1.2', words: 'bilag 3' },
      },
    ],
    silent: [
      [{ items: agenda('Budgettet er højt. Tallene fremgår af bilaget.') }],
      [{ items: agenda('Budgettet er højt. Tallene fremgår af bilag 1 til aftalen og af rapportens bilag 2.') }],
      [{ items: agenda('Budgettet er højt, se bilag 2 til aftalen fra 2023.') }],
      [
        {
          items: agenda(
            'Budgettet er højt, jf. bilag 3.',
            `
              Bilag

              Budget for 2026
            `,
          ),
        },
      ],
      [
        {
          items: agenda(
            'Budgettet er højt, jf. bilag 2.',
            `
              Bilag

              Bilag 1: Budget for 2026

              Bilag 2: Noter til budgettet
            `,
          ),
        },
      ],
      [
        {
          items: agenda(
            'Budgettet er højt, jf. rapportens bilag 3.',
            `
              Bilag

              Bilag 1: Budget for 2026
            `,
          ),
        },
      ],
    ],
  },
  *check({ items }) {
    if (!items.some(({ bilag }) => bilag.length > 0)) return
    for (const item of items) {
      for (const { words, text, at } of [...unlisted(item), ...unnumbered(item)]) {
        yield { at, item: item.number, quote: quoteWords(text, words), args: { name: nameOf(item), words } }
      }
    }
  },
}
