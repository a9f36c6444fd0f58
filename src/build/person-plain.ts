// Reads an attendance line that speaks of one person: the pieces' claims, each given its field.
//   Formand, borgmester Anna Berg (A), Køge Kommune (fra kl. 10.30)
// What has no field of its own goes with the office ("direktør, KL"). Two persons on one line, a surname put first, a
// sentence: the line is all name and the rest `null`.
import type { Person } from '../referat.ts'
import { readMunicipality } from './municipality.ts'
import { readParty } from './party.ts'
import { claimPiece, type Claim } from './person-claims.ts'
import { toPieces } from './person-pieces.ts'

/** What a line says of a person, without its place. */
export type PersonFields = Omit<Person, 'at' | 'raw'>

/** Longer is no line of a list; the patterns need not be tried on it. */
const LONGEST = 500

/**
 * Pieces of a line as one text, with what the paper prints between them where that is no words.
 * @param line the line they were cut from
 * @param texts in print order; what is not there is left out
 * @returns `null` when none is there
 */
export function asPrinted(line: string, texts: readonly (string | null)[]): string | null {
  let text = ''
  let end = 0
  for (const piece of texts) {
    if (piece === null || piece === '') continue
    const at = line.indexOf(piece, end)
    const between = at < 0 ? '' : line.slice(end, at)
    if (text === '') text = piece
    else text += at < 0 || /[\p{L}\p{N}]/u.test(between) ? `, ${piece}` : between + piece
    end = Math.max(end, at + piece.length)
  }
  return text === '' ? null : text
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

/** The claims of a line. A party's bracket right after the absent one's name is the absent one's. */
function claimLine(line: string): Claim[] {
  const claims: Claim[] = []
  let absentLast = false
  for (const [i, piece] of toPieces(line).entries()) {
    const found = claimPiece(piece, i === 0)
    const theirs = absentLast && piece.bracket && found[0]?.kind === 'party'
    claims.push(...(theirs ? found.map(({ text }) => ({ kind: 'note' as const, text: `(${text})` })) : found))
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
  return {
    name: name.text.slice(name.nameFrom ?? 0),
    party: party === undefined ? null : readParty(party.text, year),
    municipality: municipality === undefined ? null : readMunicipality(municipality.text),
    role: asPrinted(line, roles),
    substituteFor: absent?.text ?? null,
    note: asPrinted(line, notes),
  }
}
