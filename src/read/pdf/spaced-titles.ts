// Letter-spaced titles get the blanks that were written: between letters spaced by a program there are none, so the
// gap between words is known however narrow it is.
//   the engine's text    K K R S J Æ L L A N D      a blank for every gap
//   the drawn letters    K|K|R| |S|J|Æ|L|L|A|N|D    -> "KKR SJÆLLAND"
import { matches } from '../../text/matches.ts'
import { letterSpacing } from '../letter-spacing.ts'
import type { Run } from './page-runs.ts'

/** Is this line letter-spaced, as far as the engine's text tells? */
function isSpacedTitle(line: readonly Run[]): boolean {
  return letterSpacing(line.map((run) => run.text).join(' ')).length > 0
}

/** A page has a few; where nearly everything looks like one, nothing is. */
const MOST_TITLES = 500

/**
 * Gives letter-spaced lines their blanks.
 * @param lines of a page; those that are not letter-spaced, or in several fonts, are left as they are
 * @param drawn the page's letters as they were drawn
 */
export function withDrawnBlanks(lines: Run[][], drawn: () => string): Run[][] {
  const titles = new Set(lines.filter(isSpacedTitle))
  if (titles.size === 0 || titles.size > MOST_TITLES) return lines
  const letters = lettersOf(drawn())
  return lines.map((line) => (titles.has(line) ? withItsBlanks(line, letters) : line))
}

/** The page's letters without blanks, and where each was in the text with them. */
interface Letters {
  readonly drawn: string
  readonly solid: string
  readonly places: readonly number[]
}

function lettersOf(drawn: string): Letters {
  const places: number[] = []
  for (const { 0: letters, index } of matches(/\S+/gu, drawn))
    for (let i = 0; i < letters.length; i++) places.push(index + i)
  return { drawn, places, solid: drawn.replace(/\s+/gu, '') }
}

function withItsBlanks(line: Run[], { drawn, solid, places }: Letters): Run[] {
  const [first, ...others] = line
  if (first === undefined || others.some((run) => run.font !== first.font)) return line
  const letters = line
    .map((run) => run.text)
    .join('')
    .replaceAll(' ', '')
  const at = solid.indexOf(letters)
  const [from, to] = [places[at], places[at + letters.length - 1]]
  if (from === undefined || to === undefined) return line
  return [{ ...first, text: drawn.slice(from, to + 1), right: line.at(-1)?.right ?? first.right }]
}
