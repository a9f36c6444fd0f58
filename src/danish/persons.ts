// Reads an entry of the attendance, rejoined over line ends, as the persons it names.
//   Formand, borgmester Anna Berg (A), Køge Kommune (fra kl. 10.30)
//   Jan Dal (V), Gribskov Kommune (suppleant for Kim Holm)      <- Jan Dal, for Kim Holm
//   Kim Holm, Gribskov Kommune supp. Jan Dal deltog             <- Jan Dal, for Kim Holm
//   Ida Dal (Thisted) og Per Ras (Læsø)                         <- two persons
// Every word ends in a field of someone, or nobody is read: a doubt is never a made-up value.
import { readMunicipality } from './municipality.ts'
import { readParty } from './party.ts'
import { nameWords } from './person-name.ts'
import { fieldsOf, isBacked, partPersons, type Claims, type ForcedKind, type PersonFields } from './person-fields.ts'
import { bulletOf, toPieces, type Piece } from './person-pieces.ts'
import { findStandIn, type StandIn } from './person-stand-in.ts'
import { readPresence } from './presence.ts'
import { wholePerson, type PlainPerson } from './whole-person.ts'
import { SENT_APOLOGIES, WAS_ABSENT } from '../vocabulary/presence-words.ts'

export type { ForcedKind, PersonFields } from './person-fields.ts'

/** What the meeting knows of its lists. */
export interface PersonContext {
  /** The meeting's year, for letters that changed hands. */
  readonly year?: number | null
  /** A list of the absent: in `Kim Holm supp. Jan Dal deltog` the person is Kim Holm. Otherwise Jan Dal. */
  readonly list?: 'present' | 'absent'
  /** What a cell of a row holds by its column's heading. @param cell from 0 */
  readonly kindOf?: (cell: number) => ForcedKind | undefined
}

/** A person of an entry. */
export interface ReadPerson {
  readonly fields: PersonFields
  /** The person's words: indices into the entry, half-open. Those of an entry follow each other without a gap. */
  readonly from: number
  readonly to: number
  /** More than a name and a place speaks for a person. */
  readonly isBacked: boolean
}

/** Longer is no entry of a list; the patterns need not be tried on it. */
const LONGEST = 4000
/** Remarks that speak of all who were named before them: `A og B, Region Sjælland, deltog under punkt 4`. */
const OF_ALL = /(?<=^|, )(?:deltog|deltager|mødte|var|er|forlod|ankom|havde|meldte)(?!\p{Alpha})/u

const withPresence = (fields: Omit<PersonFields, 'presence'>): PersonFields => ({
  ...fields,
  presence: readPresence(fields.note),
})

/** The one person of some pieces; `null` when they name none or several. */
function only(pieces: readonly Piece[]): Claims | null {
  const persons = partPersons(pieces)
  return persons?.length === 1 ? (persons[0] ?? null) : null
}

/** Says of the one replaced no more than that: `(afbud, suppleant Jan Dal deltog)`. */
const isAway = (note: string | null): boolean => note !== null && (SENT_APOLOGIES.test(note) || WAS_ABSENT.test(note))

