// Parts a passage into sentences.
//
//   Jf. § 3 i kl. 10.00-mødet den 16. juni. SF ønskede: »Nej. Ikke nu.« Hans Kr. Bov gav 20 mio. kr. 3 stemte imod.
//      ^ ^                  ^      ^      ^ ends         ^ inside a quotation ^ an initial        ^ ends
// A sentence ends at `.`, `!` or `?` before a capital or a number; not inside brackets or quotation marks, not after an
// abbreviation, an initial or an ordinal.
import { slice, type Passage } from '../text/passage.ts'
import { isAbbreviation } from './abbreviation.ts'
import { tokensOf, type Token } from './tokens.ts'

const STOP = /^[.!?]$/u
const CLOSES = /^["”’'»«)\]]$/u
const BEGINS = /^[\p{Lu}\d"“”«»„(]/u
const MONTH = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/u
/** Words in front of a party's letter. */
const LISTS = /^(?:og|,|samt|stemte|imod|for|undlod|fra|af)$/u
const INITIAL = /^\p{Lu}\p{Ll}{0,2}$/u
/** End a sentence before a capital, but stand in front of an amount: `kr. 20 mio.` */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['kr', 'dkk', 'pct'])

/** Does the period behind `word` belong to it? */
function staysOpen(word: Token, before: Token | undefined, next: Token, written: string): boolean {
  if (word.kind === 'number') {
    return /^\d{1,2}$/u.test(word.text) && (MONTH.test(next.low) || /^\p{Ll}/u.test(next.text))
  }
  // `imod stemte V og O. Herefter …`: a party's letter, no initial.
  if (/^\p{Lu}$/u.test(word.text) && LISTS.test(before?.low ?? '')) return false
  if (isAbbreviation(written) || /^\p{L}$/u.test(word.text)) return true
  if (BEFORE_NUMBERS.has(word.low)) {
    if (next.kind === 'number') return before?.kind !== 'number' && before?.text !== '.'
    // `Hans Kr. Bov`
    return INITIAL.test(word.text) && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '')
  }
  return false
}

/** The word in front of a token with its inner periods: `bl.a`, `m.fl`. */
function writtenBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < 24 && /[\p{L}\d.]/u.test(text[from - 1] ?? '')) from--
  return text.slice(from, at)
}

/** Parts a passage into its sentences, in order, blanks between them left out. */
export function sentencesOf(passage: Passage): Passage[] {
  const { text } = passage
  const tokens = tokensOf(text)
  const sentences: Passage[] = []
  let from = 0
  const cut = (to: number): void => {
    const sentence = slice(passage, from, to)
    if (sentence.text !== '') sentences.push(sentence)
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const stop = tokens[i]
    if (stop === undefined || !STOP.test(stop.text)) continue
    let last = i
    while (STOP.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.start === tokens[last]?.end) last++
    const single = last === i
    i = last
    let end = last
    while (CLOSES.test(tokens[end + 1]?.text ?? '') && tokens[end + 1]?.start === tokens[end]?.end) end++
    const [closing, next] = [tokens[end], tokens[end + 1]]
    if (closing === undefined || next === undefined) continue
    if (next.start === closing.end || !BEGINS.test(next.text)) continue
    // Inside brackets or a quotation no sentence ends.
    if (closing.depth - (end > last ? 1 : 0) > 0) continue
    const [word, before] = [tokens[i - 1], tokens[i - 2]]
    if (
      single &&
      stop.text === '.' &&
      end === last &&
      word?.end === stop.start &&
      staysOpen(word, before, next, writtenBefore(text, stop.start))
    )
      continue
    cut(closing.end)
  }
  cut(text.length)
  return sentences
}
