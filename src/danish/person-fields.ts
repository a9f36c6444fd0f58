// Gives each claim of an entry its field, and parts the entry where another person begins.
//   Formand, borgmester Anna Berg (A), Køge Kommune (fra kl. 10.30)
//   Anna Berg (Thisted) og Bo Lund (Læsø) · Anna Berg, Kim Holm og Bo Lund · A (V), Faxe; B (A), Køge
//                       ^ the next person             ^
// What has no field of its own goes with the office ("direktør, KL").
import type { Person } from '../referat.ts'
import { readMunicipality } from './municipality.ts'
import { readParty } from './party.ts'
import { claimPiece, type Claim } from './person-claims.ts'
import { hasGivenName, isOrganisationWord } from './person-name.ts'
import type { Piece } from './person-pieces.ts'
import { isSubstituteWord, officeAtStart } from './person-words.ts'

/** What an entry says of a person, without the person's place. */
export type PersonFields = Omit<Person, 'at' | 'raw'>

/** What a column holds by its heading; its cells are read as that. `remark`: what has no reading of its own is one. */
export type ForcedKind = 'party' | 'municipality' | 'absent' | 'remark'

/** The claims of one person. */
export interface Claims {
  readonly name: Claim
  readonly claims: readonly Claim[]
}

const full = ({ text }: Claim): boolean => text.includes(' ')

const forced = (piece: Piece, kind: Claim['kind']): Claim => ({
  kind,
  text: piece.text,
  from: piece.at,
  to: piece.at + piece.text.length,
})

/** `Sygdom` in a column of remarks has no reading of its own; `formand` and `fra kl. 10` have. */
function claimRemark(piece: Piece): Claim[] {
  const found = claimPiece(piece, false)
  return found.every(({ kind }) => kind === 'other' || kind === 'name') ? [forced(piece, 'note')] : found
}

function claimsOf(piece: Piece, kind: ForcedKind | undefined, first: boolean): Claim[] {
  if (kind === undefined) return claimPiece(piece, first)
  return kind === 'remark' ? claimRemark(piece) : [forced(piece, kind)]
}

/** The claims of each piece. A party's bracket right after the absent one's name is the absent one's. */
function claimPieces(pieces: readonly Piece[], kindOf: (piece: Piece) => ForcedKind | undefined): Claim[][] {
  let absentLast = false
  return pieces.map((piece, i) => {
    const found = claimsOf(piece, kindOf(piece), i === 0)
    const theirs = absentLast && piece.bracket && found[0]?.kind === 'party'
    absentLast = !piece.bracket && found.at(-1)?.kind === 'absent'
    if (!theirs) return found
    // `for Kim Holm (nyt medlem)` is no party: a remark.
    const isParty = /^\p{Upper}/u.test(piece.text)
    return found.map((claim) => ({ ...claim, kind: isParty ? ('theirs' as const) : ('note' as const) }))
  })
}

/** Does a second name in an entry begin another person? */
function beginsAnother(pieces: readonly Piece[], claims: readonly Claim[][], i: number): boolean {
  const piece = pieces[i]
  const own = claims[i] ?? []
  const name = own.find(({ kind }) => kind === 'name')
  if (piece === undefined || name === undefined || piece.bracket || !full(name)) return false
  if (piece.joined || own[0]?.kind === 'role') return true
  if (own.some(({ kind }) => kind === 'municipality' || kind === 'absent')) return true
  const next = claims[i + 1]?.[0]?.kind
  if (next === 'party' || (next === 'municipality' && pieces[i + 1]?.bracket === true)) return true
  return hasGivenName(name.text)
}

/** Parts the claims of an entry into its persons'. `null` when some of them are nobody's. */
export function partPersons(
  pieces: readonly Piece[],
  kindOf: (piece: Piece) => ForcedKind | undefined = () => undefined,
): Claims[] | null {
  const claims = claimPieces(pieces, kindOf)
  const shared = claims
    .filter(
      (own, i) => pieces[i]?.heads === true && own.every(({ kind }) => kind === 'municipality' || kind === 'party'),
    )
    .flat()
  const persons: { claims: Claim[] }[] = [{ claims: [] }]
  // A name with a colon behind it heads the line: it is whom the next one belongs to, no person.
  const names = (own: readonly Claim[], i: number): boolean =>
    own.some(({ kind }) => kind === 'name' || kind === 'stand-in') && pieces[i]?.heads !== true
  claims.forEach((own, i) => {
    const open = persons.at(-1)?.claims ?? []
    const taken = open.some(({ kind }) => kind === 'name')
    if (names(own, i) && taken && beginsAnother(pieces, claims, i)) persons.push({ claims: [...shared, ...own] })
    else if (pieces[i]?.heads === true)
      open.push(...own.map((claim) => (claim.kind === 'name' ? { ...claim, kind: 'other' as const } : claim)))
    else
      open.push(...own.map((claim) => (claim.kind === 'name' && taken ? { ...claim, kind: 'other' as const } : claim)))
  })
  const read = persons.map(({ claims: own }) => {
    const name = nameOf(own)
    return name === undefined ? null : { name, claims: own }
  })
  return read.every((person) => person !== null) ? read : null
}

/** The claim that is the person's name; `undefined` when none is. */
function nameOf(claims: readonly Claim[]): Claim | undefined {
  const name = claims.find(({ kind }) => kind === 'name') ?? claims.find(({ kind }) => kind === 'stand-in')
  if (name === undefined || name.kind === 'stand-in' || full(name)) return name
  // One word is a name only beside a party or a municipality, and where it is a name for sure.
  return hasGivenName(name.text) && claims.some(({ kind }) => kind === 'party' || kind === 'municipality')
    ? name
    : undefined
}

