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
import { readNumberCell } from './number-cell.ts'
import { columnsOf } from './table-columns.ts'
import { placedRow, type PlacedRow, unwrapped } from './table-grid.ts'
import { markHeaders } from './table-heads.ts'
import { columnTitles, type HeadEdges } from './table-titles.ts'
import {
  areParagraphs,
  distinctCells,
  isWords,
  piecesOf,
  rowsOfColumns,
  rowsOfLines,
  type Piece,
} from './table-rows.ts'
import { TABLE_CAPTION, TABLE_REMARK } from '../vocabulary/table-words.ts'

type Table = Extract<Block, { type: 'table' }>
type Row = Table['rows'][number]

const EMPTY: Row['cells'][number] = { text: '', value: null, at: null }

/** A run of lines that is a table: indices half-open. */
export interface TableRun {
  readonly from: number
  readonly to: number
}

/** Is what parts the first two cells only the gap behind a list marker? */
const isPoint = (line: Line): boolean =>
  line.cells.length === 2 && readMarker(line.text)?.textAt === line.cells[1]?.start

/** Is a row of lines one of a table: several cells side by side? */
function isRow(row: readonly Line[]): boolean {
  const first = row[0]
  if (first === undefined || (row.length === 1 && isWords(first)) || row.some(isPoint)) return false
  if (first.box === undefined) return first.cells.length > 1
  return distinctCells(piecesOf(row)) > 1
}

/** May a row of one cell belong to the table beside it: narrow, and set smaller than the text or off its margin? */
function besideTable(
  row: readonly Line[] | undefined,
  neighbour: readonly Line[] | undefined,
  layout: Layout,
): boolean {
  const [line, other] = [row?.[0], neighbour?.[0]]
  if (line !== undefined && other !== undefined && line.box === undefined) return besideColumns(line, other)
  if (line?.box === undefined || other?.box === undefined || line.page !== other.page) return false
  const width = layout.margins.right(line) - layout.margins.left(line)
  const narrow = line.box.right - line.box.left < width * 0.6
  const near = Math.abs(line.box.baseline - other.box.baseline) < line.box.size * 3.5
  const small = line.box.size < layout.bodySize - 0.4 && Math.abs(line.box.size - other.box.size) < 1.1
  const offMargin =
    line.box.left > layout.margins.left(line) + 24 && readMarker(line.text) === null && row?.length === 1
  // A cell's padding sets its words a little off the margin: `Bilag C` over the first column, at its very edge.
  const padded =
    line.box.left > layout.margins.left(line) + 1.5 &&
    Math.abs(line.box.left - Math.min(...(neighbour ?? []).map(({ box }) => box?.left ?? Infinity))) < 0.7 &&
    readMarker(line.text) === null
  return narrow && near && (small || ((offMargin || padded) && !/[.:]$/u.test(line.text)))
}

/** Text set in columns: does a line stand under one of the cells of the row above, and reach into no other? */
function besideColumns(line: Line, row: Line): boolean {
  if (line.blankBefore === true || readMarker(line.text) !== null) return false
  const [piece, ...more] = piecesOf([line])
  const cells = piecesOf([row])
  if (piece === undefined || more.length > 0 || cells.length < 2) return false
  const under = cells.findIndex(({ left }) => Math.abs(left - piece.left) <= 1)
  return under >= 0 && piece.right < (cells[under + 1]?.left ?? Infinity) - 1
}

/** Are the cells of a line of text parted by blanks, so that columns tell what stands under what? */
function isInColumns(line: Line, { source }: Document): boolean {
  const printed = source.text.slice(line.start, line.end)
  return !printed.includes('\t') && !/^(?:\||<tr)/iu.test(printed)
}

/** Is a row the caption of a table, or a remark below it? */
function isOutside(row: readonly Line[] | undefined): boolean {
  const text = row?.length === 1 && row[0]?.cells.length === 1 ? row[0].text : ''
  return TABLE_CAPTION.test(text) || TABLE_REMARK.test(text)
}

