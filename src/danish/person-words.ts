// The words of src/vocabulary/person-roles.ts as questions: where does an office begin, a remark on presence, a
// substitution? All answers are indices into one piece of a line.
import {
  OFFICE_ENDINGS,
  OFFICE_LEADS,
  OFFICE_TITLES,
  PRESENCE_CUES,
  STEPS_IN,
  SUBSTITUTE_WORDS,
} from '../vocabulary/person-roles.ts'
import { remembered } from '../text/remember.ts'
import { anyCase } from '../text/any-case.ts'

/** The words as one alternative, the longest first. */
export const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')

/** Any word for a substitute, as a pattern. */
export const SUBSTITUTE = longestFirst(SUBSTITUTE_WORDS)
const OFFICE_WORD = `(?:(?:\\p{Alpha}+- og )?(?:[\\p{Alpha}]+-)?\\p{Alpha}*?(?:${longestFirst(OFFICE_ENDINGS)})|${SUBSTITUTE})(?![\\p{Alpha}-])`
const OFFICE = `(?:(?:${longestFirst(OFFICE_LEADS)}) )?(?:${OFFICE_WORD})`
const OFFICE_AT_START = anyCase(`^${OFFICE}\\.?(?= |$)`)
// Two offices in one pattern take V8 long to compile, and few persons have two.
const JOINED_OFFICE = anyCase(`^${OFFICE}(?: og | & |/)`)
const OFFICES_AT_START = anyCase(`^${OFFICE}(?:(?: og | & |/)${OFFICE})?\\.?(?= |$)`)
const JOINT = / og | & |\//iu
const OFFICE_INSIDE = new RegExp(`(?<= )(?=\\p{Ll}|\\d\\.)${OFFICE}(?= |$)`, 'u')
const OFFICE_TITLE = anyCase(`^(?:${longestFirst(OFFICE_TITLES)})$`)
const PRESENCE = new RegExp(`(?<![\\p{Alpha}\\p{N}])(?:${longestFirst(PRESENCE_CUES)})(?!\\p{Alpha})`, 'u')
// `mødte for borgmester Kim Holm`: with a word that says it, an office may stand before the name.
const FOR_SOMEONE = new RegExp(
  `(?<![\\p{Alpha}])(?:(?<word>(?:${SUBSTITUTE}|${longestFirst(STEPS_IN)}) for|i ?stedet for|på vegne af)(?= (?:[\\p{Ll}\\d.]+ )?\\p{Upper})|for(?= \\p{Upper}))`,
  'iu',
)
const SUBSTITUTE_ALONE = new RegExp(`^(?:${SUBSTITUTE})$`, 'iu')
const LEAD_IN =
  /(?:^| )(?:(?:som|deltog|deltager|mødte|møder|personlig|indkaldt|indtrådt|indtrådte|er|\d\.)(?: |$)){1,6}$/iu

/** The office at the beginning of a text ("fhv. borgmester", "formand og borgmester"), or `''`. */
export const officeAtStart = remembered((text) => {
  const isJoined = JOINT.test(text) && JOINED_OFFICE.test(text)
  return (isJoined ? OFFICES_AT_START : OFFICE_AT_START).exec(text)?.[0] ?? ''
})

/** `…, Hanne Dal (Faxe), borgmester` / `Inge Holm (Køge)`: the office of whom the next line names. */
export const endsInOffice = (text: string): boolean => {
  const word = text.slice(text.lastIndexOf(' ') + 1)
  return /^\p{Ll}/u.test(word) && officeAtStart(word) === word
}

/** `…, Kai Hee (Faxe) og borgmester` / `Ina Bro`: an office that cannot be that of the person before it. */
export const endsInJoinedOffice = (text: string): boolean =>
  / (?:og|samt) \p{Ll}+$/u.test(text.slice(-60)) && endsInOffice(text)

// Most pieces are names and places, without a word in small letters: the long patterns need not be tried on them.
const SMALL_WORD = / [\p{Ll}\d]/u
const JOINING = /for |stedet|vegne/iu

/** Is a word an office although it has a capital, and no surname: `Borgmester`? */
export const isOfficeTitle = remembered((word) => /^\p{Upper}/u.test(word) && OFFICE_TITLE.test(word))

/** Where an office begins after other words, or -1: in small letters, or with a capital where it is nobody's name. */
export function officeInside(text: string): number {
  const small = SMALL_WORD.test(text) ? text.search(OFFICE_INSIDE) : -1
  if (small >= 0) return small
  const words = text.split(' ')
  const title = words.findIndex((word, i) => i > 1 && isOfficeTitle(word))
  return title < 0 ? -1 : words.slice(0, title).join(' ').length + 1
}

/** The office with which a line begins, whatever follows it, or `''`: `Borgmester, Køge Kommune`. */
export const officeOfLine = (line: string): string => officeAtStart(line.split(/[,;:(\t]/u)[0] ?? '')

/** Is the office no more than a word for a substitute? */
export const isSubstituteWord = (office: string): boolean => SUBSTITUTE_ALONE.test(office)

/** Where a remark on presence begins, or -1. A piece may begin with a capital: "Deltog fra kl. 10.30". */
export function presenceAt(text: string, mayBeginWithCapital: boolean): number {
  const from = mayBeginWithCapital ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
  return /^[\p{Ll}\d]/u.test(from) || SMALL_WORD.test(from) ? from.search(PRESENCE) : -1
}

/** A substitution: indices into the text given, and whether a word says so. */
export interface Substitution {
  /** Where the words before it end. */
  readonly before: number
  /** Where the absent one's words begin. */
  readonly whoAt: number
  /** `false` for a bare "for". */
  readonly explicit: boolean
}

/** Finds `suppleant for X`, `i stedet for X`, `mødte for X`, or a bare `for X`. */
export function findSubstitution(text: string): Substitution | null {
  const match = JOINING.test(text) ? FOR_SOMEONE.exec(text) : null
  if (match === null) return null
  const ahead = text.slice(0, match.index)
  const before = ahead.replace(LEAD_IN, '').trimEnd()
  return {
    before: before.length,
    whoAt: match.index + match[0].length + 1,
    explicit: match.groups?.['word'] !== undefined || before !== ahead.trim(),
  }
}

const CAME_BEHIND = / (?:deltog|deltager|mødte|møder|mødte op|er mødt) (?=\p{Upper}|\p{Ll}+ \p{Upper})/u

/** `I stedet for Kim Holm deltog Jan Dal`: the verb between the absent one and who came; `null` when there is none. */
export function cameInstead(who: string): { from: number; to: number } | null {
  const match = CAME_BEHIND.exec(who)
  return match === null ? null : { from: match.index, to: match.index + match[0].length }
}

// Words that end no entry of a list: `Jan Dal (V), Køge Kommune, suppleant for` / `Kim Holm`.
const HANGS =
  /(?:[,-]|(?<!\p{Alpha})(?:for|og|samt|supp\.|suppl\.|suppleant|stedfortræder|fra|til|under|ved|pkt\.|punkt|kl\.|med|på|i|af|som))$/u

/** Does a line of a list end in a word that waits for the next line? */
export const hangsInList = (text: string): boolean => HANGS.test(text)

const NUMBER_WORD = /^(?:pkt\.?|punkt|kl\.|og|til|samt|[-–]|\d[\d.,]*)$/u

/** Is a line the numbers at the end of a remark and nothing else: `3.3 og 4.1`? */
export const isNumbers = (text: string): boolean => text.split(' ').every((word) => NUMBER_WORD.test(word))
