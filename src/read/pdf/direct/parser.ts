// Tokens -> objects. In a file, `12 0 R` is a reference; in the content of a page there are none.
import { DEPTH } from './budget.ts'
import { Delimiter, type Lexer, type Token } from './lexer.ts'
import { Keyword, Name, type PdfObject, Ref } from './objects.ts'
import { damaged, unsupported } from './unsupported.ts'

/**
 * The next object, or an operator.
 * @param hasRefs whether there may be references
 * @returns `undefined` at the end
 * @throws {Unsupported}
 */
export function parseObject(lexer: Lexer, hasRefs: boolean): PdfObject | undefined {
  return finish(lexer, lexer.next(), hasRefs, 0)
}

function finish(lexer: Lexer, token: Token, hasRefs: boolean, depth: number): PdfObject | undefined {
  if (depth > DEPTH) unsupported('objects within objects')
  if (typeof token === 'string') return token
  if (typeof token === 'number') return hasRefs ? numberOrRef(lexer, token) : token
  if (token instanceof Delimiter) {
    if (token.sign === '[') return array(lexer, hasRefs, depth)
    if (token.sign === '<<') return dict(lexer, hasRefs, depth)
    return damaged('a bracket out of place')
  }
  if (token instanceof Keyword) {
    if (token.word === 'true') return true
    if (token.word === 'false') return false
    if (token.word === 'null') return null
  }
  return token
}

function array(lexer: Lexer, hasRefs: boolean, depth: number): PdfObject[] {
  const found: PdfObject[] = []
  for (;;) {
    const token = lexer.next()
    // Most arrays are strings, and gaps between them.
    if (typeof token === 'string' || (typeof token === 'number' && !hasRefs)) found.push(token)
    else if (token instanceof Delimiter && token.sign === ']') return found
    else found.push(direct(finish(lexer, token, hasRefs, depth + 1)))
  }
}

function dict(lexer: Lexer, hasRefs: boolean, depth: number): Map<string, PdfObject> {
  const found = new Map<string, PdfObject>()
  for (;;) {
    const key = lexer.next()
    if (key instanceof Delimiter && key.sign === '>>') return found
    if (!(key instanceof Name)) return damaged('a dictionary with strange keys')
    if (found.has(key.name)) return unsupported('a strange dictionary')
    found.set(key.name, direct(finish(lexer, lexer.next(), hasRefs, depth + 1)))
  }
}

/** What may stand in an array or a dictionary. */
function direct(value: PdfObject | undefined): PdfObject {
  return value === undefined || value instanceof Keyword ? damaged('a strange object') : value
}

/** `12 0 R` looks ahead for two tokens; anything else leaves the lexer where it was. */
function numberOrRef(lexer: Lexer, num: number): number | Ref {
  const { bytes, at } = lexer
  if (!Number.isInteger(num) || num < 0) return num
  // Most numbers are followed by something else, and need no tokens to tell.
  let ahead = at
  while (bytes[ahead] === 32 || bytes[ahead] === 10 || bytes[ahead] === 13) ahead++
  const digit = bytes[ahead]
  if (digit === undefined || ahead === at || digit < 0x30 || digit > 0x39) return num
  const gen = lexer.next()
  if (typeof gen === 'number' && Number.isInteger(gen)) {
    lexer.skipWhite()
    const after = bytes[lexer.at + 1]
    const isWord = after !== undefined && /[A-Za-z\d]/u.test(String.fromCharCode(after))
    if (bytes[lexer.at] === 0x52 && !isWord) {
      lexer.at++
      return new Ref(num, gen)
    }
  }
  lexer.at = at
  return num
}
