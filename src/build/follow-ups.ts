// Reads the sentences that promise something.
//
//   En evt. aftale skal meddeles styrelsen inden den 10. september 2026.
import type { FollowUp } from '../referat.ts'
import { placeOf, type Document } from './document.ts'
import type { ReadItem } from './item.ts'
import { saidWith } from './item-sentences.ts'
import { AHEAD, DATED, DENIED, NEXT_MEETING, SINCE, TERM, TERM_END } from '../vocabulary/promises.ts'
import { isAfter, readLooseDates } from '../danish/loose-dates.ts'

/** Is the date behind these words the end or the beginning of a term? */
const isOfTerm = (ahead: string): boolean =>
  SINCE.test(ahead) || (TERM_END.test(ahead) && TERM.test(ahead.split(/[.,]/u).at(-1) ?? ''))

/** Reads the promises of the items: a verb that looks ahead, with a date after the meeting or with a coming meeting. */
export function readFollowUps(document: Document, items: readonly ReadItem[], held: string | null): FollowUp[] {
  return saidWith(items, [DATED, AHEAD]).flatMap(({ number, said }) =>
    said.flatMap((sentence): FollowUp[] => {
      const { text } = sentence
      if (DENIED.test(text)) return []
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
