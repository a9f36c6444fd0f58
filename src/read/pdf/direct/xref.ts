// Where the objects of a file lie (ISO 32000-1, 7.5.4 and 7.5.8). The newest table comes first; what it tells of an
// object counts, even that it is free.
//
//   xref                    startxref at the end leads to the newest table, /Prev to the one before,
//   0 2                     /XRefStm to a stream that tells more
//   0000000000 65535 f
//   0000000017 00000 n
//   trailer << /Size 2 … >>
import type { Budget } from './budget.ts'
import { isWhite, latin1 } from './bytes.ts'
import { Lexer, type Token } from './lexer.ts'
import { countOf, type Dict, isArray, isDict, Keyword, nameOf, type PdfObject, Stream } from './objects.ts'
import { parseObject } from './parser.ts'
import { readIndirect } from './read-indirect.ts'
import { unpack } from './unpack.ts'
import { unsupported } from './unsupported.ts'

/** Where an object lies: at a byte of the file, or as the n-th in a stream of objects. */
export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly gen: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }

/** A file's table of objects. */
export interface Xref {
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: Dict
}

const FREE: Entry = { kind: 'free' }
const MOST_SECTIONS = 200
const MOST_OBJECTS = 400_000

/** @throws {Unsupported} */
export function readXref(bytes: Uint8Array, budget: Budget): Xref {
  const entries = new Map<number, Entry>()
  const seen = new Set<number>()
  const queue = [startOf(bytes)]
  let trailer: Dict | null = null
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (seen.has(at)) unsupported('tables of objects in a circle')
    if (seen.size >= MOST_SECTIONS || entries.size > MOST_OBJECTS) unsupported('too many objects')
    seen.add(at)
    const dict = readSection(bytes, at, entries, budget)
    trailer ??= dict
    for (const key of ['XRefStm', 'Prev']) {
      const next = dict.get(key)
      if (next !== undefined) queue.push(countOf(next))
    }
  }
  return { entries, trailer: trailer ?? unsupported('no trailer') }
}

const TAIL = 1024

function startOf(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - TAIL)
  const tail = latin1(bytes, from)
  // What follows means nothing, not even a missing %%EOF.
  const last = tail.slice(Math.max(0, tail.lastIndexOf('startxref')))
  const found = /^startxref\s+(?<at>\d{1,10})(?=[\s%]|$)/u.exec(last)?.groups?.['at']
  return found === undefined ? unsupported('no startxref at the end') : Number(found)
}

function readSection(bytes: Uint8Array, at: number, entries: Map<number, Entry>, budget: Budget): Dict {
  const lexer = new Lexer(bytes, at)
  const first = lexer.next()
  if (first instanceof Keyword && first.word === 'xref') return readTable(lexer, entries, budget)
  const { value: stream, bytes: looked } = readIndirect(bytes, at, null, countOf)
  budget.takeBytes(looked)
  if (!(stream instanceof Stream) || nameOf(stream.dict.get('Type')) !== 'XRef')
    return unsupported('no table of objects')
  readStream(stream, entries, budget)
  return stream.dict
}

function readTable(lexer: Lexer, entries: Map<number, Entry>, budget: Budget): Dict {
  const start = lexer.at
  for (;;) {
    const from = lexer.next()
    if (from instanceof Keyword && from.word === 'trailer') break
    const [first, count] = [number(from), number(lexer.next())]
    budget.takeSteps(count)
    for (let i = 0; i < count; i++) {
      const [offset, gen] = [number(lexer.next()), number(lexer.next())]
      const kind = lexer.next()
      const word = kind instanceof Keyword ? kind.word : ''
      if (word !== 'f' && word !== 'n') unsupported('a strange table of objects')
      // A table that begins with 1 although it means 0.
      if (i === 0 && first === 1 && word === 'f') unsupported('a table of objects off by one')
      add(entries, first + i, word === 'f' ? FREE : { kind: 'at', offset, gen })
    }
  }
  if (entries.has(0) && entries.get(0)?.kind !== 'free') unsupported('a strange first object')
  const trailer = parseObject(lexer, true)
  budget.takeBytes(lexer.at - start)
  return isDict(trailer) ? trailer : unsupported('no trailer')
}

const number = (token: Token): number =>
  typeof token === 'number' ? countOf(token) : unsupported('a strange table of objects')

function readStream(stream: Stream, entries: Map<number, Entry>, budget: Budget): void {
  const own = (value: PdfObject | undefined): PdfObject => value ?? null
  const bytes = unpack(stream, own, budget)
  const widths = stream.dict.get('W')
  if (!isArray(widths) || widths.length !== 3) unsupported('a strange table of objects')
  const [kinds = 0, seconds = 0, thirds = 0] = widths.map(countOf)
  if (kinds > 1 || seconds > 5 || thirds > 3) unsupported('a strange table of objects')
  const index = stream.dict.get('Index')
  const ranges = isArray(index) ? index.map(countOf) : [0, countOf(stream.dict.get('Size'))]
  let at = 0
  const take = (width: number): number => {
    let value = 0
    for (const end = at + width; at < end; at++) value = value * 256 + (bytes[at] ?? unsupported('a short table'))
    return value
  }
  for (let r = 0; r < ranges.length; r += 2) {
    const [first = 0, count = 0] = ranges.slice(r, r + 2)
    budget.takeSteps(count)
    for (let i = 0; i < count; i++) {
      const kind = kinds === 0 ? 1 : take(kinds)
      const second = take(seconds)
      const third = take(thirds)
      if (kind === 0) add(entries, first + i, FREE)
      else if (kind === 1) add(entries, first + i, { kind: 'at', offset: second, gen: third })
      else if (kind === 2) add(entries, first + i, { kind: 'in', stream: second, index: third })
      else unsupported('a strange table of objects')
    }
  }
}

function add(entries: Map<number, Entry>, num: number, entry: Entry): void {
  if (!entries.has(num)) entries.set(num, entry)
}

/** Does the file begin as a PDF does? Where other bytes come first, all places are moved. */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  return latin1(bytes, 0, 5) === '%PDF-' && !isWhite(bytes[5])
}
