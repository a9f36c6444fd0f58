// Says what each piece of an attendance entry is, and where. Every word of a piece ends in one of its claims, save the
// small words that join (`i`, `fra`, `som`, `for`): what is not understood is claimed as `other`, never dropped.
//   borgmester Anna Berg | A | Køge Kommune fra kl. 10.30
//   ^role      ^name       ^party ^municipality ^note
import { readMunicipality } from './municipality.ts'
import { findParty, looksLikeList, namesParty } from './party.ts'
import { hasGivenName, isOrganisationWord, nameAtStart, nameWords } from './person-name.ts'
import { part, type Piece, type Words } from './person-pieces.ts'
import {
  cameInstead,
  findSubstitution,
  isSubstituteWord,
  officeAtStart,
  officeInside,
  presenceAt,
} from './person-words.ts'

/** What words of an entry are. `stand-in`: a substitute who may be the person or a remark on one. `theirs`: the absent one's own. */
export type ClaimKind = 'name' | 'party' | 'municipality' | 'role' | 'note' | 'absent' | 'theirs' | 'stand-in' | 'other'

/** A reading of a part of an entry: half-open indices into it. */
export interface Claim {
  readonly kind: ClaimKind
  readonly text: string
  readonly from: number
  readonly to: number
  /** A `stand-in`: where the name begins in the entry. */
  readonly nameFrom?: number
}

