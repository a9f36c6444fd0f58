// Words as they are typed by somebody without a Danish keyboard: `sundhedsråd` is found as `sundhedsrad` and as
// `sundhedsraad`.

const SPELT_OUT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const ONE_LETTER: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss' }

const SPECIAL = /\P{ASCII}/u
const WORD = /[\p{Alpha}\p{M}\p{N}]+/gu

const replaced = (word: string, letters: Readonly<Record<string, string>>): string =>
  word
    .replace(/[æøåäöüß]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')

/**
 * Each spelling of a word that has letters beyond a to z.
 * @param word in lower case, NFC
 * @returns none for a word of plain letters
 */
export function spellings(word: string): string[] {
  if (!SPECIAL.test(word)) return []
  return [...new Set([replaced(word, SPELT_OUT), replaced(word, ONE_LETTER)])].filter((one) => one !== word)
}

/** The words of a text in lower case, NFC, in order. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? []

/**
 * The words of a text that hold æ, ø, å or accents, as they are typed without, each once.
 * @returns the spellings in the order of the text, a blank between them; `null` when there are none
 */
export function foldedWords(...texts: readonly (string | null)[]): string | null {
  const words = texts.flatMap((text) => wordsOf(text ?? ''))
  const folded = new Set([...new Set(words)].flatMap(spellings))
  return folded.size === 0 ? null : [...folded].join(' ')
}
