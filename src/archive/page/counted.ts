// Attendance counted: of a person, of all persons of a municipality, of all of a party.
import type { PersonRow, Presence, Share } from '../format/overview.ts'

/** A person, or all of a municipality or party. */
export interface Counted extends Share {
  /** What its page is found by: the person's key, else the name. */
  readonly key: string
  readonly name: string
  /** What tells persons of one name apart: `Venstre, Faxe`. */
  readonly note: string
  readonly apologies: number
  readonly absent: number
  readonly substitute: number
  /** The persons in it. */
  readonly people: readonly PersonRow[]
}

/** What attendance is counted by. */
export type CountedBy = 'people' | 'municipalities' | 'parties'

/** `Venstre, Faxe` */
export const noteOf = ({ parties, municipalities }: PersonRow): string =>
  [parties.join(' / '), municipalities.join(' / ')].filter((one) => one !== '').join(', ')

/** Counts. Who changed party or municipality counts for the last one. */
export function count(people: readonly PersonRow[], by: CountedBy): Counted[] {
  if (by === 'people') return people.map((one) => counted(one.key, one.name, noteOf(one), [one]))
  const groups = new Map<string, PersonRow[]>()
  for (const one of people) {
    const name = one[by].at(-1)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  const rows = Array.from(groups, ([name, group]) => counted(name, name, '', group))
  return by === 'municipalities' ? rows.map(byMeeting) : rows
}

function counted(key: string, name: string, note: string, people: readonly PersonRow[]): Counted {
  const all = people.flatMap(({ meetings }) => meetings)
  const how = (letter: Presence): number => all.filter(([, one]) => one === letter).length
  return {
    key,
    name,
    note,
    people,
    present: people.reduce((sum, { present }) => sum + present, 0),
    of: people.reduce((sum, { of }) => sum + of, 0),
    apologies: how('a'),
    absent: how('f'),
    substitute: how('s'),
  }
}

/** A municipality was there when anybody from it was. */
function byMeeting(row: Counted): Counted {
  const all = row.people.flatMap(({ meetings }) => meetings)
  const there = new Set(all.filter(([, how]) => how === 'p' || how === 's').map(([meeting]) => meeting))
  return { ...row, present: there.size, of: new Set(all.map(([meeting]) => meeting)).size }
}

const share = ({ present, of }: Share): number => (of === 0 ? -1 : present / of)
const byName = (a: Counted, b: Counted): number => a.name.localeCompare(b.name, 'da')

/** The orders that a list of them can have. */
export const ORDERS = {
  flest: (a, b) => b.of - a.of || share(b) - share(a) || byName(a, b),
  // Who was never listed as a member has no share, and comes last.
  lavest: (a, b) => Number(a.of === 0) - Number(b.of === 0) || share(a) - share(b) || b.of - a.of || byName(a, b),
  hoejest: (a, b) => share(b) - share(a) || b.of - a.of || byName(a, b),
  navn: byName,
} as const satisfies Record<string, (a: Counted, b: Counted) => number>
export type Order = keyof typeof ORDERS
