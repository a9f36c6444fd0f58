import type { Block } from '../referat.ts'

/**
 * The size of a table: `table 8x3`, header rows counted.
 * @param table a block of a section
 */
export function tableSize({ rows }: Extract<Block, { type: 'table' }>): string {
  return `table ${rows.length}x${Math.max(0, ...rows.map(({ cells }) => cells.length))}`
}
