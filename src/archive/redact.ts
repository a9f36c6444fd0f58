// Leaves out what need not be published: addresses of mail and numbers of telephones become dots, letter for letter, so
// that every place in the text stays what it was.
//
//   Kontakt: ane@kommune.dk, tlf. 12 34 56 78      Kontakt: •••••••••••••••, tlf. •• •• •• ••
import type { Referat } from '../referat.ts'
import { sourceOffset, type Line, type Source } from '../text/source.ts'

/** What can be left out. */
export const REDACTIONS = ['emails', 'phones'] as const
export type Redaction = (typeof REDACTIONS)[number]

/** A line may end behind a hyphen, a point or the @ of an address. */
const EMAIL =
  /(?:[\p{L}\p{N}]{1,40}[._-]\n)?[\p{L}\p{N}._%+-]{1,80}@\n?[\p{L}\p{N}-]{1,63}(?:(?:\.\n?|\n\.|(?<=-)\n)[\p{L}\p{N}-]{1,63}){1,6}/gu
/**
 * Eight digits are a telephone's with the country's number or a word for it in front, and in pairs; not those of an
 * amount (12.345.678), of two years, or of a longer number.
 */
const PHONE =
  /(?:(?<=(?:tlf|telefon|mobil|mob|phone|tel)[a-zæøå]{0,8}[.:]{0,2}\s{0,3}(?:nr[.:]{0,2}\s{0,3})?)|(?<![\d.,/-])(?:\+|00)\s?45\s{0,2}|(?<![\d.,/-])(?<!\d\s)(?=\d{2} \d{2} \d{2} \d{2}(?![.,]?\d)(?!\s\d)))(?:\+45\s?)?\d{2}(?:[\s.]?\d{2}){3}(?!\d)/giu

const PATTERNS: Readonly<Record<Redaction, RegExp>> = { emails: EMAIL, phones: PHONE }

const dots = (found: string): string => found.replace(/\S/gu, (sign) => '•'.repeat(sign.length))

/** A text without what is to be left out; as long as before. */
export function redactText(text: string, what: readonly Redaction[]): string {
  return what.reduce((left, one) => left.replace(PATTERNS[one], dots), text)
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
