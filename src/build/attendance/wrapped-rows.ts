// Makes one line of each row of a table of persons on a page, where its cells are several lines high: they were drawn down
// one cell, then up again to the next, and each piece came as a line of its own.
//
//   Kommune   Medlem       Parti   Til         <- the heading row: `Til stede`
//                                  stede
//   Greve     Alexandra    V       x           <- one person: `Greve ⇥ Alexandra Holm ⇥ V ⇥ x`
//             Holm
// Only where places are known. A row without anything in its first column is the rest of the one above if it adds to cells
// that are filled there, says nothing of a party, and has no mark of its own.
import { cutLine } from '../../text/cut-line.ts'
import type { Cell, Line } from '../../text/source.ts'
import { rowsOfLines } from '../table-rows.ts'
import { filledCells, leftOf, readColumns, type ColumnPlace } from './columns.ts'
import { joinCells } from './join-cells.ts'

/** No heading row, and no row, is made of more pieces. */
const MOST_PIECES = 24
/** Lines within a cell stand closer than rows do. */
const CLOSER = 0.85
/** Letters of one column begin so near to each other, in points. */
const SLACK = 4

const baselineOf = (line: Line | undefined): number => line?.box?.baseline ?? 0

/** The column of a cell: the nearest heading. */
function columnOf(left: number, columns: readonly ColumnPlace[]): number {
  let best = 0
  columns.forEach((column, i) => {
    if (Math.abs(column.left - left) < Math.abs((columns[best]?.left ?? 0) - left)) best = i
  })
  return best
}

/** The pieces of a row by column, each a line cut to its cell. */
function byColumn(lines: readonly Line[], columns: readonly ColumnPlace[]): Line[][] {
  const cells: Line[][] = columns.map(() => [])
  for (const line of lines)
    for (const cell of filledCells(line))
      cells[columnOf(leftOf(line, cell), columns)]?.push(cutLine(line, cell.start, cell.end))
  return cells
}

/** The edges at which the cells of a heading row begin. */
function edgesOf(lines: readonly Line[]): ColumnPlace[] {
  const edges: number[] = []
  for (const left of lines.flatMap((line) => filledCells(line).map((cell: Cell) => leftOf(line, cell))))
    if (!edges.some((edge) => Math.abs(edge - left) <= SLACK)) edges.push(left)
  return edges.sort((a, b) => a - b).map((left) => ({ column: null, left }))
}

/** The heading row that begins at a line, as one line; `null` when none does. */
function headingAt(lines: readonly Line[], i: number): { line: Line; columns: ColumnPlace[]; count: number } | null {
  const first = lines[i]
  if (first?.box === undefined || filledCells(first).length < 2) return null
  const group = rowsOfLines(lines.slice(i, i + MOST_PIECES))[0] ?? [first]
  const line = group.length === 1 ? first : joinCells(byColumn(group, edgesOf(group)))
  const columns = line === null || readColumns(first) === null ? null : readColumns(line)
  return line === null || columns === null ? null : { line, columns, count: group.length }
}

const OWN = new Set(['party', 'came', 'away', 'apology', 'count'])

/** Is a row the rest of the one above it, by what it holds? */
function mayContinue(row: readonly Line[][], above: readonly Line[][], columns: readonly ColumnPlace[]): boolean {
  if ((row[0]?.length ?? 0) > 0) return false
  return row.every(
    (cell, k) => cell.length === 0 || ((above[k]?.length ?? 0) > 0 && !OWN.has(columns[k]?.column ?? '')),
  )
}

/** Does it hold words of a name? Remarks are nobody's row. */
const hasName = (row: readonly Line[][], columns: readonly ColumnPlace[]): boolean =>
  row.some((cell, k) => cell.length > 0 && columns[k]?.column === 'name')

/** Rows as they were drawn, by column, and how many lines each is made of. */
interface Drawn {
  readonly lines: readonly Line[]
  readonly cells: Line[][]
}

/** How far apart rows stand that each have a first cell, in points. */
function pitchOf(rows: readonly Drawn[]): number {
  const tops = rows.filter(({ cells }) => (cells[0]?.length ?? 0) > 0).map(({ lines }) => lines[0])
  const gaps = tops.flatMap((line, i) => {
    const above = tops[i - 1]
    return above === undefined || above.page !== line?.page ? [] : [baselineOf(line) - baselineOf(above)]
  })
  return Math.min(Infinity, ...gaps.filter((gap) => gap > 0))
}

/** The lines of a table's rows below its heading row, wrapped ones joined. */
function rowsBelow(lines: readonly Line[], columns: readonly ColumnPlace[]): Line[] {
  const rows = rowsOfLines(lines).map((group): Drawn => ({ lines: group, cells: byColumn(group, columns) }))
  const pitch = pitchOf(rows)
  const joined: Drawn[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const last = above?.lines.reduce((low, line) => (baselineOf(line) > baselineOf(low) ? line : low))
    const gap = last?.page === row.lines[0]?.page ? baselineOf(row.lines[0]) - baselineOf(last) : 0
    const isClose = gap < pitch * CLOSER || !hasName(row.cells, columns)
    if (above === undefined || !isClose || !mayContinue(row.cells, above.cells, columns)) joined.push(row)
    else {
      row.cells.forEach((cell, k) => above.cells[k]?.push(...cell))
      joined[joined.length - 1] = { lines: [...above.lines, ...row.lines], cells: above.cells }
    }
  }
  return joined.flatMap(({ lines: own, cells }) => {
    const line = own.length === 1 ? null : joinCells(cells)
    return line === null ? [...own] : [line]
  })
}

/**
 * Makes one line of each row.
 * @param lines those of the attendance, in reading order
 * @param endsTable tells of a line at the left edge that it is no row: it opens the next list
 */
export function joinWrappedRows(lines: readonly Line[], endsTable: (line: Line) => boolean): Line[] {
  const made: Line[] = []
  for (let i = 0; i < lines.length;) {
    const heading = headingAt(lines, i)
    const line = lines[i]
    if (heading === null || line === undefined) {
      if (line !== undefined) made.push(line)
      i++
      continue
    }
    const from = i + heading.count
    const edge = (heading.columns[0]?.left ?? 0) + SLACK
    const below = lines
      .slice(from)
      .findIndex((each) => each.box === undefined || (each.box.left < edge && endsTable(each)))
    const to = below < 0 ? lines.length : from + below
    made.push(heading.line, ...rowsBelow(lines.slice(from, to), heading.columns))
    i = to
  }
  return made
}