/** Does a row of one cell begin the table: a heading that is wrapped, or one over several columns? */
function isAbove(row: readonly Line[] | undefined, table: readonly Line[] | undefined, layout: Layout): boolean {
  if (isOutside(row) || !besideTable(row, table, layout)) return false
  const [line, first] = [row?.[0], table?.[0]]
  if (line === undefined || first === undefined || line.box !== undefined) return true
  // In text, what begins where lines do is the sentence that announces the table.
  return first.blankBefore !== true && (line.indent ?? 0) > (first.indent ?? 0) + 1
}

/** Finds the tables. @param lines the lines of a section */
export function findTables(lines: readonly Line[], layout: Layout): TableRun[] {
  if (areParagraphs(lines)) return []
  const rows = layout.kind === 'pages' ? rowsOfLines(lines) : lines.map((line) => [line])
  const starts: number[] = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
  const runs: TableRun[] = []
  let floor = 0
  for (let i = 0; i < rows.length; i++) {
    if (!isRow(rows[i] ?? [])) continue
    let from = i
    let to = i + 1
    while (from > floor && isAbove(rows[from - 1], rows[from], layout)) from--
    while (to < rows.length && (isRow(rows[to] ?? []) || besideTable(rows[to], rows[to - 1], layout))) {
      if (isOutside(rows[to])) break
      to++
    }
    // In text, a line in one column only is part of a table when rows go on below it.
    while (layout.kind !== 'pages' && to > i + 1 && !isRow(rows[to - 1] ?? [])) to--
    const several = rows.slice(from, to).filter(isRow).length > 1
    if (several) runs.push({ from: starts[from] ?? 0, to: starts[to] ?? lines.length })
    if (several) floor = to
    i = to - 1
  }
  return runs
}

function cellOf(document: Document, pieces: readonly Piece[]): Row['cells'][number] {
  const first = pieces[0]
  if (first === undefined) return EMPTY
  const passage = join(pieces, document.lexicon)
  const { start, end } = extent(passage)
  const text = passage.text.trim()
  return { text, value: readNumberCell(text), at: place(document, start, end) }
}

/** From where to where a cell reaches; `null`: it is empty. */
const edgesOf = (pieces: readonly Piece[]): { left: number; right: number } | null =>
  pieces.length === 0
    ? null
    : { left: Math.min(...pieces.map(({ left }) => left)), right: Math.max(...pieces.map(({ right }) => right)) }

/** Text: cells as the tabs part them. */
function textRow(document: Document, line: Line, width: number): Row {
  const cells = line.cells.map((cell) =>
    cellOf(document, cell.end > cell.start ? [{ line, from: cell.start, to: cell.end, left: 0, right: 0 }] : []),
  )
  while (cells.length < width) cells.push(EMPTY)
  return { header: false, cells, at: placeOfLines(document, [line]) }
}

function rowOf(document: Document, { lines, cells }: PlacedRow): Row {
  const ordered = [...lines].sort((a, b) => a.start - b.start)
  return { header: false, cells: cells.map((pieces) => cellOf(document, pieces)), at: placeOfLines(document, ordered) }
}

const tableOf = (document: Document, rows: Row[], lines: readonly Line[], edges?: HeadEdges): Table => ({
  type: 'table',
  columns: columnTitles(rows, edges),
  rows,
  at: placeOfLines(document, lines),
})

/** Reads a table. @param lines the lines {@link findTables} gave, furniture left out */
export function readTable(document: Document, lines: readonly Line[]): Table {
  const { layout } = document
  if (lines[0]?.box === undefined && !lines.every((line) => isInColumns(line, document))) {
    const width = Math.max(...lines.map(({ cells }) => cells.length))
    const rows = lines.map((line) => textRow(document, line, width))
    return tableOf(
      document,
      markHeaders(
        rows,
        lines.map((line) => [line]),
        layout,
      ),
      lines,
    )
  }
  const groups = layout.kind === 'pages' ? rowsOfLines(lines) : rowsOfColumns(lines)
  const pieces = groups.map(piecesOf)
  const columns = columnsOf(pieces)
  const placed = unwrapped(groups.map((group, i) => placedRow(group, pieces[i] ?? [], columns)))
  const rows = placed.map((row) => rowOf(document, row))
  return tableOf(
    document,
    markHeaders(
      rows,
      placed.map((row) => row.lines),
      layout,
    ),
    lines,
    { columns, heads: placed.map(({ cells }) => cells.map(edgesOf)) },
  )
}
