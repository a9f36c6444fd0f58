import { DOMParser } from '@xmldom/xmldom'

/** Reads XML. @throws {Error} for the least fault */
export function parseXml(text: string): ReturnType<DOMParser['parseFromString']> {
  // The parser forgives characters that XML 1.0 (production 2, Char) does not have.
  const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(text)
  if (illegal !== null) throw new Error(`illegal character at ${illegal.index}`)
  const parser = new DOMParser({
    onError(level, message) {
      throw new Error(`${level}: ${message}`)
    },
  })
  return parser.parseFromString(text, 'text/xml')
}
