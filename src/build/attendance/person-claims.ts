// Says what each piece of an attendance line is. Every word of a piece ends in one of its claims, save the small words
// that join (`i`, `fra`, `som`, `for`): what is not understood is claimed as `other`, never dropped.
//   borgmester Anna Berg | A | Køge Kommune fra kl. 10.30
//   ^role      ^name       ^party ^municipality ^note
import { readMunicipality } from '../../danish/municipality.ts'
import { findParty } from '../../danish/party.ts'
import { isOrganisationWord, nameAtStart, nameWords } from '../../danish/person-name.ts'
import type { Piece } from './person-pieces.ts'
import {
  findSubstitution,
  isSubstituteWord,
  officeAtStart,
  officeInside,
  presenceAt,
} from '../../danish/person-words.ts'

/** A reading of a part of a line, as printed. `stand-in`: a substitute who may be the person or a remark on one. */
export interface Claim {
  readonly kind: 'name' | 'party' | 'municipality' | 'role' | 'note' | 'absent' | 'stand-in' | 'other'
  readonly text: string
  /** A `stand-in`: where the name begins in `text`. */
  readonly nameFrom?: number
  /** The claim's piece heads the line: "KL: Bo Lund". */
  readonly heads?: boolean
}

const PLACE_LEAD = /^(?:fra|i|ved|for|af) (?=\p{Lu})/u
const PLACE_AFTER = /^(?<head>.+?) (?:fra|i|ved|for) (?<place>\p{Lu}.*)/u
/** `borgmester i Køge Kommune Anna Berg` */
const OFFICE_PLACE = /^(?:fra|i|ved) (?<place>\p{Lu}[\p{L}' -]*? [Kk]ommune) (?<name>\p{Lu}.*)/u
const KOMMUNE = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}-]+)? (?:Regionsk|K|k)ommune$/u
const LISTED = /list|parti|borger|lokal|^ny|fri|forening|fælles|politisk|demokrat|stemme|sammen|løsgænger|uden ?for/iu
const LETTERS = /^\p{Lu}{1,3}\d?(?:[/+&]\p{Lu})*$/u
const TRAILING_JOIN = / (?:der|som|og|har|men|dog)$/u

const claim = (kind: Claim['kind'], text: string): Claim => ({ kind, text })
const isPlace = (text: string): boolean => readMunicipality(text).code !== null || KOMMUNE.test(text)
const hasName = (claims: readonly Claim[]): boolean => claims.some(({ kind }) => kind === 'name')

/** `Anna Berg Køge Kommune`, `Anna Berg fra Køge` -> the words before the place, and the place, one of the 98. */
function splitPlace(text: string): { head: string; place: string } | null {
  const joined = PLACE_AFTER.exec(text)?.groups
  const after = joined?.['place'] ?? ''
  if (readMunicipality(after).code !== null) return { head: joined?.['head'] ?? '', place: after }
  const words = text.split(' ')
  if (!/^(?:regions)?kommune$/iu.test(words.at(-1) ?? '')) return null
  for (const length of [4, 3, 2]) {
    const place = words.slice(-length).join(' ')
    if (words.length > length && readMunicipality(place).code !== null)
      return { head: words.slice(0, -length).join(' '), place }
  }
  return null
}

function substitutionClaims(text: string, bracket: boolean, first: boolean): Claim[] | null {
  const found = findSubstitution(text)
  if (found === null) return null
  const before = found.before === '' ? [] : claimText(found.before, bracket, first)
  const remark = presenceAt(found.who, false)
  const main = remark < 0 ? found.who : found.who.slice(0, remark).trim()
  const place = splitPlace(main)
  const who = place?.head ?? main
  const name = nameAtStart(who)
  if (name === '' || isPlace(name) || findParty(name) !== null) return null
  // A bare `for` needs a person on either side: `formand for Venstre`, `Bo Lund for Dansk Industri` are none.
  const follows = hasName(before) || (before.length === 0 && !first)
  if (!found.explicit && !(follows && name.includes(' '))) return null
  return [
    ...before,
    claim('absent', name),
    // More than a name (`suppleant for Kim Holm (A)`): the words stay together as a remark.
    ...(who === name ? [] : [claim('note', found.phrase.slice(0, found.phrase.length - found.who.length) + who)]),
    ...(place === null ? [] : [claim('municipality', place.place)]),
    ...(remark < 0 ? [] : [claim('note', found.who.slice(remark))]),
  ]
}

