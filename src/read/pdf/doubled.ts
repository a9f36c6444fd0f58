// Bold that a program makes by drawing each letter twice, a hair apart, before it goes on to the next. The engine gives
// all of them, in runs that begin and end in the midst of a pair.
//   "M"  "Miissssiio"  "onn"    ->   "Mission", in bold
// Nothing else looks so: letters that are pairs throughout, in half of the room that they need.
import { textWidth } from './letter-places.ts'
import type { Fonts } from './fonts.ts'
import type { Run } from './page-runs.ts'

const LEAST_PAIRS = 3
/** Parts of what the letters would need side by side. */
const MOST_ROOM = 0.75
/** Parts of their size: as far apart as the runs of one word stand. */
const NEAR = 1.6

/** Do two runs that follow each other belong to one line in one font? */
function goesOn(a: Run, b: Run): boolean {
  const gap = (b.left - a.right) / a.size
  return (
    a.font === b.font &&
    a.size === b.size &&
    a.tilt === b.tilt &&
    a.baseline === b.baseline &&
    gap > -NEAR &&
    gap < NEAR
  )
}

/** Letters that were paired so far, and one that waits for its other half. */
interface Pairs {
  readonly text: string
  readonly waits: string
}

function paired({ text, waits }: Pairs, run: Run): Pairs | null {
  let made = run.blankBefore && waits === '' && text !== '' ? `${text} ` : text
  let open = waits
  for (const char of run.text) {
    if (char === ' ') {
      if (open !== '') continue
      made += ' '
    } else if (open === '') open = char
    else if (open === char) {
      made += char
      open = ''
    } else return null
  }
  return { text: made, waits: open }
}

const pairsIn = (text: string): number => text.replaceAll(' ', '').length

/** One run for those from `from` on whose letters are all drawn twice, and how many these are. */
function undoubled(runs: readonly Run[], from: number, fonts: Fonts): { run: Run; count: number } | null {
  let pairs: Pairs | null = { text: '', waits: '' }
  let found: { run: Run; count: number } | null = null
  const first = runs[from]
  for (let i = from; first !== undefined && i < runs.length; i++) {
    const [run, before] = [runs[i], runs[i - 1]]
    if (run === undefined || (i > from && (before === undefined || !goesOn(before, run)))) break
    pairs = paired(pairs, run)
    if (pairs === null) break
    if (pairs.waits !== '' || pairsIn(pairs.text) < LEAST_PAIRS || new Set(pairs.text).size < 2) continue
    const joined: Run = { ...first, text: pairs.text, right: run.right, isTwice: true }
    const needed = 2 * textWidth(pairs.text.replaceAll(' ', ''), joined, fonts)
    const room = run.right - first.left
    if (room < needed * MOST_ROOM) found = { run: joined, count: i - from + 1 }
  }
  return found
}

/** Runs without the second halves of such letters. @param runs of a page, in the order of the content stream */
export function withoutDoubles(runs: readonly Run[], fonts: Fonts): Run[] {
  const left: Run[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]
    if (run === undefined) continue
    const starts = run.text.length === 1 || run.text.startsWith(run.text.charAt(1))
    const found = starts ? undoubled(runs, i, fonts) : null
    left.push(found?.run ?? run)
    if (found !== null) i += found.count - 1
  }
  return left
}
