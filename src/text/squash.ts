// Two strings are "the same words" when they are equal after squashing: the ruler for promise 2, for contents titles
// against headings, and for letter-spaced titles (`R E F E R AT 2 0 2 6`).

// Blanks, soft and zero-width characters, and every hyphen: whether one at a line's end belongs to its word is a
// reading, not a difference of words.
const DROPPED = /[\s\u00ad\u200b-\u200d\u2060\-‐‑]+/gu
const ENDS: ReadonlySet<string> = new Set('.,:;…·')
// Below U+0300 everything is NFC.
const MARKED = /[\u0300-\u{10ffff}]/u

/**
 * Squashes a string for comparing.
 * @param s any string
 * @returns NFC, without blanks, zero-width characters, soft hyphens and hyphens; letters keep their case
 */
export function squash(s: string): string {
  return (MARKED.test(s) ? s.normalize('NFC') : s).replace(DROPPED, '')
}

/**
 * Squashes a title: as {@link squash}, in lower case, without a final period, colon, comma or leader dots.
 * @param s a heading, a contents entry or a label
 */
export function squashTitle(s: string): string {
  const squashed = squash(s).toLowerCase()
  let end = squashed.length
  while (ENDS.has(squashed.charAt(end - 1))) end--
  return squashed.slice(0, end)
}
