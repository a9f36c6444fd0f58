// Reads the day or the days of a meeting where a cover or an announcement names them: there a year may be left out or
// have two digits, and a meeting may last over night.
//
//   12.-13. marts 2026 · torsdag den 30. april og fredag den 1. maj 2026 · 12-03-2026 - 13-03-2026      two days
//   3.10.08 · 12/3-26                      two digits, if the year of the title says which they are, or a label that it is a date
//   tirsdag den 31. maj · den 12/3         the year of the title, or the first such day after another
//   26. november 2026, flyttet til 3. december     the day it was moved to
import { MONTHS } from '../vocabulary/months.ts'
import { anyCase } from '../text/any-case.ts'
import { isoDate, LEAD, MONTH, monthAs, readDates } from './date.ts'
import { matches } from '../text/matches.ts'

/** The days of a meeting in ISO 8601, with their place: offsets from 0 into the text given, half-open. */
export interface MeetingDays {
  readonly date: string
  /** The last of several days; `null` of a meeting that ends on the day it began. */
  readonly endDate: string | null
  readonly start: number
  readonly end: number
}

/** What is known of the days before they are read. */
export interface DayContext {
  /** The year of the title, for days that are printed without theirs. */
  readonly year?: number | null
  /** A day without its year is the first one after this (ISO 8601). */
  readonly after?: string | null
  /** A label says that a date stands here: `3.10.08` is no number of an item. */
  readonly labelled?: boolean
}

interface Day {
  readonly day: number
  readonly month: number
  /** `null` where it is not printed. */
  readonly year: number | null
  readonly start: number
  readonly end: number
}

const WORDS = anyCase(
  `(?<![\\p{Alpha}\\d])(?<lead>${LEAD})(?<d>\\d{1,2})\\.?\\s?${monthAs('m')}(?!\\p{Alpha})\\.?(?:,?\\s?(?<y>\\d{4}|(?<!, ?)\\d{2})(?![\\d.:–-]|\\s(?:${MONTH})(?!\\p{Alpha})))?`,
  'g',
)
const FIGURES = anyCase(
  `(?<![\\p{Alpha}\\d]|\\d[.,])(?<lead>${LEAD})(?<d>\\d{1,2})(?<sep>[-./])(?<m>\\d{1,2})(?:\\.?[-./ ](?<y>\\d{4}|\\d{2}))?(?![\\d\\p{Alpha}]|[.,:/-]\\d)`,
  'g',
)
/** The first of two days that share a month: `12.` of `12.-13. marts`, `den 12.` of `den 12. og 13. marts`. */
const FIRST_DAY = anyCase(`(?<![\\p{Alpha}\\d.,:/-])(?<lead>${LEAD})(?<d>\\d{1,2})\\.?\\s?(?:[-–—/]|og|til|samt)\\s?$`)
const BETWEEN_UNMOVED = /^,?\s?(?:[-–—]|og|samt)\s$|^\s?[-–—]\s?$/iu
const BETWEEN = /^,?\s?(?:[-–—]|og|til|samt)\s$|^\s?[-–—]\s?$/iu
/** `flyttet fra den 4. til den 11.` is no span of days. */
const MOVED = /(?<!\p{Alpha})(?:flyttet|flyttes|rykket|udsat|udskudt|ændret)(?!\p{Alpha})/iu
/** No council meets for longer; days further apart are two meetings. */
const LONGEST = 8

const inYear = ({ day, month }: Day, year: number): string | null => isoDate(year, month, day)

/** Are these two digits the year? `10-06-12` may begin with its year; `3.10.08` may be no date. */
function isShortYear(
  digits: number,
  { day, plain, year, labelled }: { day: number; plain: boolean; year: number | null; labelled: boolean },
): boolean {
  const away = (of: number): number => (year === null ? Infinity : Math.abs(2000 + of - year))
  if (away(digits) === 0) return true
  return labelled && (plain || (away(digits) === 1 && away(day) > 1))
}

