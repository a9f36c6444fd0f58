// What an item says of other meetings of a council, and of their items.
//
//   Sagen blev udsat på mødet den 12. april 2021 (pkt. 3.4).      the meeting of that day, its item 3.4
//   Sagen, der blev udsat i december, …                           the meeting of that month, no item
//   Der henvises til pkt. 2.13 i referatet fra sidste møde.       the meeting before, its item 2.13
//   Udvalget har på sit møde den 28. april 2021 …                 <- none: another body
import { MONTH, isoDate, readDates } from '../danish/date.ts'
import type { At, Item, Referat } from '../referat.ts'
import {
  BETWEEN_DATES,
  CITED_ITEM,
  IN_MINUTES,
  MEETING_AHEAD,
  MEETING_MONTH,
  MONTH_COMPOUND,
  OF_SUBJECT,
  OWN_GENITIVE,
  PREVIOUS_MEETING,
  TREATED_AHEAD,
} from '../vocabulary/citations.ts'
import { MONTHS } from '../vocabulary/months.ts'
import type { RegionKey } from '../vocabulary/regions.ts'
import { itemSentences } from './item-sentences.ts'
import { namedRegions } from './named-regions.ts'

/** A meeting that an item speaks of. */
export interface Citation {
  /** The day, ISO 8601; `null` where only a month or the meeting before is named. */
  readonly date: string | null
  /** "2021-04", where no day is named. */
  readonly month: string | null
  /** The meeting before this one. */
  readonly previous: boolean
  /** The council, where another one than the paper’s own is named. */
  readonly region: RegionKey | null
  /** Number of the item there; `null` when none is named. */
  readonly item: string | null
  /** The sentence as printed. */
  readonly text: string
  readonly at: At
}

type Said = Pick<Citation, 'date' | 'month' | 'previous'> & { readonly start: number; readonly end: number }

/** Day and month without a year: `mødet den 7. april`. */
const YEARLESS = new RegExp(`(?:den\\s)?(?<day>\\d{1,2})\\.\\s(?<month>${MONTH})(?!\\p{Alpha}|\\.?,?\\s?\\d{2})`, 'giu')
/** A sentence without these speaks of no other meeting. */
const MAY_CITE =
  /møde|referat|dagsorden|protokol|udsat|udskudt|behandlet|drøftet|forelagt|orienteret|besluttet|godkendt|tiltrådt/iu

/** The last day of that name before a day; with none to go by, `null`. */
function latest(day: number, month: number, before: string | null): string | null {
  if (before === null) return null
  const year = Number(before.slice(0, 4))
  const [here, earlier] = [isoDate(year, month, day), isoDate(year - 1, month, day)]
  return here !== null && here < before ? here : earlier
}

function latestMonth(month: number, before: string | null): string | null {
  const first = latest(1, month, before)
  return first === null ? null : first.slice(0, 7)
}

/** Do the words in front of a date make it the day of a council’s meeting? */
function isOfMeeting(ahead: string): boolean {
  const near = ahead.slice(-90)
  if (TREATED_AHEAD.test(near)) return true
  const match = MEETING_AHEAD.exec(near)
  if (match === null) return false
  const owner = match.groups?.['owner']
  if (owner !== undefined && !OWN_GENITIVE.test(owner)) return false
  // `KKR har på sit møde den …`, but not `Udvalget har på sit møde den …`
  return !OF_SUBJECT.test(near) || /(?<!\p{Alpha})(?:KKR|[Rr]ådet)(?!\p{Alpha})/u.test(ahead)
}

function* days(text: string, held: string | null): Generator<{ date: string; start: number; end: number }> {
  for (const { date, start, end } of readDates(text)) yield { date, start, end }
  for (const match of text.matchAll(YEARLESS)) {
    const month = MONTHS[(match.groups?.['month'] ?? '').toLowerCase()] ?? 0
    const date = latest(Number(match.groups?.['day']), month, held)
    if (date !== null) yield { date, start: match.index, end: match.index + match[0].length }
  }
}

function meetingsIn(text: string, held: string | null): Said[] {
  const found: Said[] = []
  for (const day of [...days(text, held)].sort((a, b) => a.start - b.start)) {
    const before = found.at(-1)
    const listed = before?.date != null && BETWEEN_DATES.test(text.slice(before.end, day.start))
    if ((held !== null && day.date >= held) || !(listed || isOfMeeting(text.slice(0, day.start)))) continue
    found.push({ ...day, month: null, previous: false })
  }
  for (const match of [...text.matchAll(MEETING_MONTH), ...text.matchAll(MONTH_COMPOUND)]) {
    const month = MONTHS[(match.groups?.['month'] ?? '').toLowerCase()] ?? 0
    const year = match.groups?.['year']
    const value = year === undefined ? latestMonth(month, held) : `${year}-${String(month).padStart(2, '0')}`
    if (value === null || (held !== null && value > held)) continue
    found.push({ date: null, month: value, previous: false, start: match.index, end: match.index + match[0].length })
  }
  const previous = PREVIOUS_MEETING.exec(text)
  if (previous !== null && found.length === 0)
    found.push({
      date: null,
      month: null,
      previous: true,
      start: previous.index,
      end: previous.index + previous[0].length,
    })
  return found
}

/** Another council than the paper’s own, named near the meeting. */
function regionNear(text: string, { start, end }: Said, own: RegionKey | null): RegionKey | null {
  const near = text.slice(Math.max(0, start - 60), end + 30)
  const [named, ...others] = namedRegions(near)
  return named === undefined || others.length > 0 || named === own ? null : named
}

/** What a sentence says of meetings that were held before. */
function cited(text: string, held: string | null, own: RegionKey | null): Omit<Citation, 'at'>[] {
  const meetings = meetingsIn(text, held)
  const items = [...text.matchAll(CITED_ITEM)].map((match) => ({
    number: match.groups?.['number'] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (meetings.length === 0) {
    return items
      .filter(({ end }) => IN_MINUTES.test(text.slice(end)))
      .map(({ number }) => ({ date: null, month: null, previous: true, region: null, item: number, text }))
  }
  return meetings.flatMap((meeting) => {
    const { date, month, previous } = meeting
    const numbers = items
      .filter(
        (item) => gap(item, meeting) < FARTHEST && meetings.every((other) => gap(item, meeting) <= gap(item, other)),
      )
      .map(({ number }) => number)
    const base = { date, month, previous, region: regionNear(text, meeting, own), text }
    return (numbers.length === 0 ? [null] : numbers).map((item) => ({ ...base, item }))
  })
}

/** An item named farther from the meeting, in letters, may be of this agenda. */
const FARTHEST = 80

const gap = (item: { start: number; end: number }, meeting: Said): number =>
  Math.max(item.start - meeting.end, meeting.start - item.end)

/** What a sentence says of meetings that were held before the paper’s own. */
export const readCitationsIn = (text: string, { date, region }: Referat['meeting']): Omit<Citation, 'at'>[] =>
  MAY_CITE.test(text) ? cited(text, date, region) : []

/** Reads what an item says of meetings that were held before. */
export const readCitations = (item: Item, meeting: Referat['meeting']): Citation[] =>
  itemSentences(item, MAY_CITE).flatMap(({ text, at }) =>
    readCitationsIn(text, meeting).map((citation) => ({ ...citation, at: { ...at } })),
  )
