// Which items stand elsewhere, and whose number changed without a reason. An item put in moves the numbers behind it:
// that follows, and is no change.
//
//   3.1 A            3.1 A
//   3.2 B            3.2 New        added
//   3.3 C            3.3 B          follows
//                    3.4 C          follows
import type { Item } from '../referat.ts'
import { rising } from './in-order.ts'
import type { MatchedItems } from './match-items.ts'

/** A pair of items, by their indices. */
export interface ItemPair {
  readonly a: number
  readonly b: number
}

export interface ItemOrder {
  readonly moved: readonly ItemPair[]
  readonly renumbered: readonly ItemPair[]
  /** Whose number follows from what was put in, taken out, moved or renumbered. */
  readonly following: readonly ItemPair[]
}

interface Place {
  /** Index of the item above; null at the top. */
  readonly parent: number | null
  /** From 0, among the items of the same parent. */
  readonly index: number
}

/** Judges the order and the numbers of the items that both papers have. */
export function itemOrder(before: readonly Item[], after: readonly Item[], { pairs }: MatchedItems): ItemOrder {
  const [a, b] = [placesOf(before), placesOf(after)]
  const counterpart = new Map(pairs.map((pair) => [pair.a, pair.b]))
  const known = new Set(pairs.map((pair) => pair.b))
  const moved: ItemPair[] = []
  const families = new Map<number | null, ItemPair[]>()
  for (const pair of pairs) {
    const [above, below] = [a[pair.a]?.parent ?? null, b[pair.b]?.parent ?? null]
    const isFamily = above === null ? below === null : counterpart.get(above) === below
    if (isFamily) families.set(below, [...(families.get(below) ?? []), pair])
    // Where the heading above was put in or taken out, that is what is told.
    else if ((above === null || counterpart.has(above)) && (below === null || known.has(below))) moved.push(pair)
  }
  for (const family of families.values()) {
    const kept = rising(family.map((pair) => pair.a))
    moved.push(...family.filter((_, i) => !kept.has(i)))
  }
  const isMoved = new Set(moved.map((pair) => pair.b))
  const renumbered: ItemPair[] = []
  const following: ItemPair[] = []
  for (const pair of pairs) {
    const [one, other] = [before[pair.a], after[pair.b]]
    if (one === undefined || other === undefined || one.number === other.number || isMoved.has(pair.b)) continue
    const follows = doesFollow(one, other, a[pair.a], b[pair.b], before, after)
    ;(follows ? following : renumbered).push(pair)
  }
  return { moved: moved.sort((x, y) => x.b - y.b), renumbered, following }
}

function placesOf(items: readonly Item[]): Place[] {
  const above: number[] = []
  const counts = new Map<number | null, number>()
  return items.map(({ level }, i) => {
    while (above.length > 0 && (items[above.at(-1) ?? 0]?.level ?? 0) >= level) above.pop()
    const parent = above.at(-1) ?? null
    above.push(i)
    const index = counts.get(parent) ?? 0
    counts.set(parent, index + 1)
    return { parent, index }
  })
}

const NUMBER = /(?<!\p{N})\p{N}+$/u

function doesFollow(
  one: Item,
  other: Item,
  a: Place | undefined,
  b: Place | undefined,
  before: readonly Item[],
  after: readonly Item[],
): boolean {
  const [left, right] = [NUMBER.exec(one.number ?? ''), NUMBER.exec(other.number ?? '')]
  if (left === null || right === null || a === undefined || b === undefined) return false
  const heads = [left.input.slice(0, left.index), right.input.slice(0, right.index)]
  const above = (place: Place, items: readonly Item[]): string => {
    const number = place.parent === null ? null : (items[place.parent]?.number ?? null)
    return number === null ? '' : `${number}.`
  }
  const headFollows = heads[0] === heads[1] || (heads[0] === above(a, before) && heads[1] === above(b, after))
  const parentChanged = above(a, before) !== above(b, after)
  const steps = Number(right[0]) - Number(left[0])
  return headFollows && (steps === b.index - a.index || (parentChanged && Number(right[0]) === b.index + 1))
}
