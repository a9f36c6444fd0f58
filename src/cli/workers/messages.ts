// What the first process and a reader say to each other.
//
//   first process   task 7 ->            task 8 ->
//   reader          ready -> answer 7 -> settled 7 -> answer 8 -> settled 8 ->
import type { ExtractOptions } from '../../pipeline.ts'
import type { FailureTexts, ReadFailureCode } from '../../read/read-failure.ts'
import type { Referat } from '../../referat.ts'
import type { Source } from '../../text/source.ts'
import type { Gist } from '../results/result.ts'

/** A document to read, and what to make of it. */
export interface Task {
  readonly id: number
  readonly want: 'referat' | 'source'
  /** The document's name in the JSON. */
  readonly name: string
  /** A file to open, or what came in on standard input. */
  readonly from: { readonly path: string | Uint8Array } | { readonly bytes: Uint8Array }
  readonly how: ExtractOptions
}

/** What became of a task. `referat` is not checked yet, `result` is; `error` is our own bug, `crash` the engine's. */
export type Answer =
  | { readonly kind: 'referat'; readonly referat: Referat }
  | { readonly kind: 'result'; readonly gist: Gist; readonly record: Buffer }
  | { readonly kind: 'source'; readonly source: Source }
  | {
      readonly kind: 'failure'
      readonly code: ReadFailureCode
      readonly texts: FailureTexts
    }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly stack: string }
  | { readonly kind: 'crash'; readonly detail: string }

/** From a reader. */
export type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  /** Nothing came after the answer. `complaint`: what the engine did behind our back, if anything; `rss` in bytes. */
  | { readonly kind: 'settled'; readonly id: number; readonly complaint: string | null; readonly rss: number }

/**
 * Whether something from the other end is a message. The fields of a Referat are checked against its schema later; those
 * of a result were, and it is passed on as it is, as long as it is one record.
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
    case 'referat':
      return isObject(answer['referat']) && 'schemaVersion' in answer['referat']
    case 'result':
      return isObject(answer['gist']) && isGist(answer['gist']) && isRecord(answer['record'])
    case 'source':
      return isObject(answer['source']) && 'lines' in answer['source']
    case 'failure':
    case 'error':
    case 'crash':
      return true
    default:
      return false
  }
}

function isGist({ name, sha256, bytes, pages, items, decisions }: Record<string, unknown>): boolean {
  const areWords = typeof name === 'string' && typeof sha256 === 'string'
  return areWords && [bytes, pages ?? 0, items, decisions].every(Number.isInteger)
}

const isRecord = (value: unknown): boolean =>
  Buffer.isBuffer(value) && value.length > 1 && value.indexOf('\n') === value.length - 1

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
