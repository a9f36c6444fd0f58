// Reads an attendance line that speaks of one person: the pieces' claims, each given its field.
//   Formand, borgmester Anna Berg (A), Køge Kommune (fra kl. 10.30)
// What has no field of its own goes with the office ("direktør, KL"). Two persons on one line, a surname put first, a
// sentence: the line is all name and the rest `null`.
import type { Person } from '../../referat.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { readParty } from '../../danish/party.ts'
import { claimPiece, type Claim } from './person-claims.ts'
import { toPieces } from './person-pieces.ts'

/** What a line says of a person, without its place. */
export type PersonFields = Omit<Person, 'at' | 'raw'>

/** Longer is no line of a list; the patterns need not be tried on it. */
const LONGEST = 500

/** Where a text stands in a line as whole words, from an index on or else anywhere; -1 when nowhere. */
function placeIn(line: string, text: string, from: number): number {
  const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
  for (const start of [from, 0]) {
    for (let at = line.indexOf(text, start); at >= 0; at = line.indexOf(text, at + 1))
      if (!isLetter(line[at - 1]) && !isLetter(line[at + text.length])) return at
  }
  return line.indexOf(text)
}

/**
 * Pieces of a line as one text, with what the paper prints between them.
 * @param line the line they were cut from
 * @param texts the pieces; what is not there is left out
 * @returns from the first of them to the last; `null` when none is there
 */
export function asPrinted(line: string, texts: readonly (string | null)[]): string | null {
  let from = line.length
  let end = 0
  let last = 0
  for (const text of texts) {
    const at = text === null || text === '' ? -1 : placeIn(line, text, last)
    if (at < 0) continue
    last = at + (text ?? '').length
    from = Math.min(from, at)
    end = Math.max(end, last)
  }
  if (end === 0) return null
  const printed = line.slice(from, end)
  return printed.split('(').length > printed.split(')').length && line[end] === ')' ? `${printed})` : printed
}

/** The pieces up to where other words stand between two of them, and the rest. */
function together(line: string, texts: readonly string[]): { first: string[]; rest: string[] } {
  let end = 0
  for (const [i, text] of texts.entries()) {
    const at = placeIn(line, text, end)
    if (i > 0 && (at < end || /[\p{L}\p{N}]/u.test(line.slice(end, at))))
      return { first: texts.slice(0, i), rest: texts.slice(i) }
    end = Math.max(0, at) + text.length
  }
  return { first: [...texts], rest: [] }
}

const allName = (line: string): PersonFields => ({
  ...{ name: line, party: null, municipality: null, role: null, substituteFor: null, note: null },
})

const wordCount = (claim: Claim): number => claim.text.split(' ').length

/** The claim that is the person's name; `undefined` when none is, or more than one might be. */
function findName(claims: readonly Claim[]): Claim | undefined {
  const names = claims.filter(({ kind }) => kind === 'name')
  const full = names.filter((name) => wordCount(name) > 1)
  const standIn = claims.find(({ kind }) => kind === 'stand-in')
  if (names.length === 0) return standIn
  if (full.length === 0) return names.length === 1 ? names[0] : undefined
  const codes = new Set(
    claims.filter(({ kind }) => kind === 'municipality').map(({ text }) => readMunicipality(text).code ?? text),
  )
  const parties = claims.filter(({ kind }) => kind === 'party')
  if (full.length > 1 && (parties.length > 1 || codes.size > 1)) return undefined
  return full.find((name) => name.heads !== true) ?? full[0]
}

/** In its brackets, where they are printed around it. */
const asRemark = (line: string, text: string): Claim => ({
  kind: 'note',
  text: line.includes(`(${text})`) ? `(${text})` : text,
})

/** The claims of a line. A party's bracket right after the absent one's name is the absent one's. */
function claimLine(line: string): Claim[] {
  const claims: Claim[] = []
  let absentLast = false
  for (const [i, piece] of toPieces(line).entries()) {
    const found = claimPiece(piece, i === 0)
    const theirs = absentLast && piece.bracket && found[0]?.kind === 'party'
    claims.push(...(theirs ? found.map(({ text }) => asRemark(line, text)) : found))
    absentLast = !piece.bracket && found.at(-1)?.kind === 'absent'
  }
  return claims
}

/**
 * Reads a tidied line on its own words. Never throws.
 * @param line what `tidyPersonLine` returned
 * @param year the meeting's year, or `null`
 */
export function readPlainPerson(line: string, year: number | null): PersonFields {
  const claims = line.length > LONGEST ? [] : claimLine(line)
  const name = findName(claims)
  if (name === undefined) return allName(line)
  const first = (kind: Claim['kind']): Claim | undefined => claims.find((claim) => claim.kind === kind)
  const [party, municipality, absent] = [first('party'), first('municipality'), first('absent')]
  const roles: string[] = []
  const notes: string[] = []
  let inNote = false
  for (const claim of claims) {
    if (claim === name) {
      if (claim.nameFrom !== undefined) roles.push(claim.text.slice(0, claim.nameFrom).trim().replace(/:$/u, ''))
    } else if (claim === party || claim === municipality || claim === absent) inNote = false
    else if (claim.kind === 'role' || (claim.kind === 'name' && !inNote)) roles.push(claim.text)
    else if (claim.kind === 'other' && !(inNote && /^[\p{Ll}\d]/u.test(claim.text))) roles.push(claim.text)
    else {
      notes.push(claim.text)
      inNote = true
    }
  }
  // Offices apart from each other are no one string of the paper: the later ones are remarks.
  const office = together(line, roles)
  const remarks = [...notes, ...office.rest]
  return {
    name: name.text.slice(name.nameFrom ?? 0),
    party: party === undefined ? null : readParty(party.text, year),
    municipality: municipality === undefined ? null : readMunicipality(municipality.text),
    role: asPrinted(line, office.first),
    substituteFor: absent?.text ?? null,
    note: asPrinted(line, remarks),
  }
}
