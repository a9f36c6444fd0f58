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
  if (!counts.some((n) => n !== 0)) return rows.map(() => undefined)
  let depth = 0
  let at = 0
  const shares = rows.map((row) => {
    let marked = 0
    let plain = 0
    for (; at < row.end; at++) {
      depth += counts[at] ?? 0
      if (at < row.start || styles.hidden[at] !== 0 || !/\p{L}/u.test(text.charAt(at))) continue
      if (depth > 0) marked++
      else plain++
    }
    return { marked, plain }
  })
  const tells = shares.filter((share) => share.marked > 0).length >= ENOUGH
  return shares.map(({ marked, plain }) => (marked > 0 ? plain === 0 : tells ? false : undefined))
}
