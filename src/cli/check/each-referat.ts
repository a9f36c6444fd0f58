// The documents of a run of `check`: those that are read, and those that come back as JSON from an earlier `extract`.
import { ReadFailure } from '../../read/read-failure.ts'
import type { Referat } from '../../referat.ts'
import type { Context, DocumentOptions } from '../context.ts'
import type { Input } from '../inputs/input.ts'
import { readBytes } from '../inputs/read-bytes.ts'
import { looksLikeJson, readReferatJson } from './referat-json.ts'

/** What became of an input; JSON may hold many documents. */
export type Seen =
  | { readonly input: Input; readonly kind: 'referat'; readonly referat: Referat }
  | { readonly input: Input; readonly kind: 'failure'; readonly failure: ReadFailure }
  | { readonly input: Input; readonly kind: 'bug'; readonly error: unknown }
  | { readonly input: Input; readonly kind: 'skipped'; readonly why: string }

const JSON_NAME = /\.(?:json|ndjson|jsonl)$/iu

/**
 * Reads the inputs one after the other.
 * @param how password; what is no KKR document is parsed all the same, for the rule that tells of it
 */
export async function* eachReferat(
  inputs: readonly Input[],
  how: DocumentOptions,
  context: Context,
): AsyncGenerator<Seen> {
  for (const input of inputs) {
    if (input.kind === 'skipped') {
      yield { input, kind: 'skipped', why: input.why }
      continue
    }
    try {
      if (input.kind === 'failed') throw input.failure
      const bytes = await readBytes(input, context.stdin)
      const isJson = (input.kind === 'stdin' || JSON_NAME.test(input.name)) && looksLikeJson(bytes)
      const referater = isJson
        ? readReferatJson(bytes)
        : [await (await context.loadPipeline()).extract({ name: input.name, bytes }, { ...how, force: true })]
      for (const referat of referater) yield { input, kind: 'referat', referat }
    } catch (error) {
      yield error instanceof ReadFailure ? { input, kind: 'failure', failure: error } : { input, kind: 'bug', error }
    }
  }
}
