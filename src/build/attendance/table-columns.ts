// Which column each cell of a row of a table of persons stands in.
//   Navn            Parti   Kommune        Fremmødt
//   Alma Torvig     A       Faxe Kommune   X
//   Cilla Mose              Greve Kommune          <- two cells: where they stand says whose they are
import type { Line } from '../../text/source.ts'
import type { Column } from '../../vocabulary/attendance-columns.ts'
import { cutCells } from './cut-lines.ts'
import { cellText, filledCells, leftOf, readTick, rightOf, type ColumnPlace } from './columns.ts'

/** The columns of a table. */
export interface TableColumns {
  readonly places: readonly ColumnPlace[]
  /**
   * Where the cells in front of the optional ones begin in its rows, if several begin at the same places: then they are set
   * from the left, and one that begins elsewhere is on another page.
   */
  readonly lefts: readonly number[] | null
  /** Where many cells of its rows begin. */
  readonly edges: ReadonlySet<number>
}

/** Columns of which a row may have no cell. */
const OPTIONAL: ReadonlySet<Column | null> = new Set<Column | null>([
  ...(['came', 'away', 'apology', 'remark', 'absent', 'substitute'] as const),
])
/** Rows that are looked at to see how they are set. */
const MOST_ROWS = 80

/** A cell with a mark and nothing else. `V` is a party. */
const isMark = (text: string): boolean => text !== 'V' && text !== '' && readTick(text) !== null

/** Where the cells in front of the optional ones begin in a row that has all of them; `null` in any other. */
function leadingLefts(line: Line, places: readonly ColumnPlace[]): number[] | null {
  const optional = places.findIndex(({ column }) => OPTIONAL.has(column))
  const count = optional < 0 ? places.length : optional
  const cells = filledCells(line).slice(0, count)
  if (cells.length === 0 || cells.length < count || cells.some((cell) => isMark(cellText(line, cell)))) return null
  return cells.map((cell) => leftOf(line, cell))
}

/** How often each value is there. */
function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The columns of a table. @param below the lines below its heading row */
export function tableColumns(places: readonly ColumnPlace[], below: readonly Line[]): TableColumns {
  const rows = below.slice(0, MOST_ROWS).filter((line) => line.box === undefined && filledCells(line).length > 1)
  const whole = rows.flatMap((line) => leadingLefts(line, places)?.join(' ') ?? [])
  const [most] = [...counted(whole)].sort(([, a], [, b]) => b - a)
  const begin = counted(rows.flatMap((line) => filledCells(line).map((cell) => leftOf(line, cell))))
  return {
    places,
    lefts: most !== undefined && most[1] > 1 ? most[0].split(' ').map(Number) : null,
    edges: new Set([...begin].filter(([, count]) => count > 1 && count * 4 >= rows.length).map(([left]) => left)),
  }
}

/** A row of the table beyond doubt, whatever stands above it: a cell in each column in front of the ticks, then only ticks. */
export function isTickedRow(line: Line, { places }: TableColumns): boolean {
  const count = leadingLefts(line, places)?.length ?? Infinity
  const behind = filledCells(line).slice(count)
  return behind.length > 0 && behind.every((cell) => isMark(cellText(line, cell)))
}

/**
 * Cuts cells that are one because a blank alone stands between them.
 *   Navn                 Parti
 *   Ida Vang             F
 *   Gerda Ullerup Friis  A           <- in a text as narrow as its longest name
 */
export function cutAtColumns(line: Line, { places, edges }: TableColumns): Line {
  if (line.box !== undefined) return line
  const isWhole = leadingLefts(line, places) !== null
  const cuts = line.cells.flatMap((cell) =>
    Array.from({ length: Math.max(0, cell.end - cell.start - 1) }, (_, k) => cell.start + 1 + k).filter(
      (at) =>
        line.text[at - 1] === ' ' &&
        edges.has(leftOf(line, { ...cell, start: at })) &&
        (!isWhole || isMark(line.text.slice(at, cell.end))),
    ),
  )
  return cutCells(line, cuts)
}

/**
 * Where the cells of a row stand, as if it were on the page of the headings. A converter sets each page of a text by itself:
 * there the columns of the second page stand elsewhere, and a tick under other headings.
 *   Kommune      Medlem       Deltog   Afbud
 *   Vejle        Bent Lund    X
 *   (next page)
 *   Assens    Dorte Vang    X                  <- nearer to no heading than to its own row's cells
 */
function placesOnPage(line: Line, { places, lefts }: TableColumns): { left: number; right: number }[] {
  const drawn = line.cells.map((cell) => ({ left: leftOf(line, cell), right: rightOf(line, cell) }))
  const own = lefts === null ? null : leadingLefts(line, places)
  if (own === null || lefts === null || own.every((left, i) => Math.abs(left - (lefts[i] ?? left)) <= 1)) return drawn
  const ends = (of: readonly number[]): [number, number] => [of[0] ?? 0, of.at(-1) ?? 0]
  const [[from, to], [first, last]] = [ends(own), ends(lefts)]
  const scale = to > from ? (last - first) / (to - from) : 1
  const moved = (x: number): number => last + (x - to) * scale
  // How wide a cell was there is not known: it begins where its column does.
  return drawn.map(({ left }) => ({ left: moved(left), right: Number.NaN }))
}

/** How far a cell is from a heading: nearest where one stands below the other, then by where they begin. */
function distance(cell: { left: number; right: number }, place: ColumnPlace): number {
  const apart = Number.isNaN(cell.right) ? 0 : Math.max(0, cell.left - place.right, place.left - cell.right)
  return apart * 1000 + Math.abs(place.left - cell.left)
}

/**
 * The column of each cell of a row.
 * @param byCount the cells are parted by marks (tabs, strokes): they count as the headings do
 */
export function columnsOf(line: Line, table: TableColumns, byCount: boolean): (ColumnPlace | undefined)[] {
  const { places } = table
  if (byCount || line.cells.length === places.length || places.some(({ left }) => Number.isNaN(left)))
    return line.cells.map((_, i) => places[i])
  let least = 0
  return placesOnPage(line, table).map((cell) => {
    const fit = (i: number): number => {
      const place = places[i]
      return place === undefined ? Infinity : distance(cell, place)
    }
    let best = least
    for (let i = least; i < places.length; i++) if (fit(i) < fit(best)) best = i
    least = best + 1
    return places[best]
  })
}