/** @returns who came; and, where the words say that the other one was away, that one behind */
function readStandIn(
  line: string,
  standIn: StandIn,
  start: number,
  { year = null, list }: PersonContext,
): ReadPerson[] | null {
  const { memberTo, phrase, from, to, verbTo, outer } = standIn
  const member = only([...toPieces(line, start, memberTo), ...toPieces(line, outer)])
  const substitute = only(toPieces(line, from, to))
  const [away, came] = [member, substitute].map((person) => person && fieldsOf(line, person, year))
  if (away == null || came == null || nameWords(away.name) === 0 || nameWords(came.name) === 0) return null
  if (came.substituteFor !== null || away.substituteFor !== null) return null
  const whole = { from: 0, to: line.length, isBacked: true }
  if (list === 'absent') {
    const own = away.note === null ? phrase : line.indexOf(away.note)
    const note = line.slice(Math.min(own, phrase), Math.max(verbTo, own + (away.note?.length ?? 0))).trim()
    return [{ ...whole, fields: withPresence({ ...away, note: note.replace(/(?<![\s.])[\s.]+$/u, '') }) }]
  }
  // The absent member's own party is not the substitute's. Where the two come from different places, the words stay.
  const elsewhere =
    came.municipality !== null && away.municipality !== null && came.municipality.name !== away.municipality.name
  const verb = line
    .slice(to, verbTo)
    .trim()
    .replace(/(?<![\s.])[\s.]+$/u, '')
  const said =
    verb === '' || PLAIN_VERB.test(verb)
      ? came.note
      : came.note === null
        ? verb
        : line.slice(line.indexOf(came.note), verbTo).trim()
  const both = isAway(away.note)
  const isMore = elsewhere || (!both && (away.role !== null || away.note !== null))
  const more = hasLetters(line, outer) ? line.length : said === null ? memberTo : verbTo
  const note = isMore
    ? line
        .slice(start, more)
        .trim()
        .replace(/(?<![\s,;])[\s,;]+$/u, '')
    : said
  const municipality = came.municipality ?? away.municipality
  const stood = { ...whole, fields: withPresence({ ...came, municipality, substituteFor: away.name, note }) }
  return both ? [stood, { ...whole, fields: withPresence(away) }] : [stood]
}

const hasLetters = (line: string, from: number): boolean => /[\p{Alpha}\p{N}]/u.test(line.slice(from))

const PLAIN_VERB =
  /^(?:deltog|deltager|mødte|møder|(?:var )?til stede|er mødt)(?: i stedet| i stedet for| i hans sted| i hendes sted| som \p{Alpha}+\.?)?$/iu

/**
 * Reads an entry. Never throws.
 * @param line the entry's words, blanks made one; tabs part the cells of a row
 * @param context what the meeting knows
 * @returns its persons in print order, at least one; `null` when the words do not all read as persons
 */
export function readPersons(line: string, context: PersonContext = {}): ReadPerson[] | null {
  if (line.length > LONGEST) return null
  const whole = context.kindOf === undefined ? wholePerson(line) : null
  if (whole !== null) return [ofWhole(whole, line, context.year ?? null)]
  const start = bulletOf(line)
  const standIn = findStandIn(line)
  const one = standIn === null || standIn.phrase < start ? null : readStandIn(line, standIn, start, context)
  if (one !== null) return one
  const { kindOf } = context
  const pieces = toPieces(line, start)
  const persons = partPersons(pieces, ({ cell, bracket }) => (bracket ? undefined : kindOf?.(cell)))
  if (persons === null) return null
  const read: ReadPerson[] = []
  for (const [i, person] of persons.entries()) {
    const fields = fieldsOf(line, person, context.year ?? null)
    if (fields === null) return null
    const from = i === 0 ? 0 : beginningOf(person, persons[i - 1])
    const next = persons[i + 1]
    const to = next === undefined ? line.length : beginningOf(next, person)
    read.push({ fields: withPresence(fields), from, to, isBacked: isBacked(person) })
  }
  return shareRemark(line, read)
}

function ofWhole({ name, letter, place }: PlainPerson, line: string, year: number | null): ReadPerson {
  const [party, municipality] = [readParty(letter, year), readMunicipality(place)]
  const fields = withPresence({ name, party, municipality, role: null, substituteFor: null, note: null })
  return { fields, from: 0, to: line.length, isBacked: true }
}

/** Where a person's own words begin: behind all that the one before claims. */
function beginningOf({ claims }: Claims, before: Claims | undefined): number {
  const end = Math.max(0, ...(before?.claims ?? []).map(({ to }) => to))
  return Math.min(...claims.map(({ from }) => from).filter((from) => from >= end))
}

/** `A og B var fraværende`: what is said of both is said of each, and the words of each are the whole entry. */
function shareRemark(line: string, read: ReadPerson[]): ReadPerson[] {
  const last = read.at(-1)?.fields.note ?? ''
  const at = read.length > 1 ? last.search(OF_ALL) : -1
  const note = at < 0 ? undefined : last.slice(at)
  if (note === undefined || read.slice(0, -1).some(({ fields }) => fields.note !== null)) return read
  return read.map(({ fields, ...person }) => ({
    ...person,
    fields: fields.note === null ? withPresence({ ...fields, note }) : fields,
    from: 0,
    to: line.length,
  }))
}