const PLACE_LEAD = /^(?:fra|i|ved|for|af) (?=\p{Upper})/u
const PLACE_AFTER = /^(?<head>.+?) (?<join>fra|i|ved|for) (?<place>\p{Upper}.*)/u
/** `borgmester i Køge Kommune Anna Berg` */
const OFFICE_PLACE = /^(?:fra|i|ved) (?<place>\p{Upper}[\p{Alpha}' -]*? [Kk]ommune) (?<name>\p{Upper}.*)/u
const KOMMUNE = /^\p{Upper}[\p{Alpha}'’-]*(?: [\p{Alpha}-]+)? (?:Regionsk|K|k)ommune$/u
const LETTERS = /^\p{Upper}{1,3}\d?(?:[/+&]\p{Upper})*$/u
const TRAILING_JOIN = / (?:der|som|og|har|men|dog)$/u

const claim = (kind: ClaimKind, { text, at }: Words): Claim => ({ kind, text, from: at, to: at + text.length })
const isPlace = (text: string): boolean => readMunicipality(text).code !== null || KOMMUNE.test(text)
const hasName = (claims: readonly Claim[]): boolean => claims.some(({ kind }) => kind === 'name')
const isTown = (text: string): boolean => readMunicipality(text).code !== null

/** A place without the word that leads to it: `fra Køge`. */
const bare = (words: Words): Words => part(words, PLACE_LEAD.exec(words.text)?.[0].length ?? 0)

/** `Anna Berg Køge Kommune`, `Anna Berg fra Køge` -> the words before the place, and the place, one of the 98. */
function splitPlace(words: Words): { head: Words; place: Words } | null {
  const { text } = words
  const joined = PLACE_AFTER.exec(text)?.groups
  const after = joined?.['place'] ?? ''
  if (isTown(after))
    return { head: part(words, 0, joined?.['head']?.length ?? 0), place: part(words, text.length - after.length) }
  const parts = text.split(' ')
  if (!/^(?:regions)?kommune$/iu.test(parts.at(-1) ?? '')) return null
  for (const length of [4, 3, 2]) {
    const place = parts.slice(-length).join(' ')
    if (parts.length > length && isTown(place))
      return { head: part(words, 0, text.length - place.length), place: part(words, text.length - place.length) }
  }
  return null
}

function substitutionClaims(words: Words, bracket: boolean, first: boolean): Claim[] | null {
  const found = findSubstitution(words.text)
  if (found === null) return null
  const before = found.before === 0 ? [] : claimWords(part(words, 0, found.before), bracket, first)
  const who = part(words, found.whoAt + officeAtStart(words.text.slice(found.whoAt)).length)
  const came = cameInstead(who.text)
  const remark = came === null ? presenceAt(who.text, false) : -1
  const main = part(who, 0, came?.from ?? (remark < 0 ? who.text.length : remark))
  const place = splitPlace(main)
  const theirs = place?.head ?? main
  const name = nameAtStart(theirs.text)
  if (name === '' || isPlace(name) || findParty(name) !== null) return null
  // A bare `for` needs a person on either side: `formand for Venstre`, `Bo Lund for Dansk Industri` are none.
  const follows =
    hasName(before) || (!first && (before.length === 0 || before.every(({ kind }) => kind === 'municipality')))
  if (!found.explicit && !(follows && name.includes(' '))) return null
  const more = part(theirs, name.length)
  const bracketed = /^\((?<inside>[^()]*)\)$/u.exec(more.text)?.groups?.['inside'] ?? ''
  return [
    ...before,
    claim('absent', part(theirs, 0, name.length)),
    // The absent one's own party; more than that (`suppleant for Kim Holm og Ib Ras`) stays together as a remark.
    ...(more.text === ''
      ? []
      : isPartyWord(bracketed, true)
        ? [claim('theirs', more)]
        : [claim('note', part(words, found.before, more.at + more.text.length - words.at))]),
    ...(place === null ? [] : [claim('municipality', place.place)]),
    ...(remark < 0 ? [] : [claim('note', part(who, remark))]),
    ...(came === null ? [] : claimWords(part(who, came.to), false, true)),
  ]
}

function officeClaims(words: Words): Claim[] | null {
  const office = officeAtStart(words.text)
  if (office === '') return null
  const role = part(words, 0, office.length)
  const rest = part(words, office.length)
  if (rest.text === '') return [claim('role', words)]
  const place = bare(rest)
  if (isPlace(place.text)) return [claim('role', role), claim('municipality', place)]
  if (isSubstituteWord(office) && nameWords(rest.text) > 0) return [{ ...claim('stand-in', words), nameFrom: rest.at }]
  const between = OFFICE_PLACE.exec(rest.text)?.groups
  const [town = '', name = ''] = [between?.['place'], between?.['name']]
  if (isPlace(town) && nameWords(name) > 0) {
    const named = part(rest, rest.text.length - name.length)
    const placed = part(rest, rest.text.indexOf(town), rest.text.indexOf(town) + town.length)
    return [claim('role', role), claim('municipality', placed), claim('name', named)]
  }
  const claims = claimWords(rest, false, true)
  // `Formand, borgmester Anna Berg`: an office that another one follows.
  const [next] = claims
  if (next?.kind === 'name' || (next?.kind === 'role' && hasName(claims))) return [claim('role', role), ...claims]
  return OFFICE_TAIL.test(rest.text) || isOrganisationName(rest.text) ? [claim('role', words)] : null
}

/** What may follow an office and belong to it: `formand for KKR`, `direktør i KOMBIT`, `formand (konstitueret)`. */
const OFFICE_TAIL = /^(?:(?:for|i|af|ved|fra|hos) |og (?=\p{Ll})|\()/u
/** `direktør KOMBIT`, `Formand (A)` without the bracket: capitals, and no one's name. */
const isOrganisationName = (text: string): boolean =>
  text.length < 60 &&
  !hasGivenName(text) &&
  text.split(' ').every((word) => /^\p{Upper}/u.test(word) || isOrganisationWord(word))

const isPartyWord = (text: string, bracket: boolean): boolean =>
  /^\p{Alpha}$/u.test(text) ? bracket || /^\p{Upper}$/u.test(text) : namesParty(text)

const NO_PARTY = /^(?:løsgænger|uden ?for)/u

/** A bracket that holds no letter, office, place or remark: a local list if it looks like one, else a remark. */
function bracketClaim(words: Words): Claim {
  const { text } = words
  if (nameAtStart(text) === '' && !/^\p{Upper}/u.test(text)) return claim(NO_PARTY.test(text) ? 'party' : 'note', words)
  if (text.split(' ').some(isOrganisationWord) && !looksLikeList(text)) return claim('role', words)
  if (text.includes(' ')) return claim(looksLikeList(text) ? 'party' : 'note', words)
  return claim(nameWords(text) === 1 || LETTERS.test(text) ? 'party' : 'role', words)
}

/** `Anna Berg A Køge`: a name, a letter and one of the 98 with single blanks between. */
function splitLetter(words: Words): Claim[] | null {
  const parts = words.text.split(' ')
  const at = parts.findIndex((part, i) => i > 1 && /^\p{Upper}{1,2}$/u.test(part) && isPartyWord(part, false))
  const [head, letter, place] = [parts.slice(0, at).join(' '), parts[at] ?? '', parts.slice(at + 1).join(' ')]
  if (at < 0 || !isTown(place) || nameWords(head) < 2) return null
  const from = head.length + 1
  return [
    claim('name', part(words, 0, head.length)),
    claim('party', part(words, from, from + letter.length)),
    claim('municipality', part(words, words.text.length - place.length)),
  ]
}

function claimWords(words: Words, bracket: boolean, first: boolean): Claim[] {
  const { text } = words
  if (isPartyWord(text, bracket)) return [claim('party', words)]
  const substitution = substitutionClaims(words, bracket, first)
  if (substitution !== null) return substitution
  const remark = presenceAt(text, bracket || !first)
  if (remark >= 0) {
    const head = part(words, 0, text.slice(0, remark).trim().replace(TRAILING_JOIN, '').length)
    return head.text === ''
      ? [claim('note', words)]
      : [...claimWords(head, bracket, first), claim('note', part(words, head.text.length))]
  }
  const place = bare(words)
  if (isTown(place.text)) return [claim('municipality', place)]
  const office = officeClaims(words)
  if (office !== null) return office
  const inside = officeInside(text)
  const head = part(words, 0, Math.max(0, inside))
  if (head.text !== '' && (nameWords(head.text) > 0 || isPlace(head.text)))
    return [...claimWords(head, bracket, first), ...claimWords(part(words, inside), bracket, false)]
  const split = splitPlace(words)
  if (split !== null && nameWords(split.head.text) > 0)
    return [claim('name', split.head), claim('municipality', split.place)]
  const letter = splitLetter(words)
  if (letter !== null) return letter
  if (isPlace(place.text)) return [claim('municipality', place)]
  if (bracket) return [bracketClaim(words)]
  return [claim(nameWords(text) > 0 ? 'name' : 'other', words)]
}

/**
 * Says what a piece is.
 * @param piece a piece of an entry
 * @param first the entry's first piece: a capital there begins no remark
 * @returns claims in print order; at least one
 */
export const claimPiece = (piece: Piece, first: boolean): Claim[] => claimWords(piece, piece.bracket, first)
