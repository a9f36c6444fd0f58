// Reads the heading row of a table of persons, and which column each cell of a row below stands in.
//   Navn            Parti   Kommune        Fremmødt
//   Alma Torvig     A       Faxe Kommune   X
//   Cilla Mose              Greve Kommune          <- two cells: where they stand says whose they are
import type { Cell, Line } from '../../text/source.ts'
import { COLUMN_HEADINGS, CROSSES, TICKS, type Column } from '../../vocabulary/attendance-columns.ts'
import { remembered } from '../../text/remember.ts'

/** A column: what its heading says it holds (`null`: an unknown heading), and where it begins on the line. */
export interface ColumnPlace {
  readonly column: Column | null
  readonly left: number
}

const BY_HEADING = new Map(
  (Object.entries(COLUMN_HEADINGS) as [Column, readonly string[]][]).flatMap(([column, forms]) =>
    forms.map((form) => [form, column] as const),
  ),
)

const columnOf = remembered(
  (heading): Column | null =>
    BY_HEADING.get(heading.trim().toLowerCase().replaceAll('-', '').replace(/:$/u, '')) ?? null,
)

/** Where a cell begins: points from the page's left edge, or columns of letters. */
export function leftOf(line: Line, cell: Cell): number {
  const before = line.offsets === null ? cell.start : (line.offsets[cell.start] ?? line.end) - line.start
  return cell.left ?? (line.indent ?? 0) + before
}

export const cellText = (line: Line, cell: Cell): string => line.text.slice(cell.start, cell.end).trim()

/** The cells of a line that hold something. */
export const filledCells = (line: Line): Cell[] => line.cells.filter(({ start, end }) => end > start)

/** Reads a heading row; `null` when the line is none. */
export function readColumns(line: Line): ColumnPlace[] | null {
  if (line.text.length > 200) return null
  const cells = line.cells.map((cell) => ({ column: columnOf(cellText(line, cell)), left: leftOf(line, cell) }))
  const filled = filledCells(line).length
  const known = cells.filter(({ column }) => column !== null)
  const holdsPersons = known.some(({ column }) => column === 'name')
  if (filled > 1) return holdsPersons && known.length >= 2 && known.length * 2 >= filled ? cells : null
  // `Navn Parti Kommune` with single blanks: no places, only an order.
  const words = line.text.split(' ')
  const columns = words.map((word) => ({ column: columnOf(word), left: Number.NaN }))
  const kinds = new Set(columns.map(({ column }) => column))
  return words.length > 1 && !kinds.has(null) && kinds.has('name') ? columns : null
}

/**
 * The column of each cell of a row.
 * @param byCount the cells are parted by marks (tabs, strokes): they count as the headings do
 */
export function columnsOf(line: Line, columns: readonly ColumnPlace[], byCount: boolean): (ColumnPlace | undefined)[] {
  if (byCount || line.cells.length === columns.length || columns.some(({ left }) => Number.isNaN(left)))
    return line.cells.map((_, i) => columns[i])
  let least = 0
  return line.cells.map((cell) => {
    const left = leftOf(line, cell)
    let best = least
    for (let i = least; i < columns.length; i++)
      if (Math.abs((columns[i]?.left ?? 0) - left) < Math.abs((columns[best]?.left ?? 0) - left)) best = i
    least = best + 1
    return columns[best]
  })
}

const YES = new Set(TICKS)
const NO = new Set(CROSSES)

/** What a mark in a column of ticks says; `null` for words. An empty cell says no. */
export function readTick(text: string): boolean | null {
  const mark = text.trim().toLowerCase()
  if (mark === '' || NO.has(mark)) return false
  return YES.has(mark) ? true : null
}
