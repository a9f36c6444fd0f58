// The numbers of an agenda by the number they stand under: `3.1`, `3.2` under `3`; `1`, `2`, `3` under none.
import type { Item } from '../referat.ts'

/** A number that is used, and by what. */
export interface Sibling {
  /** The last part of the number. */
  readonly part: number
  /** The first item that bears the number, or stands under it. */
  readonly item: Item
  /** Bears an item this very number? Else only items below it show it: `3.1` without a `3`. */
  readonly own: boolean
}

/** Siblings by the number above them ("" at the top), in the order of their numbers, none twice. */
export function siblings(items: readonly Item[]): Map<string, Sibling[]> {
  const groups = new Map<string, Map<number, Sibling>>()
  for (const item of items) {
    const parts = item.number?.split('.') ?? []
    parts.forEach((text, i) => {
      const above = parts.slice(0, i).join('.')
      const group = groups.get(above) ?? new Map<number, Sibling>()
      groups.set(above, group)
      // An item added late, `2.1a`, counts as the number it was added to.
      const part = Number.parseInt(text, 10)
      // A section with a roman number stands over the count.
      if (Number.isNaN(part)) return
      const known = group.get(part)
      group.set(part, { part, item: known?.item ?? item, own: known?.own === true || i === parts.length - 1 })
    })
  }
  return new Map([...groups].map(([above, group]) => [above, [...group.values()].sort((a, b) => a.part - b.part)]))
}
