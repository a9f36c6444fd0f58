// One object at its place in the file:  12 0 obj << /Length 4 >> stream … endstream endobj
import { Lexer, type Token } from './lexer.ts'
import { isDict, Keyword, type PdfObject, Stream } from './objects.ts'
import { parseObject } from './parser.ts'
import { damaged, unsupported } from './unsupported.ts'

/** An object, and how many bytes were looked at to know it: all but those in its stream. */
interface Found {
  readonly value: PdfObject
  readonly bytes: number
}

/**
 * Reads an object.
 * @param at where it begins, in bytes from 0
 * @param expected its number and generation, `null` when any will do
 * @param lengthOf follows the reference that a stream's length may be
 * @throws {Unsupported} also when a stream is not as long as it says
 */
export function readIndirect(
  bytes: Uint8Array,
  at: number,
  expected: { readonly num: number; readonly gen: number } | null,
  lengthOf: (value: PdfObject | undefined) => number,
): Found {
  const lexer = new Lexer(bytes, at)
  const [num, gen, word] = [lexer.next(), lexer.next(), lexer.next()]
  const isHead = typeof num === 'number' && typeof gen === 'number' && word instanceof Keyword && word.word === 'obj'
  if (!isHead || (expected !== null && (num !== expected.num || gen !== expected.gen))) unsupported('a lost object')
  const value = parseObject(lexer, true)
  if (value === undefined || value instanceof Keyword) return unsupported('an empty object')
  const next = lexer.next()
  if (!isDict(value) || !isWord(next, 'stream')) {
    checkEnd(lexer, next)
    return { value, bytes: lexer.at - at }
  }
  const start = afterLineEnd(bytes, lexer.at)
  const end = start + lengthOf(value.get('Length'))
  if (end > bytes.length) damaged('a stream broken off')
  lexer.at = end
  if (!isWord(lexer.next(), 'endstream')) damaged('a stream of another length')
  checkEnd(lexer, lexer.next())
  return { value: new Stream(value, bytes.subarray(start, end)), bytes: lexer.at - end + start - at }
}

const isWord = (token: Token, word: string): boolean => token instanceof Keyword && token.word === word

/** The engine looks one token further than `endobj`, and tells when it is none. */
function checkEnd(lexer: Lexer, token: Token): void {
  // A word that is none: most likely `stream` or `endobj` with a bit turned over.
  if (token instanceof Keyword && !isWord(token, 'endobj')) damaged('an object with a strange end')
  if (!isWord(token, 'endobj')) unsupported('an object without end')
  lexer.next()
}

/** `stream` is followed by CR LF or LF. */
function afterLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 10) return at + 1
  return bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : unsupported('a strange stream')
}
