// What the lines of the attendance are parted into.
import type { Legend } from '../../danish/presence-legend.ts'
import type { Line } from '../../text/source.ts'
import type { AttendanceList } from '../../vocabulary/attendance-headings.ts'
import type { TableColumns } from './table-columns.ts'

/** A municipality or a party over the persons below it. */
export interface Group {
  readonly line: Line
  readonly kind: 'municipality' | 'party'
  readonly name: string
  /** A person below has it from here. */
  taken: boolean
}

/** Lines that belong together and name persons, if they can be read. */
export interface Entry {
  readonly kind: 'entry'
  readonly lines: Line[]
  readonly list: AttendanceList
  readonly form: 'line' | 'row' | 'clause'
  /** A row's columns; `null` without a heading row. */
  readonly columns: TableColumns | null
  readonly group: Group | null
  /** What the paper says of the marks in its tables. */
  readonly legend: Legend | null
  /** Index in the first line where the persons' words begin. */
  readonly textAt: number
  /** The words before them are a remark on the persons: `Under punkt 4 deltog`. */
  readonly isRemark: boolean
}

/** `structure`: headings, and marks that hold no words. `nobody`: `Ingen`, `-`. */
export type Part =
  | Entry
  | { readonly kind: 'structure' | 'nobody'; readonly lines: Line[] }
  | { readonly kind: 'group'; readonly group: Group }
