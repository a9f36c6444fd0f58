// The persons of a folder: one person through meetings.
//
//   Anna Berg (A), Faxe Kommune  ·  ANNA BERG, Faxe  ·  Anna Berg (V), Faxe       one person, who changed party
//   Anna Berg (A), Faxe  ·  Anna Berg (A), Ringsted                               two, and a suggestion
// Merged are lines of the same name, council and municipality; a line without municipality goes to the only one of its
// name, council and party. All else is suggested with its reason, and merged by nobody but a person (aliases.ts).
// Members and their stand-ins only: guests and staff bear neither municipality nor party to know them by.
import { ballotLetter } from '../lint/persons.ts'
import { grouped } from '../text/grouped.ts'
import { NO_NAMES } from '../vocabulary/attendance-remarks.ts'
import { MUNICIPALITIES } from '../vocabulary/municipalities.ts'
import type { Aliases } from './aliases.ts'
import { byText, councilKey, plainLetters } from './keys.ts'
import type { Meeting } from './meetings.ts'
import { nameKey } from './person-names.ts'
import type { FolderPerson, PersonEntry } from './folder-person.ts'
import { suggestPersons, type PersonSuggestion } from './person-suggestions.ts'
import type { PersonLine } from './summary.ts'

export interface Persons {
  /** In the order of their keys. */
  readonly persons: readonly FolderPerson[]
  readonly suggestions: readonly PersonSuggestion[]
  /** Keys of the aliases that name nobody of this folder. */
  readonly unused: readonly string[]
}

const REGION_OF = new Map(MUNICIPALITIES.map(({ code, region }) => [code, region]))
const MEMBERS: ReadonlySet<PersonLine['list']> = new Set(['deltagere', 'afbud', 'fravaerende'])

/** The council a line belongs to: of its municipality, at joint meetings, too; else of the meeting. */
const councilOf = ({ meeting, line }: PersonEntry): string =>
  councilKey(REGION_OF.get(line.who.municipalityCode ?? '') ?? null, null) ?? meeting.council ?? 'unknown'

const isWholeName = (name: string): boolean => /\S\s+\S/u.test(name) && !NO_NAMES.test(name.trim())

const town = ({ line: { who } }: PersonEntry): string | null =>
  who.municipalityCode ?? (who.municipality === null ? null : nameKey(who.municipality))
const party = ({ line: { who } }: PersonEntry): string | null =>
  who.party?.length === 1 ? ballotLetter(who.party) : who.party

/** Were two of the parties at one meeting? Then they are two persons. */
function areTogether(entries: readonly PersonEntry[]): boolean {
  return [...grouped(entries, ({ meeting }) => [meeting.key]).values()].some(
    (lines) => new Set(lines.map(party).filter((letter) => letter !== null)).size > 1,
  )
}

/** The lines of one name in one council, parted into persons. */
function partNamesakes(entries: readonly PersonEntry[]): PersonEntry[][] {
  const towns = grouped(entries, (entry) => [town(entry) ?? ''])
  const nowhere = towns.get('') ?? []
  towns.delete('')
  const persons = [...towns.values()].flatMap((lines) =>
    areTogether(lines) ? [...grouped(lines, (line) => [party(line) ?? '']).values()] : [lines],
  )
  const known = persons.map((lines) => new Set(lines.map(party)))
  for (const lines of grouped(nowhere, (line) => [party(line) ?? '']).values()) {
    const letter = lines[0] === undefined ? null : party(lines[0])
    const bearers = persons.filter((_, i) => letter !== null && known[i]?.has(letter) === true)
    const [one] = bearers
    if (bearers.length === 1 && one !== undefined) one.push(...lines)
    else persons.push([...lines])
  }
  return persons
}

