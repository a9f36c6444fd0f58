// What two items have in common: words of both titles count 1, of a title and a body a half, of both bodies a quarter.
import type { CouncilItem } from './council-items.ts'

export interface CommonWords {
  readonly score: number
  /** Stems that stand in both titles. */
  readonly inTitles: readonly string[]
  /** All common stems, those of the titles first. */
  readonly words: readonly string[]
}

/** Compares two items by the words that may tell. @param mayTell says of a stem whether it counts */
export function commonWords(a: CouncilItem, b: CouncilItem, mayTell: (stem: string) => boolean): CommonWords {
  const [title, body] = [new Set(b.titleStems), new Set(b.bodyStems)]
  const inTitles = a.titleStems.filter((word) => title.has(word) && mayTell(word))
  const counted = new Set(inTitles)
  const take = (words: readonly string[], among: ReadonlySet<string>): string[] =>
    words.filter((word) => among.has(word) && !counted.has(word) && mayTell(word) && counted.add(word))
  const across = [...take(a.titleStems, body), ...take(a.bodyStems, title)]
  const inBodies = take(a.bodyStems, body)
  return {
    score: inTitles.length + across.length / 2 + inBodies.length / 4,
    inTitles,
    words: [...inTitles, ...across, ...inBodies],
  }
}
