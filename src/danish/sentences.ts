// Parts a passage into sentences.
//
//   Jf. § 3 i kl. 10.00-mødet den 16. juni. SF ønskede: »Nej. Ikke nu.« Hans Kr. Bov gav 20 mio. kr. 3 stemte imod.
//      ^ ^                  ^      ^      ^ ends         ^ inside a quotation ^ an initial        ^ ends
// A sentence ends at `.`, `!` or `?` before a capital or a number; not inside brackets or quotation marks, not after an
// abbreviation, an initial or an ordinal.
import { slice, type Passage } from '../text/passage.ts'
import { isAbbreviation } from './abbreviation.ts'
import { matches } from '../text/matches.ts'
import { isBlank } from '../text/blanks.ts'

const END = /(?<![.!?])[.!?]+["”’»«)\]]{0,3}(?=\s+["“”«»„(]?[\p{Upper}\d])/gu
/** The word in front of a period, with its inner periods: `bl.a`, `m.fl`. */
const WRITTEN = /(?<![\p{Alpha}\d.])(?<word>[\p{Alpha}\d.]+)$/u
const NEXT = /^\s+["“”«»„(]?(?<next>[\p{Alpha}\d]+)/u
const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu
const INITIAL = /^\p{Upper}\p{Ll}{0,2}$/u
/** Words in front of a party's letter: `imod stemte V og O. Herefter …` ends behind it. */
const LISTS = /^(?:og|samt|stemte|imod|for|undlod|fra|af)$|,$/u
/** End a sentence before a capital, but stand in front of an amount: `kr. 20 mio.` */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['kr', 'dkk', 'pct'])

/** Does the period behind `word` belong to it? @param next the word that follows */
function staysOpen(written: string, before: string, next: string): boolean {
  const word = written.slice(written.lastIndexOf('.') + 1)
  if (/^\d+$/u.test(word)) return /^\d{1,2}$/u.test(word) && (MONTH.test(next) || /^\p{Ll}/u.test(next))
  if (/^\p{Upper}$/u.test(word) && written === word && LISTS.test(before)) return false
  if (isAbbreviation(written) || /^\p{Alpha}$/u.test(word)) return true
  if (!BEFORE_NUMBERS.has(word.toLowerCase())) return false
  if (/^\d/u.test(next)) return !/\d/u.test(before) && !before.endsWith('.')
  // `Hans Kr. Bov`
  return INITIAL.test(word) && /^\p{Upper}\p{Ll}/u.test(before)
}

const OPENS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '»': '«', '“': '”', '„': '“' }
const NESTS = /[([»“„"]/u
const MARKS = /[()[\]»«“”„"]/gu

/** The outermost stretches in brackets and quotation marks, in order; a mark that is never closed opens none. */
function nestsOf(text: string): { readonly start: number; readonly end: number }[] {
  const nests: { start: number; end: number }[] = []
  const open: { at: number; closes: string }[] = []
  for (const { 0: mark, index } of matches(MARKS, text)) {
    const closed = open.findLastIndex(({ closes }) => closes === mark)
    if (closed >= 0) {
      const start = open[closed]?.at ?? index
      // What lies within goes with it.
      while ((nests.at(-1)?.start ?? -1) > start) nests.pop()
      nests.push({ start, end: index + 1 })
      open.length = closed
    } else if ((OPENS[mark] !== undefined || mark === '"') && open.length < 8) {
      open.push({ at: index, closes: OPENS[mark] ?? '"' })
    }
  }
  return nests
}

/** What stands behind the last blank. */
function lastWord(text: string): string {
  let from = text.length
  while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from--
  return text.slice(from)
}

/** Parts a passage into its sentences, in order, blanks between them left out. */
export function sentencesOf(passage: Passage): Passage[] {
  const { text } = passage
  const nests = NESTS.test(text) ? nestsOf(text) : []
  const sentences: Passage[] = []
  let from = 0
  let nest = 0
  const cut = (to: number): void => {
    const sentence = slice(passage, from, to)
    if (sentence.text !== '') sentences.push(sentence)
    from = to
  }
  for (const { 0: mark, index } of matches(END, text)) {
    const end = index + mark.length
    while ((nests[nest]?.end ?? Infinity) <= index) nest++
    const around = nests[nest]
    if (around !== undefined && around.start < index && end < around.end) continue
    if (mark === '.') {
      const ahead = text.slice(Math.max(0, index - 48), index)
      const written = WRITTEN.exec(ahead.slice(-24))?.groups?.['word'] ?? ''
      const before = lastWord(ahead.slice(0, ahead.length - written.length).trimEnd())
      const next = NEXT.exec(text.slice(end, end + 24))?.groups?.['next'] ?? ''
      if (written !== '' && staysOpen(written, before, next)) continue
    }
    cut(end)
  }
  cut(text.length)
  return sentences
}

/** The sentences of a text whose places do not matter. */
export const sentencesIn = (text: string): string[] =>
  sentencesOf({ text, offsetAt: () => 0 }).map((sentence) => sentence.text)
