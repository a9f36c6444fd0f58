// Bullets that are drawn as shapes (browsers do so): a small spot in front of a line, at half the height of its letters.
//    ●  drøfter sagen            a spot no wider than a letter: a bullet, as if it were one
//   ●●  Kommune A                two beside each other, or one far off: a drawing
import type { Run } from './page-runs.ts'
import type { Shape } from './shapes.ts'

/** Parts of the size of letters: how wide and high a bullet may be, and how far before its line. */
const SMALLEST = 0.15
const LARGEST = 0.65
const NEAREST = 0.15
const FARTHEST = 3
/** How high above the baseline its middle is. */
const LOWEST = 0.15
const HIGHEST = 0.6

/** Width and height may differ so much: a dash is no spot. */
const ROUND = 1.3

const isRound = ({ left, right, top, bottom }: Shape): boolean =>
  Math.max(right - left, bottom - top) <= ROUND * Math.min(right - left, bottom - top)

/** Has a round shape the size of a bullet? */
const isSpot = ({ left, right, top, bottom }: Shape, size: number): boolean =>
  Math.min(right - left, bottom - top) >= SMALLEST * size && Math.max(right - left, bottom - top) <= LARGEST * size

/** Does a round shape stand in front of a line as a bullet does? */
function isBefore(shape: Shape, first: Run): boolean {
  const { baseline, size, left, tilt } = first
  const above = (baseline - (shape.top + shape.bottom) / 2) / size
  const gap = (left - shape.right) / size
  return tilt === 0 && gap >= NEAREST && gap <= FARTHEST && above >= LOWEST && above <= HIGHEST && isSpot(shape, size)
}

/**
 * Gives lines the bullets that are drawn in front of them.
 * @param lines the runs of each line, left to right
 * @param shapes of the page
 */
export function withBullets(lines: Run[][], shapes: readonly Shape[]): Run[][] {
  const round = shapes.filter(isRound)
  if (round.length === 0) return lines
  return lines.map((line) => {
    const [first] = line
    if (first === undefined || !/^[\p{Alpha}\p{N}"“”»'’(§]/u.test(first.text)) return line
    const spots = round.filter((shape) => isBefore(shape, first))
    // What is filled and stroked is two shapes at one place.
    const [spot] = spots
    if (spot === undefined || spots.some((other) => Math.abs(other.left - spot.left) > 0.2 * first.size)) return line
    const bullet = {
      ...first,
      text: '•',
      blankBefore: false,
      left: spot.left,
      right: spot.right,
      softHyphen: undefined,
    }
    return [bullet, { ...first, blankBefore: true }, ...line.slice(1)]
  })
}
