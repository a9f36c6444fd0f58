// Finds tables among the lines of a section and reads their rows.
//
//   KKR Sjælland      722     1.038      <- cells apart: a row
//   Hele landet     4.500     6.500      <- two such lines make a table
import { join, extent } from '../text/passage.ts'
import type { Layout } from '../text/layout.ts'
import type { Line } from '../text/source.ts'
import type { Block } from '../referat.ts'
import { place, placeOfLines, type Document } from './document.ts'
import { readMarker } from './marker.ts'
import { columnsOf, piecesOf, rowsOfLines, type Piece } from './table-rows.ts'

type Table = Extract<Block, { type: 'table' }>
type Row = Table['rows'][number]

/** A run of lines that is a table: indices half-open. */
export interface TableRun {
  readonly from: number
  readonly to: number
}

const isRow = (line: Line): boolean => {
  const cells = line.cells.filter(({ start, end }) => end > start)
  if (line.cells.length < 2) return false
  if (line.box === undefined) return true
  return cells.length >= 2 && !(cells.length === 2 && readMarker(line.text)?.textAt === cells[1]?.start)
}

/** May this line of a PDF belong to the table beside it: set smaller or bold, short, or jumping up to a new cell? */
function besideTable(line: Line, neighbour: Line, layout: Layout): boolean {
  if (line.box === undefined || neighbour.box === undefined || line.page !== neighbour.page) return false
  const narrow = line.box.right - line.box.left < (layout.rightMargin(line.page) - layout.leftMargin) * 0.6
  const jump = neighbour.box.baseline < line.box.baseline - 2 && neighbour.box.left > line.box.left
  const small = line.box.size < layout.bodySize - 0.4
  const offMargin = line.box.left > layout.leftMargin + 24 && readMarker(line.text) === null
  return narrow && (jump || small || offMargin)
}

/** Finds the tables. @param lines the lines of a section */
export function findTables(lines: readonly Line[], layout: Layout): TableRun[] {
  const runs: { from: number; to: number }[] = []
  let i = 0
  while (i < lines.length) {
    const line = lines[i]
    if (line === undefined || !isRow(line)) {
      i++
      continue
    }
    let from = i
    let to = i + 1
    const floor = runs.at(-1)?.to ?? 0
    while (from > floor && grows(lines[from - 1], lines[from], layout)) from--
    while (to < lines.length && (isRow(lines[to] as Line) || grows(lines[to], lines[to - 1], layout))) to++
    const rows = lines.slice(from, to).filter(isRow).length
    if (rows >= 2 || to - from >= 4) runs.push({ from, to })
    i = to
  }
  return runs
}

const grows = (line: Line | undefined, neighbour: Line | undefined, layout: Layout): boolean =>
  line !== undefined && neighbour !== undefined && besideTable(line, neighbour, layout)

function cellOf(document: Document, pieces: readonly Piece[]): Row['cells'][number] {
  const first = pieces[0]
  if (first === undefined) return { text: '', at: null }
  const passage = join(pieces, document.lexicon)
  const { start, end } = extent(passage)
  return { text: passage.text.trim(), at: place(document, start, end) }
}

/** Text: cells as the tabs part them. */
function textRow(document: Document, line: Line, width: number): Row {
  const cells = line.cells.map((cell) =>
    cellOf(document, cell.end > cell.start ? [{ line, from: cell.start, to: cell.end, left: 0, right: 0 }] : []),
  )
  while (cells.length < width) cells.push({ text: '', at: null })
  return { header: false, cells, at: placeOfLines(document, [line]) }
}

/** PDF: each piece goes to the column it overlaps most. */
function placedRow(
  document: Document,
  lines: readonly Line[],
  columns: readonly { left: number; right: number }[],
): Row {
  const cells: Piece[][] = columns.map(() => [])
  for (const piece of piecesOf(lines)) {
    let best = 0
    let most = -Infinity
    columns.forEach((column, k) => {
      const overlap = Math.min(piece.right, column.right) - Math.max(piece.left, column.left)
      if (overlap > most) [most, best] = [overlap, k]
    })
    cells[best]?.push(piece)
  }
  const ordered = [...lines].sort((a, b) => a.start - b.start)
  return { header: false, cells: cells.map((pieces) => cellOf(document, pieces)), at: placeOfLines(document, ordered) }
}

const isNumeric = (text: string): boolean =>
  text === '' || /^[-–]$|^[\d.,\s]+(?:\s?(?:%|kr\.?|pct\.?|mio\.?.*))?$/u.test(text)

/** Header rows: those above the first row whose right-hand cells are numbers, when the rest is such a table. */
function markHeaders(rows: Row[], lines: readonly (readonly Line[])[], layout: Layout): Row[] {
  const numeric = (row: Row): boolean => {
    const rest = row.cells.slice(1)
    return rest.some(({ text }) => /\d/u.test(text)) && rest.every(({ text }) => isNumeric(text))
  }
  const year = (row: Row): boolean => row.cells.every(({ text }) => text === '' || /^(?:19|20)\d\d$/u.test(text))
  const first = rows.findIndex((row) => numeric(row) && !year(row))
  if (first > 0 && first <= 4) return rows.map((row, i) => (i < first ? { ...row, header: true } : row))
  const bold = (i: number): boolean => (lines[i] ?? []).every((line) => line.bold === true)
  if (layout.knowsWeight && rows.length > 1 && bold(0) && !bold(1))
    return rows.map((row, i) => (i === 0 ? { ...row, header: true } : row))
  return rows
}

/** Reads a table. @param lines the lines {@link findTables} gave, furniture left out */
export function readTable(document: Document, lines: readonly Line[]): Table {
  const { layout } = document
  if (lines[0]?.box === undefined) {
    const width = Math.max(...lines.map(({ cells }) => cells.length))
    const rows = lines.map((line) => textRow(document, line, width))
    return {
      type: 'table',
      rows: markHeaders(
        rows,
        lines.map((line) => [line]),
        layout,
      ),
      at: placeOfLines(document, lines),
    }
  }
  const groups = rowsOfLines(lines)
  const columns = columnsOf(groups.map(piecesOf))
  const rows = groups.map((group) => placedRow(document, group, columns))
  return { type: 'table', rows: markHeaders(rows, groups, layout), at: placeOfLines(document, lines) }
}
