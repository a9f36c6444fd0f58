// The items of a folder's meetings as the questions on matters need them, council by council.
import type { ItemSummary } from './summary.ts'
import { itemKeys } from './keys.ts'
import type { Meeting } from './meetings.ts'
import { isStanding, titleKey } from './titles.ts'
import { createStemmer, titleStems } from './words.ts'

export interface CouncilItem {
  /** "sjaelland-2026-06-12/3.2" */
  readonly key: string
  readonly meeting: Meeting
  readonly item: ItemSummary
  /** The title without what a later treatment adds, folded. */
  readonly title: string
  readonly titleStems: readonly string[]
  /** A matter of its own: no standing item, no head of a group. */
  readonly isMatter: boolean
}

/** A title that so many meetings of a council have, and every second of them, stands on the agenda by use. */
const STANDING_BY_USE = 6

/** The items of the meetings of one council, in the order of the meetings’ days. Undated meetings come last. */
export function councilItems(meetings: readonly Meeting[]): CouncilItem[] {
  const inTime = meetings.toSorted(byDay)
  const toStem = createStemmer()
  const items = inTime.flatMap((meeting) => {
    const { items } = meeting.document
    const keys = itemKeys(meeting.key, items)
    return items.map((item, i): CouncilItem => {
      const title = titleKey(item.title)
      const isHead = (items[i + 1]?.level ?? 0) > item.level && !item.filled
      return {
        ...{ key: keys[i] ?? meeting.key, meeting, item, title, titleStems: titleStems(title, toStem) },
        isMatter: !isHead && !isStanding(item.title),
      }
    })
  })
  const uses = new Map<string, Set<Meeting>>()
  for (const { title, meeting } of items) uses.set(title, (uses.get(title) ?? new Set<Meeting>()).add(meeting))
  return items.map((item) => {
    const count = uses.get(item.title)?.size ?? 0
    return count >= STANDING_BY_USE && count * 2 >= meetings.length ? { ...item, isMatter: false } : item
  })
}

/** Was it put off, or a part of it? */
export const isPutOff = ({ item }: CouncilItem): boolean => item.open.some(({ kind }) => kind === 'postponed')

/** Was it put off, or promised to come back? */
export const isLeftOpen = ({ item }: CouncilItem): boolean => item.open.some(({ kind }) => kind !== 'task')

/** Orders meetings by their day and time, undated ones last. */
export function byDay(a: Meeting, b: Meeting): number {
  const [one, other] = [a, b].map(({ date, startTime, key }) => `${date ?? '~'} ${startTime ?? '~'} ${key}`)
  return one === undefined || other === undefined || one === other ? 0 : one < other ? -1 : 1
}

const DAY = 24 * 60 * 60 * 1000

/** Days from one ISO date to a later one; `null` where one is missing. */
export const daysBetween = (a: string | null, b: string | null): number | null =>
  a === null || b === null ? null : Math.round((Date.parse(b) - Date.parse(a)) / DAY)
