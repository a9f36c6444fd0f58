// Signs that nobody sees and that change how a text is shown or found: direction marks turn words around, zero width
// parts a word for a search but not for the eye. Zero width between words is how some programs allow a line break.
//   Beslut[U+200B]ning   counted      og/[U+200B]eller   not
//   [U+202E]gninlitse    counted

const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
const INSIDE_WORD = /(?<=\p{L})[\u200b-\u200d\u2060\ufeff](?=\p{L})/gu

/** How many such signs a text has. */
export function formattingIn(text: string): number {
  return (text.match(DIRECTION)?.length ?? 0) + (text.match(INSIDE_WORD)?.length ?? 0)
}
