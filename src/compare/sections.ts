// Sections of an item found again in the other paper: by kind, in order; a label changed is the same section when its
// words are.
import { inOrder } from './in-order.ts'
import type { SectionText } from './passages.ts'
import { wordsOf } from './words.ts'

/** Two papers' section; null where one has none. */
export type SectionPair = readonly [SectionText | null, SectionText | null]

/** Pairs the sections of an item, in the order of the second paper. */
export function pairSections(a: readonly SectionText[], b: readonly SectionText[]): SectionPair[] {
  const ofB = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (score: (one: SectionText, other: SectionText) => number): void => {
    const left = a.flatMap((_, i) => (taken.has(i) ? [] : [i]))
    const right = b.flatMap((_, j) => (ofB.has(j) ? [] : [j]))
    const fit = (m: number, n: number): number => {
      const [one, other] = [a[left[m] ?? -1], b[right[n] ?? -1]]
      return one === undefined || other === undefined ? 0 : score(one, other)
    }
    for (const [m, n] of inOrder(left.length, right.length, fit)) {
      ofB.set(right[n] ?? 0, left[m] ?? 0)
      taken.add(left[m] ?? 0)
    }
  }
  pair((one, other) => (one.section.kind === other.section.kind ? 1 + likeness(one, other) : 0))
  // Sections that changed their order.
  pair((one, other) => (one.section.kind === other.section.kind ? 1 : 0))
  pair((one, other) => (likeness(one, other) >= 0.6 ? likeness(one, other) : 0))
  return [
    ...b.map((section, j): SectionPair => [a[ofB.get(j) ?? -1] ?? null, section]),
    ...a.flatMap((section, i): SectionPair[] => (taken.has(i) ? [] : [[section, null]])),
  ]
}

const bags = new WeakMap<SectionText, ReadonlySet<string>>()

function bagOf(section: SectionText): ReadonlySet<string> {
  const known = bags.get(section)
  if (known !== undefined) return known
  const bag = new Set(wordsOf(section.section.text).map(({ key }) => key))
  bags.set(section, bag)
  return bag
}

function likeness(a: SectionText, b: SectionText): number {
  const [one, other] = [bagOf(a), bagOf(b)]
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return (2 * both) / Math.max(1, one.size + other.size)
}
