// Quotes: words of the Referat, and which of them are meant.
import type { Quote } from './rule.ts'

/** The whole of a text. */
export const quoteAll = (text: string): Quote => ({ text, start: 0, end: text.length })

/** Of a longer text only the surroundings are shown: many places of one would each carry it whole. */
const LONGEST = 2000

/** A place in a text, half-open. */
export function quotePlace(text: string, start: number, end: number): Quote {
  if (text.length <= LONGEST) return { text, start, end }
  const from = Math.max(0, start - LONGEST / 4)
  return { text: text.slice(from, end + LONGEST / 4), start: start - from, end: end - from }
}

/** The first place of some words in a text; the whole text when they are not in it as they stand. */
export function quoteWords(text: string, words: string): Quote {
  const start = words === '' ? -1 : text.indexOf(words)
  return start < 0 ? quoteAll(text) : { text, start, end: start + words.length }
}
