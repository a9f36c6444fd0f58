// The order in which a page is read. It is that of the content stream, so columns and cells stay as they were drawn; but
// what was drawn late (or early) and stands in a gap that other lines leave free, as frames and text boxes do, is read
// where it stands. There is no sorting by height: a line beside which another stands is never moved.
//   1  KKR Sjælland drøfter sagen.        1
//   2  Beslutning                         2
//   9  KKR Sjælland afviste forslaget.    9     drawn last: read here
//   3  2.2. Cykelruter                    3
import { mainOf, type Run } from './page-runs.ts'

/** A page of more lines is no page of minutes. */
const MOST_LINES = 1500
/** Parts of their size: how high letters reach, and how low. */
const ASCENT = 0.75
const DESCENT = 0.22
/** So much higher than the line before, in sizes, something new begins. */
const LEAP = 0.6

interface Placed {
  readonly line: Run[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly baseline: number
  readonly size: number
  readonly tilt: number
}

function placed(line: Run[]): Placed {
  const main = mainOf(line)
  const { baseline, size, tilt } = main
  return {
    line,
    left: Math.min(...line.map((run) => run.left)),
    right: Math.max(...line.map((run) => run.right)),
    top: baseline - ASCENT * size,
    bottom: baseline + DESCENT * size,
    baseline,
    size,
    tilt,
  }
}

/** Does a line stand higher than the one before? On many pages none does. */
function isEverHigher(lines: readonly Run[][]): boolean {
  let above = -Infinity
  return lines.some((line) => {
    const { baseline, size } = mainOf(line)
    const isHigher = above - baseline > LEAP * size
    above = baseline
    return isHigher
  })
}

/** Parts lines where one stands higher than the one before. */
function descents(lines: readonly Placed[]): Placed[][] {
  const parts: Placed[][] = []
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    if (above === undefined || above.baseline - line.baseline > LEAP * line.size) parts.push([line])
    else parts.at(-1)?.push(line)
  })
  return parts
}

const overlap = (a: Placed, b: Placed): boolean => a.left < b.right && a.right > b.left
const isBeside = (a: Placed, b: Placed): boolean => a.top < b.bottom && a.bottom > b.top

/** Behind which of the lines does this one stand, in a gap between two? -1: behind none. */
function gapFor(line: Placed, among: readonly Placed[]): number {
  if (line.tilt !== 0) return -1
  return among.findIndex((above, i) => {
    const below = among[i + 1]
    return (
      below !== undefined &&
      above.tilt === 0 &&
      below.tilt === 0 &&
      above.bottom <= line.top + 1 &&
      below.top >= line.bottom - 1 &&
      (overlap(above, line) || overlap(below, line))
    )
  })
}

/**
 * Puts the lines of a page in the order in which they are read.
 * @param lines in the order of the content stream
 */
export function inReadingOrder(lines: Run[][]): Run[][] {
  if (lines.length < 3 || lines.length > MOST_LINES) return lines
  if (!isEverHigher(lines)) return lines
  const all = lines.map(placed)
  const parts = descents(all)
  if (parts.length < 2) return lines
  const isAlone = (line: Placed): boolean => all.every((other) => other === line || !isBeside(line, other))
  const order: Placed[] = [...(parts[0] ?? [])]
  const first = new Set(order)
  for (const part of parts.slice(1)) {
    // What stands in one gap goes there together, or not at all.
    for (let from = 0, to = 1; from < part.length; from = to, to++) {
      const line = part[from]
      if (line === undefined) break
      const at = isAlone(line) ? gapFor(line, order) : -1
      const [above, below] = [order[at], order[at + 1]]
      const fits = (other: Placed | undefined): boolean =>
        other !== undefined &&
        above !== undefined &&
        below !== undefined &&
        other.top >= above.bottom - 1 &&
        other.bottom <= below.top + 1
      if (at >= 0) while (fits(part[to])) to++
      const block = part.slice(from, to)
      const isWhole = part.filter(fits).length === block.length && block.every(isAlone)
      // A few lines in a gap of the text: not the text itself, in the gap between a head and a page number.
      if (at >= 0 && isWhole && block.length * 2 <= all.length) order.splice(at + 1, 0, ...block)
      else order.push(...block)
    }
  }
  return earlyOnes(order, first, isAlone).map(({ line }) => line)
}

/** A frame that was drawn before all else goes where it stands. */
function earlyOnes(order: Placed[], first: ReadonlySet<Placed>, isAlone: (line: Placed) => boolean): Placed[] {
  const count = order.findIndex((line) => !first.has(line))
  if (count <= 0 || count * 2 > order.length) return order
  const [early, rest] = [order.slice(0, count), order.slice(count)]
  const [top] = early
  if (top === undefined || !early.every(isAlone)) return order
  const at = gapFor(top, rest)
  const below = rest[at + 1]
  if (at < 0 || !early.every((line) => below !== undefined && line.bottom <= below.top + 1)) return order
  return [...rest.slice(0, at + 1), ...early, ...rest.slice(at + 1)]
}
