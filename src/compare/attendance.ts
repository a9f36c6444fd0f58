// Who was there: persons found again by name, then by their place among the others, and what differs in each.
import type { Person, Referat } from '../referat.ts'
import { distance } from '../text/distance.ts'
import type { Change, ChangeSide } from './change.ts'
import { factChanges, plain, type Facts } from './decision-facts.ts'
import { inOrder } from './in-order.ts'
import { wordRuns } from './edits.ts'
import { makeChange } from './make-change.ts'
import { sameText } from './words.ts'

/** The lists of persons, by their names in the JSON. */
export const LISTS = ['deltagere', 'afbud', 'fravaerende', 'guests', 'secretariat'] as const
type List = (typeof LISTS)[number]

interface Listed {
  readonly list: List
  readonly person: Person
}

/** Two papers' person; null where one has none. */
type Pair = readonly [Listed | null, Listed | null]

const listed = (referat: Referat): Listed[] =>
  LISTS.flatMap((list) => referat[list].map((person) => ({ list, person })))

/**
 * Compares the lists of persons.
 * @param agenda the first paper is the dagsorden: a list that it does not have yet is no change
 */
export function attendanceChanges(before: Referat, after: Referat, agenda: boolean): Change[] {
  const have = (referat: Referat): boolean => LISTS.some((list) => referat[list].length > 0)
  if (agenda && (!have(before) || !have(after))) return []
  return pairPersons(listed(before), listed(after)).flatMap((pair) => personChange(pair))
}

/** Pairs persons, in the order of the second paper; those that are gone stand last. */
function pairPersons(a: readonly Listed[], b: readonly Listed[]): Pair[] {
  const ofB = new Map<number, number>()
  const taken = new Set<number>()
  const take = (i: number, j: number): void => {
    ofB.set(j, i)
    taken.add(i)
  }
  const byKey = (key: (one: Listed) => string): void => {
    const left = new Map<string, number[]>()
    a.forEach((one, i) => {
      if (!taken.has(i)) left.set(key(one), [...(left.get(key(one)) ?? []), i])
    })
    b.forEach((one, j) => {
      const i = ofB.has(j) ? undefined : left.get(key(one))?.shift()
      if (i !== undefined) take(i, j)
    })
  }
  byKey(({ list, person }) => `${list} ${plain(person.raw)}`)
  byKey(({ list, person }) => `${list} ${plain(person.name)}`)
  byKey(({ person }) => plain(person.name))
  for (const list of LISTS) pairRest(list, a, b, ofB, taken, take)
  return [
    ...b.map((one, j): Pair => [a[ofB.get(j) ?? -1] ?? null, one]),
    ...a.flatMap((one, i): Pair[] => (taken.has(i) ? [] : [[one, null]])),
  ]
}

/** Persons of a list that are left: spelt a little otherwise, or another in the same place. */
function pairRest(
  list: List,
  a: readonly Listed[],
  b: readonly Listed[],
  ofB: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  take: (i: number, j: number) => void,
): void {
  const left = a.flatMap((one, i) => (one.list === list && !taken.has(i) ? [i] : []))
  const right = b.flatMap((one, j) => (one.list === list && !ofB.has(j) ? [j] : []))
  const before = new Map([...ofB].map(([j, i]) => [i, j]))
  const inPlace = (i: number, j: number): boolean => {
    const above = i === 0 || a[i - 1]?.list !== list ? j === 0 || b[j - 1]?.list !== list : before.get(i - 1) === j - 1
    const below = a[i + 1]?.list !== list ? b[j + 1]?.list !== list : before.get(i + 1) === j + 1
    return above && below
  }
  const pairs = inOrder(left.length, right.length, (m, n) => {
    const [i, j] = [left[m] ?? 0, right[n] ?? 0]
    const [one, other] = [plain(a[i]?.person.name ?? ''), plain(b[j]?.person.name ?? '')]
    const steps = distance(one.toLowerCase(), other.toLowerCase())
    if (steps <= Math.max(2, Math.min(one.length, other.length) / 4)) return 2 - steps / 100
    return inPlace(i, j) ? 1 : 0
  })
  for (const [m, n] of pairs) take(left[m] ?? 0, right[n] ?? 0)
}

// A sign before the person is the typesetter's.
const line = ({ raw }: Person): string => raw.replace(/^[-–•·*]\s+/u, '')

/** What a list tells of a person. */
export const attendanceFacts = ({ list, person }: Listed): Facts => ({
  list,
  name: plain(person.name),
  party: person.party?.letter ?? person.party?.name ?? null,
  municipality: person.municipality === null ? null : plain(person.municipality.name),
  role: person.role === null ? null : plain(person.role),
  substituteFor: person.substituteFor === null ? null : plain(person.substituteFor),
  note: person.note === null ? null : plain(person.note),
})

const side = (one: Listed | null): ChangeSide | null =>
  one === null ? null : { text: one.person.raw, at: one.person.at }

function personChange([a, b]: Pair): Change[] {
  const differing = a === null || b === null ? [] : factChanges(attendanceFacts(a), attendanceFacts(b))
  // What no field holds still stands in the line.
  if (a !== null && b !== null && differing.length === 0) {
    if (sameText(line(a.person), line(b.person))) return []
    differing.push({ fact: 'line', before: a.person.raw, after: b.person.raw })
  }
  return [
    makeChange({
      type: 'attendance-changed',
      part: (b ?? a)?.list ?? '',
      before: side(a),
      after: side(b),
      words: wordRuns(a?.person.raw ?? '', b?.person.raw ?? ''),
      facts: differing,
    }),
  ]
}
