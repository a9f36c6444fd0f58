// Edits of whole paragraphs, points, headings in the text, tables' rows; of signs, units, negations; and of how a text is
// set, which are no edits.
import type { Dice } from '../../scripts/fuzz/dice.ts'
import type { Block, Item } from '../../src/referat.ts'
import { inIndstilling, isPlain, NEW_WORDS, otherDate, DATE, FIGURE, otherNumber, overlaps, splice, within, WORD, type Paper, type Plant } from './planted.ts' // prettier-ignore

const VERB = /(?<=\p{Ll} )(?:er|har|kan|skal|vil|bliver)(?= \p{Ll}+ \p{Ll})/gu
const UNIT = /(?<=\p{N} )(?:mio|mia|pct)(?=\.)/gu
const YEAR = /(?<![\p{L}\p{N}.,:/-])20\d\d(?![\p{L}\p{N}.,:/-])/gu
const BETWEEN = /(?<=\p{Ll}{4}) (?=\p{Ll}{4})/gu
const LONG = /(?<![\p{L}\p{N}.-])\p{Ll}{12,}(?![\p{L}\p{N}-])/gu

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const halved = (word: string): string => `${word.slice(0, 6)}-\n${word.slice(6)}`

interface Place {
  readonly item: Item
  readonly block: Block
  readonly blocks: readonly Block[]
}

/** Blocks of a kind, in sections that are nothing else than wording. */
const plainBlocks = ({ referat }: Paper, type: Block['type']): Place[] =>
  referat.items.flatMap((item) =>
    item.sections.flatMap(({ kind, blocks }) =>
      blocks
        .filter((block) => block.type === type && isPlain({ item, section: kind, at: block.at }, referat))
        .map((block) => ({ item, block, blocks })),
    ),
  )

const SENTENCES = [
  'Havnefogeden har bedt om nye lanterner til alle både i bassinet.',
  'En gruppe forældre har skrevet et langt brev om skolemælken.',
]

const paragraphPutIn: Plant = (paper, dice) => {
  const all = plainBlocks(paper, 'paragraph')
  if (all.length === 0) return null
  const { item, block } = dice.one(all)
  const text = splice(paper.text, block.at.end, block.at.end, `\n\n${dice.one(SENTENCES)}\n\n`)
  return { name: 'paragraph put in', text, type: 'wording-changed', item: item.title }
}

const paragraphTakenOut: Plant = (paper, dice) => {
  const all = plainBlocks(paper, 'paragraph').filter(({ blocks }) => blocks.length > 1)
  if (all.length === 0) return null
  const { item, block } = dice.one(all)
  const text = splice(paper.text, block.at.start, block.at.end, '')
  return { name: `paragraph taken out: ${said(block)}`, text, type: 'wording-changed', item: item.title }
}

const said = (block: Block): string => ('text' in block ? block.text.slice(0, 40) : block.type)

/** A paragraph and the next one change places. */
const paragraphsSwapped: Plant = (paper, dice) => {
  const all = plainBlocks(paper, 'paragraph').flatMap(({ item, block, blocks }) => {
    const next = blocks[blocks.indexOf(block) + 1]
    const isEnough = [block, next].every((one) => one?.type === 'paragraph' && one.text.split(' ').length > 8)
    return isEnough && next !== undefined && paper.text.slice(block.at.end, next.at.start).trim() === ''
      ? [{ item, block, next }]
      : []
  })
  if (all.length === 0) return null
  const { item, block, next } = dice.one(all)
  const [one, other] = [block, next].map(({ at }) => paper.text.slice(at.start, at.end)) as [string, string]
  const between = paper.text.slice(block.at.end, next.at.start)
  const text = splice(paper.text, block.at.start, next.at.end, other + between + one)
  return { name: `paragraphs swapped: ${said(block)}`, text, type: 'wording-changed', item: item.title }
}