function officeClaims(text: string): Claim[] | null {
  const office = officeAtStart(text)
  if (office === '') return null
  const rest = text.slice(office.length).trim()
  if (rest === '') return [claim('role', text)]
  const place = rest.replace(PLACE_LEAD, '')
  if (isPlace(place)) return [claim('role', office), claim('municipality', place)]
  if (isSubstituteWord(office) && nameWords(rest) > 0)
    return [{ kind: 'stand-in', text, nameFrom: text.length - rest.length }]
  const between = OFFICE_PLACE.exec(rest)?.groups
  if (between !== undefined && isPlace(between['place'] ?? '') && nameWords(between['name'] ?? '') > 0)
    return [claim('role', office), claim('municipality', between['place'] ?? ''), claim('name', between['name'] ?? '')]
  const claims = claimText(rest, false, true)
  return claims[0]?.kind === 'name' ? [claim('role', office), ...claims] : [claim('role', text)]
}

/** A bracket that holds no letter, office, place or remark: a local list if it looks like one, else a remark. */
function bracketClaim(text: string): Claim {
  if (nameAtStart(text) === '' && !/^\p{Lu}/u.test(text)) return claim(LISTED.test(text) ? 'party' : 'note', text)
  if (text.split(' ').some(isOrganisationWord) && !LISTED.test(text)) return claim('role', text)
  if (text.includes(' ')) return claim(LISTED.test(text) ? 'party' : 'note', text)
  return claim(nameWords(text) === 1 || LETTERS.test(text) ? 'party' : 'role', text)
}

function claimText(text: string, bracket: boolean, first: boolean): Claim[] {
  if (/^\p{L}$/u.test(text) ? bracket || /^\p{Lu}$/u.test(text) : findParty(text) !== null)
    return [claim('party', text)]
  const substitution = substitutionClaims(text, bracket, first)
  if (substitution !== null) return substitution
  const remark = presenceAt(text, bracket || !first)
  if (remark >= 0) {
    const head = text.slice(0, remark).trim().replace(TRAILING_JOIN, '')
    return head === ''
      ? [claim('note', text)]
      : [...claimText(head, bracket, first), claim('note', text.slice(head.length).trim())]
  }
  const place = text.replace(PLACE_LEAD, '')
  if (readMunicipality(place).code !== null) return [claim('municipality', place)]
  const office = officeClaims(text)
  if (office !== null) return office
  const inside = officeInside(text)
  const head = inside < 0 ? '' : text.slice(0, inside).trim()
  if (head !== '' && (nameWords(head) > 0 || isPlace(head)))
    return [...claimText(head, bracket, first), ...claimText(text.slice(inside), bracket, false)]
  const split = splitPlace(text)
  if (split !== null && nameWords(split.head) > 0)
    return [claim('name', split.head), claim('municipality', split.place)]
  if (isPlace(place)) return [claim('municipality', place)]
  if (bracket) return [bracketClaim(text)]
  return [claim(nameWords(text) > 0 ? 'name' : 'other', text)]
}

/**
 * Says what a piece is.
 * @param piece a piece of a tidied line
 * @param first the line's first piece: a capital there begins no remark
 * @returns claims in print order; at least one
 */
export function claimPiece(piece: Piece, first: boolean): Claim[] {
  const claims = claimText(piece.text, piece.bracket, first)
  return piece.heads ? claims.map((one) => ({ ...one, heads: true })) : claims
}
