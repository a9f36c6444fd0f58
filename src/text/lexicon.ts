// The words a document uses, as evidence for its own hyphens: the document is its own dictionary.
//
//   "… de berørte kommu-   ^ is "kommuner" a word elsewhere in this document? then the hyphen is the typesetter's
//    ner, og …"
import type { Line } from './source.ts'

const WORD = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu

/** Words as they stand within lines, in lower case; with `-` for every hyphen. */
export type Lexicon = ReadonlySet<string>

/**
 * Collects the words of a document. The halves of a word broken at a line's end are left out.
 * @param lines all lines of the source
 */
export function lexiconOf(lines: readonly Line[]): Lexicon {
  const words = new Set<string>()
  let broken = false
  for (const line of lines) {
    const found = [...line.text.toLowerCase().matchAll(WORD)]
    const breaks = /[\p{L}\p{N}][-‐‑]$/u.test(line.text)
    found.forEach((match, i) => {
      if (broken && i === 0) return
      if (breaks && i === found.length - 1) return
      words.add(match[0].replace(/[‐‑]/gu, '-'))
    })
    broken = breaks
  }
  return words
}