const sentencePutIn: Plant = (paper, dice) => {
  const all = plainBlocks(paper, 'paragraph').filter(({ block }) => paper.text[block.at.end - 1] === '.')
  if (all.length === 0) return null
  const { item, block } = dice.one(all)
  const text = splice(paper.text, block.at.end, block.at.end, ` ${dice.one(SENTENCES)}`)
  return { name: 'sentence put in', text, type: 'wording-changed', item: item.title }
}

const subheading: Plant = (paper, dice) => {
  const all = plainBlocks(paper, 'subheading').filter(({ block }) => 'text' in block && /\p{Ll}{4}/u.test(block.text))
  if (all.length === 0) return null
  const { item, block } = dice.one(all)
  const old = paper.text.slice(block.at.start, block.at.end)
  const text = splice(paper.text, block.at.start, block.at.end, old.replace(/\p{Ll}{4,}/u, dice.one(NEW_WORDS)))
  return { name: `heading in the text: ${said(block)}`, text, type: 'wording-changed', item: item.title }
}

const point = (
  paper: Paper,
  dice: Dice,
  section: 'indstilling' | 'other',
): { item: Item; start: number; end: number; line: string } | null => {
  // prettier-ignore
  const all = paper.referat.items.flatMap((item) =>
    item.sections.flatMap(({ kind, blocks }) =>
      blocks.flatMap((block) => {
        if (block.type !== 'list' || block.items.length < 3 || /\p{N}|^\p{L}/u.test(block.items[0]?.marker ?? '')) {
          return []
        }
        const isOwn = section === 'indstilling' ? inIndstilling({ item, section: kind, at: block.at }) : isPlain({ item, section: kind, at: block.at }, paper.referat) // prettier-ignore
        // Neither the first nor the last: their commas and conjunctions hang on the others.
        return isOwn ? block.items.slice(1, -1).map((one) => ({ item, one })) : []
      }),
    ),
  )
  const fit = all.filter(({ one }) => one.items.length === 0)
  if (fit.length === 0) return null
  const { item, one } = dice.one(fit)
  return { item, start: one.at.start, end: one.at.end, line: paper.text.slice(one.at.start, one.at.end) }
}

const pointEdit =
  (section: 'indstilling' | 'other', out: boolean): Plant =>
  (paper, dice) => {
    const found = point(paper, dice, section)
    if (found === null) return null
    const { item, start, end, line } = found
    const sign = /^[^\p{L}\p{N}]*/u.exec(line)?.[0] ?? ''
    const put = out
      ? ''
      : `${line}\n${sign}der sættes nye lanterner op ved alle bådebroer${line.endsWith(',') ? ',' : ''}`
    const text = splice(paper.text, start, end, put)
    const type = section === 'indstilling' ? 'indstilling-changed' : 'wording-changed'
    return { name: `point ${out ? 'taken out' : 'put in'}: ${line.slice(0, 40)}`, text, type, item: item.title }
  }

/** A row taken out, a row put in twice, a heading or a word of a cell. */
const table: Plant = (paper, dice) => {
  const all = plainBlocks(paper, 'table').flatMap(({ item, block }) =>
    block.type === 'table' ? [{ item, block }] : [],
  )
  if (all.length === 0) return null
  const { item, block } = dice.one(all)
  const kind = dice.below(3)
  const rows = block.rows.filter(({ header }) => header === (kind === 2))
  if (rows.length < (kind === 2 ? 1 : 3)) return null
  const row = kind === 2 ? dice.one(rows) : dice.one(rows.slice(1))
  const line = paper.text.slice(row.at.start, row.at.end)
  const word = /\p{L}{3,}/u.exec(line)?.[0]
  if (word === undefined || line.includes('\n')) return null
  const put = kind === 0 ? '' : line.replace(word, 'Lanternø'.padEnd(word.length).slice(0, Math.max(word.length, 8)))
  const whole = paper.text.indexOf('\n', row.at.end) + 1
  const begin = paper.text.lastIndexOf('\n', row.at.start) + 1
  const indent = paper.text.slice(begin, row.at.start)
  const text =
    kind === 0
      ? splice(paper.text, begin, whole, '')
      : kind === 1
        ? splice(paper.text, whole, whole, `${indent}${put}\n`)
        : splice(paper.text, row.at.start, row.at.end, put)
  const name = ['row taken out', 'row put in', 'heading of a table'][kind] ?? ''
  return { name: `${name}: ${line}`, text, type: 'table-changed', item: item.title }
}

