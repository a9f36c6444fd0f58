// Reads what comes next: the next meeting, and sentences that promise something.
//
//   Næste møde i KKR Sjælland holdes den 4. september 2026 fra kl. 10.00 til kl. 12.00.
//   En evt. aftale skal meddeles styrelsen inden den 10. september 2026.
import type { FollowUp, Referat } from '../referat.ts'
import { placeOf, type Document } from './document.ts'
import type { ReadItem } from './item.ts'
import { saidWith } from './item-sentences.ts'
import { AHEAD, DENIED, NEXT_DATE, NEXT_MEETING, NO_NEXT } from '../vocabulary/promises.ts'
import { readDate } from '../danish/date.ts'
import { readTimes } from '../danish/times.ts'
import { isAfter, readLooseDates } from '../danish/loose-dates.ts'

// Words that no such sentence is without; most sentences have none of them.
const AGAIN = /æste|igen/u
const DATED = /\d|møde/iu

/** Reads the next meeting; `null` when no sentence gives its date, or the date lies before this meeting. */
export function readNextMeeting(
  document: Document,
  items: readonly ReadItem[],
  held: string | null,
): Referat['nextMeeting'] {
  for (const sentence of saidWith(items, AGAIN).flatMap(({ said }) => said)) {
    const { text } = sentence
    const found = NEXT_DATE.exec(text)
    if (found === null) continue
    const said = text.slice(found.index)
    if (NO_NEXT.test(said.slice(found[0].length)) || NO_NEXT.test(said)) continue
    // `er flyttet fra den 4. … til den 11. …`: the date it was moved to.
    const rest = /(?<!\p{L})flyttet(?!\p{L})/u.test(said) ? behindTo(said) : said
    const date = readDate(rest)
    if (date === null || (held !== null && date.date <= held)) continue
    const times = readTimes(rest)
    return {
      date: date.date,
      startTime: times.from ?? times.times[0]?.time ?? null,
      endTime: times.to ?? null,
      at: placeOf(document, sentence),
    }
  }
  return null
}

/** What stands behind the last `til` that a year follows; all of it without one. */
function behindTo(said: string): string {
  const year = /^.*(?=\d{4})/u.exec(said)?.[0].length ?? 0
  const to = /^.*(?<!\p{L})til\s/u.exec(said.slice(0, year))?.[0].length ?? 0
  return said.slice(to)
}

// `for perioden frem til den 31. december 2029`: the end of a term is no promise.
//      ^^^^^^^^ TERM ^^^ TERM_END
const TERM = /(?<!\p{L})(?:perioden?|gælder|valgt|udpeget|udpeges|medlem(?:mer)?)(?!\p{L})/iu
const TERM_END = /(?<!\p{L})(?:til|fra|med)\s$/iu
const SINCE = /(?<!\p{L})(?:siden|fra)\s$/iu

/** Is the date behind these words the end or the beginning of a term? */
const isOfTerm = (ahead: string): boolean =>
  SINCE.test(ahead) || (TERM_END.test(ahead) && TERM.test(ahead.split(/[.,]/u).at(-1) ?? ''))

/** Reads the promises of the items: a verb that looks ahead, with a date after the meeting or with a coming meeting. */
export function readFollowUps(document: Document, items: readonly ReadItem[], held: string | null): FollowUp[] {
  return saidWith(items, DATED).flatMap(({ number, said }) =>
    said.flatMap((sentence): FollowUp[] => {
      const { text } = sentence
      if (!AHEAD.test(text) || DENIED.test(text)) return []
      const meeting = NEXT_MEETING.test(text)
      const dates = readLooseDates(text).filter(
        (date) => (held === null || isAfter(date, held)) && !isOfTerm(text.slice(0, date.start)),
      )
      if (!meeting && dates.every(({ precision }) => precision === 'year')) return []
      return [
        {
          item: number,
          text,
          dates: dates.map(({ text: printed, value, precision, part }) => ({ text: printed, value, precision, part })),
          meeting,
          at: placeOf(document, sentence),
        },
      ]
    }),
  )
}
