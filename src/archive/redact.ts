// Leaves out what need not be published: addresses of mail and numbers of telephones become dots, letter for letter, so
// that every place in the text stays what it was.
//
//   Kontakt: ane@kommune.dk, tlf. 12 34 56 78      Kontakt: •••••••••••••••, tlf. •• •• •• ••
import type { Referat } from '../referat.ts'
import { sourceOffset, type Line, type Source } from '../text/source.ts'

/** What can be left out. */
export const REDACTIONS = ['emails', 'phones'] as const
export type Redaction = (typeof REDACTIONS)[number]

/** Part of the text, half-open. */
type Span = readonly [start: number, end: number]

/** The name in front of the @: a sign of it, and how long it is at most. */
const NAME_SIGN = /[\p{Alpha}\p{N}._%+-]/u
const LONGEST_NAME = 80
/** What stands behind the @; a line may end behind a hyphen or beside a point. */
const HOST = /\n?[\p{Alpha}\p{N}-]+(?:(?:\.\n?|\n\.|(?<=-)\n)[\p{Alpha}\p{N}-]+)+/uy

/** Addresses of mail: each @ with the name in front and the host behind it. */
function* emails(text: string): Generator<Span> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = nameStart(text, at)
    HOST.lastIndex = at + 1
    const host = HOST.exec(text)
    if (start < at && host !== null) yield [start, HOST.lastIndex]
  }
}

/** Where the name in front of an @ begins; a line may end within it behind a hyphen or a point. */
function nameStart(text: string, at: number): number {
  let start = at
  const step = (): void => {
    while (at - start < LONGEST_NAME && NAME_SIGN.test(text.charAt(start - 1))) start -= 1
  }
  step()
  if (start < at && text.charAt(start - 1) === '\n' && /[._-]/u.test(text.charAt(start - 2))) {
    start -= 1
    step()
  }
  return start
}

/** Eight digits, the country's number in front or not. */
const EIGHT_DIGITS = /(?<country>(?:\+|00)\s?45\s{0,2})?\d{2}(?:[\s.]?\d{2}){3}(?!\d)/gu
const IN_PAIRS = /^\d{2} \d{2} \d{2} \d{2}$/u
/** In front of a number that is an amount, a date, or longer. */
const OF_NUMBER = /[\d.,/-]$/u
const GOES_ON_BEHIND = /^(?:[.,]?|\s)\d/u
const PHONE_WORD = /^(?:mobil)?(?:tlf|telefon|mobil|mob|phone|tel)[a-zæøå]{0,8}$/iu
/** So many letters in front of a number may hold the word for it. */
const LOOKED_AT = 30

/**
 * Numbers of telephones: eight digits with the country's number or a word for it in front, or in pairs; not those of an
 * amount (12.345.678), of two years, or of a longer number.
 */
function* phones(text: string): Generator<Span> {
  EIGHT_DIGITS.lastIndex = 0
  for (let match = EIGHT_DIGITS.exec(text); match !== null; match = EIGHT_DIGITS.exec(text)) {
    const [found] = match
    const [start, end] = [match.index, match.index + found.length]
    const ahead = text.slice(Math.max(0, start - LOOKED_AT), start)
    if (isPhone(found, match.groups?.['country'] !== undefined, ahead, text.slice(end, end + 2))) yield [start, end]
    else EIGHT_DIGITS.lastIndex = start + 1
  }
}

function isPhone(found: string, hasCountry: boolean, ahead: string, behind: string): boolean {
  const words = ahead.split(/[.:\s]+/u).filter((word) => word !== '')
  const word = words.at(-1)?.toLowerCase() === 'nr' ? words.at(-2) : words.at(-1)
  if (PHONE_WORD.test(word ?? '')) return true
  if (OF_NUMBER.test(ahead)) return false
  return hasCountry || (IN_PAIRS.test(found) && !/\d\s$/u.test(ahead) && !GOES_ON_BEHIND.test(behind))
}

const FINDERS: Readonly<Record<Redaction, (text: string) => Iterable<Span>>> = { emails, phones }

const dots = (found: string): string => found.replace(/\S/gu, (sign) => '•'.repeat(sign.length))

function without(text: string, spans: Iterable<Span>): string {
  const parts: string[] = []
  let done = 0
  for (const [start, end] of spans) {
    const from = Math.max(start, done)
    parts.push(text.slice(done, from), dots(text.slice(from, end)))
    done = end
  }
  return parts.join('') + text.slice(done)
}

/** A text without what is to be left out; as long as before. */
export function redactText(text: string, what: readonly Redaction[]): string {
  return what.reduce((left, one) => without(left, FINDERS[one](left)), text)
}

/** A document without what is to be left out: its text, the lines of it, and all strings of the Referat. */
export function redact(source: Source, referat: Referat, what: readonly Redaction[]): { source: Source; referat: Referat } {
  if (what.length === 0) return { source, referat }
  const text = redactText(source.text, what)
  const lines = source.lines.map((line) => redactLine(line, source.text, text))
  return { source: { ...source, text, lines }, referat: redactNode(referat, what) as Referat }
} // prettier-ignore

/** A line whose letters are dots where those of the text are. */
function redactLine(line: Line, before: string, after: string): Line {
  if (before.slice(line.start, line.end) === after.slice(line.start, line.end)) return line
  const letters = Array.from({ length: line.text.length }, (_, i) => {
    const offset = sourceOffset(line, i)
    return before.charAt(offset) === after.charAt(offset) ? line.text.charAt(i) : '•'
  })
  return { ...line, text: letters.join('') }
}

function redactNode(node: unknown, what: readonly Redaction[]): unknown {
  if (typeof node === 'string') return redactText(node, what)
  if (node === null || typeof node !== 'object') return node
  if (Array.isArray(node)) return node.map((one) => redactNode(one, what))
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, redactNode(value, what)]))
}
