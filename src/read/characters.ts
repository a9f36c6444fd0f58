// One character of the paper as a reader sees it: blanks are blanks, ligatures are letters, a bullet of a symbol font is
// a bullet; what nobody sees (zero width, controls, direction marks) is gone. A soft hyphen stays for its line to decide.
//   U+FB01 ﬁ -> "fi"    U+00A0 -> " "    U+F0B7 (Symbol) -> "•"    U+200B -> ""

const SPECIAL = /[^\t\x20-\x7e\xa1-\xac\xae-\u02ff\u2012-\u2022\u2026\u20ac]/u
const BLANK = /^[\s\u0085]$/u
const UNSEEN = /^[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]$/u

// A hyphen is a hyphen, whatever its rules for breaking.
const HYPHEN = /^[\u2010\u2011]$/u

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

// Code points that Symbol and Wingdings put into the private use area.
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf076': '❖',
  '\uf078': '☒',
  '\uf095': '•',
  '\uf0a7': '▪',
  '\uf0a8': '◻',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fd': '☒',
  '\uf0fe': '☑',
}

// Halves of pairs are unusual too; with the flag `u`, which puts them together, this takes five times as long.
// eslint-disable-next-line regexp/require-unicode-regexp
const UNUSUAL = /[^\t\n\f\r\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u20ac]/

/** Is a text made of nothing but letters of the West, common signs, line ends and form feeds? Most are. */
export function isUsual(text: string): boolean {
  return !UNUSUAL.test(text)
}

/** Is there nothing in this string that {@link readable} would change? */
export function isPlain(text: string): boolean {
  return !SPECIAL.test(text)
}

/**
 * What a reader sees of one character.
 * @param char one code point
 * @returns the character itself, its spelling in ordinary characters, a blank, or nothing
 */
export function readable(char: string): string {
  if (!SPECIAL.test(char)) return char
  if (BLANK.test(char)) return ' '
  if (UNSEEN.test(char)) return ''
  if (HYPHEN.test(char)) return '-'
  return LIGATURES[char] ?? SYMBOLS[char] ?? char
}

// Accents that old fonts draw over the next letter: the run ends in a ring, and the next begins under it.
//   p ˚         the ring stands free in the text
//     a         drawn back under it -> "på"
const COMBINING: Readonly<Record<string, string>> = {
  '˚': '\u030a',
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
}

/**
 * The letter that a free accent makes with the letter drawn under it.
 * @param before text that may end in an accent
 * @param after text that may begin with a letter
 * @returns `null` when the two make no letter
 */
export function accented(before: string, after: string): string | null {
  const mark = COMBINING[before.slice(-1)]
  const letter = /^\p{Alpha}/u.exec(after)?.[0]
  if (mark === undefined || letter === undefined) return null
  const made = (letter + mark).normalize('NFC')
  return made.length === letter.length ? made : null
}

// Signs that nobody sees and that change how a text is shown or found: direction marks turn words around, zero width
// parts a word for a search but not for the eye. Zero width between words is how some programs allow a line break.
//   Beslut[U+200B]ning   counted      og/[U+200B]eller   not
//   [U+202E]gninlitse    counted
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
const INSIDE_WORD = /(?<=\p{Alpha})[\u200b-\u200d\u2060\ufeff](?=\p{Alpha})/gu

/** How many such signs a text has. */
export function formattingIn(text: string): number {
  return count(text, DIRECTION) + count(text, INSIDE_WORD)
}

/** How often a global pattern occurs. */
export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
