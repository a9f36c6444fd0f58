// When two entries of the attendance are the same person: the same name and nothing that speaks against it.
//   Anna Berg (A), Faxe Kommune   ·   Anna  Berg, Faxe                <- the same
//   Anna Berg (A), Faxe Kommune   ·   Anna Berg (A), Ringsted Kommune <- two persons
import type { Municipality, Party, Person } from '../referat.ts'
import { squash } from '../text/squash.ts'
import { PARTIES } from '../vocabulary/parties.ts'
import { NO_NAMES } from '../vocabulary/no-names.ts'

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
const ballotLetter = (letter: string): string => BALLOT.get(letter.toUpperCase()) ?? letter.toUpperCase()

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

/**
 * Makes a search for persons by a name that may be written shorter.
 * @param people whom to search
 * @returns those whose name is the given one, whole or shorter
 */
export function namesakes<P extends { readonly name: string }>(people: readonly P[]): (name: string) => P[] {
  const byWord = new Map<string, P[]>()
  for (const person of people)
    for (const word of new Set(words(person.name))) {
      const bearers = byWord.get(word) ?? []
      if (bearers.push(person) === 1) byWord.set(word, bearers)
    }
  return (name) => {
    const candidates = new Set(words(name).flatMap((word) => (word.length > 1 ? (byWord.get(word) ?? []) : [])))
    return [...candidates].filter((person) => sameName(person.name, name))
  }
}
