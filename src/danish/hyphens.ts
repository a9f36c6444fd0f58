// What Danish says of hyphens at the ends of lines.
//
//   netværks-|og talentordninger     a suspended hyphen: `netværks- og talentordninger`
//   pædagogisk-|psykologisk          two adjectives side by side: the hyphen is the word's own
import type { HyphenWords } from '../text/lexicon.ts'

const SUSPENDING = /^(?:og|eller|samt|kontra|hhv|henholdsvis)(?!\p{L})/iu
const ADJECTIVE = /(?:isk|lig|mæssig)(?:e|t)?$/u

export const DANISH_HYPHENS: HyphenWords = {
  suspends: (after) => SUSPENDING.test(after),
  isAdjective: (word) => ADJECTIVE.test(word),
}
