// Finds headings that only repeat one: an item lists the agenda, or some of its titles. Each entry heads one item.
// Titles of which one stands right below the other are a run; in a run only a section and its first item are headings.
//
//   2.1. Siden sidst            <- the item: text stands below it
//   Mødet nåede følgende:
//   1. Godkendelse              <- repeats the item above
//   2.1. Siden sidst
//   3.1. Busser til øerne       <- repeats, before its item has come
//   3.1. Busser til øerne       <- the item: a case line stands below it
import { grouped } from '../text/grouped.ts'
import { squashTitle } from '../text/squash.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { Contents } from './contents.ts'
import { titleWords } from './heading-title.ts'
import { compareNumbers, follows } from './number.ts'

/** Is it the first item of a section? */
const isChild = (above: HeadingCandidate, below: HeadingCandidate): boolean =>
  above.parts !== null &&
  below.parts !== null &&
  below.parts.length > above.parts.length &&
  follows(above.parts, below.parts)

/** Are they a section and its first item, the one right below the other? */
export const areTogether = (a: HeadingCandidate, b: HeadingCandidate): boolean =>
  (a.to === b.from && isChild(a, b)) || (b.to === a.from && isChild(b, a))

/** Those that touch a title of the contents, but not as section and first item: more likely lines of a list. */
export function inRuns(candidates: readonly HeadingCandidate[]): ReadonlySet<HeadingCandidate> {
  const byLine = grouped(candidates, ({ from }) => [from])
  const found = new Set<HeadingCandidate>()
  for (const above of candidates) {
    const below = byLine.get(above.to) ?? []
    // A line may be read in more than one way: one that makes section and item of the two will do.
    const readings = byLine.get(above.from) ?? []
    if (readings.some((reading) => below.some((next) => areTogether(reading, next)))) continue
    for (const next of below) {
      if (next.entry !== null) found.add(above)
      if (above.entry !== null) found.add(next)
    }
  }
  return found
}

/** Does `a` come before `b` in the agenda? */
function isBefore(a: HeadingCandidate, b: HeadingCandidate, paired: boolean): boolean {
  if (paired && a.entry !== null && b.entry !== null) return a.entry < b.entry
  return a.parts === null || b.parts === null || compareNumbers(a.parts, b.parts) < 0
}

/** What decides only between equals. */
const SLIGHT = 0.05

/** How well it stands for an item: a line of a list hardly does. */
function weightOf(heading: HeadingCandidate, runs: ReadonlySet<HeadingCandidate>): number {
  const weight = Math.max(1, heading.score + 4) + (heading.sure ? 3 : 0)
  return runs.has(heading) ? weight * SLIGHT : weight
}

/** The headings that count up through the whole document and weigh most. */
function counting(
  headings: readonly HeadingCandidate[],
  runs: ReadonlySet<HeadingCandidate>,
  paired: boolean,
): Set<HeadingCandidate> {
  const best: { total: number; previous: number }[] = []
  headings.forEach((heading, i) => {
    let [total, previous] = [0, -1]
    for (let j = 0; j < i; j++) {
      const other = headings[j]
      if (other === undefined || !isBefore(other, heading, paired)) continue
      const counted = other.parts !== null && heading.parts !== null && follows(other.parts, heading.parts)
      // Section and item stand together.
      const through = (best[j]?.total ?? 0) + (counted ? SLIGHT : 0) + (areTogether(other, heading) ? SLIGHT : 0)
      if (through > total) [total, previous] = [through, j]
    }
    best.push({ total: total + weightOf(heading, runs), previous })
  })
  let at = best.reduce((top, { total }, i) => (total > (best[top]?.total ?? 0) ? i : top), 0)
  const kept = new Set<HeadingCandidate>()
  for (; at >= 0; at = best[at]?.previous ?? -1) {
    const heading = headings[at]
    if (heading !== undefined) kept.add(heading)
  }
  return kept
}

/**
 * Tells which headings only repeat another.
 * @param headings the chosen ones, in reading order
 * @param runs those that look like lines of a list
 * @param contents the table of contents, if any
 * @returns those to leave out; empty when no item has two
 */
export function repeatedHeadings(
  headings: readonly HeadingCandidate[],
  runs: ReadonlySet<HeadingCandidate>,
  contents: Contents | null,
): Set<HeadingCandidate> {
  const room = new Map<string, number>()
  for (const { number, title } of contents?.entries ?? []) {
    const words = squashTitle(titleWords(title))
    if (number === null) room.set(words, (room.get(words) ?? 0) + 1)
  }
  const groups = grouped(headings, (heading) => {
    const words = squashTitle(titleWords(heading.title))
    const listed = heading.entry === null ? null : contents?.entries[heading.entry]
    const byTitle = listed?.number === null && room.has(words)
    return [byTitle ? words : listed == null ? `${heading.number ?? ''} ${words}` : `#${String(heading.entry)}`]
  })
  const repeated = new Set<HeadingCandidate>()
  const crowded = [...groups].filter(([key, group]) => group.length > (room.get(key) ?? 1))
  if (crowded.length === 0) return repeated
  const kept = counting(headings, runs, contents?.entries.every(({ number }) => number !== null) ?? false)
  for (const [key, group] of crowded) {
    let free = room.get(key) ?? 1
    const ranked = [...group].sort((a, b) => Number(kept.has(b)) - Number(kept.has(a)) || b.score - a.score)
    for (const heading of ranked) {
      const beside = group.some((other) => !repeated.has(other) && areTogether(other, heading))
      if (free-- > 0 || heading.sure || beside) continue
      repeated.add(heading)
    }
  }
  return repeated
}