/** The full dates of a text, and those without a year or with half of one. */
function daysIn(text: string, { year = null, labelled = false }: DayContext): Day[] {
  const full = readDates(text).map(({ date, start, end }): Day => {
    const [y = 0, month = 0, day = 0] = date.split('-').map(Number)
    return { day, month, year: y, start, end }
  })
  // Which letters belong to a date already.
  const covered = new Uint8Array(text.length)
  for (const { start, end } of full) covered.fill(1, start, end)
  const taken = (start: number, end: number): boolean => covered.subarray(start, end).includes(1)
  const add = (match: RegExpExecArray, month: number, printed: number | null): void => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (taken(start, end) || isoDate(printed ?? 2000, month, Number(match.groups?.['d'])) === null) return
    full.push({ day: Number(match.groups?.['d']), month, year: printed, start, end })
    covered.fill(1, start, end)
  }
  for (const match of matches(WORDS, text)) {
    const { m = '', y } = match.groups ?? {}
    const printed = y === undefined ? null : y.length === 4 ? Number(y) : 2000 + Number(y)
    add(match, MONTHS[m.toLowerCase()] ?? 0, printed)
  }
  for (const match of matches(FIGURES, text)) {
    const { lead = '', d = '', m = '', y, sep } = match.groups ?? {}
    if (y === undefined) {
      // `12/3` alone may be a fraction, `3.10` an item or a time.
      if (sep === '/' && (lead !== '' || labelled)) add(match, Number(m), null)
    } else if (y.length === 4) {
      if (sep === '/' || lead !== '') add(match, Number(m), Number(y))
    } else if (isShortYear(Number(y), { day: Number(d), plain: d.length < 2 || m.length < 2, year, labelled }))
      add(match, Number(m), 2000 + Number(y))
  }
  return full.sort((a, b) => a.start - b.start)
}

/** Whole days between two dates. */
const apart = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The year of a day that is printed without one. */
function settle(day: Day, { year = null, after = null }: DayContext): string | null {
  if (day.year !== null) return inYear(day, day.year)
  if (after === null) return year === null ? null : inYear(day, year)
  const first = Number(after.slice(0, 4))
  return [first, first + 1].map((each) => inYear(day, each)).find((date) => date !== null && date > after) ?? null
}

/** Two days that stand together, the first perhaps without its month or its year. */
function joined(first: Day, last: Day, context: DayContext): { date: string; endDate: string | null } | null {
  const endDate = settle(last, context)
  if (endDate === null) return null
  const year = first.year ?? Number(endDate.slice(0, 4)) - (first.month > last.month ? 1 : 0)
  const date = inYear(first, year)
  if (date === null || date >= endDate) return null
  return { date, endDate: apart(date, endDate) <= LONGEST ? endDate : null }
}

/**
 * Reads the days of every meeting that a text names, in order.
 * @param text any text
 * @param context what is known of the days
 * @returns the meetings' days; what no calendar has and what has no year is left out
 */
export function readAllMeetingDays(text: string, context: DayContext = {}): MeetingDays[] {
  const days = daysIn(text, context)
  const between = MOVED.test(text) ? BETWEEN_UNMOVED : BETWEEN
  const found: MeetingDays[] = []
  for (let i = 0; i < days.length; i++) {
    const day = days[i]
    if (day === undefined) continue
    const floor = days[i - 1]?.end ?? 0
    const ahead = FIRST_DAY.exec(text.slice(Math.max(floor, day.start - 40), day.start))
    const below = days[i + 1]
    const first: Day | null =
      ahead === null ? null : { ...day, day: Number(ahead.groups?.['d']), start: day.start - ahead[0].length }
    const pair =
      first !== null
        ? { first, last: day, span: joined(first, day, context) }
        : below !== undefined && between.test(text.slice(day.end, below.start))
          ? { first: day, last: below, span: joined(day, below, context) }
          : null
    if (pair?.span != null) {
      const isOne = pair.span.endDate !== null || pair.first !== day
      found.push({ ...pair.span, start: pair.first.start, end: isOne ? pair.last.end : pair.first.end })
      if (isOne && pair.last === below) i++
      continue
    }
    const date = settle(day, context)
    if (date !== null) found.push({ date, endDate: null, start: day.start, end: day.end })
  }
  return found
}

const TO = /(?<!\p{Alpha})til\s$/iu
const FROM = /(?<!\p{Alpha})fra\s$/iu

/**
 * Reads the days of the one meeting that a text is about: the day it was moved to, if it was, else the first.
 * @param text any text
 * @param context what is known of the days
 * @returns the days; `null` when there are none, or the first date is one that no calendar has
 */
export function readMeetingDays(text: string, context: DayContext = {}): MeetingDays | null {
  const days = readAllMeetingDays(text, context)
  const moved = MOVED.exec(text)
  if (moved !== null) {
    const ahead = ({ start }: MeetingDays): string => text.slice(Math.max(0, start - 8), start)
    const to = days.find((day) => day.start > moved.index && TO.test(ahead(day)))
    return to ?? days.find((day) => !FROM.test(ahead(day))) ?? null
  }
  const [first] = days
  return first === undefined || isBroken(text.slice(0, first.start)) ? null : first
}

const LIKE_A_DATE = /(?<!\d)\d{1,2}[-./]\d{1,2}[-./]\d{4}(?!\d)/u

/** Does a date that no calendar has stand in these words? The next one is then hardly the one that was meant. */
const isBroken = (ahead: string): boolean => LIKE_A_DATE.test(ahead)
