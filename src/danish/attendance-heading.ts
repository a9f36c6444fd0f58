// Reads whose list a line of the attendance opens, from the words it begins with.
//   Deltog via Teams                       a heading: nothing but such words
//   Afbud: Anna Berg (A), Faxe Kommune     in front of a colon, with the first persons behind it
//   Der var afbud fra Anna Berg og Bo Lund in front of names: a clause, of these persons only
//   ^^^^^^^^^^^^^^^^^^
//   Afbud på grund af sygdom: Anna Berg    with a reason, whatever it is
//   Deltagere fra Region Sjælland (punkt 2) of an organisation that is no municipality: its people are guests
// Leaves alone what begins with other words (`Anna Berg, afbud`) and what does not go on to names (`Afbud modtages på …`).
import { oneOf } from '../text/compare.ts'
import {
  ATTENDANCE_HEADINGS,
  HEADING_WORDS,
  NAMES_LIKE_HEADING_WORDS,
  type AttendanceList,
  type HeadingWord,
} from '../vocabulary/attendance-headings.ts'
import { beginsWithName, isOrganisationWord } from './person-name.ts'
import { remembered } from '../text/remember.ts'

/** The words that open a list. */
export interface ListOpening {
  readonly list: AttendanceList
  /** `clause`: of the persons of this entry only. */
  readonly form: 'heading' | 'colon' | 'clause'
  /** Index in the line where the persons' words begin; the line's length when there are none. */
  readonly textAt: number
  /** The words name items or times: they are a remark on those who follow. */
  readonly isRemark: boolean
  /** Says that people came or did not; `Medlemmer`, `KL` and `Øvrige` say so only where persons follow. */
  readonly isSure: boolean
}

const KINDS = new Map<string, Set<HeadingWord>>()
for (const [kind, words] of Object.entries(HEADING_WORDS) as [HeadingWord, readonly string[]][])
  for (const word of words) KINDS.set(word, (KINDS.get(word) ?? new Set()).add(kind))

const MENTION: ReadonlySet<HeadingWord> = new Set(['mention'])
const NAMES: ReadonlySet<string> = new Set(NAMES_LIKE_HEADING_WORDS)
/** `kl. 10` and `Kl. 10` are the clock's, `KL` the association's; `Per` is somebody. */
const kindsOf = remembered((word): ReadonlySet<HeadingWord> | null =>
  word === 'kl' || word === 'Kl'
    ? MENTION
    : NAMES.has(word)
      ? null
      : (KINDS.get(word.normalize('NFC').toLowerCase().replaceAll('’', "'")) ?? null),
)

const WORD = /[\p{Alpha}\p{M}][\p{Alpha}\p{M}'’-]*|\d+(?:[.:]\d+)*|\S/gu
/** Marks that may stand between the words of a heading. */
const PASSED = new Set(['(', ')', '/', '&', '-', '–', ',', '.'])
const MOST_WORDS = 14
/** Why somebody was away, in small letters up to the end of the line or a colon. */
const REASON = /^(?:på grund af|p\.?g\.?a\.?|grundet|som følge af)(?: [\p{Ll}-]+){1,6}\s*(?::|\)?$)/u

/** Which list the words mean; `null` when they name none. */
function listOf(seen: ReadonlySet<HeadingWord>): AttendanceList | null {
  const isAbsent = seen.has('away') || (seen.has('not') && seen.has('present'))
  if (seen.has('apology')) return seen.has('not') ? 'fravaerende' : 'afbud'
  if (isAbsent) return 'fravaerende'
  if (seen.has('staff')) return 'secretariat'
  if (seen.has('guest') && !seen.has('member')) return 'guests'
  return seen.has('present') || seen.has('member') ? 'deltagere' : null
}

const beginsAway = (text: string): boolean => {
  const first = kindsOf(/^[\p{Alpha}\p{M}]+/u.exec(text)?.[0] ?? '')
  return first !== null && (first.has('apology') || first.has('away'))
}

const isSure = (seen: ReadonlySet<HeadingWord>): boolean =>
  !seen.has('staff') && !seen.has('guest') && (seen.has('present') || seen.has('apology') || seen.has('away'))

