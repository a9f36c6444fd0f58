// The members on the lists: those who were there and those who were away. Guests and staff come from anywhere.
import type { Municipality, Party, Person, Referat } from '../referat.ts'
import { grouped } from '../text/grouped.ts'
import { squash } from '../text/squash.ts'
import { NO_NAMES } from '../vocabulary/attendance-remarks.ts'
import { PARTIES } from '../vocabulary/parties.ts'

/** A person whose line names a municipality. */
export interface Townsperson extends Person {
  readonly municipality: Municipality
}

/** The members on the lists, in printed order. */
export const members = ({ deltagere, afbud, fravaerende }: Referat): Person[] => [
  ...deltagere,
  ...afbud,
  ...fravaerende,
]

/** Those of them whose line names a municipality. */
export const townspeople = (referat: Referat): Townsperson[] =>
  members(referat).filter((person): person is Townsperson => person.municipality !== null)

// How a line tells of a substitution.
//   Jan Dal (A), Køge Kommune (suppleant for Kim Holm)   <- the substitute is listed: Kim Holm belongs under `Afbud`
//   Kim Holm, Køge Kommune supp. Jan Dal deltog          <- the absent member is listed, in this very line

/** A deltager who names the absent member behind his own name. */
export interface ListedSubstitute extends Person {
  readonly substituteFor: string
}

/** Is the substitute listed, and not the absent member with a word on who came instead? */
export function isListedSubstitute(person: Person): person is ListedSubstitute {
  const { raw, name, substituteFor } = person
  if (substituteFor === null || !raw.includes(name)) return false
  return raw.indexOf(name) < raw.indexOf(substituteFor)
}

// When two entries of the attendance are the same person: the same name and nothing that speaks against it.
//   Anna Berg (A), Faxe Kommune   ·   Anna  Berg, Faxe                <- the same
//   Anna Berg (A), Faxe Kommune   ·   Anna Berg (A), Ringsted Kommune <- two persons

const folded = (text: string): string => squash(text).toLowerCase()

/** A municipality for comparing: its code, else its name; `null` when the line names none. */
export const municipalityKey = (municipality: Municipality | null): string | null =>
  municipality === null ? null : (municipality.code ?? folded(municipality.name))

/** Name and municipality for comparing; `null` for what is no whole name ("NN", "Vakant", "Anna"). */
export function personKey({ name, municipality }: Pick<Person, 'name' | 'municipality'>): string | null {
  if (!/\S\s+\S/u.test(name) || NO_NAMES.test(name.trim())) return null
  return JSON.stringify([folded(name), municipalityKey(municipality)])
}

const BALLOT = new Map(PARTIES.flatMap(({ letter, proseLetter }) => (proseLetter ? [[proseLetter, letter]] : [])))

/** `S` may be said for `A`. */
export const ballotLetter = (letter: string): string => BALLOT.get(letter.toUpperCase()) ?? letter.toUpperCase()

/** The letters of two parties as printed; `null` when they are one party's, or one of them has none. */
export function differingLetters(a: Party | null, b: Party | null): readonly [string, string] | null {
  if (a?.letter == null || b?.letter == null || ballotLetter(a.letter) === ballotLetter(b.letter)) return null
  return [a.letter, b.letter]
}

/** Do two entries bear letters of two parties? `false` when one of them bears none. */
export const partiesDiffer = (a: Party | null, b: Party | null): boolean => differingLetters(a, b) !== null

const words = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '')

const isWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** Is one name the other, written shorter? `Kim Holm`, `Kim A. Holm`, `K. Holm`, `Kim Holm Berg`, `Holm`. */
function sameName(a: string, b: string): boolean {
  if (folded(a) === folded(b)) return true
  const [shorter = [], longer = []] = [words(a), words(b)].sort((one, other) => one.length - other.length)
  if (shorter.length === 0 || (shorter.length > 1 && !isWord(shorter[0] ?? '', longer[0] ?? ''))) return false
  return shorter.every((word) => longer.some((other) => isWord(word, other)))
}

/** Whoever asks wants to know of none, one or several. */
const MOST = 2

/**
 * Makes a search for persons by a name that may be written shorter.
 * @param people whom to search
 * @returns those whose name is the given one, whole or shorter; two of them where there are more
 */
export function namesakes<P extends { readonly name: string }>(people: readonly P[]): (name: string) => P[] {
  const byWord = grouped(people, ({ name }) => words(name))
  const bearers = (word: string): readonly P[] => byWord.get(word) ?? []
  // Thousands may share a surname: the rarest word of a name leads to the fewest.
  const rarest = (of: readonly string[], reach: (word: string) => number): string[] =>
    of
      .filter(isLong)
      .reduce<string[]>(([best], word) => [best === undefined || reach(word) < reach(best) ? word : best], [])
  const byRarest = grouped(people, ({ name }) => rarest(words(name), (word) => bearers(word).length))
  const byInitial = grouped(people, ({ name }) =>
    rarest(words(name), (word) => bearers(word).length).map((word) => word.charAt(0)),
  )
  return (name) => {
    const asked = words(name)
    // The name asked for is the shorter one: each of its words is in the other, or its initial.
    const reached = (word: string): P[] => [...bearers(word), ...bearers(word.charAt(0))]
    const [word] = rarest(asked, (each) => bearers(each).length + bearers(each.charAt(0)).length)
    // Or it is the longer one.
    const within = asked.flatMap((each) => (isLong(each) ? byRarest : byInitial).get(each) ?? [])
    return firstOf(
      [...(word === undefined ? [] : reached(word)), ...within],
      (person) =>
        sameName(person.name, name) && words(person.name).some((each) => isLong(each) && asked.includes(each)),
    )
  }
}

const isLong = (word: string): boolean => word.length > 1

function firstOf<P>(people: readonly P[], fits: (person: P) => boolean): P[] {
  const found = new Set<P>()
  for (const person of people) {
    if (found.size === MOST) break
    if (!found.has(person) && fits(person)) found.add(person)
  }
  return [...found]
}
