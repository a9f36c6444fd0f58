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

/** Finds the first match. @param pattern with the flag `g` */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0
  const match = pattern.exec(text)
  pattern.lastIndex = 0
  return match
}
