// Agenda numbers in front of a title: `3.`, `3.10.`, `3.1.1 `, `Punkt 4:`.
//
//   3.10.  Orientering om …        7. plads på listen       1.259 elever
//   ^^^^^                           ^^ a number, too: whether   ^^^^^ no: three digits
//                                      it is a heading is decided elsewhere
import { NUMBER_WORDS } from '../vocabulary/agenda-sections.ts'

/** A number in front of a title. */
export interface Numbered {
  /** The parts of the number: [3, 10]. */
  readonly parts: readonly number[]
  /** As the JSON gives it: "3.10". */
  readonly number: string
  /** Index in the text where the title begins (the text's length when nothing follows). */
  readonly titleAt: number
  /** A word in front says that it is an agenda's: `Punkt 3:`. */
  readonly named: boolean
}

const BEGINNING = /^[\dADPS]/iu
const NUMBER = new RegExp(
  `^(?<word>${NUMBER_WORDS}\\s+)?(?<number>\\d{1,2}(?:\\.\\d{1,2}){0,4})(?<end>[.)]?:?\\s*(?:[-–]\\s+)?)(?=$|(?<first>\\S))`,
  'iu',
)

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
  const parts = number.split('.').map(Number)
  if (parts.some((part) => part === 0)) return null
  return { parts, number: parts.join('.'), titleAt: match[0].length, named: match.groups?.['word'] !== undefined }
}

/** Is `next` the number that follows `last` in an agenda: its first child, its successor, or an ancestor's successor? */
export function follows(last: readonly number[], next: readonly number[]): boolean {
  if (next.length === last.length + 1) return next.at(-1) === 1 && last.every((part, i) => part === next[i])
  if (next.length > last.length) return false
  const at = next.length - 1
  return next.every((part, i) => (i < at ? part === last[i] : part === (last[i] ?? 0) + 1))
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
