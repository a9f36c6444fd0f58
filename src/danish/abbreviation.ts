// Does a period belong to an abbreviation rather than end a sentence?
//
//   … samlet 2,5 mio. kr.     … jf. bilag      … af kvoten.
//                      ^ yes      ^ yes                   ^ no
import { ABBREVIATIONS } from '../vocabulary/abbreviations.ts'

const known = new Set(ABBREVIATIONS.map((word) => word.toLowerCase()))
const LAST_WORD = /(?<![\p{Alpha}\d.])(?<word>[\p{Alpha}\d.]+)\.$/u

/** Is this word (without its last period) an abbreviation? */
export const isAbbreviation = (word: string): boolean => known.has(word.toLowerCase())

/** Does the text end in an abbreviation's period? */
export function endsInAbbreviation(text: string): boolean {
  if (!text.endsWith('.')) return false
  const word = LAST_WORD.exec(text.slice(-24))?.groups?.['word']
  return word !== undefined && isAbbreviation(word)
}
