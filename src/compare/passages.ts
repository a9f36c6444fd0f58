// The text of an item as passages: headings of sections, paragraphs, points of lists, one after the other, each with its
// place and its section. Tables stand apart, since they are compared by cell.
import type { At, Block, Item, ListItem, Section } from '../referat.ts'
import { wordsOf, type Word } from './words.ts'

type Table = Extract<Block, { type: 'table' }>

/** A paragraph, a point or a heading. */
export interface Passage {
  readonly text: string
  readonly at: At
  /** Kind of its section. */
  readonly section: string
}

/** A table and its section. */
export interface TablePart {
  readonly table: Table
  readonly section: string
}

/** A section's text. */
export interface SectionText {
  readonly section: Section
  readonly passages: readonly Passage[]
  readonly tables: readonly TablePart[]
}

/** The text of each section of an item. */
export const sectionTexts = ({ sections }: Item): SectionText[] => sections.map(sectionText)

function sectionText(section: Section): SectionText {
  const { kind, heading, at, blocks } = section
  const passages: Passage[] = heading === null ? [] : [{ text: labelText(heading), at, section: kind }]
  const tables: TablePart[] = []
  for (const block of blocks) {
    if (block.type === 'table') tables.push({ table: block, section: kind })
    else if (block.type === 'list') passages.push(...points(block.items, kind))
    else passages.push({ text: block.text, at: block.at, section: kind })
  }
  return { section, passages, tables }
}

// Capitals and a final colon are the typesetter's: `BAGGRUND`, `Baggrund:`.
function labelText(label: string): string {
  const bare = label.replace(/[:.]$/u, '')
  return /\p{Ll}/u.test(bare) ? bare : bare.slice(0, 1) + bare.slice(1).toLowerCase()
}

// The sign of a point is the typesetter's, unless it counts.
const COUNTS = /^\(?(?:\p{N}|\p{Alpha}[.)])/u

const points = (items: readonly ListItem[], section: string): Passage[] =>
  items.flatMap(({ marker, text, items: nested, at }) => [
    { text: COUNTS.test(marker) ? `${marker} ${text}` : text, at, section },
    ...points(nested, section),
  ])

/** The rows of a table as passages: for a table that the other paper has not. */
export const rowPassages = ({ table, section }: TablePart): Passage[] =>
  table.rows.map(({ cells, at }) => ({
    text: cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    at,
    section,
  }))

/** Words of passages in one run, and which passage each is of. */
export interface Run {
  readonly passages: readonly Passage[]
  readonly words: readonly Word[]
  /** `of[i]` is the index of the passage of `words[i]`. */
  readonly of: readonly number[]
  /** Index of the first word of each passage. */
  readonly begins: ReadonlySet<number>
}

/** Lays passages one after the other. */
export function runOf(passages: readonly Passage[]): Run {
  const words: Word[] = []
  const of: number[] = []
  const begins = new Set<number>()
  passages.forEach(({ text }, i) => {
    begins.add(words.length)
    for (const word of wordsOf(text)) {
      words.push(word)
      of.push(i)
    }
  })
  return { passages, words, of, begins }
}
