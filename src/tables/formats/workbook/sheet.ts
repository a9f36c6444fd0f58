// One sheet: its rows as they come, and at the end what counts over all of them.
import { columnsOf, type Column, type Row, type Table, type Value } from '../../model/column.ts'
import { cellText, type Cut } from '../excel-text.ts'
import { sheetHead, STYLE } from './parts.ts'
import { xmlText } from './xml-text.ts'

/** Rows that a sheet of Excel holds, the headings included. */
export const MOST_ROWS = 1_048_576
/** Links that a sheet of Excel holds. */
export const MOST_LINKS = 65_530

const DAY = 24 * 60 * 60 * 1000
const WIDTHS = { text: 30, integer: 9, real: 12, boolean: 9, date: 12 } as const

/** A sheet that is being written. */
export interface Sheet {
  readonly name: string
  /** @returns the text to append */
  readonly rows: (rows: readonly Row[]) => string
  /** @returns the text that ends it */
  readonly end: () => string
  /** Targets of its links, in the order of their ids. */
  readonly links: () => readonly string[]
  readonly cuts: readonly Cut[]
  /** How many rows, and links, found no room. */
  readonly left: () => { readonly rows: number; readonly links: number }
}

/** The letters of a column. @param index from 0 */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (index % 26))
}

/** A day as Excel counts them. @param date ISO 8601 */
const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY + 25_569

const stringCell = (ref: string, text: string, style: number): string =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`

/** Begins a sheet. @param linkTo the target of a link to a document */
export function openSheet(table: Table, linkTo: (document: string) => string): Sheet {
  const columns = columnsOf(table)
  const refs = columns.map((_, i) => letters(i))
  const targets = new Map<string, number>()
  const cells: string[] = []
  const cuts: Cut[] = []
  const left = { rows: 0, links: 0 }
  let count = 1
  const heading = columns.map(({ name }, i) => stringCell(`${refs[i] ?? ''}1`, name, STYLE.heading)).join('')
  let begin = `${sheetHead(columns.map(({ type }) => WIDTHS[type]))}<row r="1">${heading}</row>`

  /** Links a cell to the page. @returns has it a link now? */
  const link = (ref: string, document: Value, page: Value): boolean => {
    if (typeof document !== 'string' || page === null) return false
    if (cells.length >= MOST_LINKS) {
      left.links += 1
      return false
    }
    const target = `${linkTo(document)}#page=${page}`
    const id = targets.get(target) ?? targets.size + 1
    targets.set(target, id)
    cells.push(`<hyperlink ref="${ref}" r:id="rId${id}"/>`)
    return true
  }
  const cell = (row: Row, column: Column, ref: string): string => {
    const value = row[column.name] ?? null
    if (value === null) return ''
    if (column.type === 'date') return `<c r="${ref}" s="${STYLE.date}"><v>${serial(String(value))}</v></c>`
    if (typeof value === 'boolean') return `<c r="${ref}" t="b"><v>${value ? 1 : 0}</v></c>`
    if (typeof value === 'number') {
      const isLinked = column.name === 'page' && link(ref, row['document'] ?? null, value)
      return `<c r="${ref}" s="${isLinked ? STYLE.link : STYLE.plain}"><v>${value}</v></c>`
    }
    const { text, isCut } = cellText(value)
    if (isCut) {
      cuts.push({ table: table.name, column: column.name, row: String(row['id']), characters: value.length })
    }
    return stringCell(ref, text, STYLE.plain)
  }
  const take = (): string => {
    const text = begin
    begin = ''
    return text
  }
  return {
    name: table.name,
    cuts,
    rows: (rows) => {
      const room = rows.slice(0, MOST_ROWS - count)
      left.rows += rows.length - room.length
      const written = room.map((row) => {
        count += 1
        const text = columns.map((column, i) => cell(row, column, `${refs[i] ?? ''}${count}`)).join('')
        return `<row r="${count}">${text}</row>`
      })
      return take() + written.join('')
    },
    end: () => {
      const filter = `<autoFilter ref="A1:${refs.at(-1) ?? 'A'}${count}"/>`
      const links = cells.length === 0 ? '' : `<hyperlinks>${cells.join('')}</hyperlinks>`
      return `${take()}</sheetData>${filter}${links}</worksheet>`
    },
    links: () => [...targets.keys()],
    left: () => left,
  }
}
