// The words that open a clause, and the verb that makes one.
//
//   …, da budgettet holder      …, som blev godkendt      …, at punktet udsættes      besluttede at udsætte <- none
import { MONTHS } from '../../vocabulary/months.ts'
import { officeAt, officeOfWord } from '../office.ts'
import type { Sentence } from '../said.ts'
import { formsOf, isFinite, isInfinitive } from './lexicon.ts'
import { ADVERBS, COMMA_OPENERS, CONJUNCTIONS, DETERMINERS, looksInfinitive, OPENERS, type Link } from './words.ts'

const MARKS = new Set([',', ';', '–', '—', '-'])
/** A comma, a semicolon or a dash. */
export const isMark = (text: string): boolean => MARKS.has(text)
/** No other word opens a clause. */
const MAY_OPEN = new Set(['at', 'således', 'om', ...Object.keys(OPENERS), ...Object.keys(COMMA_OPENERS)])
const NOUN_BEHIND_AS =
  /^(?:\d+|led|følge|foreslået|indstillet|anbefalet|beskrevet|udgangspunkt|helhed|minimum|grundlag|del|vært)$/u

/** Behind `indtil`: a time, and no clause. */
const UNTIL = new RegExp(
  `^(?:da|videre|nærmere|udgangen|mødet|næste|årets|sommer\\p{Alpha}*|jul|${Object.keys(MONTHS).join('|')})$`,
  'u',
)

/** `de af valgforbundene indstillede kandidater`: is the one at `i` behind the article, and who did it? */
function isBehindAgent(words: Sentence['words'], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 7; k--) {
    const low = words[k]?.low ?? ''
    if (low === 'af') return /^(?:det|den|de|et|en)$/u.test(words[k - 1]?.low ?? '')
    if (isMark(low) || isFinite(low)) return false
  }
  return false
}

const AGAINST = /^i?mod$/u

/** Is the word at `i` a finite verb where it stands: `stemmer` behind a number is none, nor `godkendte` behind `det`. */
export function finiteAt({ words }: Sentence, i: number): boolean {
  const word = words[i]
  if (word?.kind !== 'word' || !isFinite(word.low)) return false
  if (/^\p{Upper}/u.test(word.text) && i > 0 && words[i - 1]?.kind === 'word' && words[i - 1]?.text !== 'KKR')
    return false
  const before = words[i - 1]?.low ?? ''
  if (
    word.low === 'stemmer' &&
    (words[i - 1]?.kind === 'number' ||
      /^(?:\p{Alpha}*en|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|flest|fleste|flere|med|af)$/u.test(before))
  )
    return false
  // `Tiltrådt mod Venstres stemmer`
  if (
    word.low === 'stemmer' &&
    before.endsWith('s') &&
    words.slice(Math.max(0, i - 8), i - 1).some(({ low }) => AGAINST.test(low))
  )
    return false
  // `som tilforordnede`
  if (word.low === 'fører' || word.low === 'leder' || officeOfWord(word.low) !== undefined) return false
  // `som afløser for Bo Dal`
  if (/^(?:afløser|efterfølger)$/u.test(word.low) && words[i + 1]?.low === 'for') return false
  // `KKR Sjælland så sig ikke i stand til …`: else it is no verb.
  if (word.low === 'så')
    return words[i - 1]?.kind === 'word' && /^(?:sig|ikke|ingen|intet)$/u.test(words[i + 1]?.low ?? '')
  const attributive = /(?:e|et|t)$/u.test(word.low) && formsOf(word.low).every(({ tense }) => tense === 'past')
  return !(
    attributive &&
    (DETERMINERS.has(before) || before === 'følgende' || isBehindAgent(words, i)) &&
    words[i + 1]?.kind === 'word' &&
    /^\p{Ll}/u.test(words[i + 1]?.text ?? '') &&
    !ADVERBS.has(words[i + 1]?.low ?? '') &&
    !/^(?:sig|til|den|det|at|om|med)$/u.test(words[i + 1]?.low ?? '')
  )
}

/** Verbs and nouns of which `hvorfor` says what is asked or told. */
const ASKED =
  /^(?:sp[uø]rg|drøft|diskut|debat|redeg|forklar|oply|fort[aæ]l|undersøg|undr|orienter|forst|vid(?:e|ste)$|ved$|afklar|belys|bemærk|begrund|uddyb|gennemg|årsag|baggrund)/u

/** Does `hvorfor` say what came of what was told: `To svar manglede, hvorfor sagen udsættes`, and not `spurgte, hvorfor …`? */
export function concludes({ words }: Sentence, i: number): boolean {
  if (words[i]?.low !== 'hvorfor' || words[i - 1]?.text !== ',') return false
  return !words.slice(0, i).some(({ low }) => ASKED.test(low))
}

/** The link that the word at `i` opens, and where the clause's own words begin; `null` when it opens none. */
export function openerAt(sentence: Sentence, i: number): { link: Link; from: number } | null {
  const { words } = sentence
  const low = words[i]?.low ?? ''
  if (!MAY_OPEN.has(low)) return null
  const before = words[i - 1]?.low
  const next = words[i + 1]?.low ?? ''
  const first = before === undefined || isMark(before) || before === ':' || CONJUNCTIONS.has(before)
  if (low === 'at') {
    const infinitive =
      isInfinitive(next) || looksInfinitive(next) || (ADVERBS.has(next) && isInfinitive(words[i + 2]?.low ?? ''))
    if (!infinitive || (before === ',' && !isInfinitive(next)))
      return i === 0 && words[1]?.kind === 'number' ? null : { link: 'at', from: i + 1 }
    return null
  }
  if (low === 'således' && next === 'at') return { link: 'at', from: i + 2 }
  if (low === 'hvad' && next === 'angår') return null
  if (low === 'hvorfor' && concludes(sentence, i)) return null
  const always = Object.hasOwn(OPENERS, low) ? OPENERS[low] : undefined
  if (always !== undefined) {
    if (low === 'idet' || always !== 'question' || first) return { link: always, from: i + (next === 'at' ? 2 : 1) }
    return { link: always, from: i + 1 }
  }
  const behindComma = Object.hasOwn(COMMA_OPENERS, low) ? COMMA_OPENERS[low] : undefined
  if (behindComma === undefined || !first) {
    return low === 'om' && /^(?:spurgte|spørger|spurgt)$/u.test(before ?? '') ? { link: 'question', from: i + 1 } : null
  }
  if (low === 'der' || low === 'hvor' || low === 'så') return before === ',' ? { link: behindComma, from: i + 1 } : null
  if (
    low === 'som' &&
    (before === undefined || NOUN_BEHIND_AS.test(next) || CONJUNCTIONS.has(before) || officeAt(words, i) !== null)
  )
    return null
  // `om broen og om vejen`: the second is what the first is.
  const earlier = low === 'om' ? words.findLastIndex((word, k) => k < i && word.low === 'om') : -1
  if (low === 'om' && (before === undefined || (earlier >= 0 && openerAt(sentence, earlier) === null))) return null
  // `Indtil da udsættes punktet.`, `indtil videre`
  if (low === 'indtil' && (UNTIL.test(next) || words[i + 1]?.kind === 'number')) return null
  if ((low === 'før' || low === 'inden') && !/^\p{Ll}/u.test(words[i + 1]?.text ?? '')) return null
  if (
    (low === 'før' || low === 'inden') &&
    (/^(?:den|udgangen|mødet|årets|for|næste|sommer\p{Alpha}*|jul)$/u.test(next) || words[i + 1]?.kind === 'number')
  )
    return null
  return { link: behindComma, from: i + 1 }
}
