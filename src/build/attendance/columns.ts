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
  /** Where its cell begins in the first row below, if that has a cell in each column in front of the ticks. */
  readonly rowLeft?: number
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

/** Cuts words into headings that are known, of as many words as can be: where each begins; `null` if a word is of none. */
function headingsIn(text: string): { column: Column; at: number }[] | null {
  if (text === '') return []
  const ends = [...text.matchAll(/ |$/gu)].map(({ index }) => index)
  for (const end of ends.reverse()) {
    const column = columnOf(text.slice(0, end))
    const rest = column === null ? null : headingsIn(text.slice(end + 1))
    if (column !== null && rest !== null)
      return [{ column, at: 0 }, ...rest.map((next) => ({ ...next, at: next.at + end + 1 }))]
  }
  return null
}

/** The columns of a cell of a heading row: of several, where a text has them so near that they are one cell (`Parti  Deltog`). */
function placesOf(line: Line, cell: Cell): ColumnPlace[] {
  const text = line.text.slice(cell.start, cell.end)
  const column = columnOf(text)
  const several = column === null && line.box === undefined ? headingsIn(text) : null
  return (several ?? [{ column, at: 0 }]).map((each) => ({
    column: each.column,
    left: leftOf(line, { ...cell, start: cell.start + each.at }),
  }))
}

/** Reads a heading row; `null` when the line is none. */
export function readColumns(line: Line): ColumnPlace[] | null {
  if (line.text.length > 200) return null
  const cells = line.cells.flatMap((cell) => placesOf(line, cell))
  const filled = filledCells(line).length + cells.length - line.cells.length
  const known = cells.filter(({ column }) => column !== null)
  const holdsPersons = known.some(({ column }) => column === 'name')
  if (filled > 1) return holdsPersons && known.length >= 2 && known.length * 2 >= filled ? cells : null
  // `Navn Parti Kommune` with single blanks: no places, only an order.
  const words = line.text.split(' ')
  const columns = words.map((word) => ({ column: columnOf(word), left: Number.NaN }))
  const kinds = new Set(columns.map(({ column }) => column))
  return words.length > 1 && !kinds.has(null) && kinds.has('name') ? columns : null
}

const TICKED: ReadonlySet<Column | null> = new Set<Column | null>(['came', 'away', 'apology'])

/** A cell with a mark and nothing else. `V` is a party. */
const isMark = (text: string): boolean => text !== 'V' && text !== '' && readTick(text) !== null

/** Where the cells in front of the ticks begin in a row that has all of them; `null` in any other. */
function leadingLefts(line: Line, columns: readonly ColumnPlace[]): number[] | null {
  const count = columns.findIndex(({ column }) => TICKED.has(column))
  const cells = filledCells(line).slice(0, Math.max(count, 0))
  if (cells.length === 0 || cells.length < count || cells.some((cell) => isMark(cellText(line, cell)))) return null
  return cells.map((cell) => leftOf(line, cell))
}

/** A row of the table beyond doubt, whatever stands above it: a cell in each column in front of the ticks, then only ticks. */
export function isTickedRow(line: Line, columns: readonly ColumnPlace[]): boolean {
  const count = leadingLefts(line, columns)?.length ?? Infinity
  const behind = filledCells(line).slice(count)
  return behind.length > 0 && behind.every((cell) => isMark(cellText(line, cell)))
}

/** The columns of a table, with where the cells begin in its first row. @param line that row */
export function columnsWithRow(columns: readonly ColumnPlace[], line: Line): readonly ColumnPlace[] {
  if (columns[0]?.rowLeft !== undefined) return columns
  const lefts = leadingLefts(line, columns)
  return lefts === null
    ? columns
    : columns.map((place, i) => ({ ...place, ...(i in lefts && { rowLeft: lefts[i] ?? 0 }) }))
}

/** Cells of a column begin so near to each other, in columns of letters. */
const SLACK = 1

/**
 * Where the cells of a row begin, as if it stood on the page of the headings. A converter sets each page of a text by
 * itself: there the columns of the second page stand elsewhere, and a tick under other headings.
 *   Kommune      Medlem       Deltog   Afbud
 *   Vejle        Bent Lund    X
 *   (next page)
 *   Assens    Dorte Vang    X                  <- nearer to no heading than to its own row's cells
 */
function leftsOf(line: Line, columns: readonly ColumnPlace[]): number[] {
  const lefts = line.cells.map((cell) => leftOf(line, cell))
  const own = leadingLefts(line, columns)
  const first = columns.flatMap(({ rowLeft }) => rowLeft ?? [])
  if (line.box !== undefined || own?.length !== first.length) return lefts
  if (own.every((left, i) => Math.abs(left - (first[i] ?? left)) <= SLACK)) return lefts
  const ends = (of: readonly number[]): [number, number] => [of[0] ?? 0, of.at(-1) ?? 0]
  const [[from, to], [firstFrom, firstTo]] = [ends(own), ends(first)]
  const scale = to > from ? (firstTo - firstFrom) / (to - from) : 1
  return lefts.map((left) => firstTo + (left - to) * scale)
}

/**
 * The column of each cell of a row.
 * @param byCount the cells are parted by marks (tabs, strokes): they count as the headings do
 */
export function columnsOf(line: Line, columns: readonly ColumnPlace[], byCount: boolean): (ColumnPlace | undefined)[] {
  if (byCount || line.cells.length === columns.length || columns.some(({ left }) => Number.isNaN(left)))
    return line.cells.map((_, i) => columns[i])
  let least = 0
  return leftsOf(line, columns).map((left) => {
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
