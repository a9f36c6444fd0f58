// The numbers of an agenda by the number they stand under: `3.1`, `3.2` under `3`; `1`, `2`, `3` under none.
import type { Item } from '../referat.ts'

/** An item that has a number, and the last part of it. */
export interface Sibling {
  readonly part: number
  /** The item; `null` where only items below it show that the number is used: `3.1` without a `3`. */
  readonly item: Item | null
}

/** Siblings by the number above them ("" at the top), in the order of their numbers, none twice. */
export function siblings(items: readonly Item[]): Map<string, Sibling[]> {
  const groups = new Map<string, Map<number, Item | null>>()
  for (const item of items) {
    const parts = item.number?.split('.') ?? []
    parts.forEach((part, i) => {
      const above = parts.slice(0, i).join('.')
      const group = groups.get(above) ?? new Map<number, Item | null>()
      groups.set(above, group)
      const own = i === parts.length - 1 ? item : null
      group.set(Number(part), group.get(Number(part)) ?? own)
    })
  }
  return new Map(
    [...groups].map(([above, group]) => [
      above,
      [...group].sort(([a], [b]) => a - b).map(([part, item]) => ({ part, item })),
    ]),
  )
}
