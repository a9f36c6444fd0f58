// Which lines are bold (or italic) by their marks. A text that marks nothing cannot tell; one that marks three lines or
// more also says of the others that they are not.
import type { RawLine } from './split-lines.ts'
import type { Styles } from './styles.ts'

const ENOUGH = 3

/**
 * Tells for each line whether all its letters are marked.
 * @param counts `styles.bold` or `styles.italic`
 * @returns one answer per line of `rows`
 */
export function weights(
  text: string,
  rows: readonly RawLine[],
  styles: Styles,
  counts: Int32Array,
): (boolean | undefined)[] {
  if (!marksIn(counts, 0, counts.length)) return rows.map(() => undefined)
  let depth = 0
  let at = 0
  const shares = rows.map((row) => {
    let marked = 0
    let plain = 0
    // Most rows have no mark; of them only that is asked.
    if (depth === 0 && !marksIn(counts, at, row.end)) at = row.end
    for (; at < row.end; at++) {
      depth += counts[at] ?? 0
      if (at < row.start || styles.hidden[at] !== 0 || !/\p{Alpha}/u.test(text.charAt(at))) continue
      if (depth > 0) marked++
      else plain++
    }
    return { marked, plain }
  })
  const tells = shares.filter((share) => share.marked > 0).length >= ENOUGH
  return shares.map(({ marked, plain }) => (marked > 0 ? plain === 0 : tells ? false : undefined))
}

function marksIn(counts: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (counts[at] !== 0) return true
  return false
}
