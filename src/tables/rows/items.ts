import type { Block, Item, Section } from '../../referat.ts'
import { foldedWords } from '../fold.ts'
import type { RowOf } from '../tables.ts'
import { joined, placeOf, type Paper } from './place.ts'

/** An item of the agenda with its key, and that of the item above it. */
export interface KeyedItem {
  readonly key: string
  readonly parent: string | null
  readonly item: Item
}

/** The row of an item. */
export function itemRow({ key, parent, item }: KeyedItem, paper: Paper): RowOf<'items'> {
  const { number, level, title, closed, sag, at } = item
  const text = bodyOf(item.sections)
  return {
    id: key,
    meeting: paper.meeting,
    date: paper.date,
    council: paper.council,
    number,
    level,
    parent,
    title,
    closed,
    case_number: sag?.number ?? null,
    case_initials: joined(sag?.initials ?? [], ', '),
    text,
    folded: foldedWords(title, text),
    ...placeOf(paper, at),
  }
}

function bodyOf(sections: readonly Section[]): string | null {
  const parts = sections.flatMap(({ heading, text }) => [heading ?? '', text]).filter((part) => part !== '')
  return joined(parts, '\n\n')
}

const sectionKey = (item: string, i: number): string => `${item}/section-${i + 1}`

/** The rows of an item's sections. */
export const sectionRows = ({ key, item }: KeyedItem, paper: Paper): RowOf<'sections'>[] =>
  item.sections.map(({ kind, heading, text, at }, i) => ({
    id: sectionKey(key, i),
    item: key,
    kind,
    heading,
    text,
    ...placeOf(paper, at),
  }))

type TableBlock = Extract<Block, { type: 'table' }>

/** The rows of the cells of an item's tables. An empty cell stands where its row does. */
export function cellRows({ key, item }: KeyedItem, paper: Paper): RowOf<'tables_cells'>[] {
  const tables = item.sections.flatMap(({ blocks }, i) =>
    blocks
      .filter((block): block is TableBlock => block.type === 'table')
      .map((block) => ({ block, section: sectionKey(key, i) })),
  )
  return tables.flatMap(({ block, section }, t) =>
    block.rows.flatMap(({ header, cells, at }, r) =>
      cells.map(({ text, value, at: own }, c) => ({
        id: `${key}/table-${t + 1}/${r + 1}/${c + 1}`,
        item: key,
        section,
        table_number: t + 1,
        row: r + 1,
        column: c + 1,
        header,
        column_heading: block.columns[c] ?? null,
        text,
        value,
        ...placeOf(paper, own ?? at),
      })),
    ),
  )
}

/** The rows of the enclosures that an item lists. */
export const bilagRows = ({ key, item }: KeyedItem, paper: Paper): RowOf<'bilag'>[] =>
  item.bilag.map(({ title, url, at }, i) => ({
    id: `${key}/bilag-${i + 1}`,
    item: key,
    title,
    url,
    ...placeOf(paper, at),
  }))

/** The rows of the links in an item’s text. */
export const linkRows = ({ key, item }: KeyedItem, paper: Paper): RowOf<'links'>[] =>
  item.links.map(({ text, url, at }, i) => ({
    id: `${key}/link-${i + 1}`,
    item: key,
    text,
    url,
    ...placeOf(paper, at),
  }))

/** The rows of an item’s footnotes. */
export const footnoteRows = ({ key, item }: KeyedItem, paper: Paper): RowOf<'footnotes'>[] =>
  item.footnotes.map(({ mark, text, at }, i) => ({
    id: `${key}/footnote-${i + 1}`,
    item: key,
    mark,
    text,
    ...placeOf(paper, at),
  }))

/** The rows of what was presented under an item. */
export const presentationRows = ({ key, item }: KeyedItem, paper: Paper): RowOf<'presentations'>[] =>
  item.presentations.map(({ name, title, organisation, text, at }, i) => ({
    id: `${key}/presentation-${i + 1}`,
    item: key,
    name,
    title,
    organisation,
    text,
    ...placeOf(paper, at),
  }))
