// The word that was probably meant. Commander does this for commands and options; this is for the values of options.

/**
 * Finds the nearest word.
 * @param word as typed
 * @param words the words there are
 * @returns the nearest, if no more than half of it differs; `null` otherwise
 */
export function suggest(word: string, words: readonly string[]): string | null {
  const [best] = words
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.steps - b.steps)
  return best !== undefined && best.steps <= best.candidate.length / 2 ? best.candidate : null
}

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
