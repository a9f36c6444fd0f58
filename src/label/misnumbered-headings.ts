// Proposes headings that the contents list by the same words under another number: one of the two numbers is a slip.
//
//   2.14. Siden sidst: korte orienteringer ..... 8      the contents
//   2.12. Siden sidst: korte orienteringer              the heading, its number as printed
//   ^^^^
//   2. Trafik                                           <- no: a point between `1. Sundhed` and `3. Skoler`
import type { Layout } from '../text/layout.ts'
import { squashTitle } from '../text/squash.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import type { Index } from './contents-index.ts'
import { hasBothBelow, MOST_TITLE_LINES, titleOver, titleWords } from './heading-title.ts'
import type { LineReading } from './line-reading.ts'
import { surroundings } from './heading-evidence.ts'

/** A title that more entries bear tells none of them. */
const MOST_ALIKE = 4

/** Does one part differ, or is one too many or too few? */
function isNear(a: readonly number[], b: readonly number[]): boolean {
  const shared = Math.min(a.length, b.length)
  let differing = Math.abs(a.length - b.length)
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) differing++
  return differing <= 1
}

/** Does a neighbouring line count on with words that the contents do not list? Then both are points of a list. */
function isPoint(
  lines: readonly LineReading[],
  index: Index,
  from: number,
  to: number,
  parts: readonly number[],
): boolean {
  return [lines[from - 1], lines[to]].some((line) => {
    const read = line?.number
    if (line === undefined || read?.parts.length !== parts.length) return false
    const last = parts.length - 1
    const counted =
      read.parts.every((part, i) => i === last || part === parts[i]) &&
      Math.abs((read.parts[last] ?? 0) - (parts[last] ?? 0)) === 1
    return counted && !index.byTitle.has(squashTitle(line.text.slice(read.titleAt)))
  })
}

/**
 * Proposes what a line heads besides what its number says.
 * @param lines the lines that are text
 * @param at index of a line that begins with a number
 * @param known the entry that its number gives; it is left out
 * @param marked are headings set apart in this document?
 */
export function misnumberedHeadings(
  lines: readonly LineReading[],
  layout: Layout,
  index: Index,
  at: number,
  known: number | null,
  marked: boolean,
): HeadingCandidate[] {
  const line = lines[at]
  const read = line?.number ?? null
  if (line === undefined || read === null) return []
  const bare = read.titleAt >= line.text.length
  if (!index.mayBegin(bare ? (lines[at + 1]?.text ?? '') : line.text.slice(read.titleAt))) return []
  const found: HeadingCandidate[] = []
  for (let count = bare ? 2 : 1; count <= MOST_TITLE_LINES; count++) {
    const title = titleOver(lines, at, read.titleAt, count)
    if (title === null) break
    const squashed = squashTitle(titleWords(title))
    const whole = index.byTitle.get(squashed)
    const alike = whole ?? index.byStem.get(squashed) ?? []
    if (alike.length === 0 || alike.length > MOST_ALIKE) continue
    if (isPoint(lines, index, at, at + count, read.parts)) continue
    for (const entry of alike) {
      if (entry === known) continue
      const listed = index.parts[entry] ?? null
      const around = Math.max(
        ...[read.parts, listed ?? read.parts].map((parts) =>
          surroundings(lines, layout, at, at + count, parts, titleWords(title), marked),
        ),
      )
      const near = whole !== undefined && (listed === null || isNear(listed, read.parts))
      if (around < (near ? -1 : 2)) continue
      const score = around + (listed === null ? 8 : near ? 5 : 3)
      const sure = hasBothBelow(lines, at + count)
      const { parts, number } = read
      const [from, to] = [at, at + count]
      found.push({ from, to, parts, listed, number, title, entry, tentative: listed !== null, sure, score })
    }
  }
  return found
}
