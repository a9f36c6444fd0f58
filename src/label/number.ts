// Agenda numbers in front of a title: `3.`, `3.10.`, `3.1.1 `, `Punkt 4:`.
//
//   3.10.  Orientering om …        7. plads på listen       1.259 elever
//   ^^^^^                           ^^ a number, too: whether   ^^^^^ no: three digits
//                                      it is a heading is decided elsewhere
import { NUMBER_WORDS } from '../vocabulary/agenda-sections.ts'

/** A number in front of a title. */
export interface Numbered {
  /** The parts of the number: [3, 10]; a letter counts as hundredths: [2, 1.01] for `2.1a`. */
  readonly parts: readonly number[]
  /** As the JSON gives it: "3.10", "2.1a". */
  readonly number: string
  /** Index in the text where the title begins (the text's length when nothing follows). */
  readonly titleAt: number
  /** A word in front says that it is an agenda's: `Punkt 3:`. */
  readonly named: boolean
}

const BEGINNING = /^[\dADPS]/iu
const NUMBER = new RegExp(
  `^(?<word>${NUMBER_WORDS}\\s+)?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,4})(?<letter>(?<=\\.\\d{1,2})[a-h](?![\\p{Alpha}\\d]))?(?<end>[.)]?:?\\s*(?:[-–]\\s+)?)(?=$|(?<first>\\S))`,
  'iu',
)

/** A letter behind a number counts as so many hundredths: `2.1a` lies between `2.1` and `2.2`. */
const LETTER = 0.01

/** Reads an agenda number at the start of a text; `null` when there is none. */
export function readNumber(text: string): Numbered | null {
  if (!BEGINNING.test(text)) return null
  const match = NUMBER.exec(text)
  const number = match?.groups?.['number']
  const end = match?.groups?.['end'] ?? ''
  const first = match?.groups?.['first']
  if (match === null || number === undefined) return null
  // A letter may follow at once only after a period or a blank: `3.Titel` and `3 Titel`, not `3a`, `3%`, `1.259`.
  if (end === '' && first !== undefined) return null
  if (first !== undefined && /[\d.,:;%)\]/]/u.test(first) && !/\s$/u.test(end)) return null
  const printed = number + (match.groups?.['letter'] ?? '').toLowerCase()
  const parts = partsOf(printed)
  if (parts.some((part) => part < 1)) return null
  return {
    parts,
    number: printed.replace(/(?<!\d)0+(?=\d)/gu, ''),
    titleAt: match[0].length,
    named: match.groups?.['word'] !== undefined,
  }
}

/** A roman number in front of a section's title: `III. Regionale sager`. */
export interface Roman {
  /** As the JSON gives it: "III". */
  readonly number: string
  /** Index in the text where the title begins. */
  readonly titleAt: number
}

// Up to XXIX; a period behind it, as `I` and `V` alone are other words.
const ROMAN = /^(?<number>(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3}))[.)]\s+(?=\p{Upper})/u

/** Reads a roman number in front of a title; `null` when there is none. @param text a line's view */
export function readRoman(text: string): Roman | null {
  const match = ROMAN.exec(text)
  return match === null ? null : { number: match.groups?.['number'] ?? '', titleAt: match[0].length }
}

/** Is a number as the JSON gives it a roman one? */
export const isRoman = (number: string): boolean => /^[IVX]+$/u.test(number)

/** The parts of a number as the JSON gives it: [3, 10] for `3.10`, [2, 1.01] for `2.1a`. */
export const partsOf = (number: string): number[] =>
  number.split('.').map((part) => {
    const letter = part.codePointAt(part.length - 1) ?? 0
    return letter < 0x61 ? Number(part) : Number(part.slice(0, -1)) + (letter - 0x60) * LETTER
  })

/** Does one part come right after another: 2 after 1 or after 1a, 1a after 1, 1b after 1a? */
function isNext(after: number, before: number): boolean {
  const step = Math.round((after - before) / LETTER)
  return after === Math.floor(before) + 1 || (step === 1 && Math.floor(after) === Math.floor(before))
}

/** Is `next` the number that follows `last` in an agenda: its first child, its successor, or an ancestor's successor? */
export function follows(last: readonly number[], next: readonly number[]): boolean {
  if (next.length === last.length + 1) return next.at(-1) === 1 && last.every((part, i) => part === next[i])
  if (next.length > last.length) return false
  const at = next.length - 1
  return next.every((part, i) => (i < at ? part === last[i] : isNext(part, last[i] ?? 0)))
}

/** Orders numbers as an agenda does: negative when `a` comes before `b`. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
