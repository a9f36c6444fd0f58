// Reads the heading row of a table of persons, and which column each cell of a row below stands in.
//   Navn            Parti   Kommune        Fremmødt
//   Alma Torvig     A       Faxe Kommune   X
//   Cilla Mose              Greve Kommune          <- two cells: where they stand says whose they are
import type { Cell, Line } from '../../text/source.ts'
import {
  ANSWERS,
  COLUMN_HEADINGS,
  CROSSES,
  HEADING_FILLERS,
  HEADING_OWNERS,
  TICKS,
  type Column,
} from '../../vocabulary/attendance-columns.ts'
import { remembered } from '../../text/remember.ts'

/** A column: what its heading says it holds (`null`: an unknown heading), and from where to where that stands on the line. */
export interface ColumnPlace {
  readonly column: Column | null
  readonly left: number
  readonly right: number
}

const BY_HEADING = new Map(
  (Object.entries(COLUMN_HEADINGS) as [Column, readonly string[]][]).flatMap(([column, forms]) =>
    forms.map((form) => [form, column] as const),
  ),
)

const FILLERS = new Set(HEADING_FILLERS)

const headingWords = (heading: string): string[] => heading.toLowerCase().match(/[\p{Alpha}.#]+/gu) ?? []

/** Are all words such as headings of columns are made of? */
export const isOfHeadings = remembered((text) => {
  const words = headingWords(text)
  const isKnown = (word: string): boolean => FILLERS.has(word) || word in HEADING_OWNERS || BY_HEADING.has(word)
  return words.length > 0 && words.every(isKnown)
})

/** `Udpeget af kommune`, `Valgt for (liste)`, `Kommunens navn`: what the one word of it says that is no filler. */
function columnOfPhrase(heading: string): Column | null {
  if (!isOfHeadings(heading)) return null
  const words = headingWords(heading)
  const owner = words.flatMap((word) => HEADING_OWNERS[word] ?? [])
  const own = words.filter((word) => !FILLERS.has(word) && !(word in HEADING_OWNERS))
  const kinds = new Set(own.map((word) => BY_HEADING.get(word)))
  const [kind = null] = kinds
  if (owner.length > 0) return kind === 'name' && kinds.size === 1 ? (owner[0] ?? null) : null
  return kinds.size === 1 && own.length < words.length ? kind : null
}

const columnOf = remembered((heading): Column | null => {
  const words = heading.trim().toLowerCase().replaceAll('-', '').replace(ANSWERS, '').replace(/:$/u, '')
  if (!words.includes(' ')) return BY_HEADING.get(words) ?? null
  // `Medlem (parti)`: what stands in brackets, stands in them below, too.
  return BY_HEADING.get(words) ?? BY_HEADING.get(words.replace(/ \([^()]*\)$/u, '')) ?? columnOfPhrase(words)
})

/** Columns of letters in front of an index of a line's view. */
function columnAt(line: Line, index: number): number {
  const before = line.offsets === null ? index : (line.offsets[index] ?? line.end) - line.start
  return (line.indent ?? 0) + before
}

/** Where a cell begins: points from the page's left edge, or columns of letters. */
export const leftOf = (line: Line, cell: Cell): number => cell.left ?? columnAt(line, cell.start)

/** Where it ends. */
export const rightOf = (line: Line, cell: Cell): number => cell.right ?? columnAt(line, cell.end)

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

/** The columns of a cell of a heading row: of several, where they stand so near that they are one cell (`Parti  Deltog`). */
function placesOf(line: Line, cell: Cell, below: readonly Line[]): ColumnPlace[] {
  const text = line.text.slice(cell.start, cell.end)
  const column = columnOf(text)
  const several = column === null ? headingsIn(text) : null
  if (several === null) return [{ column, left: leftOf(line, cell), right: rightOf(line, cell) }]
  return several.map((each, k) => {
    const from = cell.start + each.at
    const to = cell.start + (several[k + 1]?.at ?? text.length + 1) - 1
    return { column: each.column, left: placeInside(line, cell, from, below), right: placeInside(line, cell, to, []) }
  })
}

/** Where an index of a line's view stands in a cell of a page, by its share of the letters; `undefined` in a text. */
export const placeByShare = ({ start, end, left, right }: Cell, at: number): number | undefined =>
  left === undefined || right === undefined ? undefined : left + ((right - left) * (at - start)) / (end - start)

/** How near to where it is looked for a column begins, in points. */
const NEAR = 40

/**
 * Where an index of a cell stands. A page does not say where the words of a cell are: by its share of the letters, or, if it
 * begins a column, where the nearest cells below begin.
 */
function placeInside(line: Line, cell: Cell, index: number, below: readonly Line[]): number {
  const share = placeByShare(cell, index)
  const { left } = cell
  if (share === undefined || left === undefined) return leftOf(line, { ...cell, start: index })
  if (index === cell.start) return left
  const others = below.flatMap((one) => filledCells(one).map((own) => leftOf(one, own)))
  const near = others.filter((one) => one > left && Math.abs(one - share) <= NEAR)
  return near.sort((a, b) => Math.abs(a - share) - Math.abs(b - share))[0] ?? share
}

/** Most lines hold none of the headings that stand over names, whole or as part of a word. */
function mayHeadPersons(text: string): boolean {
  const letters = text.toLowerCase().replaceAll('-', '')
  return COLUMN_HEADINGS.name.some((form) => letters.includes(form))
}

/** Reads a heading row; `null` when the line is none. @param below lines of its table, if it may have some */
export function readColumns(line: Line, below: readonly Line[] = []): ColumnPlace[] | null {
  if (line.text.length > 200 || !mayHeadPersons(line.text)) return null
  const cells = line.cells.flatMap((cell) => placesOf(line, cell, below.slice(0, 20)))
  const filled = filledCells(line).length + cells.length - line.cells.length
  const known = cells.filter(({ column }) => column !== null)
  const holdsPersons = known.some(({ column }) => column === 'name')
  if (filled > 1) return holdsPersons && known.length >= 2 && known.length * 2 >= filled ? cells : null
  // `Navn Parti Kommune` with single blanks: no places, only an order.
  const words = line.text.split(' ')
  const columns = words.map((word) => ({ column: columnOf(word), left: Number.NaN, right: Number.NaN }))
  const kinds = new Set(columns.map(({ column }) => column))
  return words.length > 1 && !kinds.has(null) && kinds.has('name') ? columns : null
}

const YES = new Set(TICKS)
const NO = new Set(CROSSES)

/** What a mark in a column of ticks says; `null` for words. An empty cell says no. */
export function readTick(text: string): boolean | null {
  const mark = text.trim().toLowerCase()
  if (mark === '' || NO.has(mark)) return false
  return YES.has(mark) ? true : null
}
