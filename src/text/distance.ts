/**
 * Counts the letters by which two words differ: inserted, deleted or changed.
 * @param a one word
 * @param b the other
 * @returns 0 when they are the same; at most the length of the longer one
 */
export function distance(a: string, b: string): number {
  const [letters, others] = [Array.from(a), Array.from(b)]
  let row = Array.from({ length: others.length + 1 }, (_, i) => i)
  for (const [i, letter] of letters.entries()) {
    const next = [i + 1]
    for (const [j, other] of others.entries()) {
      const [left = 0, above = 0, diagonal = 0] = [next[j], row[j + 1], row[j]]
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