function toPerson(entries: readonly PersonEntry[], inTown: number): Omit<FolderPerson, 'joined'> {
  const ordered = entries.toSorted((a, b) => byText(dayOf(a), dayOf(b)) || a.line.index - b.line.index)
  const counts = new Map<string, number>()
  for (const { line } of ordered) counts.set(line.who.name, (counts.get(line.who.name) ?? 0) + 1)
  const spellings = [...counts.keys()].sort(byText)
  const name = spellings.reduce((best, each) => ((counts.get(each) ?? 0) > (counts.get(best) ?? 0) ? each : best))
  const first = ordered[0]
  const municipality = ordered.find(({ line }) => line.who.municipality !== null)?.line.who.municipality ?? null
  const parties = [...new Set(ordered.flatMap((entry) => party(entry) ?? []))]
  const council = first === undefined ? 'unknown' : councilOf(first)
  const parts = [council, plainLetters(municipality ?? 'unknown'), plainLetters(nameKey(name))]
  // Without a municipality, or with two of one name in it, the party tells who it is.
  if (municipality === null || inTown > 1) parts.push(plainLetters(parties[0] ?? 'unknown'))
  return { key: parts.join('/'), name, spellings, council, municipality, parties, entries: ordered }
}

const dayOf = ({ meeting }: PersonEntry): string => `${meeting.date ?? '~'} ${meeting.key}`

/** Makes keys differ that plain letters made the same: the second gets `~2`. */
function withOwnKeys(persons: readonly Omit<FolderPerson, 'joined'>[]): FolderPerson[] {
  const seen = new Map<string, number>()
  return persons
    .toSorted((a, b) => byText(a.key, b.key) || byText(a.name, b.name) || byText(a.parties.join(), b.parties.join()))
    .map((person) => {
      const times = (seen.get(person.key) ?? 0) + 1
      seen.set(person.key, times)
      return { ...person, key: times === 1 ? person.key : `${person.key}~${times}`, joined: [] }
    })
}

/** Makes one of each group of persons that the aliases call the same. */
function join(persons: readonly FolderPerson[], { same }: Aliases): FolderPerson[] {
  const byKey = new Map(persons.map((person) => [person.key, person]))
  const gone = new Set<string>()
  const joined = same.flatMap((keys) => {
    const members = keys.flatMap((key) => byKey.get(key) ?? [])
    const [first, ...others] = members
    if (first === undefined || others.length === 0) return []
    for (const { key } of members) gone.add(key)
    const whole = toPerson(
      members.flatMap(({ entries }) => entries),
      1,
    )
    return [{ ...whole, key: first.key, joined: others.map(({ key }) => key) }]
  })
  return [...persons.filter(({ key }) => !gone.has(key)), ...joined].sort((a, b) => byText(a.key, b.key))
}

/**
 * Finds the persons of a folder.
 * @param meetings of which each counts once, by its best document
 * @param aliases what a person has told of who is whom
 */
export function findPersons(meetings: readonly Meeting[], aliases: Aliases): Persons {
  const entries = meetings.flatMap((meeting) =>
    meeting.document.people
      .filter(({ list, who }) => MEMBERS.has(list) && isWholeName(who.name))
      .map((line): PersonEntry => ({ meeting, line })),
  )
  const names = grouped(entries, (entry) => [`${councilOf(entry)}\n${nameKey(entry.line.who.name)}`])
  const persons = withOwnKeys(
    [...names.values()].flatMap((lines) => {
      const parted = partNamesakes(lines)
      const inTown = (one: readonly PersonEntry[]): number =>
        parted.filter((other) => other[0] !== undefined && one[0] !== undefined && town(other[0]) === town(one[0]))
          .length
      return parted.map((one) => toPerson(one, inTown(one)))
    }),
  )
  const known = new Set(persons.map(({ key }) => key))
  const unused = [...new Set([...aliases.same, ...aliases.different].flat())].filter((key) => !known.has(key))
  const whole = join(persons, aliases)
  return { persons: whole, suggestions: suggestPersons(whole, aliases), unused: unused.sort(byText) }
}
