// Tells whether a text's characters mean anything: those that stand for no letter are counted, and a long text must hold
// common Danish words, since a font with a wrong map gives letters, but other ones.
//   kommunalbestyrelsen i Faxe m[U+F0E5]der      1 character without meaning
//   [U+F0D2] Kommunerne mødes                    none: a bullet
//   Efjupjobm tboelfo tlbm ifotujmmft            letters, but no words
import { COMMON_WORDS } from './common-words.ts'
import { amount } from '../text/source-warning.ts'
import { count, isUsual } from './characters.ts'
import { matches } from '../text/matches.ts'

const MANY_WORDS = 300
const FEW_COMMON = 0.02
/** A row of fewer different signs is an ornament. */
const LEAST_DIFFERENT = 3

/** Private use, U+FFFD and what is no character at all. */
export const MEANINGLESS = /[\ufffd\p{Co}\p{Cn}]/gu

const NO_CHARACTERS = /[\ufffd\p{Cn}]/gu
const LETTER = /^\p{Alpha}/u
const LONGEST_COMMON = Math.max(...Array.from(COMMON_WORDS, (word) => word.length))
const PRIVATE_RUN = /\p{Co}+/gu

/** Signs of private use that are letters of a word; bullets, arrows and rows of one ornament stand by themselves. */
function lostLetters(text: string): number {
  let letters = 0
  for (const { 0: run, index } of matches(PRIVATE_RUN, text)) {
    const inWord = /\p{Alpha}/u.test(text.charAt(index - 1) + text.charAt(index + run.length))
    const signs = Array.from(run)
    if (inWord || new Set(signs).size >= LEAST_DIFFERENT) letters += signs.length
  }
  return letters
}

/**
 * What is doubtful about the characters of a text.
 * @param text as a reader sees it
 * @param controls how many control characters stood among it
 * @param known how many U+FFFD are told of otherwise
 * @param usual whether {@link isUsual} says so of the text
 * @returns one line; `null` when nothing is
 */
export function garbled(text: string, controls: number, known = 0, usual = isUsual(text)): string | null {
  const meaningless = usual ? 0 : Math.max(0, count(text, NO_CHARACTERS) - known) + lostLetters(text)
  const bad = meaningless + controls
  if (bad > 0) {
    const share = (100 * bad) / Math.max(1, count(text, /\S/gu) + controls)
    const percent = share < 0.1 ? 'less than 0.1' : share.toFixed(1)
    return `${amount(bad, 'character')} without meaning, ${percent} % of all`
  }
  return hasDanishWords(text) ? null : 'hardly any Danish words'
}

/** How many UTF-16 units the letter at an index has; 0 where none stands. A pattern is asked only of what few texts hold. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 1 : 0
  if (unit >= 0xc0 && unit < 0x100) return unit === 0xd7 || unit === 0xf7 ? 0 : 1
  const letter = LETTER.exec(text.slice(at, at + 2))
  return letter === null ? 0 : letter[0].length
}

function hasDanishWords(text: string): boolean {
  // With a blank after each, there are no more words than half of the characters: this many are enough for all.
  const enough = (text.length / 2 + 1) * FEW_COMMON
  let words = 0
  let common = 0
  for (let at = 0; at < text.length; at++) {
    const from = at
    for (let size = letterAt(text, at); size > 0; size = letterAt(text, at)) at += size
    if (at === from) continue
    words++
    if (at - from > LONGEST_COMMON || !COMMON_WORDS.has(text.slice(from, at).toLowerCase())) continue
    if (++common >= enough) return true
  }
  return words < MANY_WORDS || common >= words * FEW_COMMON
}
