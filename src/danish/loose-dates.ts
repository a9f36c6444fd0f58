// Reads dates as exactly as the paper gives them, and never more.
//
//   inden den 10. september 2026    ultimo 2026    medio april 2027    1. kvartal 2027    efteråret 2026
import type { FollowUp } from '../referat.ts'
import { MONTHS } from '../vocabulary/months.ts'
import { MONTH, readDates } from './date.ts'
import { matches } from '../text/matches.ts'

/** A date with its precision and its place in the text (indices from 0, half-open). */
export type LooseDate = FollowUp['dates'][number] & { readonly start: number; readonly end: number }

const PART =
  '(?:(?<part>primo|medio|ultimo|i starten af|i begyndelsen af|i midten af|i slutningen af|inden udgangen af)\\s)?'
const BY_MONTH = new RegExp(`(?<![\\p{Alpha}\\d./–-])${PART}(?<month>${MONTH})\\s(?<year>20\\d\\d)(?!\\d)`, 'giu')
const QUARTERS: Readonly<Record<string, number>> = { første: 1, andet: 2, tredje: 3, fjerde: 4, sidste: 4 }
const BY_QUARTER =
  /(?<![\p{Alpha}\d])(?:(?<digit>[1-4])\.|(?<word>første|andet|tredje|fjerde|sidste))\skvartal\s(?:af\s|i\s)?(?<year>20\d\d)(?!\d)/giu
const BY_YEAR =
  /(?<!\p{Alpha})(?:(?<part>primo|medio|ultimo|i starten af|i begyndelsen af|i midten af|i slutningen af|inden udgangen af|udgangen af)\s|(?:i\s)?(?:foråret|sommeren|efteråret|vinteren)\s|i\s|inden\s|fra\s)(?<year>20\d\d)(?![\d/–-])/giu

// What no date is without, and none of the looser ones.
const DIGIT = /\d/u
const YEAR = /20\d\d/u

const PARTS: Readonly<Record<string, 'primo' | 'medio' | 'ultimo'>> = {
  primo: 'primo',
  'i starten af': 'primo',
  'i begyndelsen af': 'primo',
  medio: 'medio',
  'i midten af': 'medio',
  ultimo: 'ultimo',
  'i slutningen af': 'ultimo',
  'inden udgangen af': 'ultimo',
  'udgangen af': 'ultimo',
}

const partOf = (printed: string | undefined): LooseDate['part'] =>
  printed === undefined ? null : (PARTS[printed.toLowerCase()] ?? null)

/** Reads all dates of a text, in order; where two readings overlap, the more exact one stands. */
export function readLooseDates(text: string): LooseDate[] {
  if (!DIGIT.test(text)) return []
  const found: LooseDate[] = readDates(text).map(({ date, start, end }) => ({
    ...{ text: text.slice(start, end), value: date, precision: 'day' as const, part: null, start, end },
  }))
  const add = (match: RegExpMatchArray & { index: number }, value: string, precision: LooseDate['precision']): void => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (found.some((other) => start < other.end && end > other.start)) return
    found.push({ text: match[0], value, precision, part: partOf(match.groups?.['part']), start, end })
  }
  if (!YEAR.test(text)) return found
  for (const match of matches(BY_MONTH, text)) {
    const month = MONTHS[(match.groups?.['month'] ?? '').toLowerCase()] ?? 0
    add(match, `${match.groups?.['year'] ?? ''}-${String(month).padStart(2, '0')}`, 'month')
  }
  for (const match of matches(BY_QUARTER, text)) {
    const quarter = match.groups?.['digit'] ?? String(QUARTERS[(match.groups?.['word'] ?? '').toLowerCase()] ?? 0)
    add(match, `${match.groups?.['year'] ?? ''}-Q${quarter}`, 'quarter')
  }
  for (const match of matches(BY_YEAR, text)) add(match, match.groups?.['year'] ?? '', 'year')
  return found.sort((a, b) => a.start - b.start)
}

/** Lies a date after a day? A date as long as a month or a year does when its last day does. */
export function isAfter(date: LooseDate, day: string): boolean {
  if (date.precision === 'quarter')
    return `${date.value.slice(0, 4)}-${String(Number(date.value.at(-1)) * 3).padStart(2, '0')}-31` > day
  return date.precision === 'day' ? date.value > day : `${date.value}-99-99` > day
}
