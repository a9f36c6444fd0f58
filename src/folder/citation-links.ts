// Which items of the folder an item speaks of: by meeting and number, or by meeting and what both speak of.
import { grouped } from '../text/grouped.ts'
import { GOES_ON, PUT_OFF } from '../vocabulary/loose-ends.ts'
import type { Calendar } from './calendar.ts'
import type { Citation } from './citations.ts'
import { byDay, isPutOff, type CouncilItem } from './council-items.ts'
import type { ItemLink } from './links.ts'
import type { Meeting } from './meetings.ts'
import { commonWords } from './common-words.ts'

/** Items that share less are not taken for the same matter, whatever the citation. */
const LIKE = 1

/** The one with the highest score, when no other has as much; at least `least`. */
function best(from: CouncilItem, items: readonly CouncilItem[], least: number): CouncilItem | null {
  const scored = items
    .map((item) => ({ item, score: item.title === from.title ? Infinity : commonWords(from, item, () => true).score }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (first === undefined || first.score < least || first.score === second?.score) return null
  return first.item
}

/**
 * The item that a citation means.
 * @param items of the meeting that it names
 * @param isElsewhere whether an item of its title stands in another earlier meeting, which is nearer than a guess
 */
function target(
  from: CouncilItem,
  citation: Citation,
  items: readonly CouncilItem[],
  isElsewhere: boolean,
): Pick<ItemLink, 'to' | 'reason'> | null {
  const numbered = citation.item === null ? undefined : items.find(({ item }) => item.number === citation.item)
  if (numbered !== undefined) return { to: numbered, reason: 'cited-item' }
  const matters = items.filter(({ isMatter, title }) => isMatter && (!isElsewhere || title === from.title))
  if (PUT_OFF.test(citation.text) || GOES_ON.test(citation.text)) {
    const putOff = matters.filter(isPutOff)
    const [only] = putOff
    if (only !== undefined && putOff.length === 1) return { to: only, reason: 'cited-put-off' }
    const to = best(from, putOff, LIKE / 2)
    if (to !== null) return { to, reason: 'cited-meeting' }
  }
  const to = best(from, matters, LIKE)
  return to === null ? null : { to, reason: 'cited-meeting' }
}

/**
 * Links items to those of earlier meetings that they cite.
 * @param items of one council
 * @param itemsOf the items of a meeting of any council
 */
export function citationLinks(
  items: readonly CouncilItem[],
  calendar: Calendar,
  itemsOf: ReadonlyMap<Meeting, readonly CouncilItem[]>,
): ItemLink[] {
  const titled = grouped(
    items.filter(({ isMatter }) => isMatter),
    ({ title }) => [title],
  )
  return items.flatMap((from) =>
    from.item.citations.flatMap((citation): ItemLink[] => {
      const isElsewhere = titled.get(from.title)?.some(({ meeting }) => byDay(meeting, from.meeting) < 0) === true
      const cited = calendar.find(citation, from.meeting).flatMap((meeting) => itemsOf.get(meeting) ?? [])
      const found = target(from, citation, cited, isElsewhere)
      if (found === null || found.to.meeting === from.meeting) return []
      return [{ from, ...found, shows: citation.text, at: citation.at, sure: from.isMatter && found.to.isMatter }]
    }),
  )
}
