// How far apart two words are, and how alike two titles.

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

/** Letter pairs of a string, with how often each occurs. */
function pairs(s: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < s.length; i++) {
    const pair = s.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/**
 * Dice's coefficient of letter pairs: how alike two titles are, of which one may have a misprint or an addition.
 * @param a squashed title
 * @param b squashed title
 * @returns 1 for equal strings, 0 for strings without a common pair
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const left = pairs(a)
  const right = pairs(b)
  let common = 0
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0)
  const total = Math.max(1, a.length - 1) + Math.max(1, b.length - 1)
  return Math.min(0.999, (2 * common) / total)
}
