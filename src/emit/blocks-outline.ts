import type { Block, ListItem } from '../referat.ts'
import { tableSize } from './table-size.ts'

/**
 * What a section is made of, in document order: `2 paragraphs, 1 list of 3, 1 table 12x4`.
 * @param blocks the blocks of a section
 * @returns one line, empty when there are none; like neighbours counted together, a list's points counted at every depth
 */
export function blocksOutline(blocks: readonly Block[]): string {
  const runs: { what: string; count: number }[] = []
  for (const block of blocks) {
    const what = blockName(block)
    const last = runs.at(-1)
    if (last?.what === what) last.count++
    else runs.push({ what, count: 1 })
  }
  return runs.map(({ what, count }) => (count === 1 ? what : `${count} x ${what}`)).join(', ')
}

function blockName(block: Block): string {
  if (block.type === 'list') return `list of ${points(block.items)}`
  if (block.type === 'table') return tableSize(block)
  return block.type
}

function points(items: readonly ListItem[]): number {
  return items.reduce((sum, item) => sum + 1 + points(item.items), 0)
}
