// CSV for programs (RFC 4180): commas, quotes where they are needed, lines end with CRLF, UTF-8 without a mark. Nothing is
// changed: null is an empty field, numbers have a point, yes and no are true and false.
import { stringify, type Options } from 'csv-stringify/sync'
import { columnsOf, type Row, type Table } from '../model/column.ts'
import { textFormat } from './format.ts'

const OPTIONS: Options = {
  record_delimiter: 'windows',
  // Many readers end a line at a lone CR as well.
  quoted_match: /[\r\n]/u,
  cast: { boolean: String },
}

/** Lines of CSV. @param values rows of the table’s columns, or of anything that has as many */
const lines = (values: readonly (readonly unknown[])[]): string => stringify([...values], OPTIONS)

const names = (table: Table): string[] => columnsOf(table).map(({ name }) => name)

const valuesOf = (table: Table, rows: readonly Row[]): unknown[][] =>
  rows.map((row) => names(table).map((name) => row[name]))

export const csv = textFormat(
  '.csv',
  (table) => lines([names(table)]),
  (table, rows) => lines(valuesOf(table, rows)),
)
