// The agenda as rules look at it: which items hold others, and which say anything.
import type { Item } from '../referat.ts'

/** Is this item a heading over others? @param index in `items` */
export function holdsItems(items: readonly Item[], index: number): boolean {
  const item = items[index]
  const next = items[index + 1]
  if (item === undefined) return false
  if (next !== undefined && next.level > item.level) return true
  return item.number !== null && items.some(({ parent }) => parent === item.number)
}

/** Has an item any text? */
export const hasText = ({ sections }: Item): boolean => sections.some(({ text }) => text !== '')
