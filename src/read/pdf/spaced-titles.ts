// Letter-spaced titles get the blanks that were written: between letters spaced by a program there are none, so the
// gap between words is known however narrow it is.
//   the engine's text    K K R S J Æ L L A N D      a blank for every gap
//   the drawn letters    K|K|R| |S|J|Æ|L|L|A|N|D    -> "KKR SJÆLLAND"
import { letterSpacing } from '../letter-spacing.ts'
import type { Run } from './page-runs.ts'

/** Is this line letter-spaced, as far as the engine's text tells? */
export function isSpacedTitle(line: readonly Run[]): boolean {
  return letterSpacing(line.map((run) => run.text).join(' ')).length > 0
}

/**
 * Gives a letter-spaced line its blanks.
 * @param line of one font; others are left as they are
 * @param drawn the page's letters as they were drawn
 */
export function withDrawnBlanks(line: Run[], drawn: string): Run[] {
  const [first, ...others] = line
  if (first === undefined || others.some((run) => run.font !== first.font)) return line
  const letters = line
    .map((run) => run.text)
    .join('')
    .replaceAll(' ', '')
  const places = Array.from({ length: drawn.length }, (_, i) => i).filter((i) => /\S/u.test(drawn.charAt(i)))
  const at = places
    .map((i) => drawn.charAt(i))
    .join('')
    .indexOf(letters)
  const [from, to] = [places[at], places[at + letters.length - 1]]
  if (from === undefined || to === undefined) return line
  return [{ ...first, text: drawn.slice(from, to + 1), right: line.at(-1)?.right ?? first.right }]
}
