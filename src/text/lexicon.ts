// The words a document uses, as evidence for its own hyphens: the document is its own dictionary.
//
//   "… de berørte kommu-   ^ is "kommuner" a word elsewhere in this document? then the hyphen is the typesetter's
//    ner, og …"
import type { Line } from './source.ts'

const WORD = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu

const BROKEN = /[\p{L}\p{N}][-‐‑]$/u
const OTHER_HYPHENS = /[‐‑]/gu

/** Words as they stand within lines, in lower case; with `-` for every hyphen. */
export type Lexicon = Pick<ReadonlySet<string>, 'has'>

/**
 * Collects the words of a document. The halves of a word broken at a line's end are left out.
 * @param lines all lines of the source
 */
export function lexiconOf(lines: readonly Line[]): ReadonlySet<string> {
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

/** As {@link lexiconOf}, made when the first hyphen asks: many texts have none at their line ends. */
export function lexiconOnDemand(lines: readonly Line[]): Lexicon {
  let words: Lexicon | undefined
  return { has: (word) => (words ??= lexiconOf(lines)).has(word) }
}
