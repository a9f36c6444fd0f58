// What the first process and a reader say to each other, and how: values over a stream. Node's own channel between processes
// takes a message of any size into memory before anyone can refuse it; here the size comes first.
//
//   first process   task 7 ->            task 8 ->
//   reader          ready -> answer 7 -> settled 7 -> answer 8 -> settled 8 ->
//
//   00 00 01 f4 | 500 bytes of v8.serialize
import type { Readable } from 'node:stream'
import { deserialize, serialize } from 'node:v8'
import { inOneLine } from '../files/system-errors.ts'
import type { ExtractOptions } from '../pipeline.ts'
import type { NotPlain } from '../read/read-options.ts'
import type { Document } from './look.ts'
import type { Outcome } from './outcome.ts'
import { isMade, type Gist, type ProductName } from './products.ts'

/** A document to read, and what to make of it. */
export interface Task {
  readonly id: number
  readonly document: Document
  /** Why the first process did not read it directly, if it tried. */
  readonly notPlain: NotPlain
  readonly products: readonly ProductName[]
  readonly how: ExtractOptions
}

/** What a reader answers; without a gist, the first process is to check what was made. */
export type Answer = Outcome<Gist | null>

/** From a reader. */
export type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  /** Nothing came after the answer. `complaint`: what the engine did behind our back, if anything; `rss` in bytes. */
  | { readonly kind: 'settled'; readonly id: number; readonly complaint: string | null; readonly rss: number }

/**
 * Whether something from the other end is a message. The fields of a Referat that was not checked are checked against its
 * schema later.
 */
export function isMessage(value: unknown): value is Message {
  if (!isObject(value)) return false
  if (value['kind'] === 'ready') return true
  if (typeof value['id'] !== 'number') return false
  if (value['kind'] === 'settled') return typeof value['rss'] === 'number'
  return value['kind'] === 'answer' && isObject(value['answer']) && isAnswer(value['answer'])
}

function isAnswer(answer: Record<string, unknown>): boolean {
  switch (answer['kind'] as Answer['kind']) {
    case 'read':
      return (answer['gist'] === null || (isObject(answer['gist']) && isGist(answer['gist']))) && isMade(answer['made'])
    case 'refused':
    case 'ended':
      return isObject(answer['failure'])
    case 'internal':
      return 'error' in answer
    default:
      return false
  }
}

function isGist({ name, sha256, bytes, pages, items, decisions }: Record<string, unknown>): boolean {
  const areWords = typeof name === 'string' && typeof sha256 === 'string'
  return areWords && [bytes, pages ?? 0, items, decisions].every(Number.isInteger)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What the watchdog says on standard error before it ends a reader for its memory. */
export const OUT_OF_MEMORY = '\nkkr-referat: too much memory\n'

/** No result of a document comes near this; the largest that was measured has 4 MiB. */
export const LARGEST_FRAME = 128 * 1024 * 1024

const HEAD = 4

/** Makes a frame of a value. @throws {Error} when it cannot be cloned, or is too large */
export function frame(value: unknown): Buffer {
  const body = serialize(value)
  if (body.length > LARGEST_FRAME) throw new Error(`a result of ${body.length} bytes`)
  const head = Buffer.alloc(HEAD)
  head.writeUInt32BE(body.length)
  return Buffer.concat([head, body])
}

/**
 * Takes the frames of a stream.
 * @param refuse told, once, of what is no frame, or too large; nothing is taken after it
 */
export function takeFrames(stream: Readable, take: (value: unknown) => void, refuse: (why: string) => void): void {
  let chunks: Buffer[] = []
  let size = 0
  const next = (): Buffer | null => {
    if (size < HEAD) return null
    if ((chunks[0]?.length ?? 0) < HEAD) chunks = [Buffer.concat(chunks)]
    const end = HEAD + (chunks[0]?.readUInt32BE() ?? 0)
    if (end - HEAD > LARGEST_FRAME) throw new Error(`a result of ${end - HEAD} bytes`)
    if (size < end) return null
    const all = Buffer.concat(chunks)
    chunks = [all.subarray(end)]
    size -= end
    return all.subarray(HEAD, end)
  }
  const onData = (chunk: Buffer): void => {
    chunks.push(chunk)
    size += chunk.length
    try {
      for (let body = next(); body !== null; body = next()) take(deserialize(body))
    } catch (error) {
      stream.off('data', onData)
      chunks = []
      refuse(inOneLine(error))
    }
  }
  stream.on('data', onData)
}
