// Which rows of a table are headings: told by the numbers below them, by their weight, or by their words.
//
//   Center     Pladser   Belægning        Medlem       Kommune    Suppleant
//   Herning         14        92,3        Anna Berg    Køge       -
import type { Block } from '../referat.ts'
import type { Layout } from '../text/layout.ts'
import type { Line } from '../text/source.ts'
import { COLUMN_ROLES } from '../vocabulary/offices.ts'

type Row = Extract<Block, { type: 'table' }>['rows'][number]

const isNumeric = (text: string): boolean => text === '' || /^[-–]$|^[\d.,\s]+(?:%|kr\.?|pct\.?|mio.*)?$/u.test(text)

const YEAR = /^(?:19|20)\d\d$/u

/** The columns that hold numbers, or dashes for them; the first holds what they are of. */
function numericColumns(rows: readonly Row[]): number[] {
  const width = rows[0]?.cells.length ?? 0
  return Array.from({ length: width }, (_, k) => k).filter((k) => {
    const filled = rows.map(({ cells }) => cells[k]?.text ?? '').filter((text) => text !== '')
    return k > 0 && filled.some((text) => /\d/u.test(text)) && filled.filter(isNumeric).length >= filled.length * 0.6
  })
}

/** Is it the heading of a column of persons, or of what they were chosen for? */
export const isRole = (heading: string): boolean => Object.values(COLUMN_ROLES).some((role) => role.test(heading))

/** Is each cell of a row such a heading, and no more than a few words? */
function areRoles(row: Row | undefined): boolean {
  const filled = (row?.cells ?? []).map(({ text }) => text).filter((text) => text !== '')
  return filled.length > 1 && filled.every((text) => isRole(text) && text.split(' ').length <= 3)
}

/**
 * Marks the rows of headings: those above the first with numbers where numbers stand. A year over a column is no number,
 * nor a unit.
 * @param rows of the table, none marked yet
 * @param lines those of each row
 */
export function markHeaders(rows: Row[], lines: readonly (readonly Line[])[], layout: Layout): Row[] {
  const columns = numericColumns(rows)
  const first = rows.findIndex(({ cells }) => {
    const filled = columns.map((k) => cells[k]?.text ?? '').filter((text) => text !== '')
    return filled.filter((text) => isNumeric(text) && !YEAR.test(text)).length * 2 > filled.length
  })
  if (first > 0 && first <= 4) return rows.map((row, i) => (i < first ? { ...row, header: true } : row))
  const bold = (i: number): boolean => (lines[i] ?? []).every((line) => line.bold === true)
  const tellsWeight = layout.knowsWeight || layout.kind !== 'pages'
  const isHead = tellsWeight && bold(0) && !bold(1)
  if (rows.length < 2 || !(isHead || (areRoles(rows[0]) && !areRoles(rows[1])))) return rows
  return rows.map((row, i) => (i === 0 ? { ...row, header: true } : row))
}
