// Reads times of day as Danish papers print them.
//   kl. 9.00- 10.00 · 10.00-12.00 · fra kl. 10 til kl. 12 · 16-06-2026 10:00 · 08:00
//       ^^^^  ^^^^^   ^^^^^ ^^^^^           ^^         ^^              ^^^^^   ^^^^^
// Leaves alone what may be another number: a bare `10.00`, item numbers (3.10-3.12), sums of money.
import { WEEKDAYS } from '../vocabulary/months.ts'
import { readDates } from './date.ts'
import { anyCase } from '../text/any-case.ts'
import { matchesOfAny } from '../text/matches.ts'

/** A time of day, "HH:MM", with its place: offsets from 0 into the text given, half-open. */
export interface FoundTime {
  readonly time: string
  readonly start: number
  readonly end: number
}

/** The times of a text, and the ends of a span of time where one is printed as such. */
export interface FoundTimes {
  readonly times: readonly FoundTime[]
  /** Stands after `fra`, or before a dash or `til` that another time follows. */
  readonly from?: string
  /** Stands after `til`, or after that dash. */
  readonly to?: string
}

const CLOCK = '(?:(?<!\\p{Alpha})(?:kl(?:okken|\\.|(?!\\p{Alpha}))|tid(?:spunkt)?\\s?:)\\s{0,4}(?:ca\\.\\s|fra\\s)?)'
const DAY = `(?:${WEEKDAYS.join('|')})`
const JOIN = `(?:\\s?[-–—]\\s?(?:ca\\.\\s)?|,?\\s(?:og\\s)?(?:ind)?til\\s(?:${DAY}\\s)?(?:ca\\.\\s)?)`
const LOOSE = '\\d{1,2}(?:[.:]?\\d{2})?'
const FULL = '\\d{1,2}[.:]\\d{2}'
const COLON = '\\d{1,2}:\\d{2}'
/** Stands for a letter of a date, so that a date's digits are no times. */
const MASK = '\u0001'
const END = '(?!\\d|[.:/]\\d|\\s?(?:kr|mio|mia|pct|%|procent|timer|personer))'
const TIMES = [
  `${CLOCK}(?<a1>${LOOSE})(?:${JOIN}${CLOCK}?(?<b1>${LOOSE}))?`,
  `${MASK},?\\s{0,4}(?<a2>${FULL})(?:${JOIN}(?<b2>${FULL}))?`,
  `(?<![\\d.,:/-])(?<a3>${FULL})${JOIN}${CLOCK}?(?<b3>${FULL})`,
  `(?<![\\d.,:/-])(?<a4>${COLON})`,
].map((form) => anyCase(`${form}${END}`, 'dg'))
const FROM_BEFORE = /(?<!\p{Alpha})fra\s$/iu
const TO_BEFORE = /(?<!\p{Alpha})(?:ind)?til\s$/iu

/** "9.00", "9", "0900" -> "09:00"; `null` where no clock shows it. */
function clockTime(printed: string): string | null {
  const digits = printed.replace(/[.:]/u, '')
  const hour = digits.length > 2 ? digits.slice(0, -2) : digits
  const minute = digits.length > 2 ? digits.slice(-2) : '00'
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
}

/** A bare `a.b-c.d` is a span of time only when it looks like one of a day's work. */
const isWorkingSpan = (a: string, b: string): boolean =>
  a >= '06:00' && a < b && [a, b].every((time) => /[05]$/u.test(time))

/** A text as long as this one, with masks for its dates. */
function withoutDates(text: string): string {
  const parts: string[] = []
  let end = 0
  for (const date of readDates(text)) {
    parts.push(text.slice(end, date.start), MASK.repeat(date.end - date.start))
    end = date.end
  }
  return parts.join('') + text.slice(end)
}

/**
 * Reads the times of day in a text, in order.
 * @param text any text
 * @returns the times with their places; `from` and `to` of the first span of time that is printed as such
 */
export function readTimes(text: string): FoundTimes {
  const masked = withoutDates(text)
  const times: FoundTime[] = []
  let from: string | undefined
  let to: string | undefined
  for (const match of matchesOfAny(TIMES, masked)) {
    const found = ['a1', 'b1', 'a2', 'b2', 'a3', 'b3', 'a4'].flatMap((name) => {
      const [start, end] = match.indices?.groups?.[name] ?? [0, 0]
      const time = end > start ? clockTime(text.slice(start, end)) : null
      return time === null ? [] : [{ time, start, end }]
    })
    const [first, second] = found
    if (first === undefined) continue
    const bare = match.groups?.['a3']
    if (bare !== undefined && !(second !== undefined && (bare.includes(':') || isWorkingSpan(first.time, second.time))))
      continue
    times.push(...found)
    const ahead = masked.slice(Math.max(0, match.index - 10), match.index)
    if (second !== undefined && from === undefined && to === undefined) [from, to] = [first.time, second.time]
    else if (FROM_BEFORE.test(ahead)) from ??= first.time
    else if (TO_BEFORE.test(ahead)) to ??= first.time
  }
  return { times, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** When something begins and ends, "HH:MM"; `end` is `null` where no span of time is printed. */
export interface Hours {
  readonly start: string
  readonly end: string | null
}

const BRACKETS = /\((?!kl|\d)[^()]{0,200}\)/giu

/**
 * Reads when a meeting begins and ends: the first time of a text, and the end of its span.
 * @param text any text; words in brackets are about something else: `kl. 10.00 (kaffe fra kl. 9.30)`
 * @returns `null` where no time is printed outside of brackets
 */
export function readHours(text: string): Hours | null {
  const { times, from, to } = readTimes(text.replace(BRACKETS, ' '))
  const [first, second] = times
  if (first === undefined) return null
  const isSpan = from === first.time || (from === undefined && to !== undefined && to === second?.time)
  return { start: first.time, end: isSpan ? (to ?? null) : null }
}
