// Does a sentence speak of a coming meeting of the council, or of a time of the year at which it meets again?
//
//   på næste møde · på et kommende møde · til mødet den 4. september 2026     a meeting
//   til foråret · efter sommerferien                                          a season
import { isAfter, readLooseDates, type LooseDate } from '../danish/loose-dates.ts'
import { COMING_MEETING, COMING_SEASON, MEETING_OF_DAY } from '../vocabulary/loose-ends.ts'
import { NEXT_MEETING } from '../vocabulary/promises.ts'

/** The dates of a sentence that lie after the meeting. @param held its day; `null` where it is not known */
export const comingDates = (text: string, held: string | null): LooseDate[] =>
  readLooseDates(text).filter((date) => held === null || isAfter(date, held))

/** Is it for a coming meeting? @param held as above */
export const isForMeeting = (text: string, held: string | null): boolean =>
  NEXT_MEETING.test(text) ||
  COMING_MEETING.test(text) ||
  comingDates(text, held).some(({ start }) => MEETING_OF_DAY.test(text.slice(0, start)))

/** Is it for a coming meeting or season? @param held as above */
export const isForLater = (text: string, held: string | null): boolean =>
  isForMeeting(text, held) || COMING_SEASON.test(text)
