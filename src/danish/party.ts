// Reads what stands in a person's brackets: a letter of the ballot, or a party's name.
//   (A) · (SF) · (Borgerlisten) · (T)
//    ^     ^^     ^^^^^^^^^^^^     ^ kept without a name: the letter of a local list
// A single letter is always a letter of the ballot, never short for a party: `(S)` stays S.
import type { Party } from '../referat.ts'
import { LOCAL_LIST_STARTS, PARTIES, type PartyEntry } from '../vocabulary/parties.ts'
import { remembered } from '../text/remember.ts'
import { readMunicipality } from './municipality.ts'

const LETTER = /^\p{Alpha}$/u
const DROPPED = /[\s\-‐‑–.,()]/gu
const fold = (name: string): string => name.normalize('NFC').toLowerCase().replace(DROPPED, '')

const BY_LETTER = new Map(PARTIES.map((entry) => [entry.letter, entry]))
const BY_NAME = new Map(
  PARTIES.flatMap((entry) =>
    [entry.name, ...entry.names, ...(entry.short ?? [])].map((name) => [fold(name), entry] as const),
  ),
)

const holdsIn = (entry: PartyEntry, year: number | null): boolean =>
  year === null ? entry.to === undefined : year >= (entry.from ?? year) && year <= (entry.to ?? year)

/**
 * The party of the register that a name or short name means ("SF", "De Konservative"); `null` when it is none of them.
 * @param name without brackets, in any case; a single letter is no name
 */
export const findParty: (name: string) => PartyEntry | null = remembered((name) =>
  LETTER.test(name.trim()) ? null : (BY_NAME.get(fold(name)) ?? null),
)

/**
 * Reads a party.
 * @param inBrackets what stands between the brackets
 * @param year the meeting's year: some letters changed hands; `null` takes the party that holds the letter still
 * @returns letter and the register's name; a letter that nobody holds has `name` null, an unknown name `letter` null
 */
export function readParty(inBrackets: string, year: number | null = null): Party {
  const printed = inBrackets.normalize('NFC').trim().replace(/\.$/u, '')
  if (LETTER.test(printed)) {
    const entry = BY_LETTER.get(printed.toUpperCase())
    return { letter: printed, name: entry !== undefined && holdsIn(entry, year) ? entry.name : null }
  }
  const entry = findParty(printed)
  return entry === null
    ? { letter: null, name: printed === '' ? null : printed }
    : { letter: entry.letter, name: entry.name }
}

/** The names of local lists, by their ends. */
export const LIST_WORD = /^\p{Upper}[\p{Alpha}-]*(?:listen|listerne|lister|fællesliste|lokalliste|borgerliste)s?$/u
export const LIST_END = /^(?:Parti|Fællesliste|Borgerliste|Lokalliste|Liste|Listen|Demokraterne)s?$/u

/** `Læsølisten`, `Borgerlisten Fanø`, `Fanø Fællesliste`, `Nyt Odsherred` */
function isLocalList(name: string): boolean {
  const [first = '', ...more] = name.split(' ')
  const rest = more.join(' ')
  const isTown = (words: string): boolean => !/kommune$/iu.test(words) && readMunicipality(words).code !== null
  if (LIST_WORD.test(first)) return rest === '' || isTown(rest)
  if (rest === '') return false
  return LOCAL_LIST_STARTS.has(first) ? isTown(rest) : LIST_END.test(rest) && isTown(first)
}

/** Are words the name of a party or of a local list, and nothing else? @param name without brackets; no letter */
export const namesParty = remembered((name) => findParty(name) !== null || isLocalList(name))

const LISTED = /list|parti|borger|lokal|^ny|fri|forening|fælles|politisk|demokrat|stemme|sammen|løsgænger|uden ?for/iu

/** Do the words look like the name of a local list ("Fanø Fællesliste", "løsgænger")? @param text without brackets */
export const looksLikeList = (text: string): boolean => LISTED.test(text)
