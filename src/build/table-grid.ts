// The rows of a table on a page as a grid: which piece stands in which column, and which lines only go on with the cells
// of the row above.
import { startsLower } from '../text/breaks.ts'
import type { Line } from '../text/source.ts'
import { CELL_RUNS_ON } from '../vocabulary/table-words.ts'
import type { Column } from './table-columns.ts'
import type { Piece } from './table-rows.ts'

/** A row on a page: its lines, and the pieces in each column. */
export interface PlacedRow {
  readonly lines: Line[]
  readonly cells: Piece[][]
}

/** Each piece goes to the column it overlaps most; one over several columns to the first of them. */
export function placedRow(lines: readonly Line[], pieces: readonly Piece[], columns: readonly Column[]): PlacedRow {
  const cells: Piece[][] = columns.map(() => [])
  for (const piece of pieces) {
    const overlaps = columns.map((column) => Math.min(piece.right, column.right) - Math.max(piece.left, column.left))
    const covered = columns.findIndex(({ left, right }, k) => (overlaps[k] ?? 0) > (right - left) / 2)
    const best = covered >= 0 ? covered : overlaps.indexOf(Math.max(...overlaps))
    cells[best]?.push(piece)
  }
  return { lines: [...lines], cells }
}

const textIn = (pieces: readonly Piece[]): string =>
  pieces.map(({ line, from, to }) => line.text.slice(from, to)).join(' ')

/**
 * Does a row go on with the cells of the row above: fewer cells, none under an empty one, and closer than rows stand,
 * or in the midst of a sentence?
 *   Poul Gram     V     Haderslev/
 *                       Aabenraa        <- yes
 */
function goesOn(above: PlacedRow, row: PlacedRow, usual: number): boolean {
  const [line, last] = [row.lines[0], above.lines.at(-1)]
  if (line === undefined || last?.page !== line.page) return false
  const filled = row.cells.flatMap((cell, k) => (cell.length > 0 ? [k] : []))
  const isWithin = filled.every((k) => (above.cells[k] ?? []).length > 0)
  const fewer = filled.length < above.cells.filter((cell) => cell.length > 0).length
  if (filled.length === 0 || !isWithin || !fewer || filled.some((k) => /\d/u.test(textIn(row.cells[k] ?? []))))
    return false
  if (last.bold !== line.bold) return false
  const runsOn = filled.every((k) => {
    const [before, after] = [textIn(above.cells[k] ?? []), textIn(row.cells[k] ?? [])]
    return CELL_RUNS_ON.test(before) || startsLower(after)
  })
  if (line.box === undefined || last.box === undefined) return runsOn && line.blankBefore !== true
  const gap = line.box.baseline - last.box.baseline
  return gap > 0 && (gap < usual * 0.85 || (runsOn && gap < line.box.size * 1.6))
}

/** The usual distance of rows that are full. */
function rowGap(rows: readonly PlacedRow[]): number {
  const fullest = Math.max(...rows.map(({ cells }) => cells.filter((cell) => cell.length > 0).length))
  const gaps = rows.flatMap((row, i) => {
    const above = rows[i - 1]
    const isFull = (one: PlacedRow): boolean => one.cells.filter((cell) => cell.length > 0).length >= fullest - 1
    if (above === undefined || !isFull(above) || !isFull(row)) return []
    return [(row.lines[0]?.box?.baseline ?? 0) - (above.lines.at(-1)?.box?.baseline ?? 0)]
  })
  return gaps.filter((gap) => gap > 0).sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

/** Is a rule drawn between two rows? */
function isRuled(above: PlacedRow, row: PlacedRow): boolean {
  const last = above.lines.at(-1)?.box?.baseline ?? Infinity
  return above.lines.at(-1)?.page !== row.lines[0]?.page || row.lines.some(({ box }) => (box?.ruleAbove ?? -Infinity) >= last) // prettier-ignore
}

const isFilled = (cell: readonly Piece[]): boolean => cell.length > 0

/**
 * The rows between rules, when rules are drawn between all rows of a table: what stands between two of them is one row.
 *   Udgift til det fælles   1.200
 *   beredskab                           <- below no rule
 *   -------------------------------
 * @returns `null` when the rules are others: under headings, around groups of rows
 */
function ruled(rows: readonly PlacedRow[]): PlacedRow[][] | null {
  const groups: PlacedRow[][] = []
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1]
    if (above === undefined || isRuled(above, row)) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  const isOneRow = ([first, ...more]: readonly PlacedRow[]): boolean =>
    more.every(({ cells }) =>
      cells.every((cell, k) => !isFilled(cell) || (isFilled(first?.cells[k] ?? []) && !/\d/u.test(textIn(cell)))),
    ) && (more.at(-1)?.cells.filter(isFilled).length ?? 0) < (first?.cells.filter(isFilled).length ?? 1)
  return groups.length >= 3 && groups.length < rows.length && groups.every(isOneRow) ? groups : null
}

/** Rows whose cells were wrapped, whole again. */
export function unwrapped(rows: readonly PlacedRow[]): PlacedRow[] {
  const usual = rowGap(rows)
  const groups = ruled(rows)
  const begins = groups === null ? null : new Set(groups.map(([first]) => first))
  const whole: PlacedRow[] = []
  rows.forEach((row, i) => {
    const above = whole.at(-1)
    // Below the headings, a row may well have fewer cells than these.
    const isNew = begins === null ? i < 2 || above === undefined || !goesOn(above, row, usual) : begins.has(row)
    if (above === undefined || isNew) {
      whole.push({ lines: [...row.lines], cells: row.cells.map((cell) => [...cell]) })
      return
    }
    above.lines.push(...row.lines)
    row.cells.forEach((cell, k) => above.cells[k]?.push(...cell))
  })
  return whole
}
