// Text as words that can be compared: whole words, numbers with their units and dates as one, signs by themselves.
//
//   Der er afsat 5,4 mio. kr. den 16. juni 2026.
//   ^^^ ^^ ^^^^^ ^^^^^^^^^^^^ ^^^ ^^^^^^^^^^^^^ ^
import { MONTHS } from '../vocabulary/months.ts'

/** A word and what counts of it when two are compared. */
export interface Word {
  /** As printed. */
  readonly text: string
  /** NFC; hyphens between letters, soft hyphens and the shape of quotes and dashes left out. */
  readonly key: string
  /** Where it begins in the text it was taken from, UTF-16 from 0. */
  readonly start: number
}

const MONTH = Object.keys(MONTHS).join('|')
const UNIT = String.raw`(?:\s?(?:%|‰|(?:pct|mio|mia|t?kr|stk|ha|km|m[²³23]?|kg|kWh|MW|GWh)(?![\p{Alpha}\p{N}])\.?)){1,2}`
const FIGURE = String.raw`(?<![\p{Alpha}\p{N}])[-−–]?\p{N}+(?:[.,:/-]\p{N}+)*`
const WORD = new RegExp(
  [
    String.raw`\p{N}{1,2}\.?\s(?:${MONTH})(?:\s\p{N}{4})?(?![\p{Alpha}\p{N}])`,
    String.raw`${FIGURE}${UNIT}`,
    FIGURE,
    String.raw`[\p{Alpha}\p{N}\p{M}]+(?:[-‐‑\u00ad'’./&][\p{Alpha}\p{N}\p{M}]+)*`,
    String.raw`[^\s]`,
  ].join('|'),
  'giu',
)

// Most words are of letters and signs that are their own key.
const OWN_KEY = /^[\dA-Za-zÆØÅæøåé.,:;()/%]+$/u

const keyOf = (text: string): string => (OWN_KEY.test(text) ? text : squashed(text))

const squashed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Alpha})[-‐‑](?=\p{Alpha})/gu, '')
    .replace(/[’‘´`]/gu, "'")
    .replace(/[“”„»«]/gu, '"')
    .replace(/[‐‑–—−]/gu, '-')

/** The words of a text. @param text rejoined over line ends */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, key: keyOf(word), start: index }))
}

const keys = (words: readonly Word[]): string => words.map(({ key }) => key).join('')
const figures = (words: readonly Word[]): string =>
  words
    .map(({ key }) => (key.match(/\p{N}+/gu) ?? []).join(' '))
    .filter((digits) => digits !== '')
    .join(' ')

/**
 * Do two runs of words say the same? Where blanks and hyphens stand is the typesetter's, unless it makes another figure.
 *
 *   8.45- 9.45   8.45-9.45   the same        1 200   1200   not
 */
export const sameWords = (a: readonly Word[], b: readonly Word[]): boolean =>
  bare(keys(a)) === bare(keys(b)) && figures(a) === figures(b)

// A hyphen is the typesetter's between letters only: before a figure it is a sign.
const bare = (text: string): string => text.replace(/\s+/gu, '').replace(/(?<=\p{Alpha})-(?=\p{Alpha}|$)/gu, '')

/** What a text says, whatever its blanks and hyphens: equal for texts that {@link sameText} calls the same. */
export function essence(text: string): string {
  const words = wordsOf(text)
  return `${bare(keys(words))}|${figures(words)}`
}

/** Do two texts say the same? */
export const sameText = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && sameWords(wordsOf(a), wordsOf(b)))

const FIGURE_WORD = /\p{N}/u
// Words that turn a sentence round.
const NEGATION = /^(?:ikke|ej|ingen|intet|aldrig|uden|undtagen)$/iu

/** Does a word alone change the matter: a figure, a date, a negation? */
export const isWeighty = ({ key }: Word): boolean => FIGURE_WORD.test(key) || NEGATION.test(key)
