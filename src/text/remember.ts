// The same few words stand in a paper again and again: its names, its towns, its parties. What is read of them is kept, as
// long as they are few, and so read once.

/** So many words are kept; then all are forgotten, and collected anew. */
const MOST = 1024

/**
 * Makes a reader that remembers its answers.
 * @param read depends on the words and nothing else; `undefined` is no answer
 * @returns the same reader; what it answers is shared, and so may not be changed
 */
export function remembered<T extends object | string | number | boolean | null>(
  read: (words: string) => T,
): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const answer = read(words)
    known.set(words, answer)
    return answer
  }
}
