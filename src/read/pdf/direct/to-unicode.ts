// The letters of a font's codes, as its /ToUnicode tells them (ISO 32000-1, 9.10.3).
//   beginbfchar  <0012> <00E5>                     one code
//   beginbfrange <0020> <0025> <0041>              codes in a row, letters in a row
//                <0030> <0031> [<0066> <00660069>] codes in a row, letters one by one
import type { Budget } from './budget.ts'
import { Delimiter, Lexer, type Token } from './lexer.ts'
import { Keyword, Name } from './objects.ts'
import { damaged, unsupported } from './unsupported.ts'

/** Letters by code. */
export type CodeMap = Map<number, string>

const MOST_CODES = 65_536
/** What a table of letters may say besides; anything else (`usecmap`, ranges of another kind) is unsupported. */
const HARMLESS = new Set(
  'findresource begin dict end def pop dup currentdict defineresource begincmap CMapName'.split(' '),
)

/** @throws {Unsupported} */
export function readToUnicode(bytes: Uint8Array, budget: Budget): CodeMap {
  const lexer = new Lexer(bytes)
  const map: CodeMap = new Map()
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (token instanceof Name && (token.name === 'WMode' || /^Identity-[HV]$/u.test(token.name))) {
      const next = lexer.next()
      if (token.name !== 'WMode' || next !== 0) unsupported('a strange table of letters')
    }
    if (!(token instanceof Keyword)) continue
    if (token.word === 'endcmap') break
    if (token.word === 'beginbfchar') readChars(lexer, map)
    else if (token.word === 'beginbfrange') readRanges(lexer, map)
    else if (token.word === 'begincodespacerange') skipCodes(lexer)
    else if (!HARMLESS.has(token.word)) unsupported('a strange table of letters')
    budget.takeSteps(map.size)
  }
  return map
}

/** Which codes there are; how long they are is known from the kind of the font. */
function skipCodes(lexer: Lexer): void {
  for (let token = lexer.next(); !isEnd(token, 'endcodespacerange'); token = lexer.next()) {
    if (code(token) > code(lexer.next())) unsupported('a strange table of letters')
  }
}

function readChars(lexer: Lexer, map: CodeMap): void {
  for (let token = lexer.next(); !isEnd(token, 'endbfchar'); token = lexer.next()) {
    map.set(code(token), letters(string(lexer.next())))
  }
}

function readRanges(lexer: Lexer, map: CodeMap): void {
  for (let token = lexer.next(); !isEnd(token, 'endbfrange'); token = lexer.next()) {
    const from = code(token)
    const to = code(lexer.next())
    if (to - from >= MOST_CODES) unsupported('a huge range of letters')
    const first = lexer.next()
    if (first instanceof Delimiter && first.sign === '[') {
      let at = from
      for (let one = lexer.next(); !(one instanceof Delimiter && one.sign === ']'); one = lexer.next()) {
        const told = letters(string(one))
        if (at <= to) map.set(at++, told)
      }
    } else setRange(map, from, to, string(first))
  }
}

/** Only the last byte counts up; a range that carries into the byte before is left to the engine. */
function setRange(map: CodeMap, from: number, to: number, first: string): void {
  const last = first.length - 1
  const start = first.charCodeAt(last)
  if (first === '' || start + (to - from) > 255) unsupported('a strange range of letters')
  for (let at = from; at <= to; at++) {
    map.set(at, letters(first.slice(0, last) + String.fromCharCode(start + (at - from))))
  }
}

const isEnd = (token: Token, word: string): boolean => {
  if (token === undefined) damaged('a table of letters broken off')
  return token instanceof Keyword && token.word === word
}

const string = (token: Token): string => (typeof token === 'string' ? token : damaged('a broken table of letters'))

function code(token: Token): number {
  const bytes = string(token)
  if (bytes.length < 1 || bytes.length > 2) unsupported('codes of another length')
  return bytes.length === 1 ? bytes.charCodeAt(0) : bytes.charCodeAt(0) * 256 + bytes.charCodeAt(1)
}

/** UTF-16, the higher byte first. */
function letters(bytes: string): string {
  const even = bytes.length % 2 === 0 ? bytes : `\0${bytes}`
  let text = ''
  for (let i = 0; i < even.length; i += 2)
    text += String.fromCharCode(even.charCodeAt(i) * 256 + even.charCodeAt(i + 1))
  return isWhole(text) ? text : unsupported('half a letter')
}

/** Are all surrogates in pairs? */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text)
