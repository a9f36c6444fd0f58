// How alike two titles are, for titles of which one has a misprint or an addition (` - Tillæg`).

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
 * Dice's coefficient of letter pairs.
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
