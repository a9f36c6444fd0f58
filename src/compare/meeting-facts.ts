// What is read of the meeting and of the next one.
import { wordsOnNext } from '../danish/next-meeting.ts'
import { sentencesIn } from '../danish/sentences.ts'
import type { Referat } from '../referat.ts'
import { factChanges, plain, type Facts } from './decision-facts.ts'
import type { FactChange } from './change.ts'

/** The meeting’s facts. */
export function meetingFacts({ meeting, kind }: Referat): Facts {
  const { body, region, jointWith, year, date, endDate, startTime, endTime, place, notes, closing } = meeting
  const remarks = new Set(attendanceRemarks({ meeting }))
  return {
    kind,
    body,
    region,
    jointWith: jointWith.join('; ') || null,
    year: year === null ? null : String(year),
    date,
    endDate,
    startTime,
    endTime,
    place: place === null ? null : plain(place),
    notes:
      notes
        .filter((note) => !remarks.has(note))
        .map(plain)
        .join('; ') || null,
    closing: closing === null ? null : plain(closing),
  }
}

const letters = (text: string): string => plain(text).replaceAll(' ', '')

/** Remarks that stand among the persons, not on the cover. */
export function attendanceRemarks({ meeting }: Pick<Referat, 'meeting'>): string[] {
  const cover = letters(meeting.cover.join(' '))
  return meeting.notes.filter((note) => !cover.includes(letters(note)))
}

const KIND_WORD = /^(?:dagsorden|referat)(?:en|et)?$/iu

/**
 * The letters and the figures of the cover, in the order of the alphabet: columns that stand side by side are typeset in
 * either order, their words are parted anywhere, titles are letter-spaced. What they say of day, time and place is told
 * by the facts.
 * @param kindless without the words that only say which of the two papers it is
 */
export function coverLetters({ meeting }: Referat, kindless: boolean): string {
  const words = plain(meeting.cover.join(' '))
    .split(/[\s|]+/u)
    .filter((word) => !(kindless && KIND_WORD.test(word)))
  return Array.from(words.join('').replaceAll('-', '')).sort().join('')
}

/** In what two papers name the next meeting differently. */
export const nextMeetingFacts = (before: Referat, after: Referat): FactChange[] =>
  factChanges(nextFacts(before), nextFacts(after))

export const nextFacts = ({ nextMeeting }: Referat): Facts => ({
  date: nextMeeting?.date ?? null,
  startTime: nextMeeting?.startTime ?? null,
  endTime: nextMeeting?.endTime ?? null,
})

/** What closes the meeting, parted from what it tells of the next one. */
export function closingParts({ meeting }: Pick<Referat, 'meeting'>): { end: string; next: string } {
  const text = meeting.closing ?? ''
  const sentences = sentencesIn(text)
  const parts = (isNext: boolean): string =>
    sentences.filter((sentence) => (wordsOnNext(sentence) !== null) === isNext).join(' ')
  return { end: parts(false), next: parts(true) }
}
