// What a hyphen at a line's end is: the typesetter's (`join`), the word's own (`keep`), or a suspended one (`space`).
//
//   kommu-|ner            join    kommuner
//   SOSU-|uddannelser     keep    SOSU-uddannelser
//   netværks-|og talent…  space   netværks- og talent…
import type { Lexicon } from './lexicon.ts'

export type HyphenReading = 'join' | 'keep' | 'space'

const LAST_WORD = /(?<![\p{Alpha}\p{N}])(?<word>[\p{Alpha}\p{N}]+(?:[-‐‑][\p{Alpha}\p{N}]+){0,5})[-‐‑]$/u
const FIRST_WORD = /^(?<word>[\p{Alpha}\p{N}]+(?:[-‐‑][\p{Alpha}\p{N}]+)*)/u

/**
 * Reads a hyphen at a line's end.
 * @param before the line's view, ending with the hyphen
 * @param after the view of the line that follows
 * @param known what the input says of this hyphen, if anything
 * @param lexicon the words of the document
 * @returns `join` when it is no hyphen of the word's; a tie goes to `join`, as typesetters break far more words than they meet hyphens
 */
export function readHyphen(
  before: string,
  after: string,
  known: 'soft' | 'hard' | undefined,
  lexicon: Lexicon,
): HyphenReading {
  const left = LAST_WORD.exec(before.slice(before.lastIndexOf(' ') + 1))?.groups?.['word']
  const right = FIRST_WORD.exec(after)?.groups?.['word']
  if (left === undefined || right === undefined) return /^[,.;:)]/u.test(after) ? 'keep' : 'space'
  const joined = (left + right).toLowerCase()
  if (known !== 'soft' && lexicon.hyphens.suspends(after) && !lexicon.has(joined)) return 'space'
  if (/\p{N}$/u.test(left) || /^\p{N}/u.test(right)) return 'keep'
  if (known === 'soft') return 'join'
  const isWritten = (): boolean => lexicon.has(`${left}-${right}`.toLowerCase())
  // A hyphen that was typed where a line ended once (`kommu-nernes`): the word stands elsewhere without.
  if (known === 'hard') return lexicon.hyphens.formsOf(joined).some(lexicon.has) && !isWritten() ? 'join' : 'keep'
  if (lexicon.has(joined)) return 'join'
  if (isWritten() || lexicon.hyphens.keepsHyphen(left)) return 'keep'
  // Capitals: an initialism (`SOSU-`), or a name in front of its compound (`Copenhagen-samarbejdet`), which stands alone elsewhere.
  if (/^\p{Upper}/u.test(right)) return 'keep'
  if (/\p{Upper}$/u.test(left) || /^\d*\p{Upper}{2,}\d*$/u.test(left)) return 'keep'
  if (/^\p{Upper}/u.test(left) && lexicon.has(left.toLowerCase()) && left.length > 3) return 'keep'
  // Two adjectives side by side (`pædagogisk-psykologisk`): the first half is a whole word.
  if (lexicon.hyphens.isAdjective(left) && lexicon.hyphens.isAdjective(right) && left.length > 5 && right.length > 5)
    return 'keep'
  return 'join'
}
