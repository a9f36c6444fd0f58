// What a folder knows beyond its documents: persons and matters through meetings, and what was left open.
//
//   const meetings = groupMeetings(summaries)
//   const { persons, suggestions, attendance, cases, looseEnds } = know(meetings, NO_ALIASES)
// Nothing here compares everything with everything: what may be linked is found by its words, days and names.
import { grouped } from '../text/grouped.ts'
import { NO_ALIASES, type Aliases } from './aliases.ts'
import { countAttendance, type Attendance } from './attendance.ts'
import { calendarOf } from './calendar.ts'
import { makeCases, type Case } from './cases.ts'
import { citationLinks } from './citation-links.ts'
import { councilItems, type CouncilItem } from './council-items.ts'
import { likenessLinks } from './likeness-links.ts'
import type { ItemLink } from './links.ts'
import { findLooseEnds, type LooseEnd } from './loose-ends.ts'
import type { Meeting } from './meetings.ts'
import { findPersons, type Persons } from './persons.ts'

export interface Knowledge extends Persons {
  /** One for each person of whom minutes tell, in the order of the persons. */
  readonly attendance: readonly Attendance[]
  /** In the order of their keys. */
  readonly cases: readonly Case[]
  /** Links between items that may be one matter. */
  readonly caseSuggestions: readonly ItemLink[]
  /** By council, then in the order of the meetings’ days and items. */
  readonly looseEnds: readonly LooseEnd[]
}

/**
 * Answers the questions on a folder.
 * @param meetings as {@link groupMeetings} gives them: each counts once
 * @param aliases what a person has told of who is whom
 */
export function know(meetings: readonly Meeting[], aliases: Aliases = NO_ALIASES): Knowledge {
  const councils = new Map(
    [...grouped(meetings, ({ council }) => [council ?? ''])].map(([council, held]) => [council, councilItems(held)]),
  )
  const itemsOf = new Map<Meeting, CouncilItem[]>()
  for (const item of [...councils.values()].flat()) {
    const known = itemsOf.get(item.meeting) ?? []
    if (known.push(item) === 1) itemsOf.set(item.meeting, known)
  }
  const calendar = calendarOf(meetings)
  const links = [...councils].flatMap(([council, items]) => [
    ...citationLinks(items, calendar, itemsOf),
    // Papers that name no council are not known to be of one.
    ...(council === '' ? [] : likenessLinks(items)),
  ])
  const cases = makeCases(links)
  const persons = findPersons(meetings, aliases)
  return {
    ...persons,
    attendance: countAttendance(persons.persons, meetings),
    ...{ cases: cases.cases, caseSuggestions: cases.suggestions },
    looseEnds: findLooseEnds(councils, cases, links),
  }
}
