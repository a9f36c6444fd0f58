import type { Block } from '../referat.ts'
import { excerpt } from './excerpt.ts'
import { tableSize } from './table-size.ts'

/**
 * Draws a table: rows and columns, how many cells were read as numbers, the headings of the columns.
 * @param table a block of a section
 * @returns one line without its end: `table 8x3, 14 numbers: Kommune | Indbyggere | Andel`; `-` for an empty heading
 */
export function tableOutline(table: Extract<Block, { type: 'table' }>): string {
  const numbers = table.rows.flatMap(({ cells }) => cells).filter(({ value }) => value !== null).length
  const columns = table.columns.map((heading) => excerpt(heading) || '-')
  return `${tableSize(table)}, ${numbers === 1 ? '1 number' : `${numbers} numbers`}: ${columns.join(' | ') || '(no columns)'}`
}
