// Reads from when, until when and for which items a person was there, where a remark says it plainly.
//   fra kl. 10.30                          from 10:30
//   deltog til og med punkt 3.2            until 3.2
//   forlod mødet kl. 17.40 under punkt 5   until 17:40
//   deltog under pkt. 3.2, 3.3 og 4        items 3.2, 3.3, 4
// Says nothing of `via Teams`, of `deltog ikke under punkt 4`, and of `inhabil under punkt 3.2`: who is disqualified was
// not there for that item, and `items` names those a person was there for.
import type { Presence } from '../referat.ts'
import { BEGINS, DENIES, ENDS, POINT_WORDS } from '../vocabulary/presence-words.ts'
import { longestFirst } from './person-words.ts'
import { matches } from '../text/matches.ts'

/** A time of day or a number of the agenda, and where its words begin and end in the remark. */
interface Mark {
  readonly value: string
  readonly isTime: boolean
  readonly from: number
  readonly to: number
}

const TIME = /(?:kl\.?|klokken) ?(?:ca\. ?)?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?!\d)/gu
const UNTIL_TIME = /^ ?(?:[-–]|til) ?(?:kl\.? ?)?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?!\d)/u
const POINT = new RegExp(
  `(?:${longestFirst(POINT_WORDS)})(?:\\.| nr\\.)? ?(?<first>\\d{1,2}(?:\\.\\d{1,2}){0,2}\\p{Ll}?)(?!\\d)`,
  'gu',
)
const NEXT_POINT =
  /^(?<join>,| og| samt| ?[-–] ?| til) ?(?:(?:punkt|pkt\.?) ?)?(?<next>\d{1,2}(?:\.\d{1,2}){0,2})(?!\d)/u
const DENIED = new RegExp(`(?<!\\p{Alpha})(?:${longestFirst(DENIES)})(?!\\p{Alpha})`, 'iu')
const BEGINNING = new RegExp(`(?<!\\p{Alpha})(?:${longestFirst(BEGINS)})(?!\\p{Alpha})`, 'giu')
const ENDING = new RegExp(`(?<!\\p{Alpha})(?:${longestFirst(ENDS)})(?!\\p{Alpha})`, 'giu')

const clock = (hour = '', minute = '00'): string | null =>
  Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null

function timesOf(note: string): Mark[] {
  return matches(TIME, note).flatMap(({ 0: printed, index, groups }) => {
    const value = clock(groups?.['hour'], groups?.['minute'])
    const to = index + printed.length
    return value === null ? [] : [{ value, isTime: true, from: index, to }]
  })
}

/** The last word in front of a mark that says where one begins or ends. */
function lastBefore(pattern: RegExp, note: string, end: number): number {
  return matches(pattern, note.slice(0, end)).at(-1)?.index ?? -1
}

/**
 * Reads a remark on presence.
 * @param note the remark as printed; `null`: none
 * @returns times as "HH:MM", items by their numbers; `null` where the words say nothing plain
 */
export function readPresence(note: string | null): Presence | null {
  if (note === null || note.length > 200 || !/\d/u.test(note) || DENIED.test(note)) return null
  let from: string | null = null
  let until: string | null = null
  const items: string[] = []
  const settle = (mark: Mark): boolean => {
    const begins = lastBefore(BEGINNING, note, mark.from)
    const ends = lastBefore(ENDING, note, mark.from)
    if (begins < 0 && ends < 0) return false
    if (ends > begins) until ??= mark.value
    else from ??= mark.value
    return true
  }
  for (const mark of timesOf(note)) {
    const then = UNTIL_TIME.exec(note.slice(mark.to))?.groups
    const end = then === undefined ? null : clock(then['hour'], then['minute'])
    // `kl. 10-12`: both ends in one.
    if (end !== null) {
      from ??= mark.value
      until ??= end
    } else if (!settle(mark)) return null
  }
  const hasTimes = from !== null || until !== null
  for (const { 0: printed, index, groups } of matches(POINT, note)) {
    const listed = [groups?.['first'] ?? '']
    let to = index + printed.length
    let isRange = false
    for (let next = NEXT_POINT.exec(note.slice(to)); next !== null; next = NEXT_POINT.exec(note.slice(to))) {
      isRange ||= /[-–]|til/u.test(next.groups?.['join'] ?? '')
      listed.push(next.groups?.['next'] ?? '')
      to += next[0].length
    }
    const isBound = settleable(note, index)
    if (hasTimes) continue
    if (isRange && listed.length === 2) {
      from ??= listed[0] ?? null
      until ??= listed[1] ?? null
    } else if (isBound && listed.length === 1) settle({ value: listed[0] ?? '', isTime: false, from: index, to })
    else if (!isRange) items.push(...listed)
  }
  return from === null && until === null && items.length === 0 ? null : { from, until, items }
}

/** Does a word that begins or ends stand in front of an item's number? */
const settleable = (note: string, at: number): boolean =>
  lastBefore(BEGINNING, note, at) >= 0 || lastBefore(ENDING, note, at) >= 0
