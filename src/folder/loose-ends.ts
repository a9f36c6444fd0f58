// What meetings left open, and whether it was taken up again: put off, promised, or given somebody to do.
//
//   2026-03-12 2.2 Cykelruter, udsat  ->  taken-up at 2026-06-11 3.1: has the same title
//   2026-03-12 2.4 Broer, udsat       ->  not-seen in 3 later meetings, until 2026-12-10
//   2026-12-10 2.1 Tunneler, udsat    ->  folder-ends: no later meeting is there
import { grouped } from '../text/grouped.ts'
import type { Cases } from './cases.ts'
import { byDay, type CouncilItem } from './council-items.ts'
import { byText, councilKey } from './keys.ts'
import type { ItemLink, LinkReason } from './links.ts'
import type { Meeting } from './meetings.ts'
import type { OpenSentence } from './open-sentences.ts'
import { sentenceSearch, type FindSentence } from './sentence-search.ts'

/** What became of it. A closed list. */
export const LOOSE_END_STATES = {
  'taken-up': { en: 'taken up again', da: 'taget op igen' },
  perhaps: { en: 'perhaps taken up again', da: 'måske taget op igen' },
  'not-seen': { en: 'not seen in the later meetings of the folder', da: 'ikke set på mappens senere møder' },
  'folder-ends': {
    en: 'the folder holds no meeting at which it could have been seen',
    da: 'mappen har intet møde, hvor det kunne være set',
  },
} as const
export type LooseEndState = keyof typeof LOOSE_END_STATES

export interface LooseEnd extends OpenSentence {
  /** The item that leaves it open. */
  readonly from: CouncilItem
  readonly state: LooseEndState
  /** The item at which it was taken up, or perhaps was. */
  readonly takenUp: CouncilItem | null
  /** Why it is taken for that; "sentence" when the words of the sentence stand in its title. */
  readonly reason: LinkReason | 'sentence' | null
  /** What shows it: title, number, words or the citing sentence. */
  readonly shows: string | null
  /** How many later meetings of the council the folder holds at which it could have been seen. */
  readonly looked: number
  /** Day of the last of these. */
  readonly until: string | null
}

type Found = Pick<LooseEnd, 'state' | 'takenUp' | 'reason' | 'shows'>

/** The first day on which something due can be seen: of a quarter or month its first. */
function firstDay(due: string | null): string {
  const quarter = /^(?<year>\d{4})-Q(?<quarter>\d)$/u.exec(due ?? '')?.groups
  if (quarter !== undefined)
    return `${quarter['year'] ?? ''}-${String(Number(quarter['quarter']) * 3 - 2).padStart(2, '0')}`
  return due ?? ''
}

/** The earliest of links from later meetings. */
const earliest = (links: readonly ItemLink[]): ItemLink | undefined =>
  links.toSorted((a, b) => byDay(a.from.meeting, b.from.meeting) || byText(a.from.key, b.from.key))[0]

/** What ties later items to earlier ones. */
interface Ties {
  readonly sure: ReadonlyMap<CouncilItem, readonly ItemLink[]>
  readonly suggested: ReadonlyMap<CouncilItem, readonly ItemLink[]>
  readonly caseOf: ReadonlyMap<CouncilItem, Cases['cases'][number]>
}

/** Finds where an item was taken up: by its case first, then by a suggestion, then by the words of the sentence. */
function takenUp(from: CouncilItem, open: OpenSentence, ties: Ties, find: FindSentence): Found | null {
  const direct = earliest(ties.sure.get(from) ?? [])
  const inCase = ties.caseOf.get(from)?.items.find(({ meeting }) => byDay(meeting, from.meeting) > 0)
  if (inCase !== undefined && (direct === undefined || byDay(inCase.meeting, direct.from.meeting) < 0)) {
    const link = ties.caseOf.get(from)?.links.find((each) => each.from === inCase)
    return { state: 'taken-up', takenUp: inCase, reason: link?.reason ?? 'title', shows: link?.shows ?? null }
  }
  if (direct !== undefined)
    return { state: 'taken-up', takenUp: direct.from, reason: direct.reason, shows: direct.shows }
  const said = find(from, open)
  if (said?.sure === true) return { state: 'taken-up', takenUp: said.item, reason: 'sentence', shows: said.shows }
  const perhaps = earliest(ties.suggested.get(from) ?? [])
  if (perhaps !== undefined)
    return { state: 'perhaps', takenUp: perhaps.from, reason: perhaps.reason, shows: perhaps.shows }
  return said === null ? null : { state: 'perhaps', takenUp: said.item, reason: 'sentence', shows: said.shows }
}

/**
 * Finds the loose ends of a folder's minutes, and their other ends.
 * @param councils the items of each council, in the order of the meetings’ days
 * @param cases what is one matter
 * @param links all links, those to and from standing items, too
 */
export function findLooseEnds(
  councils: ReadonlyMap<string, readonly CouncilItem[]>,
  cases: Cases,
  links: readonly ItemLink[],
): LooseEnd[] {
  const cited = links.filter(({ sure, reason }) => !sure && reason.startsWith('cited'))
  const ties: Ties = {
    sure: grouped([...cases.cases.flatMap((each) => each.links), ...cited], ({ to }) => [to]),
    suggested: grouped(cases.suggestions, ({ to }) => [to]),
    caseOf: new Map(cases.cases.flatMap((each) => each.items.map((item) => [item, each] as const))),
  }
  const searches = new Map([...councils].map(([council, items]) => [council, sentenceSearch(items)]))
  const held = new Map([...councils].map(([council, items]) => [council, meetingsOf(items)]))
  const minuted = [...councils.values()].flat().filter(({ meeting }) => meeting.document.minutes)
  return minuted.flatMap((from) =>
    from.item.open.map((open): LooseEnd => {
      const council = open.region === null ? (from.meeting.council ?? '') : (councilKey(open.region, null) ?? '')
      const since = firstDay(open.due)
      const after = from.meeting.date ?? '~'
      const later = (held.get(council) ?? []).filter((date) => date > after)
      const couldShow = later.filter((date) => date >= since)
      const found = takenUp(from, open, ties, searches.get(council) ?? (() => null))
      const state = couldShow.length === 0 ? 'folder-ends' : 'not-seen'
      const none: Found = { state, takenUp: null, reason: null, shows: null }
      return { ...open, from, ...(found ?? none), looked: couldShow.length, until: couldShow.at(-1) ?? null }
    }),
  )
}

/** The days of a council’s meetings, in order, each once. */
const meetingsOf = (items: readonly CouncilItem[]): string[] => {
  const meetings = [...new Set(items.map(({ meeting }) => meeting))] satisfies Meeting[]
  return [...new Set(meetings.flatMap(({ date }) => date ?? []))].sort(byText)
}
