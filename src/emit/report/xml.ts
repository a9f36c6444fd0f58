// XML 1.0, so that any text can stand in it: what XML cannot hold at all (most controls, U+FFFE, lone surrogates) becomes
// visible as `\u{…}`; what a terminal or an XML reader would change (line ends, bidi controls) becomes a reference, and so
// does a sign by which a CI log is told to do something.
//
//   a<b\u0000  ->  a&lt;b\u{0}
import { OLD_COMMAND } from './log-safe.ts'

const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const REFERRED = new RegExp(`[<>&"'\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|${OLD_COMMAND.source}`, 'gu')

const NAMED: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
}

const code = (c: string): string => c.codePointAt(0)?.toString(16) ?? ''

/** Text for an element or for an attribute in quotes. */
export const xmlText = (text: string): string =>
  text.replace(ILLEGAL, (c) => `\\u{${code(c)}}`).replace(REFERRED, (c) => NAMED[c] ?? `&#x${code(c)};`)

/** A tag's attributes, each with a blank before it. @param values by name; `null` leaves an attribute out */
export const attributes = (values: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('')

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
