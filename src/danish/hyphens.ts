// What Danish says of hyphens at the ends of lines.
//
//   netværks-|og talentordninger     a suspended hyphen: `netværks- og talentordninger`
//   it-|strategien                   an initialism, or one letter: the hyphen is the word's own
//   pædagogisk-|psykologisk          two adjectives side by side: the hyphen is the word's own
import type { HyphenWords } from '../text/lexicon.ts'
import { SMALL_INITIALISMS } from '../vocabulary/hyphen-words.ts'

const initialisms = new Set(SMALL_INITIALISMS)

const SUSPENDING = /^(?:og|eller|samt|kontra|hhv|henholdsvis)(?!\p{Alpha})/iu
const ADJECTIVE = /(?:isk|lig|mæssig)(?:e|t)?$/u

export const DANISH_HYPHENS: HyphenWords = {
  suspends: (after) => SUSPENDING.test(after),
  // No word is broken behind its first letter: `e-mobilitet`, `a-kasse`.
  keepsHyphen: (word) => /^\p{Alpha}$/u.test(word) || initialisms.has(word.toLowerCase()),
  formsOf: (word) => (/\p{Alpha}{5}s$/u.test(word) ? [word, word.slice(0, -1)] : [word]),
  isAdjective: (word) => ADJECTIVE.test(word),
}
