// Which item of one paper is which of the other: first those of one number and one title, then those of one title, then
// by likeness of title, case, number and words. What is left over was added, or removed.
import type { Item, Referat } from '../referat.ts'
import { likeness } from '../text/distance.ts'
import { squashTitle } from '../text/squash.ts'
import { wordsOf } from './words.ts'

/** Indices of items in both papers. */
export interface MatchedItems {
  readonly pairs: readonly { readonly a: number; readonly b: number }[]
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

interface Card {
  readonly item: Item
  readonly title: string
  readonly bag: ReadonlyMap<string, number>
  readonly size: number
}

/** Least likeness of two items that are one. */
const LEAST = 0.5

/** Finds the items of two papers again. */
export function matchItems(before: Referat, after: Referat): MatchedItems {
  const [a, b] = [before.items.map(cardOf), after.items.map(cardOf)]
  const ofA = new Map<number, number>()
  const ofB = new Map<number, number>()
  const take = (i: number, j: number): void => {
    ofA.set(i, j)
    ofB.set(j, i)
  }
  const byKey = (key: (card: Card) => string): void => {
    const found = groupBy(b, key, ofB)
    for (const [name, left] of groupBy(a, key, ofA)) {
      const right = found.get(name) ?? []
      // Two of one name on one side only: nobody can say which it is.
      if (left.length === 1 && right.length === 1) take(left[0] ?? 0, right[0] ?? 0)
    }
  }
  byKey(({ item, title }) => `${item.number ?? '-'} ${title}`)
  byKey(({ item, title }) => `${item.level} ${title}`)
  byKey(({ title }) => title)
  const scores = candidates(a, b, ofA, ofB)
  for (const { i, j } of scores) if (!ofA.has(i) && !ofB.has(j)) take(i, j)
  return {
    pairs: [...ofB].map(([j, i]) => ({ a: i, b: j })).sort((one, other) => one.b - other.b),
    removed: a.flatMap((_, i) => (ofA.has(i) ? [] : [i])),
    added: b.flatMap((_, j) => (ofB.has(j) ? [] : [j])),
  }
}

function groupBy(
  cards: readonly Card[],
  key: (card: Card) => string,
  taken: ReadonlyMap<number, number>,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  cards.forEach((card, i) => {
    if (!taken.has(i)) groups.set(key(card), [...(groups.get(key(card)) ?? []), i])
  })
  return groups
}

/** Pairs of those that are left, the likest first; of equals, those nearest to each other in order. */
function candidates(
  a: readonly Card[],
  b: readonly Card[],
  ofA: ReadonlyMap<number, number>,
  ofB: ReadonlyMap<number, number>,
): { i: number; j: number }[] {
  const left = a.flatMap((card, i) => (ofA.has(i) ? [] : [{ card, i }]))
  const right = b.flatMap((card, j) => (ofB.has(j) ? [] : [{ card, j }]))
  const scored = left.flatMap(({ card, i }) =>
    right.map(({ card: other, j }) => ({ i, j, score: alike(card, other, neighbours(i, j, ofA, a.length, b.length)) })),
  )
  return scored
    .filter(({ score }) => score >= LEAST)
    .sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j)
}

/** Do they stand between the same items? */
function neighbours(i: number, j: number, ofA: ReadonlyMap<number, number>, a: number, b: number): boolean {
  const above = i === 0 ? j === 0 : ofA.get(i - 1) === j - 1
  const below = i === a - 1 ? j === b - 1 : ofA.get(i + 1) === j + 1
  return above && below
}

function alike(a: Card, b: Card, between: boolean): number {
  const title = likeness(a.title, b.title)
  const number = a.item.number !== null && a.item.number === b.item.number
  const sameCase =
    a.item.sag?.number !== undefined && a.item.sag.number !== null && a.item.sag.number === b.item.sag?.number
  const level = a.item.level === b.item.level ? 0 : 0.1
  // Headings without words of their own: number and place must tell.
  if (a.size < 8 && b.size < 8) return (number ? 0.3 : 0) + (between ? 0.25 : 0) + 0.5 * title - level
  const words = common(a, b)
  return 0.4 * title + 0.5 * words + (number ? 0.1 : 0) + (sameCase ? 0.05 : 0) + (between ? 0.1 : 0) - level
}

/** Share of common words, as they occur. */
function common(a: Card, b: Card): number {
  let both = 0
  for (const [word, count] of a.bag) both += Math.min(count, b.bag.get(word) ?? 0)
  return (2 * both) / Math.max(1, a.size + b.size)
}

// What is decided is not there in a dagsorden, and what every item says (`Det indstilles, at`) tells nothing.
const WITHOUT = new Set(['beslutning'])

function cardOf(item: Item): Card {
  const bag = new Map<string, number>()
  let size = 0
  for (const section of item.sections) {
    if (WITHOUT.has(section.kind)) continue
    for (const { key } of wordsOf(section.text)) {
      if (key.length < 4) continue
      bag.set(key, (bag.get(key) ?? 0) + 1)
      size++
    }
  }
  return { item, title: squashTitle(item.title), bag, size }
}
