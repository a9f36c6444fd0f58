// The words a document uses, as evidence for its own hyphens: the document is its own dictionary.
//
//   "… de berørte kommu-   ^ is "kommuner" a word elsewhere in this document? then the hyphen is the typesetter's
//    ner, og …"
import type { Line } from './source.ts'

const WORD = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu

const BROKEN = /[\p{L}\p{N}][-‐‑]$/u
const OTHER_HYPHENS = /[‐‑]/gu

/** What a language says of hyphens. */
export interface HyphenWords {
  /** Does the text go on as behind a suspended hyphen (`netværks-` / `og talent…`)? */
  readonly suspends: (after: string) => boolean
  /** Does this first part of a word always keep the hyphen behind it (`it-`, `e-`)? */
  readonly keepsHyphen: (word: string) => boolean
  /** A word and what it is a form of, as far as it must have stood elsewhere: `kommunernes`, `kommunerne`. */
  readonly formsOf: (word: string) => readonly string[]
  /** Has the word the ending of an adjective? Two of them may stand side by side (`pædagogisk-psykologisk`). */
  readonly isAdjective: (word: string) => boolean
}

/** Words as they stand within lines, in lower case, with `-` for every hyphen; and what their language says of hyphens. */
export interface Lexicon {
  readonly has: (word: string) => boolean
  readonly hyphens: HyphenWords
}

/**
 * Collects the words of a document. The halves of a word broken at a line's end are left out.
 * @param lines all lines of the source
 */
export function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>()
  let broken = false
  for (const { text } of lines) {
    const found = text.toLowerCase().replace(OTHER_HYPHENS, '-').match(WORD) ?? []
    const breaks = BROKEN.test(text.slice(-3))
    const end = found.length - (breaks ? 1 : 0)
    for (let i = broken ? 1 : 0; i < end; i++) words.add(found[i] ?? '')
    broken = breaks
  }
  return words
}

/**
 * The lexicon of a document. Its words are collected when the first hyphen asks: many texts have none at their line ends.
 * @param lines all lines of the source
 * @param hyphens what the document's language says of hyphens
 */
export function lexiconOf(lines: readonly Line[], hyphens: HyphenWords): Lexicon {
  let words: ReadonlySet<string> | undefined
  return { has: (word) => (words ??= wordsOf(lines)).has(word), hyphens }
}