const footnote: Plant = (paper, dice) => {
  const all = paper.referat.items.flatMap((item) => item.footnotes.map((note) => ({ item, at: note.at })))
  if (all.length === 0) return null
  const { item, at } = dice.one(all)
  const old = paper.text.slice(at.start, at.end)
  const put = old.replace(/(?<=\s)\p{Ll}{4,}/u, dice.one(NEW_WORDS))
  return { name: `footnote: ${old}`, text: splice(paper.text, at.start, at.end, put), type: 'wording-changed', item: item.title } // prettier-ignore
}

/** The label of a section is another one. */
const label: Plant = (paper, dice) => {
  const all = paper.referat.items.flatMap((item) =>
    item.sections.flatMap(({ heading, kind, at, text }) =>
      heading !== null && ['baggrund', 'sagsfremstilling'].includes(kind) && text.length > 200
        ? [{ item, heading, from: paper.text.indexOf(heading, at.start) }]
        : [],
    ),
  )
  if (all.length === 0) return null
  const { item, heading, from } = dice.one(all)
  const put = /Baggrund/iu.test(heading) ? 'Sagsfremstilling' : 'Baggrund'
  const isShouted = !/\p{Ll}/u.test(heading)
  const text = splice(paper.text, from, from + heading.length, `${isShouted ? put.toUpperCase() : put}${heading.endsWith(':') ? ':' : ''}`) // prettier-ignore
  return { name: `label: ${heading} → ${put}`, text, type: 'wording-changed', item: item.title }
}

const outsideDecisions = ({ item, section, at }: Parameters<typeof isPlain>[0]): boolean =>
  section !== 'bilag' && !overlaps(at, item.beslutning?.at)

/** Edits of passages, and of signs and units in them. */
export const PASSAGES: readonly Plant[] = [
  paragraphPutIn,
  paragraphTakenOut,
  paragraphsSwapped,
  sentencePutIn,
  subheading,
  pointEdit('other', true),
  pointEdit('other', false),
  pointEdit('indstilling', true),
  pointEdit('indstilling', false),
  table,
  footnote,
  label,
  within('negation', 'wording-changed', VERB, (word) => `${word} ikke`, isPlain),
  within('unit', 'wording-changed', UNIT, (word) => (word === 'mio' ? 'mia' : word === 'mia' ? 'mio' : 'promille'), isPlain), // prettier-ignore
  within('year', 'wording-changed', YEAR, otherNumber, isPlain),
  within('figure', 'wording-changed', FIGURE, otherNumber, isPlain),
  within('comma', 'wording-changed', WORD, (word) => `${word},`, isPlain),
  within('capital', 'wording-changed', WORD, capital, isPlain),
  within('figure recommended', 'indstilling-changed', FIGURE, otherNumber, inIndstilling),
  within('date recommended', 'indstilling-changed', DATE, otherDate, inIndstilling),
  within('negation recommended', 'indstilling-changed', VERB, (word) => `${word} ikke`, inIndstilling),
]

/** How a text is set: no change. */
export const SETTING: readonly Plant[] = [
  within('line broken', null, BETWEEN, () => '\n', outsideDecisions),
  within('two blanks', null, BETWEEN, () => '  ', outsideDecisions),
  within('word parted', null, LONG, halved, outsideDecisions),
]
