// CSV for Excel in Danish: opened by a double click, æøå are right, a column is a column, a date is a date and a number a
// number. So it begins with a mark (BOM), has semicolons and decimal commas, and text that Excel would make something else
// of is guarded:
//
//   =HYPERLINK("http://…")   ->   '=HYPERLINK("http://…")   a formula is never run; nor +, -, @ and their wide forms
//   -12,5  in a column of numbers stays -12,5               a number is no formula
//   3.2    in a column of texts  ->  TAB 3.2                the number of an item, which Excel would read as 3 February
import { stringify, type Options } from 'csv-stringify/sync'
import { columnsOf, type Column, type Row, type Table, type Value } from '../model/column.ts'
import { cellText, sayCuts, type Cut } from './excel-text.ts'
import type { TableFormat } from './format.ts'

const OPTIONS: Options = {
  record_delimiter: 'windows',
  delimiter: ';',
  quoted_match: /[\r\n\t]/u,
}

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u
const BEGINS_WITH_CONTROL = /^[\t\r\n]/u
/** A number, as people print it: "-5", "1.259,5", "+3 %". */
const NUMBER = /^[+-]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?(?: ?%)?$/u
/** What Excel reads as a number or a day: "3.2", "1-2", "147", "1E5", "3. feb". */
const LIKE_A_NUMBER = /^\d[\d.,/ -]*(?:e\d+)?$|^\d{1,2}\.? ?[a-zæøå]{3,9}\.?(?: \d{2,4})?$/iu

/** A text as it stands in a file for Excel. */
export function guarded(text: string): string {
  if (NUMBER.test(text) || LIKE_A_NUMBER.test(text)) return `\t${text}`
  return FORMULA.test(text) || BEGINS_WITH_CONTROL.test(text) ? `'${text}` : text
}

/** A value as Excel in Danish reads it. */
function excelValue(value: Value, { type }: Column): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  return type === 'date' ? value : guarded(value)
}

export const csvExcel: TableFormat = {
  holds: 'one table',
  streams: true,
  extension: '.csv',
  open([table], { write }) {
    if (table === undefined) throw new RangeError('a file of one table needs one')
    const columns = columnsOf(table)
    const cuts: Cut[] = []
    let begin = `\ufeff${stringify([columns.map(({ name }) => name)], OPTIONS)}`
    const put = async (rows: readonly Row[]): Promise<void> => {
      await write(
        begin +
          stringify(
            rows.map((row) => recordOf(row, columns, table, cuts)),
            OPTIONS,
          ),
      )
      begin = ''
    }
    return {
      put: (_, rows) => put(rows),
      async end() {
        if (begin !== '') await put([])
        return sayCuts(cuts)
      },
      abandon: () => Promise.resolve(),
    }
  },
}

/** The fields of a row. @param cuts told of texts that no cell holds */
function recordOf(row: Row, columns: readonly Column[], table: Table, cuts: Cut[]): string[] {
  return columns.map((column) => {
    const { text, isCut } = cellText(excelValue(row[column.name] ?? null, column))
    const characters = String(row[column.name]).length
    if (isCut) cuts.push({ table: table.name, column: column.name, row: String(row['id']), characters })
    return text
  })
}
