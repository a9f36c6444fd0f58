// The meetings of a folder by how the minutes of others speak of them.
import { grouped } from '../text/grouped.ts'
import type { Citation } from './citations.ts'
import { byDay } from './council-items.ts'
import { councilKey } from './keys.ts'
import type { Meeting } from './meetings.ts'

export interface Calendar {
  /** The meetings that a citation in the minutes of `from` means; empty when the folder has none. */
  readonly find: (citation: Citation, from: Meeting) => readonly Meeting[]
}

/** Makes a search for meetings by day, by month, or as the one before. */
export function calendarOf(meetings: readonly Meeting[]): Calendar {
  const dated = meetings.filter(({ date }) => date !== null)
  const name = (council: string | null, time: string | null): string => `${council ?? ''}\n${time ?? ''}`
  const byDate = grouped(dated, ({ council, date, endDate }) => [name(council, date), name(council, endDate ?? date)])
  const byMonth = grouped(dated, ({ council, date }) => [name(council, date?.slice(0, 7) ?? null)])
  const before = new Map<Meeting, Meeting>()
  for (const held of grouped(dated, ({ council }) => [council]).values())
    held.toSorted(byDay).forEach((meeting, i, ordered) => {
      const earlier = ordered[i - 1]
      if (earlier !== undefined) before.set(meeting, earlier)
    })
  return {
    find({ date, month, previous, region }, from) {
      const council = region === null ? from.council : councilKey(region, null)
      if (date !== null) return byDate.get(name(council, date)) ?? []
      if (month !== null) return byMonth.get(name(council, month)) ?? []
      const earlier = previous && region === null ? before.get(from) : undefined
      return earlier === undefined ? [] : [earlier]
    },
  }
}
