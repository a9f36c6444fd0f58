// Decides which candidates are the headings: the chain whose evidence and numbers agree best.
//
//   1  1.1  1.2  2  2.1  3  3.1  3.2 … 3.4  [1.1  1.2  2.  3.]  3.5 …
//                                            ^^^^^^^^^^^^^^^^^^ a numbered list in 3.4: taking it would break the count twice
import { compareNumbers, follows } from './number.ts'
import type { Candidate } from './heading-candidates.ts'

/** What a step from one heading to the next is worth. */
function step(last: Candidate | null, next: Candidate): number {
  const inOrder = last?.entry == null || next.entry === null ? 0 : next.entry > last.entry ? 1 : -6
  if (next.parts === null) return inOrder
  if (last === null) return next.parts.every((part) => part === 1) ? 2 : -1
  if (last.parts === null) return inOrder
  if (follows(last.parts, next.parts)) return 2 + inOrder
  // Contents and heading agree on number and title: a jump is the paper's own.
  if (compareNumbers(last.parts, next.parts) < 0) return -2 + inOrder
  // A number printed twice is the paper's own slip where much else speaks for a heading.
  return (next.score >= 3 && compareNumbers(last.parts, next.parts) === 0 ? -2 : -6) + inOrder
}

/** Above this many candidates only the better ones take part: no document has so many items. */
const MOST = 1500

/**
 * Chooses the headings.
 * @param candidates in reading order
 * @returns the chosen ones, in reading order, none overlapping another
 */
export function resolveHeadings(candidates: readonly Candidate[]): Candidate[] {
  const plausible = candidates.filter(({ score }) => score > -6)
  const floor =
    plausible.length <= MOST ? -Infinity : ([...plausible].sort((a, b) => b.score - a.score)[MOST]?.score ?? 0)
  const kept = plausible.filter(({ score }) => score > floor)
  const best: { total: number; previous: number }[] = []
  kept.forEach((candidate, i) => {
    let total = step(null, candidate)
    let previous = -1
    for (let j = 0; j < i; j++) {
      const other = kept[j]
      const before = best[j]
      if (other === undefined || before === undefined || other.to > candidate.from) continue
      const through = before.total + step(other, candidate)
      if (through > total) [total, previous] = [through, j]
    }
    best.push({ total: total + candidate.score, previous })
  })
  let at = -1
  let most = 0
  best.forEach(({ total }, i) => {
    if (total > most) [most, at] = [total, i]
  })
  const chosen: Candidate[] = []
  while (at >= 0) {
    const candidate = kept[at]
    if (candidate !== undefined) chosen.push(candidate)
    at = best[at]?.previous ?? -1
  }
  return chosen.reverse()
}
