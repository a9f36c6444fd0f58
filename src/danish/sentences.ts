// Parts a passage into sentences.
//
//   Jf. § 3 i kl. 10.00-mødet den 16. juni. SF ønskede, at …
//      ^ ^                  ^      ^      ^ a sentence ends only here: before a capital, and not after an abbreviation
import { slice, type Passage } from '../text/passage.ts'
import { isAbbreviation } from './abbreviation.ts'

const END = /(?<![.!?])[.!?]+["”’»)\]]?(?=\s+["”“«(]?[\p{Lu}\d])/gu
const LAST_WORD = /(?<![\p{L}\d.])(?<word>[\p{L}\d.]+)$/u
const MONTH_AHEAD = /^\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu

/** Parts a passage into its sentences, in order, blanks between them left out. */
export function sentencesOf(passage: Passage): Passage[] {
  const sentences: Passage[] = []
  const { text } = passage
  let from = 0
  for (const match of text.matchAll(END)) {
    const at = match.index
    const word = LAST_WORD.exec(text.slice(Math.max(0, at - 24), at))?.groups?.['word']?.toLowerCase() ?? ''
    const after = text.slice(at + match[0].length, at + match[0].length + 12)
    const initial = /^\p{L}$/u.test(word)
    const ordinal = /^\d{1,2}$/u.test(word) && (MONTH_AHEAD.test(after) || /^\s+\p{Ll}/u.test(after))
    if (match[0].startsWith('.') && (isAbbreviation(word) || initial || ordinal)) continue
    const sentence = slice(passage, from, at + match[0].length)
    if (sentence.text !== '') sentences.push(sentence)
    from = at + match[0].length
  }
  const rest = slice(passage, from, text.length)
  if (rest.text !== '') sentences.push(rest)
  return sentences
}
