// The agenda as rules look at it: which items hold others, how an item is named, what most of them do.
import type { Item } from '../referat.ts'

/** How a sentence names an item: its number, or its title where the paper numbers none. */
export const nameOf = ({ number, title }: Item): string => number ?? `“${title}”`

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

/** Does the document show a habit: at least three, and more than three in four? */
export const mostly = (those: number, all: number): boolean => those >= 3 && those * 4 > all * 3