/** Words without a field that may stand with an office: an organisation, never prose or a number. */
const isOrganisation = ({ text }: Claim): boolean =>
  !/\d{2}/u.test(text) &&
  text.length <= 80 &&
  (/^\p{Upper}/u.test(text) || /(?:^|[ -])\p{Upper}/u.test(text)) &&
  text
    .split(' ')
    .every(
      (word) =>
        /^\p{Upper}/u.test(word) ||
        /^(?:for|i|af|og|på|ved|under|the|of|and|&|[-–/]|de|den|det|sekretariat\p{Ll}*|’s|'s)$/u.test(word) ||
        isOrganisationWord(word) ||
        officeAtStart(word) === word,
    )

const hasLetters = (line: string, from: number, to: number): boolean => /[\p{Alpha}\p{N}]/u.test(line.slice(from, to))

/** Claims as one text of the entry, from the first to the last, with the brackets they stand in. */
function printed(line: string, claims: readonly Claim[], whole = false): string | null {
  const [first] = claims
  if (first === undefined) return null
  let from = Math.min(...claims.map((claim) => claim.from))
  let to = Math.max(...claims.map((claim) => claim.to))
  const balance = (): number => line.slice(from, to).split('(').length - line.slice(from, to).split(')').length
  if (balance() > 0 && line[to] === ')') to++
  if (balance() < 0 && line[from - 1] === '(') from--
  if (whole && line[from - 1] === '(' && line[to] === ')') return line.slice(from - 1, to + 1)
  return line.slice(from, to)
}

/** The claims up to where other words stand between two of them, and the rest. */
function together(line: string, claims: readonly Claim[]): { first: Claim[]; rest: Claim[] } {
  const cut = claims.findIndex((claim, i) => {
    const above = claims[i - 1]
    return above !== undefined && (claim.from < above.to || hasLetters(line, above.to, claim.from))
  })
  return cut < 0 ? { first: [...claims], rest: [] } : { first: claims.slice(0, cut), rest: claims.slice(cut) }
}

/**
 * Reads one person's claims into fields.
 * @param line the entry
 * @param year the meeting's year, or `null`
 * @returns `null` when a part of the words is nobody's: prose, a number, a second list
 */
export function fieldsOf(
  line: string,
  { name, claims }: Claims,
  year: number | null,
): Omit<PersonFields, 'presence'> | null {
  const first = (kind: Claim['kind']): Claim | undefined => claims.find((claim) => claim.kind === kind)
  const [party, municipality, absent] = [first('party'), first('municipality'), first('absent')]
  const roles: Claim[] = []
  const notes: Claim[] = []
  let inNote = false
  for (const claim of claims) {
    if (claim === name) {
      if (claim.nameFrom !== undefined) roles.push(cutBefore(claim, claim.nameFrom))
    } else if (claim === party || claim === municipality || claim === absent || claim.kind === 'theirs') inNote = false
    else if (isTheirs(claim, municipality, absent)) inNote = false
    else if (claim.kind === 'role') roles.push(claim)
    else if (claim.kind === 'other') {
      if (inNote && CONTINUES_REMARK.test(claim.text)) notes.push(claim)
      else if (isOrganisation(claim)) roles.push(claim)
      else return null
    } else if (claim.kind === 'party' || (claim.kind === 'municipality' && !inNote)) {
      // A second party or municipality is a remark where it stands in brackets or behind one, else another list's.
      if (claim.kind === 'party' && line[claim.from - 1] !== '(' && !inNote) return null
      notes.push(claim)
    } else {
      if (claim.to - claim.from > LONGEST_REMARK) return null
      notes.push(claim)
      inNote = true
    }
  }
  // Offices apart from each other are no one string of the paper: the later ones are remarks.
  const office = together(line, roles)
  const remarks = [...notes, ...office.rest].sort((a, b) => a.from - b.from)
  return {
    name: name.nameFrom === undefined ? name.text : name.text.slice(name.nameFrom - name.from),
    party: party === undefined ? null : readParty(party.text, year),
    municipality: municipality === undefined ? null : readMunicipality(municipality.text),
    role: printed(line, office.first),
    substituteFor: absent?.text ?? null,
    note: printed(line, remarks),
  }
}

/** `Jan Dal (A), Køge Kommune, i stedet for Kim Holm (A), Køge Kommune`: of the absent one, and the same. */
const isTheirs = (claim: Claim, own: Claim | undefined, absent: Claim | undefined): boolean =>
  claim.kind === 'municipality' && absent !== undefined && claim.from > absent.to && claim.text === own?.text

const LONGEST_REMARK = 160
/** `deltog under punkt 3.2, 3.3 og 4`: numbers behind the comma. */
const CONTINUES_REMARK = /^(?:og |samt )?(?:punkt |pkt\.? |kl\. )?\d[\d.]*(?: ?(?:og|til|[-–]) ?\d[\d.]*)?$/u

/** The office in front of a stand-in's name. */
function cutBefore(claim: Claim, to: number): Claim {
  const text = claim.text
    .slice(0, to - claim.from)
    .trimEnd()
    .replace(/:$/u, '')
  return { kind: 'role', text, from: claim.from, to: claim.from + text.length }
}

/** Does more than a name speak for a person: a party, a municipality by that word, an office, an organisation, a substitution? */
export function isBacked({ name, claims }: Claims): boolean {
  return claims.some(
    ({ kind, text }) =>
      kind === 'party' ||
      kind === 'absent' ||
      kind === 'note' ||
      (kind === 'stand-in' && name.kind === 'stand-in') ||
      (kind === 'municipality' && /kommune/iu.test(text)) ||
      (kind === 'role' && !isSubstituteWord(text) && officeAtStart(text) !== '') ||
      ((kind === 'role' || kind === 'other') && text.split(' ').some(isOrganisationWord)),
  )
}
