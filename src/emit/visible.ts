// Text that may hold anything, made safe to print: what a terminal would obey or swallow becomes visible.
//
//   "ref\u001b[2Jerat.pdf"   ->   ref\u{1b}[2Jerat.pdf
//
// Controls (C0, DEL, C1), line separators, lone surrogates and everything invisible or direction-changing (zero width,
// bidi, soft hyphen, tags). Colours are added after this, never before.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const UNSAFE_BUT_LINES = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const escaped = (c: string): string => `\\u{${c.codePointAt(0)?.toString(16) ?? ''}}`

/**
 * Makes a string safe for one line of a terminal or a log.
 * @param text any string: a file name, a line of a document, a message
 * @returns the same text on one line, unsafe characters written as `\u{…}`
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, escaped)
}

/** Makes a text of several lines safe for a terminal: as {@link visible}, but `\n` stays. */
export function visibleLines(text: string): string {
  return text.replace(UNSAFE_BUT_LINES, escaped)
}

const HEAD = 64
const TAIL = 28

/**
 * A long text on one short line: how it begins and how it ends, so that a wrong border shows.
 * @param text any text
 * @returns at most 95 characters (more only where some had to be made visible), blanks and line ends as single blanks
 */
export function excerpt(text: string): string {
  const letters = Array.from(text.trim().split(/\s+/u).join(' '))
  if (letters.length <= HEAD + TAIL + 3) return visible(letters.join(''))
  return visible(`${letters.slice(0, HEAD).join('').trimEnd()} … ${letters.slice(-TAIL).join('').trimStart()}`)
}
