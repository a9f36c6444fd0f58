// Quotes: words of the Referat, and which of them are meant.
import type { Quote } from './rule.ts'

/** The whole of a text. */
export const quoteAll = (text: string): Quote => ({ text, start: 0, end: text.length })

/** The first place of some words in a text; the whole text when they are not in it as they stand. */
export function quoteWords(text: string, words: string): Quote {
  const start = words === '' ? -1 : text.indexOf(words)
  return start < 0 ? quoteAll(text) : { text, start, end: start + words.length }
}
