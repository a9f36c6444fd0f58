// Quotes: words of the Referat, and which of them are meant.
import type { Arguments, Fact, Quote } from './rule.ts'

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

// What a finding may show: a piece of the text, however long that is, and no number of a person, whatever rule quotes it.
//
//   … Borgeren ••••••-•••• talte …
//     ^^^^^^^^^^^^^^^^^^^^^

/** Digits that look like a CPR number: a day, a month, a year, and four digits. */
const NUMBER = /(?<!\d)(?:[0-6]\d|7[01])(?:0[1-9]|1[0-2])\d{2}[-–]? ?\d{4}(?!\d)/gu

/** UTF-16 units that are kept on either side of the words meant, and of those themselves. */
const AROUND = 120
const MEANT = 400

const masked = (text: string): string => text.replace(NUMBER, (number) => number.replace(/\d/gu, '•'))

/** The place, or the one before it where it falls in the middle of a letter outside the basic plane. */
const whole = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at)

/** The words meant, and some around them. */
function window({ text, start, end }: Quote): Quote {
  const meant = whole(text, start)
  const to = whole(text, Math.min(end, start + MEANT))
  const from = whole(text, Math.max(0, start - AROUND))
  const rest = whole(text, Math.min(text.length, to + AROUND))
  return { text: text.slice(from, rest), start: meant - from, end: to - from }
}

function redactedArgs(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? masked(value) : typeof value === 'number' ? value : value.map(masked),
    ]),
  )
}

/** A fact as it may be published. */
export function redacted(fact: Fact): Fact {
  const quote = fact.quote === null ? null : window({ ...fact.quote, text: masked(fact.quote.text) })
  return { ...fact, quote, args: redactedArgs(fact.args) }
}
