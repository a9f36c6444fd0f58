// To which meeting was an item put off? To the one of the day that is named; where none is named, to the next one.
//
//   Udskudt til mødet den 18. november 2026.      that meeting
//   Punktet blev udsat.                           the council's next meeting
import { byDay, type CouncilItem } from './council-items.ts'
import type { Meeting } from './meetings.ts'

/** Was the item put off to that meeting? */
export type PutOffTo = (item: CouncilItem, meeting: Meeting) => boolean

/** @param items of one council */
export function putOffTo(items: readonly CouncilItem[]): PutOffTo {
  const next = new Map<Meeting, Meeting>()
  const meetings = [...new Set(items.map(({ meeting }) => meeting))].sort(byDay)
  meetings.forEach((meeting, i) => {
    const following = meetings[i + 1]
    if (following !== undefined) next.set(meeting, following)
  })
  return ({ item, meeting: from }, meeting) =>
    item.open.some(
      ({ kind, due }) => kind === 'postponed' && (due === null ? next.get(from) === meeting : due === meeting.date),
    )
}
