// What a finding may show: a piece of the text, however long that is, and no number of a person, whatever rule quotes it.
//
//   … Borgeren ••••••-•••• talte …
//     ^^^^^^^^^^^^^^^^^^^^^
import type { Arguments, Fact, Quote } from './rule.ts'

/** Digits that look like a CPR number: a day, a month, a year, and four digits. */
const NUMBER = /(?<!\d)(?:[0-6]\d|7[01])(?:0[1-9]|1[0-2])\d{2}[-–]? ?\d{4}(?!\d)/gu

/** UTF-16 units that are kept on either side of the words meant, and of those themselves. */
const AROUND = 120
const MEANT = 400

const masked = (text: string): string => text.replace(NUMBER, (number) => number.replace(/\d/gu, '•'))

/** Does a text begin in the middle of a letter outside the basic plane? */
const isHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** The words meant, and some around them. */
function window({ text, start, end }: Quote): Quote {
  const last = end - start > MEANT ? start + MEANT : end
  const to = isHalf(text, last) ? last - 1 : last
  const first = Math.max(0, start - AROUND)
  const from = isHalf(text, first) ? first + 1 : first
  const rest = Math.min(text.length, to + AROUND)
  return { text: text.slice(from, isHalf(text, rest) ? rest - 1 : rest), start: start - from, end: to - from }
}

function discreetArgs(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? masked(value) : typeof value === 'number' ? value : value.map(masked),
    ]),
  )
}

/** A fact as it may be published. */
export function discreet(fact: Fact): Fact {
  const quote = fact.quote === null ? null : window({ ...fact.quote, text: masked(fact.quote.text) })
  return { ...fact, quote, args: discreetArgs(fact.args) }
}
