import { LINK_REASONS } from '../../folder/links.ts'
import type { ItemLink } from '../../folder/links.ts'
import type { Case } from '../../folder/cases.ts'
import type { FolderPerson } from '../../folder/folder-person.ts'
import type { Knowledge } from '../../folder/knowledge.ts'
import type { LooseEnd } from '../../folder/loose-ends.ts'
import type { Meeting } from '../../folder/meetings.ts'
import { PERSON_REASONS, type PersonSuggestion } from '../../folder/person-suggestions.ts'
import { ATTENDANCE_LISTS } from '../model/attendance.ts'
import type { RowOf } from '../tables.ts'
import { joined, placeOf, type Paper } from './place.ts'

/** What the rows of a meeting’s best document say of it. */
export type PaperOfMeeting = (meeting: Meeting) => Paper

/** The row of a person. */
export const personRow = ({ key, name, council, municipality, parties, entries }: FolderPerson): RowOf<'people'> => ({
  id: key,
  name,
  council,
  municipality,
  parties: joined(parties, '; '),
  lines: entries.length,
})

/** The rows of a person’s spellings. */
export const personNameRows = ({ key, spellings }: FolderPerson): RowOf<'person_names'>[] =>
  spellings.map((name, i) => ({ id: `${key}/${i + 1}`, person: key, name }))

/** The person of each line of attendance, by the key of the line’s row. */
export const personsOfLines = (persons: readonly FolderPerson[]): Map<string, string> =>
  new Map(
    persons.flatMap(({ key, entries }) =>
      entries.map(
        ({ meeting, line }) => [`${meeting.key}/${ATTENDANCE_LISTS[line.list]}-${line.index + 1}`, key] as const,
      ),
    ),
  )

/** The row of two people who may be one. */
export const suggestionRow = ({ persons: [person, other], reason }: PersonSuggestion): RowOf<'person_suggestions'> => ({
  id: `${person} ${other}`,
  person,
  other,
  reason,
  reason_text: PERSON_REASONS[reason].en,
})

/** The rows of how often people were there. */
export function shareRows({ persons, attendance }: Knowledge): RowOf<'attendance_shares'>[] {
  const names = new Map(persons.map(({ key, name }) => [key, name]))
  return attendance.map(({ person, present, partly, apologies, absent, unclear, listed, share, ...rest }) => ({
    id: person,
    person,
    name: names.get(person) ?? person,
    ...{ present, partly, afbud: apologies, absent, unclear, listed, share },
    ...{ stand_in: rest.standIn, span: rest.span, first: rest.first, last: rest.last },
  }))
}

/** The row of a case. */
export const caseRow = ({ key, title, items }: Case): RowOf<'cases'> => ({
  id: key,
  title,
  items: items.length,
  first: items[0]?.meeting.date ?? null,
  last: items.at(-1)?.meeting.date ?? null,
})

/** The rows of a case’s items. */
export const caseItemRows = ({ key, items, links }: Case): RowOf<'case_items'>[] =>
  items.map((item, i) => {
    const link = links.find(({ from }) => from === item)
    return {
      id: item.key,
      case: key,
      item: item.key,
      number: i + 1,
      earlier: link?.to.key ?? null,
      reason: link?.reason ?? null,
      shows: link?.shows ?? null,
    }
  })

/** The rows of items that may be one matter. */
export function caseSuggestionRows(links: readonly ItemLink[], paperOf: PaperOfMeeting): RowOf<'case_suggestions'>[] {
  const strength = Object.keys(LINK_REASONS)
  const times = new Map<string, number>()
  return links
    .toSorted((a, b) => strength.indexOf(a.reason) - strength.indexOf(b.reason))
    .map(({ from, to, reason, shows, at }) => {
      const count = (times.get(from.key) ?? 0) + 1
      times.set(from.key, count)
      const id = `${from.key}/suggestion-${count}`
      return { id, item: from.key, earlier: to.key, reason, shows, ...placeOf(paperOf(from.meeting), at) }
    })
}

/** The rows of what was left open. */
export function looseEndRows(ends: readonly LooseEnd[], paperOf: PaperOfMeeting): RowOf<'loose_ends'>[] {
  const times = new Map<string, number>()
  return ends.map(({ from, kind, text, due, meeting, state, takenUp, reason, shows, looked, until, at }) => {
    const count = (times.get(from.key) ?? 0) + 1
    times.set(from.key, count)
    return {
      id: `${from.key}/loose-end-${count}`,
      item: from.key,
      meeting: from.meeting.key,
      date: from.meeting.date,
      council: from.meeting.body,
      title: from.item.title,
      ...{ kind, text, due, coming_meeting: meeting, state },
      taken_up: takenUp?.key ?? null,
      taken_up_date: takenUp?.meeting.date ?? null,
      ...{ reason, shows, looked, until },
      ...placeOf(paperOf(from.meeting), at),
    }
  })
}
