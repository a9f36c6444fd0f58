// What a folder knows beyond its documents, as rows of the page's lists: persons, matters, loose ends.
import { said } from '../folder/attendance.ts'
import type { CouncilItem } from '../folder/council-items.ts'
import type { FolderPerson } from '../folder/folder-person.ts'
import type { Knowledge } from '../folder/knowledge.ts'
import { LINK_REASONS, type LinkReason } from '../folder/links.ts'
import type { LooseEnd } from '../folder/loose-ends.ts'
import type { Meeting } from '../folder/meetings.ts'
import { PERSON_REASONS } from '../folder/person-suggestions.ts'
import { grouped } from '../text/grouped.ts'
import type { CaseRow, LooseEndRow, Overview, PersonRow, Presence, Stop } from './format/overview.ts'

const LETTERS: Readonly<Record<ReturnType<typeof said>, Presence>> = {
  present: 'p',
  apologies: 'a',
  absent: 'f',
  standIn: 's',
  unclear: 'u',
}

/**
 * What is known of the folder, as rows.
 * @param meetings in the order of the overview
 * @param knowledge of these meetings
 * @param partyName what a party is called in lists, by what its line prints
 */
export function knowledgeRows(
  meetings: readonly Meeting[],
  knowledge: Knowledge,
  partyName: (printed: string) => string,
): Pick<Overview, 'people' | 'cases' | 'looseEnds'> {
  const indexOf = new Map(meetings.map((meeting, i) => [meeting.key, i]))
  const persons = knowledge.persons.filter(({ entries }) => entries.some(({ meeting }) => meeting.document.minutes))
  const indexOfPerson = new Map(persons.map(({ key }, i) => [key, i]))
  const suggested = knowledge.suggestions.flatMap(({ persons: [a, b], reason }) => [
    { of: a, other: b, reason },
    { of: b, other: a, reason },
  ])
  const maybe = grouped(suggested, ({ of }) => [of])
  const stop = (item: CouncilItem, reason: LinkReason | 'sentence' | null): Stop => ({
    ...placeOf(item, indexOf),
    outcome: item.item.outcome,
    why: reasonWords(reason),
  })
  return {
    people: persons.map((person) => ({
      ...personRow(person, indexOf, partyName),
      maybe: (maybe.get(person.key) ?? []).flatMap(({ other, reason }) => {
        const index = indexOfPerson.get(other)
        return index === undefined ? [] : [{ person: index, why: [PERSON_REASONS[reason].da, PERSON_REASONS[reason].en] as const }]
      }),
    })),
    cases: knowledge.cases
      .map(({ title, items, links }): CaseRow => {
        const reasons = new Map(links.map(({ from, reason }) => [from, reason]))
        return { title, stops: items.map((item, i) => stop(item, i === 0 ? null : (reasons.get(item) ?? null))) }
      })
      .sort((a, b) => (a.stops.at(-1)?.meeting ?? 0) - (b.stops.at(-1)?.meeting ?? 0)),
    looseEnds: knowledge.looseEnds
      .map((end) => looseEndRow(end, indexOf, end.takenUp === null ? [] : [stop(end.takenUp, end.reason)]))
      .sort((a, b) => a.meeting - b.meeting || a.item - b.item),
  }
} // prettier-ignore

function reasonWords(reason: LinkReason | 'sentence' | null): Stop['why'] {
  if (reason === null) return null
  if (reason === 'sentence') return ['har sætningens ord i titlen', 'has the words of the sentence in its title']
  return [LINK_REASONS[reason].da, LINK_REASONS[reason].en]
}

function placeOf(
  { meeting, item }: CouncilItem,
  indexOf: ReadonlyMap<string, number>,
): Pick<Stop, 'meeting' | 'number' | 'item' | 'title' | 'page'> {
  const { number, title, page } = item
  return { meeting: indexOf.get(meeting.key) ?? 0, number, item: meeting.document.items.indexOf(item), title, page }
}

function personRow(
  { name, entries, municipality, parties }: FolderPerson,
  indexOf: ReadonlyMap<string, number>,
  partyName: (printed: string) => string,
): Omit<PersonRow, 'maybe'> {
  const held = grouped(
    entries.filter(({ meeting }) => meeting.document.minutes),
    ({ meeting }) => [meeting.key],
  )
  const meetings = Array.from(held, ([key, lines]) => [indexOf.get(key) ?? 0, LETTERS[said(lines)]] as const)
  const count = (letter: Presence): number => meetings.filter(([, how]) => how === letter).length
  return {
    name,
    region: entries[0]?.meeting.region ?? null,
    parties: parties.map(partyName),
    municipalities: municipality === null ? [] : [municipality],
    meetings: meetings.sort((a, b) => a[0] - b[0]),
    present: count('p'),
    of: count('p') + count('a') + count('f'),
  }
}

function looseEndRow(end: LooseEnd, indexOf: ReadonlyMap<string, number>, resumed: readonly Stop[]): LooseEndRow {
  const { from, kind, text, at, state, looked, until } = end
  return {
    ...placeOf(from, indexOf),
    page: at.page ?? from.item.page,
    kind,
    text,
    places: [[at.start, at.end]],
    resumed,
    state,
    looked,
    until,
  }
}
