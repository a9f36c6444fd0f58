// The words a document uses, as evidence for its own hyphens: the document is its own dictionary.
//
//   "… de berørte kommu-   ^ is "kommuner" a word elsewhere in this document? then the hyphen is the typesetter's
//    ner, og …"
import type { Line } from './source.ts'

const BROKEN = /[\p{Alpha}\p{N}][-‐‑]$/u
const OTHER_HYPHENS = /[‐‑]/gu
/** The words of a line in lower case; a hyphen between letters is part of its word. */
const WORD = /[\p{Alpha}\p{N}]+(?:-[\p{Alpha}\p{N}]+)*/gu
const IN_WORD = /[\p{Alpha}\p{N}]/u
/** Behind a word that goes on, in front of one that began before. */
const GOES_ON = /^(?:[\p{Alpha}\p{N}]|-[\p{Alpha}\p{N}\n]|-$)/u
const BEGAN = /(?:[\p{Alpha}\p{N}]|[\p{Alpha}\p{N}]-\n?)$/u
/** So many words are looked for in the text itself: many documents have no more hyphens that ask. */
const FEW = 24

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
 * @param text the lines in lower case, parted by line feeds
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  let broken = false
  for (const line of text.split('\n')) {
    const found = line.match(WORD) ?? []
    const breaks = BROKEN.test(line.slice(-3))
    const end = found.length - (breaks ? 1 : 0)
    for (let i = broken ? 1 : 0; i < end; i++) words.add(found[i] ?? '')
    broken = breaks
  }
  return words
}

const inLowerCase = (text: string): string => text.toLowerCase().replace(OTHER_HYPHENS, '-')

/** Does {@link wordsOf} hold the word? @param text the lines in lower case, parted by line feeds */
function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const start = text.lastIndexOf('\n', at - 1) + 1
    // The first word of a line goes on from the line before, whatever signs stand in front of it.
    const isFirst = at === 0 || !IN_WORD.test(text.slice(start, at))
    const before = isFirst ? text.slice(0, start).slice(-4) : text.slice(Math.max(start, at - 3), at)
    const end = at + word.length
    if (!BEGAN.test(before) && !GOES_ON.test(text.slice(end, end + 3))) return true
  }
  return false
}

/**
 * The lexicon of a document. Its words are collected when more than a few hyphens have asked.
 * @param lines all lines of the source
 * @param hyphens what the document's language says of hyphens
 */
export function lexiconOf(lines: readonly Line[], hyphens: HyphenWords): Lexicon {
  let text: string | undefined
  let words: ReadonlySet<string> | undefined
  const known = new Map<string, boolean>()
  const has = (word: string): boolean => {
    if (words !== undefined) return words.has(word)
    const before = known.get(word)
    if (before !== undefined) return before
    text ??= inLowerCase(lines.map((line) => line.text).join('\n'))
    if (known.size >= FEW) return (words = wordsOf(text)).has(word)
    const found = stands(word, text)
    known.set(word, found)
    return found
  }
  return { has, hyphens }
}
