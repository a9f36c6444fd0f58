// The matches of a pattern in a text, without the copy of the pattern that `matchAll` makes for every call: V8 looks that
// copy up anew each time, and compiles it anew when it has not been asked for it for a while.

const NONE: readonly RegExpExecArray[] = []

/**
 * Finds every match, in order.
 * @param pattern with the flag `g`
 * @param text any text
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    // Behind a match of no letters the search goes on a letter further.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** The first match at or behind an index. */
function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** The first of matches; of those that begin at the same letter, the first in the list. */
const leftmost = (found: readonly (RegExpExecArray | null)[]): RegExpExecArray | null =>
  found.reduce((best, one) => (one !== null && (best === null || one.index < best.index) ? one : best), null)

/** Finds the first match of {@link matchesOfAny}. */
export const firstOfAny = (patterns: readonly RegExp[], text: string): RegExpExecArray | null =>
  leftmost(patterns.map((pattern) => matchFrom(pattern, text, 0)))

/**
 * Finds every match of any of the patterns, in order, as one pattern would that has them as its alternatives. Apart, they
 * are compiled in a fraction of the time.
 * @param patterns each with the flag `g`; none matches no letters
 */
export function matchesOfAny(patterns: readonly RegExp[], text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let next = patterns.map((pattern) => matchFrom(pattern, text, 0))
  for (let match = leftmost(next); match !== null; match = leftmost(next)) {
    found.push(match)
    const end = match.index + match[0].length
    next = next.map((one, i) => {
      const pattern = patterns[i]
      return one === null || one.index >= end || pattern === undefined ? one : matchFrom(pattern, text, end)
    })
  }
  return found
}
