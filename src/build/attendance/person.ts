// Reads one line of an attendance list, rejoined over line ends.
//   Formand, borgmester Anna Berg (A), Køge Kommune (fra kl. 10.30)
//   Jan Dal (V), Gribskov Kommune (suppleant for Kim Holm)      <- Jan Dal, for Kim Holm
//   Kim Holm, Gribskov Kommune supp. Jan Dal deltog             <- Jan Dal, for Kim Holm
// Every word ends in a field; an organisation is kept with the office ("direktør, KL"). A line that cannot be
// understood, two persons on one line for instance, is all name: a doubt is never a made-up value.
import { nameWords } from '../../danish/person-name.ts'
import { tidyPersonLine } from './person-pieces.ts'
import { asPrinted, readPlainPerson, type PersonFields } from './person-plain.ts'
import { findStandIn, type StandIn } from './person-stand-in.ts'

export type { PersonFields } from './person-plain.ts'

/** What the meeting knows of its lists. */
export interface PersonContext {
  /** The meeting's year, for letters that changed hands. */
  readonly year?: number | null
  /** A list of the absent: in `Kim Holm supp. Jan Dal deltog` the person is Kim Holm. Otherwise Jan Dal. */
  readonly list?: 'present' | 'absent'
}

/** Where the substitute's words end: the bracket's end, else the next comma. */
function splitTail({ tail, bracket }: StandIn): { verb: string; outer: string } {
  const end = bracket ? tail.search(/\)(?![^(]*\))/u) : tail.search(/[,;\t]/u)
  return end < 0 ? { verb: tail, outer: '' } : { verb: tail.slice(0, end), outer: tail.slice(end + 1) }
}

function readStandIn(
  line: string,
  standIn: StandIn,
  year: number | null,
  list: 'present' | 'absent',
): PersonFields | null {
  const { verb, outer } = splitTail(standIn)
  const own = [standIn.member, outer.replace(/^[\s,;]+/u, '')].filter((part) => part !== '').join(', ')
  const member = readPlainPerson(own, year)
  const substitute = readPlainPerson(standIn.substitute, year)
  if (nameWords(member.name) === 0 || nameWords(substitute.name) === 0 || substitute.substituteFor !== null) return null
  if (list === 'absent') {
    const isPrinted = (text: string | null): boolean => text === null || line.includes(text)
    const role = isPrinted(member.role) ? member.role : null
    const known = isPrinted(member.note) && role === member.role ? member.note : standIn.member
    return { ...member, role, note: asPrinted(line, [known, standIn.phrase.replace(/\)$/u, '')]) }
  }
  // The absent member's own party and office are not the substitute's: they stay in print as a remark.
  const more = member.party !== null || member.role !== null || member.note !== null || member.substituteFor !== null
  const elsewhere = substitute.municipality !== null && member.municipality !== null
  const remark = verb.replace(/(?<![\s.)])[\s.)]+$/u, '')
  return {
    ...substitute,
    municipality: substitute.municipality ?? member.municipality,
    substituteFor: member.name,
    note: asPrinted(line, [
      substitute.note,
      /^(?:deltog|deltager|mødte|møder|(?:var )?til stede|er mødt)(?: i stedet| i stedet for)?$/iu.test(remark)
        ? null
        : remark,
      ...(more || elsewhere ? [standIn.member, outer.replace(/^[\s,;]+/u, '')] : []),
    ]),
  }
}

/**
 * Reads an attendance line. Never throws.
 * @param text the line as printed, rejoined over line ends, with or without a bullet or number
 * @param context what the meeting knows
 * @returns the person; `name` is the whole line and the rest `null` when the line cannot be understood
 */
export function readPerson(text: string, { year = null, list = 'present' }: PersonContext = {}): PersonFields {
  const line = tidyPersonLine(text)
  const standIn = findStandIn(line)
  return (standIn === null ? null : readStandIn(line, standIn, year, list)) ?? readPlainPerson(line, year)
}
