// What two items have in common: words of both titles count 1, of a title and a body a half, of both bodies a quarter.
import type { CouncilItem } from './council-items.ts'
import { folded } from './titles.ts'
import { bodyStems, isSilent, stem } from './words.ts'

export interface CommonWords {
  readonly score: number
  /** Stems that stand in both titles. */
  readonly inTitles: readonly string[]
  /** How many of these stand apart: words side by side in both titles (`Femern Bælt`, `børn og unge`) are one name. */
  readonly apart: number
  /** How many stand apart when the small words between do not count, either: `udbud af flextrafik`, `syd for Ravnkilde`. */
  readonly phrases: number
  /** All common stems, those of the titles first. */
  readonly words: readonly string[]
}

/** Compares two items by the words that may tell. @param mayTell says of a stem whether it counts */
export function commonWords(a: CouncilItem, b: CouncilItem, mayTell: (stem: string) => boolean): CommonWords {
  const [said, body] = [bodyStems(a.item.words), new Set(bodyStems(b.item.words))]
  const title = new Set(b.titleStems)
  const inTitles = a.titleStems.filter((word) => title.has(word) && mayTell(word))
  const counted = new Set(inTitles)
  const take = (words: readonly string[], among: ReadonlySet<string>): string[] =>
    words.filter((word) => among.has(word) && !counted.has(word) && mayTell(word) && counted.add(word))
  const across = [...take(a.titleStems, body), ...take(said, title)]
  const inBodies = take(said, body)
  return {
    score: inTitles.length + across.length / 2 + inBodies.length / 4,
    inTitles,
    apart: apart(inTitles, a, b, (word) => word === 'og'),
    phrases: apart(inTitles, a, b, (word) => word.length <= 2 || isSilent(word)),
    words: [...inTitles, ...across, ...inBodies],
  }
}

/** A sign that ends a name: `Delebiler – kapacitet` are two. */
const BREAK = /[:;,.()/]|\s[-–—]\s/u

function apart(
  words: readonly string[],
  one: CouncilItem,
  other: CouncilItem,
  isLeftOut: (word: string) => boolean,
): number {
  if (words.length < 2) return words.length
  const [first, second] = [one, other].map(({ item }) =>
    item.title.split(BREAK).flatMap((part) => [
      '',
      ...folded(part)
        .split(' ')
        .filter((word) => !isLeftOut(word))
        .map(stem),
    ]),
  )
  const inFront = (titles: readonly string[] | undefined, word: string): string | undefined =>
    titles?.[titles.indexOf(word) - 1]
  return words.filter((word) => {
    const before = inFront(first, word)
    return before === undefined || before !== inFront(second, word) || !words.includes(before)
  }).length
}
