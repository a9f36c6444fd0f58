// What was asked for -> what the index is asked for, and where it stands in a text.
//
//   sundhed            every word with it in it: sundhedsråd
//   sundhedsraad       sundhedsråd, too
//   aftalerne          aftaler and aftale as well, at the end of a word
//   "rammeaftale 2026" these words in a row
import { INFLECTIONS, SHORTEST_STEM } from '../../vocabulary/inflections.ts'
import { spellings } from '../fold.ts'

/** A part of a text: UTF-16 offsets from 0, half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** One thing that must stand in an item. */
export interface Term {
  /** For one word: what tells the words that count as it; `null` for several. */
  readonly word: WordTerm | null
  /** What the index of pieces is asked for; `null` for a term that is too short for it. */
  readonly match: string | null
  /** A pattern of LIKE that every text with it fits. */
  readonly like: string
  /** Where it stands. */
  readonly findIn: (text: string) => Range[]
}

/** A word that was asked for. */
export interface WordTerm {
  /** Every word that counts, or a spelling of it, fits one of these patterns of LIKE. */
  readonly likes: readonly string[]
  /** @param word in lower case, NFC */
  readonly fits: (word: string) => boolean
}

/** The index holds pieces of three letters. */
const SHORTEST_INDEXED = 3
const WORD = /[\p{Alpha}\p{M}\p{N}]+/gu
const ONE_WORD = /^[\p{Alpha}\p{M}\p{N}]+$/u

/** Reads a term as it was given. @returns `null` for one without a letter or a figure */
export function readTerm(given: string): Term | null {
  const words = given.normalize('NFC').toLowerCase().trim().replace(/\s+/gu, ' ')
  if (!/[\p{Alpha}\p{N}]/u.test(words)) return null
  return ONE_WORD.test(words) ? wordTerm(words) : phraseTerm(words)
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const likePattern = (text: string): string => `%${text.replace(/[%_\\]/gu, '\\$&')}%`

function wordTerm(word: string): Term {
  const parts = [word, ...spellings(word)]
  const ends = inflected(word).flatMap((form) => [form, ...spellings(form)])
  // A short word is an abbreviation, and no part of others: `EU`.
  const isShort = word.length < SHORTEST_INDEXED
  const fits = (candidate: string): boolean => {
    const forms = [candidate, ...spellings(candidate)]
    if (isShort) return forms.includes(word)
    return forms.some((form) => parts.some((part) => form.includes(part)) || ends.some((end) => form.endsWith(end)))
  }
  return {
    word: { likes: [...parts, ...ends].map(likePattern), fits },
    match: isShort
      ? null
      : `(${[...parts, ...ends]
          .filter((one) => one.length >= SHORTEST_INDEXED)
          .map(quoted)
          .join(' OR ')})`,
    like: likePattern(word),
    findIn: (text) =>
      Array.from(text.matchAll(WORD)).flatMap((found) =>
        fits(found[0].normalize('NFC').toLowerCase())
          ? [{ start: found.index, end: found.index + found[0].length }]
          : [],
      ),
  }
}

/** What may stand between two words of a line, and at its end. */
const GAPS = [' ', '\n', '\n\n', '  ', '\u00a0']

//   råd på lolland  ->  ("råd på" OR "råd⏎på" …) AND ("på lolland" OR …)
function phraseMatch(words: string): string | null {
  const [first = '', ...others] = words.split(' ')
  if (others.length === 0) return first.length < SHORTEST_INDEXED ? null : quoted(first)
  const pairs = others.map((word, i) => {
    const before = i === 0 ? first : (others[i - 1] ?? '')
    return `(${GAPS.map((gap) => quoted(before + gap + word)).join(' OR ')})`
  })
  return `(${pairs.join(' AND ')})`
}

function phraseTerm(words: string): Term {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'))
    .join('\\s+')
  const search = new RegExp(pattern, 'giu')
  return {
    word: null,
    match: phraseMatch(words),
    like: likePattern(words),
    findIn: (text) =>
      Array.from(text.matchAll(search), (found) => ({ start: found.index, end: found.index + found[0].length })),
  }
}

/** Other forms of a word. */
function inflected(word: string): string[] {
  const [ending, others] = INFLECTIONS.find(([one]) => word.endsWith(one)) ?? ['', []]
  const stem = word.slice(0, word.length - ending.length)
  return others
    .map((other) => ({ other, form: stem + other }))
    .filter(({ other, form }) => form.length >= (other === '' ? SHORTEST_STEM : SHORTEST_INDEXED))
    .map(({ form }) => form)
}
