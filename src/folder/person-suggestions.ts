// Who may be the same person, and why: for somebody to decide in the aliases. Never merged.
import { grouped } from '../text/grouped.ts'
import type { Aliases } from './aliases.ts'
import { byText } from './keys.ts'
import { nameKey, nameLikeness } from './person-names.ts'
import type { FolderPerson } from './folder-person.ts'

/** Why two may be one. A closed list. */
export const PERSON_REASONS = {
  spelling: {
    en: 'names that differ by one or two letters, in one municipality',
    da: 'navne med et eller to bogstavers forskel i samme kommune',
  },
  'shorter-name': {
    en: 'one name is the other, written shorter, in one municipality',
    da: 'det ene navn er det andet, skrevet kortere, i samme kommune',
  },
  'other-party': { en: 'the same name in one municipality, two parties', da: 'samme navn i samme kommune, to partier' },
  'other-municipality': {
    en: 'the same name in one council, two municipalities',
    da: 'samme navn i samme råd, to kommuner',
  },
  'no-municipality': {
    en: 'the same name in one council, once without municipality',
    da: 'samme navn i samme råd, det ene sted uden kommune',
  },
  'other-council': { en: 'the same name in two councils', da: 'samme navn i to råd' },
} as const
export type PersonReason = keyof typeof PERSON_REASONS

export interface PersonSuggestion {
  /** Keys of two persons, in the order of their letters. */
  readonly persons: readonly [string, string]
  readonly reason: PersonReason
}

/** Of so many bearers of one name each pair is told; of more only neighbours in the order of their keys. */
const FEW = 4

function pairs<T>(persons: readonly T[]): (readonly [T, T])[] {
  return persons.flatMap((one, i) =>
    persons.slice(i + 1, persons.length <= FEW ? undefined : i + 2).map((other) => [one, other] as const),
  )
}

function sameNameReason(a: FolderPerson, b: FolderPerson): PersonReason {
  if (a.council !== b.council) return 'other-council'
  if (a.municipality === null || b.municipality === null) return 'no-municipality'
  return a.municipality === b.municipality ? 'other-party' : 'other-municipality'
}

/** Suggests pairs of persons that may be one. @param aliases pairs that are told to differ are left out */
export function suggestPersons(persons: readonly FolderPerson[], aliases: Aliases): PersonSuggestion[] {
  const found = new Map<string, PersonSuggestion>()
  const together = new Map(persons.map((person) => [person, new Set(person.entries.map(({ meeting }) => meeting.key))]))
  const met = (a: FolderPerson, b: FolderPerson): boolean =>
    [...(together.get(a) ?? [])].some((meeting) => together.get(b)?.has(meeting) === true)
  const add = (a: FolderPerson, b: FolderPerson, reason: PersonReason): void => {
    // Whoever sits beside himself is two.
    if (met(a, b)) return
    const keys = [a.key, b.key].sort(byText)
    const id = keys.join('\n')
    if (!found.has(id)) found.set(id, { persons: [keys[0] ?? '', keys[1] ?? ''], reason })
  }
  for (const same of grouped(persons, ({ spellings }) => spellings.map(nameKey)).values())
    for (const [a, b] of pairs(same)) add(a, b, sameNameReason(a, b))
  // Names are compared with those of their municipality that share a word with them: nobody with everybody.
  const neighbours = grouped(persons, ({ council, municipality, spellings }) =>
    spellings.flatMap((name) =>
      nameKey(name)
        .split(' ')
        .map((word) => `${council}\n${municipality ?? ''}\n${word}`),
    ),
  )
  for (const near of neighbours.values())
    near.forEach((one, i) => {
      for (const other of near.slice(i + 1)) {
        const alike = nameLikeness(nameKey(one.name), nameKey(other.name))
        if (alike !== null) add(one, other, alike)
      }
    })
  for (const group of aliases.different)
    for (const a of group) for (const b of group) found.delete([a, b].sort(byText).join('\n'))
  return [...found.values()].sort((a, b) => byText(a.persons.join('\n'), b.persons.join('\n')))
}
