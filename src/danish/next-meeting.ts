// Reads when the council meets next, where a sentence or a list says so.
//
//   Næste møde i KKR Sjælland holdes den 4. september 2026 fra kl. 10.00 til kl. 12.00.
//   Næste møde er flyttet fra den 4. september til den 11. september.       the day it was moved to
//   Kommende møder: 4. september 2026 kl. 10, 20. november 2026 kl. 10      the first after this one
//   Møderne i 2026 holdes 20. marts, 4. september, …         the first after this one, in the year of this one
//   Næste møde i styregruppen er den 4. september 2026.      <- no: another body's
import { oneOf } from '../text/compare.ts'
import {
  DATE_LEADS,
  HOURS_OF_ALL,
  NEXT_DATE,
  NEXT_MEETING_TITLES,
  NEXT_TOLD,
  NO_NEXT,
  YEARS_MEETINGS,
} from '../vocabulary/endings.ts'
import { WEEKDAYS } from '../vocabulary/months.ts'
import { readAllMeetingDays, readMeetingDays, type MeetingDays } from './meeting-days.ts'
import { readHours } from './times.ts'

/** Points of a list below `Kommende møder:`. */
export const LISTED = 8

/** A coming meeting: its day in ISO 8601, its hours as "HH:MM". */
export interface Announced {
  readonly date: string
  readonly startTime: string | null
  readonly endTime: string | null
}

/** Is this a heading over the next meeting, or over a list of them? @param text a title, or a line of its own */
export const isNextMeetingTitle = oneOf(NEXT_MEETING_TITLES)

const NEXT_POINTS = /(?<!\p{Alpha})(?:til|på|for|i) (?:det |de )?(?:næste|kommende) (?:KKR-)?møde(?!t)/iu

/** Is this the title of an item that plans: `Punkter til næste møde`, `Emner til kommende møder`? */
export const listsNext = (title: string): boolean => NEXT_POINTS.test(title)

// Letters that no announcement is without; most sentences have none of them.
const AGAIN = /æste|igen|ommende/u

/** May a text tell of the next meeting? Quick; sure when it says no. */
export const mayTellNext = (text: string): boolean => AGAIN.test(text)

/** What a sentence says of the next meeting, from these words on; `null` when it says nothing of it. */
export function wordsOnNext(sentence: string): { said: string; isFirst: boolean } | null {
  const found = NEXT_DATE.exec(sentence)
  if (found === null) return null
  const said = sentence.slice(found.index)
  if (NO_NEXT.test(said.slice(found[0].length)) || NO_NEXT.test(said)) return null
  return { said, isFirst: !/\p{Alpha}/u.test(sentence.slice(0, found.index)) && !NEXT_TOLD.test(said) }
}

/** May one of the sentences of a text lay down a year's meetings? */
export const mayTellYear = (text: string): boolean => YEARS_MEETINGS.test(text)

/**
 * What a sentence says of the meetings of this meeting's year, from these words on; `null` when it says nothing of them. A
 * plan for a later year begins behind meetings of this one.
 */
export function wordsOnYear(sentence: string, held: string | null): string | null {
  const found = YEARS_MEETINGS.exec(sentence)
  if (found === null || held === null || found.groups?.['year'] !== held.slice(0, 4)) return null
  const said = sentence.slice(found.index)
  return [said, said.slice(found[0].length)].some((words) => NO_NEXT.test(words)) ? null : said
}

const STATED_YEAR = /(?<=(?:^|\s)(?:i|for)\s)(?<year>20\d\d)(?=\s?:|\s(?:er|holdes|afholdes|ligger))/u

// `Næste møde er mandag den` / `14. september 2026`: broken in the middle.
const HANGS = new RegExp(`(?<!\\p{Alpha})(?:den|d\\.|er|til|kl\\.|${WEEKDAYS.join('|')})$`, 'iu')

// `… den 5.` is a day that goes on below; `… i Køge.` has ended.
const ENDED = /[!?:;]$|(?<!(?<!\d)\d{1,2}|(?<!\p{Alpha})(?:kl|d|ca))\.$/iu

/**
 * Is one announcement broken over two passages, as a line that was cut short leaves it?
 *   Næste møde holdes den 5.
 *   december 2025 kl. 9.30-12.00 i Køge.
 */
export function isBrokenAnnouncement(above: string, below: string): boolean {
  // Most passages begin with a capital.
  if (!/^[\p{Ll}\d]/u.test(below)) return false
  const ahead = above.trimEnd()
  if (ENDED.test(ahead) || isNextMeetingTitle(ahead)) return false
  return mayTellNext(`${ahead} ${below}`) && NEXT_DATE.test(`${ahead} ${below}`)
}

/**
 * How many passages below tell of the next meetings: those of a list under a heading or a colon, the one on which the
 * sentence runs on, or none.
 */
export function passagesBelow(text: string): number {
  if (isNextMeetingTitle(text) || (NEXT_DATE.test(text) && text.trimEnd().endsWith(':'))) return LISTED
  return NEXT_DATE.test(text) && HANGS.test(text.trimEnd()) ? 1 : 0
}

const leads = new Set(DATE_LEADS)

/** Under a heading over the next meetings: does the passage begin with a date, or with words that lead to one? */
export function isDateOfList(text: string): boolean {
  const [first] = readAllMeetingDays(text, { year: 2000 })
  const ahead = first === undefined ? null : text.slice(0, first.start).toLowerCase()
  return ahead !== null && (ahead.match(/[\p{Alpha}-]+/gu) ?? []).every((word) => leads.has(word) || word === '-')
}

/**
 * The day and the hours of a coming meeting.
 * @param text words that are about it, or a list of meetings
 * @param held the day of this meeting (ISO 8601), when it is known
 * @param asPrinted take a day before this meeting, too, if there is no other
 */
export function readAnnounced(text: string, held: string | null, asPrinted: boolean): Announced | null {
  // `Kommende møder i 2026: 20. marts, 4. september`: a year that is printed once is that of all.
  const stated = STATED_YEAR.exec(text)?.groups?.['year']
  const year = held === null ? null : Number(held.slice(0, 4))
  const context = stated === undefined ? { after: held, year } : { year: Number(stated) }
  const isAhead = ({ date }: MeetingDays): boolean => held === null || date > held
  const all = readAllMeetingDays(text, context)
  const chosen = readMeetingDays(text, context)
  const first = chosen !== null && isAhead(chosen) ? chosen : all.find(isAhead)
  const days = first ?? (asPrinted ? chosen : null)
  if (days === null) return null
  const next = all.find(({ start }) => start >= days.end)
  const behind = text.slice(days.start, next?.start)
  const ofAll = HOURS_OF_ALL.exec(text)
  const hours =
    readHours(behind) ??
    readHours(text.slice(0, days.start)) ??
    (ofAll === null ? null : readHours(text.slice(ofAll.index)))
  return { date: days.date, startTime: hours?.start ?? null, endTime: hours?.end ?? null }
}