/** Reads the opening of a list; `null` when the line has none. @param text a line's view */
export function readListOpening(text: string): ListOpening | null {
  // `deltog under punkt 4.1`: the end of a line above. `afbud fra …` may be the end of a sentence about others.
  if (/^\p{Ll}/u.test(text) && text.includes(' ') && !text.includes(':') && !beginsAway(text)) return null
  // `- afbud` behind a name that is struck out: a remark on it.
  if (/^[-–—,(]\s?\p{Ll}/u.test(text) && !text.includes(':')) return null
  const seen = new Set<HeadingWord>()
  let words = 0
  let isRemark = false
  let end = 0
  WORD.lastIndex = 0
  // Word by word: most lines are none from their first word on.
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const { 0: word, index } = match
    if (word === ':') return opened(text, index + 1, seen, isRemark)
    const isNumber = /^\d/u.test(word)
    const kinds = kindsOf(word)
    const reason = seen.has('apology') || seen.has('away') ? REASON.exec(text.slice(index)) : null
    if (reason !== null) return opened(text, index + reason[0].length, seen, isRemark)
    if (kinds === null && !isNumber && !PASSED.has(word))
      return words === 0 ? null : (ofOrganisation(text, index, seen) ?? clause(text, index, seen, isRemark))
    for (const kind of kinds ?? []) seen.add(kind)
    isRemark ||= isNumber && seen.has('mention')
    if (kinds !== null || isNumber) words++
    if (words > MOST_WORDS) return null
    end = index + word.length
  }
  return words === 0 || end < text.trimEnd().length ? null : opened(text, text.length, seen, isRemark)
}

/** The list of the words in front of an index: a heading, unless words stand behind. */
function opened(text: string, end: number, seen: ReadonlySet<HeadingWord>, isRemark: boolean): ListOpening | null {
  const list = listOf(seen)
  if (list === null) return null
  const behind = text.slice(end).search(/\S/u)
  const textAt = behind < 0 ? text.length : end + behind
  return { list, form: behind < 0 ? 'heading' : 'colon', textAt, isRemark, isSure: isSure(seen) }
}

/** An organisation up to the end of the line or a colon, with a remark in brackets. */
const ORGANISATION = /^(?<name>\p{Upper}[^:;,.()]*)(?:\([^()]*\)\s*)?(?::|$)/u
const OF_TOWNS = /kommuner?$/iu

/** `Deltagere fra`, `Afbud fra` + an organisation: whoever came from there is no member. */
function ofOrganisation(text: string, at: number, seen: ReadonlySet<HeadingWord>): ListOpening | null {
  if (listOf(seen) === 'secretariat' || !/(?<!\p{Alpha})fra $/u.test(text.slice(0, at))) return null
  const found = ORGANISATION.exec(text.slice(at))
  const name = (found?.groups?.['name'] ?? '').trim()
  if (found === null || OF_TOWNS.test(name) || !name.split(' ').some(isOrganisationWord)) return null
  const own = listOf(seen) === 'deltagere' ? new Set<HeadingWord>(['guest']) : seen
  return opened(text, at + found[0].length, own, false)
}

/** `Der var afbud fra` + names. The last word before them may be one of a name's. */
function clause(text: string, at: number, seen: ReadonlySet<HeadingWord>, isRemark: boolean): ListOpening | null {
  const list = listOf(seen)
  if (list === null || !(seen.has('verb') || seen.has('apology') || seen.has('away'))) return null
  if (/[.,]\s*$/u.test(text.slice(0, at)) || !beginsWithName(text.slice(at, at + 120))) return null
  return { list, form: 'clause', textAt: at, isRemark, isSure: true }
}

/** A heading over the whole attendance: `Deltagerfortegnelse`. */
export const isHeadingOverAll = oneOf(ATTENDANCE_HEADINGS)

/** A heading of the attendance, over all of it or over one list, with nothing behind it. */
export const isAttendanceHeading = (text: string): boolean =>
  isHeadingOverAll(text) || readListOpening(text)?.form === 'heading'
