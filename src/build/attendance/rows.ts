// A row of a table of persons as words to read: marks in columns of ticks left out, wrapped cells joined, and what the
// columns say of the cells.
//   Alma Torvig ⇥ A ⇥ Faxe Kommune ⇥ X
//                                    ^ was there: no word of the person's
import type { ForcedKind } from '../../danish/persons.ts'
import { nameAtStart } from '../../danish/person-name.ts'
import type { Legend } from '../../danish/presence-legend.ts'
import { SUBSTITUTE } from '../../danish/person-words.ts'
import type { Line } from '../../text/source.ts'
import type { AttendanceList } from '../../vocabulary/attendance-headings.ts'
import type { Column } from '../../vocabulary/attendance-columns.ts'
import { cellText, readTick } from './columns.ts'
import { columnsOf, type TableColumns } from './table-columns.ts'

/** A row, ready to be read. */
export interface Row {
  /** The row's view, letter for letter, with blanks in place of marks that are no words of a person. */
  readonly text: string
  readonly kindOf: (cell: number) => ForcedKind | undefined
  /** A remark that names somebody else, who is no person of this row: `Suppleant: Kim Holm (V)`. */
  readonly remark: string | null
  /** Where the marks say the person was; `null`: they say nothing. */
  readonly list: AttendanceList | null
  /**
   * Nobody can be read from it: it has a code that nothing explains where it must be told who was there, or a cell that is
   * broken at a hyphen, whose rest stands elsewhere.
   */
  readonly isUnclear: boolean
}

const MARKED: ReadonlySet<Column | null> = new Set<Column | null>(['came', 'away', 'apology', 'count'])

/** Whoever stood in, not whom the person stood in for. */
const NAMES_SUBSTITUTE = new RegExp(`^(?:personlig )?(?:${SUBSTITUTE})(?: ?: ?| )(?=\\p{Upper})`, 'u')
const namesSubstitute = (text: string): boolean => NAMES_SUBSTITUTE.test(text.slice(0, 1).toLowerCase() + text.slice(1))
const REMARKS: ReadonlySet<Column | null> = new Set<Column | null>(['remark', 'substitute'])

/** Columns whose cells may hold a code that a legend explains. */
const CODED: ReadonlySet<Column | null> = new Set<Column | null>(['came', 'remark', null])
const CODE = /^\p{Alpha}{1,2}\.?$/u

/** What a cell is read as by its column; `undefined`: by its own words. */
function kindIn(column: Column | null, text: string): ForcedKind | undefined {
  if (column === 'party' || column === 'municipality' || column === 'remark') return column
  return column === 'absent' && nameAtStart(text) === text ? 'absent' : undefined
}

/**
 * Makes a row ready.
 * @param byCount the cells are parted by tabs or strokes: they count as the headings do
 * @param legend what the paper says of its marks
 */
export function readRow(line: Line, columns: TableColumns | null, byCount: boolean, legend: Legend | null): Row {
  const isBroken = line.cells.some((cell) => /\p{Alpha}-$/u.test(cellText(line, cell)))
  if (columns === null)
    return { text: line.text, kindOf: () => undefined, remark: null, list: null, isUnclear: isBroken }
  const places = columnsOf(line, columns, byCount)
  const first = line.cells.findIndex(({ start, end }) => end > start)
  const letters = Array.from({ length: line.text.length }, (_, i) => line.text.charAt(i))
  const ticks = new Map<Column, boolean>()
  let remark: string | null = null
  const told: AttendanceList[] = []
  let isUnclear = isBroken
  line.cells.forEach((cell, i) => {
    const column = places[i]?.column ?? null
    const text = cellText(line, cell)
    // Whether the one in a column of substitutes came, the table does not say.
    const isSubstitute = column === 'substitute' && nameAtStart(text).includes(' ')
    if (isSubstitute || (REMARKS.has(column) && namesSubstitute(text))) {
      remark = text
      letters.fill(' ', cell.start, cell.end)
    }
    const meant = CODED.has(column) ? legend?.marks.get(text) : undefined
    if (meant !== undefined) {
      told.push(meant)
      letters.fill(' ', cell.start, cell.end)
      return
    }
    if (column === 'initials') letters.fill(' ', cell.start, cell.end)
    if (column === 'remark' && CODE.test(text)) isUnclear = true
    if (column === null || !MARKED.has(column)) return
    const tick = column === 'count' ? true : readTick(text)
    if (tick === null) {
      isUnclear ||= CODE.test(text)
      return
    }
    if (column !== 'count') ticks.set(column, (ticks.get(column) ?? false) || tick)
    letters.fill(' ', cell.start, cell.end)
  })
  for (const { column } of columns.places)
    if (
      column !== null &&
      column !== 'count' &&
      MARKED.has(column) &&
      !places.some((place) => place?.column === column)
    )
      ticks.set(column, false)
  return {
    text: letters.join(''),
    kindOf: (cell) => {
      const own = line.cells[first + cell]
      return own === undefined ? undefined : kindIn(places[first + cell]?.column ?? null, cellText(line, own))
    },
    remark,
    list: told[0] ?? listOf(ticks, legend),
    isUnclear,
  }
}

function listOf(ticks: ReadonlyMap<Column, boolean>, legend: Legend | null): AttendanceList | null {
  if (ticks.get('apology') === true) return 'afbud'
  if (ticks.get('away') === true) return 'fravaerende'
  return ticks.get('came') === false ? (legend?.others ?? 'fravaerende') : null
}
