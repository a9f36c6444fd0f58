// Reads dates as Danish papers print them. No clock, no time zone.
//   tirsdag den 16. juni 2026 · 16-06-2026 · 16/6 2026 · 25.06.26 · 2026-06-16
//   ^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^   ^^^^^^^^^
// Leaves alone a date without its year, one that no calendar has, and one that could be read in two ways (10-06-12).
import { MONTHS, WEEKDAYS } from '../vocabulary/months.ts'
import { anyCase } from '../text/any-case.ts'
import { firstOfAny, matchesOfAny } from '../text/matches.ts'

/** A date in ISO 8601 with its place: offsets from 0 into the text given, half-open. */
export interface FoundDate {
  readonly date: string
  readonly start: number
  readonly end: number
}

/** The months' spellings as a pattern, the longest first. */
export const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
/** What may stand in front of the day, as a pattern: a weekday, `den`. */
export const LEAD = `(?:(?:${WEEKDAYS.join('|')})(?:,? d(?:en|\\.)|,)? |d(?:en|\\.) ?)?`.replaceAll(' ', '[ \\u00a0]')
/**
 * A month in a group of that name, as a pattern, up to its last letter. It is looked ahead for: what follows is then
 * compiled once, and not for each of the months.
 */
export const monthAs = (group: string): string => `(?=(?:${MONTH})(?!\\p{Alpha}))(?<${group}>\\p{Alpha}{3,9})`
/** Two digits behind a comma, or in front of a month, are the next day: `8. april, 10. juni`. */
const YY = `(?<!, ?)\\d{2}(?![.:]\\d|\\.?\\s?(?:${MONTH})(?!\\p{Alpha}))`
const IN_WORDS = `(?<wd>\\d{1,2})\\.?\\s?${monthAs('wm')}\\.?,?\\s?(?<wy>\\d{4}|${YY})`
const ISO = '(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2})'
const DASHED = '(?<nd>\\d{1,2})\\s?(?<sep>[-.])\\s?(?<nm>\\d{1,2})\\s?\\k<sep>\\s?(?<ny>\\d{4}|\\d{2})'
const SLASHED = `(?<sd>\\d{1,2})\\.?/(?<sm>\\d{1,2})(?:[-./]|,?\\s)(?<sy>\\d{4}|${YY})`
// What no date is without.
const DIGIT = /\d/u
const DATES = [`(?<lead>${LEAD})${IN_WORDS}`, `(?<lead>${LEAD})${SLASHED}`, `(?<lead>${LEAD})${DASHED}`, ISO].map(
  (form) => anyCase(`(?<![\\p{Alpha}\\d]|\\d[.-])${form}(?!\\d|[-./]\\d)`, 'g'),
)

/** The ISO date, or `null` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || year < 1900) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Two digits of a year, of a paper from after 2000; `null` where they might be something else. */
const shortYear = (yy: string): number | null => (Number(yy) < 50 ? 2000 + Number(yy) : null)

function dashedDate(day: string, month: string, year: string): string | null {
  if (year.length === 4) return isoDate(Number(year), Number(month), Number(day))
  // `3.1.12` may be the number of an item, and `10-06-12` may have its year in front.
  if (day.length < 2 || month.length < 2) return null
  const full = shortYear(year)
  const reversed = isoDate(2000 + Number(day), Number(month), Number(year))
  // No KKR met before 2007.
  return full === null || (reversed !== null && Number(day) >= 7) ? null : isoDate(full, Number(month), Number(day))
}

function toDate(groups: Record<string, string | undefined>): string | null {
  const { wd, wm, wy, sd, sm, sy, nd, nm, ny, iy, im, id } = groups
  if (iy !== undefined) return isoDate(Number(iy), Number(im), Number(id))
  if (nd !== undefined && nm !== undefined && ny !== undefined) return dashedDate(nd, nm, ny)
  const printed = wy ?? sy ?? ''
  const year = printed.length === 4 ? Number(printed) : shortYear(printed)
  const month = wm === undefined ? Number(sm) : (MONTHS[wm.toLowerCase()] ?? 0)
  return year === null ? null : isoDate(year, month, Number(wd ?? sd))
}

function found(match: RegExpMatchArray): FoundDate | null {
  const date = toDate(match.groups ?? {})
  const start = match.index ?? 0
  return date === null ? null : { date, start, end: start + match[0].length }
}

/**
 * Reads the first date of a text.
 * @param text any text
 * @returns the date and its place, weekday and `den` included; `null` when there is none or the first is no real date
 */
export function readDate(text: string): FoundDate | null {
  const match = DIGIT.test(text) ? firstOfAny(DATES, text) : null
  return match === null ? null : found(match)
}

/**
 * Reads every date of a text, in order.
 * @param text any text
 * @returns the dates and their places; what only looks like a date is left out
 */
export function readDates(text: string): FoundDate[] {
  if (!DIGIT.test(text)) return []
  return matchesOfAny(DATES, text)
    .map(found)
    .filter((date) => date !== null)
}
