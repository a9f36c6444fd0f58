// The content of a page -> its operators, each with the operands before it. No object is made of a number, a string or an
// array of these: there are a hundred thousand in minutes of 40 pages.
//   70 800 Td [(Si) -20 (de)] TJ      "Td" with numbers 70 800, "TJ" with a text
import { hexDigit, isWhite, KIND } from './bytes.ts'
import { isOfNumber, Lexer } from './lexer.ts'
import { isArray, isDict, Name, type PdfObject } from './objects.ts'
import { parseObject } from './parser.ts'
import type { ShownText } from './shown-text.ts'
import { damaged, unsupported } from './unsupported.ts'

const MOST_OPERANDS = 33

/** Kinds of operands, as the table of operators has them, by character code. */
const [NUMBER, STRING, ARRAY, NAME, DICT, OTHER] = [0x6e, 0x73, 0x61, 0x6d, 0x64, 0x78]

/** What stands before an operator. */
export class Operands {
  count = 0
  /** How many of them are numbers. */
  numbers = 0
  /** Is the array, where one is, of strings and numbers only? */
  isText = false
  readonly kinds = new Uint8Array(MOST_OPERANDS)
  /** Those that are numbers, by their places; 0 where none is. */
  private readonly values = new Float64Array(MOST_OPERANDS)
  /** Those that are objects. Strings, and arrays of strings and numbers, are in the text instead. */
  private readonly objects: PdfObject[] = []

  /** The number at a place. */
  number(at: number): number {
    return this.values[at] ?? 0
  }

  /** The object at a place; `null` where none is. */
  object(at: number): PdfObject {
    const kind = this.kinds[at]
    const isObject = at < this.count && (kind === NAME || kind === DICT || kind === OTHER)
    return isObject ? (this.objects[at] ?? null) : null
  }

  clear(): void {
    this.count = this.numbers = 0
  }

  addNumber(value: number): void {
    this.values[this.count] = value
    this.add(NUMBER)
    this.numbers++
  }

  addText(kind: number): void {
    this.isText = true
    this.add(kind)
  }

  addObject(value: PdfObject): void {
    this.isText = false
    this.objects[this.count] = value
    this.add(value instanceof Name ? NAME : isDict(value) ? DICT : isArray(value) ? ARRAY : OTHER)
  }

  private add(kind: number): void {
    if (this.count === MOST_OPERANDS) unsupported('too many operands')
    this.kinds[this.count++] = kind
  }
}

/** A word's characters as one number, as {@link ContentLexer.operator} gives it; up to three. */
export const keyOf = (word: string): number =>
  word.charCodeAt(0) + (word.charCodeAt(1) || 0) * 256 + (word.charCodeAt(2) || 0) * 65_536

/** What is no operator by its length. */
const STRANGE = -1
/** The end of the content. */
export const END = 0

/** Reads a content stream. */
export class ContentLexer extends Lexer {
  readonly operands = new Operands()
  private readonly text: ShownText

  /** @param text takes the strings */
  constructor(bytes: Uint8Array, text: ShownText) {
    super(bytes)
    this.text = text
  }

  /**
   * Reads to the next operator, and its operands.
   * @returns the operator by its {@link keyOf}, or {@link END}; a key of none when it is too long
   * @throws {Unsupported}
   */
  operator(): number {
    const { bytes, operands, text } = this
    operands.clear()
    for (;;) {
      this.skipWhite()
      const byte = bytes[this.at]
      if (byte === undefined) return END
      if (isOfNumber(byte)) operands.addNumber(this.number())
      else if (byte === 0x2f) operands.addObject(this.name())
      else if (KIND[byte] === 0) {
        const key = this.wordKey()
        if (key !== END) return key
      } else if (byte === 0x5b) {
        // All strings that are still to come are no longer than the rest of the content.
        text.begin(bytes.length - this.at)
        this.textArray()
      } else if (byte === 0x28 || (byte === 0x3c && bytes[this.at + 1] !== 0x3c)) {
        text.begin(bytes.length - this.at)
        if (byte === 0x28) this.shownString()
        else this.shownHex()
        operands.addText(STRING)
      } else this.object()
    }
  }

  /** An operator; or `true` and its like, which are operands: {@link END}. */
  private wordKey(): number {
    const { bytes, at } = this
    let key = bytes[at] ?? 0
    let end = at + 1
    for (let byte = bytes[end]; byte !== undefined && KIND[byte] === 0; byte = bytes[++end]) {
      if (end - at > 2) return this.longWord()
      key += byte << ((end - at) * 8)
    }
    this.at = end
    return key
  }

  private longWord(): number {
    const { word } = this.word()
    if (word !== 'true' && word !== 'false' && word !== 'null') return STRANGE
    this.operands.addObject(word === 'null' ? null : word === 'true')
    return END
  }

  /** Anything else, as files have it. */
  private object(): void {
    const value = parseObject(this, false)
    if (value !== undefined) this.operands.addObject(value)
  }

  /** `[(Ha) -20 (ns)]`; an array of other things is an object. */
  private textArray(): void {
    const { bytes, text } = this
    const start = this.at++
    for (;;) {
      this.skipWhite()
      const byte = bytes[this.at]
      if (byte === 0x3c && bytes[this.at + 1] !== 0x3c) this.shownHex()
      else if (byte === 0x28) this.shownString()
      else if (byte === 0x5d) break
      else if (byte !== undefined && isOfNumber(byte)) text.addGap(this.number())
      else {
        text.forget()
        this.at = start
        this.object()
        return
      }
    }
    this.at++
    this.operands.addText(ARRAY)
  }

  /** `(Hans)` */
  private shownString(): void {
    const { bytes, text } = this
    const shown = text.bytes
    let { used } = text
    const start = this.at + 1
    let at = start
    let byte = bytes[at]
    while (byte !== undefined && byte !== 0x28 && byte !== 0x29 && byte !== 0x5c) {
      shown[used++] = byte
      byte = bytes[++at]
    }
    if (byte === 0x29) this.at = at + 1
    else {
      const string = this.longString(start)
      used = text.used
      for (let i = 0; i < string.length; i++) shown[used++] = string.charCodeAt(i)
    }
    text.endString(used)
  }

  /** `<48616e73>` */
  private shownHex(): void {
    const { bytes, text } = this
    const shown = text.bytes
    let { at } = this
    let { used } = text
    let first = -1
    for (let byte = bytes[++at]; byte !== 0x3e; byte = bytes[++at]) {
      const digit = hexDigit(byte)
      if (digit < 0) {
        if (isWhite(byte)) continue
        damaged('a strange hexadecimal string')
      }
      if (first < 0) first = digit
      else {
        shown[used++] = first * 16 + digit
        first = -1
      }
    }
    this.at = at + 1
    if (first >= 0) shown[used++] = first * 16
    text.endString(used)
  }
}
