// What a format of tables is. Each is a file of its own, and loaded when it is asked for.
import type { Row, Table } from '../model/column.ts'

/** The formats, by the names the user gives. */
export const TABLE_FORMATS = ['csv', 'csv-excel', 'xlsx', 'sqlite', 'parquet', 'ndjson'] as const
export type TableFormatName = (typeof TABLE_FORMATS)[number]

/** Where a writer writes. */
export interface Destination {
  /** Absolute path of a file that is there and empty, for a format that opens it itself; `null` for a stream. */
  readonly path: string | null
  /** Appends to it. */
  readonly write: (bytes: string | Uint8Array) => Promise<unknown>
  /** Links to a document start here: how to reach it from the written file. @param document its name */
  readonly linkTo: (document: string) => string
}

/** A document as a later run wants it, that takes in more without reading all again. */
export interface KeptDocument {
  /** Its name as given. */
  readonly name: string
  /** Of its bytes. */
  readonly sha256: string
  /** What its reading depended on besides the bytes; a run that would read otherwise reads it again. */
  readonly identity: string
  /** Its Referat as NDJSON, deflated. */
  readonly record: Uint8Array
}

/** Takes the rows of its tables, a few at a time, tables in any order; each table’s rows come in theirs. */
export interface TableWriter {
  readonly put: (table: string, rows: readonly Row[]) => Promise<void>
  /** Keeps a document, where a later run can take in more; each once, in the order of their names. */
  readonly keep?: (document: KeptDocument) => void
  /**
   * Ends what was written.
   * @returns what could not be written as it is, a sentence each; empty when all could
   */
  readonly end: () => Promise<readonly string[]>
  /** Gives up what was opened; nothing that was written is of use. */
  readonly abandon: () => Promise<void>
}

/** A format. */
export interface TableFormat {
  /** Whether one file holds one table, or all of them. */
  readonly holds: 'one table' | 'all tables'
  /** May it go to a terminal or a pipe? */
  readonly streams: boolean
  /** With the period. */
  readonly extension: string
  /** @param tables one for a format that holds one */
  readonly open: (tables: readonly Table[], destination: Destination) => Promise<TableWriter> | TableWriter
}

/** A format whose files are made of pieces of text. @param head what stands before the rows */
export function textFormat(
  extension: string,
  head: (table: Table) => string,
  body: (table: Table, rows: readonly Row[]) => string,
): TableFormat {
  return {
    holds: 'one table',
    streams: true,
    extension,
    open([table], { write }) {
      if (table === undefined) throw new RangeError('a file of one table needs one')
      let isBegun = false
      const begin = (): string => {
        const text = isBegun ? '' : head(table)
        isBegun = true
        return text
      }
      return {
        async put(_, rows) {
          await write(begin() + body(table, rows))
        },
        async end() {
          await write(begin())
          return []
        },
        abandon: () => Promise.resolve(),
      }
    },
  }
}
