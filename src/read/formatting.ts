// Signs that nobody sees and that change how a text is shown or found: direction marks turn words around, zero width
// parts a word for a search but not for the eye. Zero width between words is how some programs allow a line break.
//   Beslut[U+200B]ning   counted      og/[U+200B]eller   not
//   [U+202E]gninlitse    counted

const SEEN_ONLY = /^[\t\n\r\x20-\u034e\u0370-\u2009\u2010-\u2027\u2030-\u205f\u2070-\ufefe]*$/u
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
const INSIDE_WORD = /(?<=\p{L})[\u200b-\u200d\u2060\ufeff](?=\p{L})/gu

/** How many such signs a text has. */
export function formattingIn(text: string): number {
  if (SEEN_ONLY.test(text)) return 0
  return (text.match(DIRECTION)?.length ?? 0) + (text.match(INSIDE_WORD)?.length ?? 0)
}
