// What the first process and a reader say to each other.
//
//   first process   task 7 ->            task 8 ->
//   reader          ready -> answer 7 -> settled 7 -> answer 8 -> settled 8 ->
import type { ExtractOptions } from '../../pipeline.ts'
import type { NotPlain } from '../../read/read-options.ts'
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
