// Decides which candidates are the headings: the chain whose evidence and numbers agree best.
//
//   1  1.1  1.2  2  2.1  3  3.1  3.2 … 3.4  [1.1  1.2  2.  3.]  3.5 …
//                                            ^^^^^^^^^^^^^^^^^^ a numbered list in 3.4: taking it would break the count twice
import type { HeadingCandidate } from './heading-candidate.ts'
import type { Contents } from './contents.ts'
import { compareNumbers, follows } from './number.ts'
import { inRuns, repeatedHeadings } from './repeated-headings.ts'

/** What a number counts against a heading that the contents give another. */
const SLIP = 1

/** What a case line and a label right below are worth: else the count that a slip breaks would outweigh them. */
const SURE = 3

/** What counts against a line of a list whose title stands elsewhere by itself. */
const ECHO = 3

/** What it is worth that one number comes after another. */
function countOn(last: readonly number[] | null, next: readonly number[], score: number, sure: boolean): number {
  if (last === null) return next.every((part) => part === 1) ? 2 : -1
  if (follows(last, next)) return 2
  const order = compareNumbers(last, next)
  // Contents and heading agree on number and title: a jump is the paper's own.
  if (order < 0) return -2
  // A number printed twice is the paper's own slip where much else speaks for a heading.
  if (score >= 3 && order === 0) return -2
  return score >= 3 && sure ? -3 : -6
}

/** The numbers by which a heading may count: the printed one, and where that is a slip, the contents'. */
const numbersOf = ({ parts, listed }: HeadingCandidate): readonly (readonly number[])[] =>
  parts === null ? [] : listed === null ? [parts] : [parts, listed]

/** What a step from one heading to the next is worth. */
function step(last: HeadingCandidate | null, next: HeadingCandidate): number {
  const inOrder =
    last?.entry == null || next.entry === null ? 0 : next.entry > last.entry ? 1 : next.entry === last.entry ? -12 : -6
  if (next.parts === null || last?.parts === null) return inOrder
  const before = last === null ? [null] : numbersOf(last)
  let worth = -Infinity
  for (const a of before)
    for (const b of numbersOf(next)) worth = Math.max(worth, countOn(a, b, next.score, next.sure && inOrder >= 0))
  // Neighbours in the contents, too, whatever their numbers.
  if (last?.entry != null && next.entry === last.entry + 1) worth = Math.max(worth, 0)
  return worth + inOrder - (next.listed === null ? 0 : SLIP)
}

/** Above this many candidates only the better ones take part: no document has so many items. */
const MOST = 1500

/** The chain of candidates that is worth most. */
function chain(candidates: readonly HeadingCandidate[], echoes: ReadonlySet<HeadingCandidate>): HeadingCandidate[] {
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
    best.push({
      total: total + candidate.score + (candidate.sure ? SURE : echoes.has(candidate) ? -ECHO : 0),
      previous,
    })
  })
  let at = -1
  let most = 0
  best.forEach(({ total }, i) => {
    if (total > most) [most, at] = [total, i]
  })
  const chosen: HeadingCandidate[] = []
  while (at >= 0) {
    const candidate = kept[at]
    if (candidate !== undefined) chosen.push(candidate)
    at = best[at]?.previous ?? -1
  }
  return chosen.reverse()
}

/** Is the entry of a candidate without a heading among these, and does it stand between those of the entries around it? */
function isFree({ entry, from }: HeadingCandidate, headings: readonly HeadingCandidate[]): boolean {
  let above: HeadingCandidate | null = null
  let below: HeadingCandidate | null = null
  for (const heading of headings) {
    if (heading.entry === null || entry === null) continue
    if (heading.entry === entry) return false
    if (heading.entry < entry && heading.entry >= (above?.entry ?? -1)) above = heading
    if (heading.entry > entry && heading.entry < (below?.entry ?? Infinity)) below = heading
  }
  return (above === null || above.from <= from) && (below === null || below.from >= from)
}

/** So often at most the chain is sought anew: repetitions come in lists, and one list is found at once. */
const MOST_LISTS = 4

/** The chain, without headings that only repeat one. */
function chainOnce(candidates: readonly HeadingCandidate[], contents: Contents | null): HeadingCandidate[] {
  const runs = inRuns(candidates)
  const alone = new Set(candidates.filter((one) => !one.tentative && !runs.has(one)).map(({ entry }) => entry))
  const echoes = new Set([...runs].filter(({ entry }) => entry !== null && alone.has(entry)))
  let rest = candidates
  let chosen = chain(rest, echoes)
  for (let k = 0; k < MOST_LISTS; k++) {
    const repeated = repeatedHeadings(chosen, runs, contents)
    if (repeated.size === 0) break
    rest = rest.filter((candidate) => !repeated.has(candidate))
    chosen = chain(rest, echoes)
  }
  return chosen
}

/**
 * Chooses the headings: first those that agree with their numbers, then with them those that the contents list under
 * another number, for entries that are still without a heading.
 * @param candidates in reading order
 * @param contents the table of contents, if any
 * @returns the chosen ones, in reading order, none overlapping another
 */
export function resolveHeadings(
  candidates: readonly HeadingCandidate[],
  contents: Contents | null,
): HeadingCandidate[] {
  const firm = candidates.filter(({ tentative }) => !tentative)
  const chosen = chainOnce(firm, contents)
  if (firm.length === candidates.length) return chosen
  const fitting = candidates.filter((candidate) => !candidate.tentative || isFree(candidate, chosen))
  return fitting.length === firm.length ? chosen : chainOnce(fitting, contents)
}
