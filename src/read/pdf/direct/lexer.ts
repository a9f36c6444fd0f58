// Bytes -> the tokens of a PDF (ISO 32000-1, 7.2). What the standard does not allow, and what readers mend in ways of
// their own, is unsupported.
import { hexDigit, isWhite, KIND, latin1, unescapeName, WHITE } from './bytes.ts'
import { Keyword, Name } from './objects.ts'
import { damaged, unsupported } from './unsupported.ts'

/** Opens or closes an array or a dictionary. */
export type Bracket = '[' | ']' | '<<' | '>>'
/** A bracket is told from a string by its wrapping. */
export class Delimiter {
  readonly sign: Bracket
  constructor(sign: Bracket) {
    this.sign = sign
  }
}
const OPEN = new Delimiter('[')
const CLOSE = new Delimiter(']')
const OPEN_DICT = new Delimiter('<<')
const CLOSE_DICT = new Delimiter('>>')

/** What comes next; `undefined` at the end. */
export type Token = number | string | Name | Keyword | Delimiter | undefined

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const names = new Map<string, Name>()
const keywords = new Map<string, Keyword>()

/** The same object for the same word, since a page has the same few thousands of times. */
function known<T>(map: Map<string, T>, word: string, make: (word: string) => T): T {
  const old = map.get(word)
  if (old !== undefined) return old
  if (map.size > 2000) map.clear()
  const made = make(word)
  map.set(word, made)
  return made
}

/** Does a number begin so? `+ - . 0-9` */
export const isOfNumber = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b

/** Reads tokens from `at` on; `at` may be set. */
export class Lexer {
  readonly bytes: Uint8Array
  /** Where the next token is looked for, from 0. */
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** @throws {Unsupported} */
  next(): Token {
    this.skipWhite()
    const byte = this.bytes[this.at]
    switch (byte) {
      case undefined:
        return undefined
      case 0x28:
        return this.string()
      case 0x2f:
        return this.name()
      case 0x5b:
        this.at++
        return OPEN
      case 0x5d:
        this.at++
        return CLOSE
      case 0x3c:
        if (this.bytes[this.at + 1] !== 0x3c) return this.hexString()
        this.at += 2
        return OPEN_DICT
      case 0x3e:
        if (this.bytes[this.at + 1] !== 0x3e) damaged('a lone >')
        this.at += 2
        return CLOSE_DICT
      case 0x29:
      case 0x7b:
      case 0x7d:
        return damaged('a bracket out of place')
      default:
        return isOfNumber(byte) ? this.number() : this.word()
    }
  }

  /** Leaves out white space and comments. */
  skipWhite(): void {
    const { bytes } = this
    let { at } = this
    for (;;) {
      let byte = bytes[at]
      while (byte !== undefined && KIND[byte] === WHITE) byte = bytes[++at]
      if (byte !== 0x25) break
      while (byte !== undefined && byte !== 10 && byte !== 13) byte = bytes[++at]
    }
    this.at = at
  }

  // -12.5   Digits are gathered, then divided: as the engine does, so that both have the same number to the last bit.
  protected number(): number {
    const { bytes } = this
    let { at } = this
    let sign = 1
    let byte = bytes[at]
    if (byte === 0x2d || byte === 0x2b) {
      if (byte === 0x2d) sign = -1
      byte = bytes[++at]
    }
    let value = 0
    let digits = 0
    let divisor = 0
    for (; byte !== undefined; byte = bytes[++at]) {
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + (byte - 0x30)
        digits++
        if (divisor !== 0) divisor *= 10
      } else if (byte === 0x2e && divisor === 0) divisor = 1
      else break
    }
    this.at = at
    if (digits > 0 && (byte === 0x45 || byte === 0x65)) damaged('a number with an exponent')
    // 1-2, 1.2.3, a sign alone
    if (digits === 0 || byte === 0x2e || byte === 0x2d) unsupported('a strange number')
    return sign * (divisor === 0 ? value : value / divisor)
  }

  protected word(): Keyword {
    const { bytes } = this
    const start = this.at
    let end = start
    for (let byte = bytes[end]; byte !== undefined && KIND[byte] === 0; byte = bytes[++end])
      if (end - start >= 32) unsupported('a long word')
    this.at = end
    const word = latin1(bytes, start, end)
    return known(keywords, word, (made) => new Keyword(made))
  }

  protected name(): Name {
    const { bytes } = this
    const start = this.at + 1
    let end = start
    let isEscaped = false
    for (let byte = bytes[end]; byte !== undefined && KIND[byte] === 0; byte = bytes[++end]) isEscaped ||= byte === 0x23
    this.at = end
    if (end - start > 127) unsupported('a long name')
    const name = latin1(bytes, start, end)
    return known(names, isEscaped ? unescapeName(name) : name, (made) => new Name(made))
  }

  private string(): string {
    const { bytes } = this
    const start = this.at + 1
    // Most strings hold no bracket and no escape.
    let end = start
    let byte = bytes[end]
    while (byte !== undefined && byte !== 0x28 && byte !== 0x29 && byte !== 0x5c) byte = bytes[++end]
    if (byte !== 0x29) return this.longString(start)
    this.at = end + 1
    return latin1(bytes, start, end)
  }

  protected longString(from: number): string {
    const { bytes } = this
    let text = ''
    let depth = 1
    let start = from
    this.at = from
    for (let byte = bytes[this.at]; ; byte = bytes[++this.at]) {
      if (byte === undefined) damaged('a string without end')
      else if (byte === 0x28) depth++
      else if (byte === 0x29) {
        if (--depth === 0) break
      } else if (byte === 0x5c) {
        text += latin1(bytes, start, this.at) + this.escape()
        start = this.at + 1
      }
    }
    text += latin1(bytes, start, this.at++)
    return text
  }

  /** `\n`, `\053`, `\` at the end of a line; stays on its last byte. */
  private escape(): string {
    const { bytes } = this
    const byte = bytes[++this.at]
    if (byte === undefined) return damaged('a string without end')
    if (byte >= 0x30 && byte <= 0x37) {
      let code = byte - 0x30
      for (let count = 1; count < 3; count++) {
        const digit = bytes[this.at + 1]
        if (digit === undefined || digit < 0x30 || digit > 0x37) break
        code = code * 8 + (digit - 0x30)
        this.at++
      }
      return code > 255 ? unsupported('a strange escape') : String.fromCharCode(code)
    }
    if (byte === 13) {
      if (bytes[this.at + 1] === 10) this.at++
      return ''
    }
    if (byte === 10) return ''
    const char = String.fromCharCode(byte)
    return ESCAPES[char] ?? char
  }

  private hexString(): string {
    const { bytes } = this
    let text = ''
    let first = -1
    for (let byte = bytes[++this.at]; byte !== 0x3e; byte = bytes[++this.at]) {
      if (isWhite(byte)) continue
      const digit = hexDigit(byte)
      if (digit < 0) damaged('a strange hexadecimal string')
      if (first < 0) first = digit
      else {
        text += String.fromCharCode(first * 16 + digit)
        first = -1
      }
    }
    this.at++
    return first < 0 ? text : text + String.fromCharCode(first * 16)
  }
}
