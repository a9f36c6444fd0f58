// Reads the lines of a section as blocks: paragraphs, lists, tables, sub-headings.
import type { Block, ListItem } from '../referat.ts'
import type { Passage } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import { COLUMN_LEAP } from '../text/margins.ts'
import { passageOf, place, placeOfLines, type Document } from './document.ts'
import { groupLines, type Group } from './group.ts'
import { numberOf } from './marker.ts'
import { isSubheading } from './subheading.ts'
import { findTables, readTable } from './table.ts'

/** Points of one list, with the edges of the open levels. */
interface OpenList {
  readonly items: ListItem[]
  readonly levels: { readonly indent: number; readonly items: ListItem[] }[]
  /** The first line of the point above. */
  above: Line | null
}

/** Another page or column: edges cannot be compared, the marks can. */
const isElsewhere = (a: Line, b: Line): boolean =>
  a.page !== b.page || (a.box?.baseline ?? 0) - (b.box?.baseline ?? 0) > COLUMN_LEAP

function addPoint(document: Document, list: OpenList, group: Group, text: string): void {
  const indent = group.indent ?? 0
  const step = document.layout.kind === 'pages' ? 6 : 1
  const end = group.lines.at(-1)?.end ?? group.first.end
  const item: ListItem = {
    marker: group.marker?.printed ?? '',
    text,
    items: [],
    at: place(document, group.first.start, end),
  }
  const marked = list.levels.find(({ items }) => items.at(-1)?.marker === item.marker)
  const elsewhere = list.above !== null && isElsewhere(list.above, group.first)
  list.above = group.first
  if (elsewhere && marked !== undefined && group.marker?.kind === 'glyph') {
    list.levels.splice(list.levels.indexOf(marked) + 1)
    list.levels.splice(-1, 1, { indent, items: marked.items })
    marked.items.push(item)
    return
  }
  while (list.levels.length > 1 && indent < (list.levels.at(-1)?.indent ?? 0) - step / 2) list.levels.pop()
  const level = list.levels.at(-1)
  const above = level?.items.at(-1)
  if (level !== undefined && above !== undefined && indent >= level.indent + step) {
    above.items.push(item)
    list.levels.push({ indent, items: above.items })
  } else if (level !== undefined) {
    level.items.push(item)
  } else {
    list.items.push(item)
    list.levels.push({ indent, items: list.items })
  }
}

/** What stands below the groups, and whether sub-headings may be among them. */
interface Below {
  readonly table: boolean
  readonly headings: boolean
}

/** A point reaches to the end of its last nested point. */
function reachOverNested(items: readonly ListItem[]): void {
  for (const item of items) {
    reachOverNested(item.items)
    item.at.end = Math.max(item.at.end, item.items.at(-1)?.at.end ?? 0)
  }
}

/** Blocks, and the text of their paragraphs and points with the place of every letter; tables have none. */
export interface ReadBlocks {
  readonly blocks: Block[]
  readonly prose: Passage[]
  /** For each of `prose` that is a point of a list the number printed as its mark, `null` for another mark; else `undefined`. */
  readonly numbers: (number | null | undefined)[]
}

/** Groups that follow each other, as blocks. */
function blocksOfGroups(document: Document, groups: readonly Group[], below: Below): ReadBlocks {
  const blocks: Block[] = []
  const prose: Passage[] = []
  const numbers: ReadBlocks['numbers'] = []
  let list: OpenList | null = null
  groups.forEach((group, i) => {
    const passage = passageOf(document, group.lines)
    prose.push(passage)
    numbers.push(group.marker === null ? undefined : group.marker.kind === 'count' ? numberOf(group.marker) : null)
    if (group.marker !== null) {
      if (list === null) {
        list = { items: [], levels: [], above: null }
        blocks.push({ type: 'list', items: list.items, at: placeOfLines(document, [group.first]) })
      }
      addPoint(document, list, group, passage.text)
      const block = blocks.at(-1)
      if (block !== undefined) block.at.end = group.lines.at(-1)?.end ?? block.at.end
      return
    }
    list = null
    const next = groups[i + 1] ?? (below.table ? 'table' : undefined)
    const type = below.headings && isSubheading(group, next, document.layout) ? 'subheading' : 'paragraph'
    blocks.push({ type, text: passage.text, at: placeOfLines(document, group.lines) })
  })
  for (const block of blocks) if (block.type === 'list') reachOverNested(block.items)
  return { blocks, prose, numbers }
}

/**
 * Reads blocks.
 * @param lines the lines of a section, furniture and label left out, in reading order
 * @param headings may the section have sub-headings?
 */
export function readBlocks(document: Document, lines: readonly Line[], headings = true): ReadBlocks {
  const blocks: Block[] = []
  const prose: Passage[] = []
  const numbers: ReadBlocks['numbers'] = []
  let at = 0
  const add = (to: number, table: boolean): void => {
    const read = blocksOfGroups(document, groupLines(lines.slice(at, to), document.layout), { table, headings })
    blocks.push(...read.blocks)
    prose.push(...read.prose)
    numbers.push(...read.numbers)
  }
  for (const run of findTables(lines, document.layout)) {
    add(run.from, true)
    blocks.push(readTable(document, lines.slice(run.from, run.to)))
    at = run.to
  }
  add(lines.length, false)
  return { blocks, prose, numbers }
}

const listText = (items: readonly ListItem[], indent: string): string =>
  items
    .map(({ marker, text, items: nested }) => {
      const mark = /[\p{Alpha}\d]/u.test(marker) && marker !== 'o' ? marker : '-'
      const below = nested.length > 0 ? `\n${listText(nested, `${indent}  `)}` : ''
      return `${indent}${mark} ${text}${below}`
    })
    .join('\n')

/** The plain reading of blocks: paragraphs parted by an empty line, points `- …`, table rows with tabs. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'list') return listText(block.items, '')
      if (block.type === 'table')
        return block.rows.map((row) => row.cells.map(({ text }) => text).join('\t')).join('\n')
      return block.text
    })
    .join('\n\n')
}
