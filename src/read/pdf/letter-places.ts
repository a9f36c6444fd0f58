// Where the letters of a run stand. A run has one place and one width; inside, the font's widths tell, and what they
// leave over goes to the blanks.
//   |Se den nye bestyrelse her.|   run.left .. run.right
//    |   |   |          |          blanks share the rest, so stretched lines come out right
import type { Fonts } from './fonts.ts'
import type { Run } from './page-runs.ts'

const LEAST_BLANK = 0.1
const MOST_BLANK = 1

/**
 * Places the letters of a run.
 * @param text the run's text as it stands in its line
 * @returns the middle of each letter, in points from the left
 */
export function letterPlaces(text: string, run: Run, fonts: Fonts): number[] {
  const known = fonts.get(run.font)?.widths
  const chars = text.split('')
  const widths = chars.map((char) => (known?.get(char) ?? breadth(char)) * run.size)
  const blanks = chars.filter((char) => char === ' ').length
  const inked = widths.reduce((sum, width, i) => sum + (chars[i] === ' ' ? 0 : width), 0)
  const all = run.right - run.left
  const blank = (all - inked) / blanks
  const isTrue = blanks > 0 && blank > LEAST_BLANK * run.size && blank < MOST_BLANK * run.size
  const scale = isTrue ? 1 : all / widths.reduce((sum, width) => sum + width, 0)
  let x = run.left
  return widths.map((letter, i) => {
    const width = isTrue && chars[i] === ' ' ? blank : letter * scale
    x += width
    return x - width / 2
  })
}

/** How wide a text is in the font and size of a run, in points. */
export function textWidth(text: string, run: Run, fonts: Fonts): number {
  const known = fonts.get(run.font)?.widths
  return text.split('').reduce((sum, char) => sum + (known?.get(char) ?? breadth(char)), 0) * run.size
}

// For fonts that tell no widths.
function breadth(char: string): number {
  if (/[ijlIft.,:;'|!()[\]]/u.test(char)) return 0.28
  if (/[mwMWÆ@%–—]/u.test(char)) return 0.85
  return /[ r-]/u.test(char) ? 0.35 : 0.55
}
