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
import { quantile } from '../../text/mode.ts'
import type { Cell, Line } from '../../text/source.ts'
import { cutAtLefts } from './cut-lines.ts'
import { filledCells, leftOf, readColumns, type ColumnPlace } from './columns.ts'
import { joinCells } from './join-cells.ts'

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
  return edges.sort((a, b) => a - b).map((left) => ({ column: null, left, right: left }))
}

/** Lines within a cell are no further apart, in parts of their size. */
const LEADING = 1.7
const MOST_WRAPPED = 5

const sizeOf = (line: Line): number => line.box?.size ?? 10
const isLevel = (line: Line, top: Line): boolean =>
  line.page === top.page && Math.abs(baselineOf(line) - baselineOf(top)) <= 0.3 * sizeOf(top)

/** Is a line of one cell set right below the last cell of another? */
function isUnder(line: Line, above: Line): boolean {
  const [cell, ...more] = filledCells(line)
  const last = filledCells(above).at(-1)
  const gap = baselineOf(line) - baselineOf(above)
  return (
    cell !== undefined &&
    last !== undefined &&
    more.length === 0 &&
    line.page === above.page &&
    gap > 0 &&
    gap < LEADING * sizeOf(line) &&
    Math.abs(leftOf(line, cell) - leftOf(above, last)) <= SLACK
  )
}

/** How many lines a row is made of: those at its height, and those that were drawn on the way back up to it. */
function lengthOf(lines: readonly Line[], from: number): number {
  const top = lines[from]
  let to = from + 1
  for (let at = to; top !== undefined && at < lines.length; at++) {
    const [line, above] = [lines[at], lines[at - 1]]
    if (line === undefined || above === undefined || at - to > MOST_WRAPPED) break
    if (isLevel(line, top)) to = at + 1
    else if (!isUnder(line, above)) break
  }
  return to - from
}

/** Parts lines into rows. What was drawn elsewhere on the page is a row by itself, and changes no other. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (let i = 0; i < lines.length;) {
    const count = lengthOf(lines, i)
    rows.push(lines.slice(i, i + count))
    i += count
  }
  return rows
}

/** The heading row that begins at a line, as one line; `null` when none does. */
function headingAt(lines: readonly Line[], i: number): { line: Line; columns: ColumnPlace[]; count: number } | null {
  const first = lines[i]
  if (first?.box === undefined || filledCells(first).length < 2 || readColumns(first) === null) return null
  const group = lines.slice(i, i + lengthOf(lines, i))
  const line = group.length === 1 ? first : joinCells(byColumn(group, edgesOf(group)))
  const columns = line === null ? null : readColumns(line, lines.slice(i + group.length))
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
  readonly lines: Line[]
  readonly cells: Line[][]
}

/** How far apart most of the rows stand, at least, that each have a first cell, in points. */
function pitchOf(rows: readonly Drawn[]): number {
  const tops = rows.filter(({ cells }) => (cells[0]?.length ?? 0) > 0).map(({ lines }) => lines[0])
  const gaps = tops.flatMap((line, i) => {
    const above = tops[i - 1]
    return above === undefined || above.page !== line?.page ? [] : [baselineOf(line) - baselineOf(above)]
  })
  return quantile(
    gaps.filter((gap) => gap > 0),
    0.25,
    Infinity,
  )
}

/** Does a row stand so near below a line, or at the top of the next page, that it may be the rest of the one above? */
function goesOn({ lines: [line] }: Drawn, above: Line, most: number): boolean {
  if (line === undefined || line.page === null || above.page === null) return false
  if (line.page !== above.page) return line.page === above.page + 1 && baselineOf(line) < baselineOf(above)
  const gap = baselineOf(line) - baselineOf(above)
  return gap > 0 && gap < Math.min(most, LEADING * sizeOf(line))
}

/** The lines of a table's rows below its heading row, wrapped ones joined. */
function rowsBelow(lines: readonly Line[], columns: readonly ColumnPlace[]): Line[] {
  const rows = rowsOf(lines).map((group): Drawn => ({
    lines: group,
    cells: byColumn(group, columns),
  }))
  const pitch = pitchOf(rows)
  const joined: Drawn[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const last = above?.lines.at(-1)
    const isClose = last !== undefined && goesOn(row, last, hasName(row.cells, columns) ? pitch * CLOSER : Infinity)
    if (above === undefined || !isClose || !mayContinue(row.cells, above.cells, columns)) joined.push(row)
    else {
      row.cells.forEach((cell, k) => above.cells[k]?.push(...cell))
      above.lines.push(...row.lines)
    }
  }
  return joined.flatMap(({ lines: own, cells }) => {
    const line = own.length === 1 ? null : joinCells(cells)
    return line === null ? [...own] : [line]
  })
}

/** A line of one cell that reaches over the second column, or stands at no column's edge, is a sentence, or a person by itself. */
function isNoRow(line: Line, columns: readonly ColumnPlace[]): boolean {
  const [cell, ...more] = filledCells(line)
  if (line.box === undefined || cell === undefined) return true
  const left = leftOf(line, cell)
  const isAtEdge = columns.some((column) => Math.abs(column.left - left) <= SLACK)
  const second = columns[1]?.left ?? Infinity
  return more.length === 0 && (!isAtEdge || (left < second - SLACK && (cell.right ?? 0) > second))
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
    const lefts = heading.columns.map(({ left }) => left)
    // What has a neighbour on its level is a cell; a sentence over all columns has none.
    const drawn = lines
      .slice(from)
      .map((each, k, all) =>
        all.slice(Math.max(0, k - 3), k + 4).some((one) => one !== each && isLevel(one, each))
          ? cutAtLefts(each, lefts)
          : each,
      )
    const below = drawn.findIndex(
      (each) => isNoRow(each, heading.columns) || ((each.box?.left ?? 0) < edge && endsTable(each)),
    )
    const count = below < 0 ? drawn.length : below
    made.push(heading.line, ...rowsBelow(drawn.slice(0, count), heading.columns))
    i = from + count
  }
  return made
}
