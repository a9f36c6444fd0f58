// The word that was probably meant, among those there are.
//   Albertslun -> Albertslund     Kommuneby -> none

/** A longer word is no misspelt name. */
const LONGEST = 60

/** Letters to insert, delete or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      const [left = 0, above = 0, diagonal = 0] = [next[j], row[j + 1], row[j]]
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * Finds the one word that is nearest, by letters.
 * @param word as printed
 * @param words those there are
 * @returns the nearest, whatever its case, if at most one letter in four differs and no other is as near; else `null`
 */
export function nearest(word: string, words: readonly string[]): string | null {
  if (word.length > LONGEST) return null
  const printed = word.normalize('NFC').toLowerCase()
  const [best, second] = words
    .map((candidate) => ({ candidate, steps: distance(printed, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  if (best === undefined || best.steps > best.candidate.length / 4 || best.steps === second?.steps) return null
  return best.candidate
}
