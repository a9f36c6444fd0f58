// The documents of a run of `check`: those that are read, and those that come back as JSON from an earlier `extract`.
import { ReadFailure } from '../../read/read-failure.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { eachDocument } from '../documents/each-document.ts'
import { contentOf } from '../documents/hash-input.ts'
import { NO_FACTS, settled } from '../documents/reading.ts'
import type { Reading } from '../documents/reading.ts'
import type { Input } from '../inputs/input.ts'
import { readBytes } from '../inputs/read-bytes.ts'
import { resultOf } from '../results/result.ts'
import { looksLikeJson, readReferatJson } from './referat-json.ts'

const JSON_NAME = /\.(?:json|ndjson|jsonl)$/iu

/**
 * Reads the inputs, and gives what became of each in their order. JSON may hold many documents. What is no KKR document
 * is parsed all the same, for the rule that tells of it.
 * @param options of the command, as commander names them
 */
export async function* eachReferat(
  inputs: readonly Input[],
  options: DocumentOptions,
  context: Context,
): AsyncGenerator<Reading, void, undefined> {
  const stdin = inputs.find((input) => input.kind === 'stdin')
  const documents = async function* (some: readonly Input[]): AsyncGenerator<Reading> {
    for await (const reading of eachDocument(some, { ...options, force: true }, context)) {
      // Others know standard input as it was found, without its bytes.
      yield stdin !== undefined && reading.input.kind === 'stdin' ? { ...reading, input: stdin } : reading
    }
  }
  let open: Input[] = []
  for (const input of inputs) {
    const read = await tryJson(input, context)
    if (read.kind === 'document') open.push(read.input)
    else {
      yield* documents(open)
      open = []
      yield* read.readings
    }
  }
  yield* documents(open)
}

/** An input as it is to be read, or what it held as JSON. */
type Tried =
  { readonly kind: 'document'; readonly input: Input } | { readonly kind: 'json'; readonly readings: Reading[] }

async function tryJson(input: Input, { stdin }: Context): Promise<Tried> {
  const mayBeJson = input.kind === 'stdin' || (input.kind === 'file' && JSON_NAME.test(input.name))
  if (!mayBeJson) return { kind: 'document', input }
  try {
    const bytes = await readBytes(input, () => stdin)
    if (!looksLikeJson(bytes)) return { kind: 'document', input: input.kind === 'stdin' ? { ...input, bytes } : input }
    const facts = { ...NO_FACTS, ...contentOf(bytes) }
    const readings = readReferatJson(bytes).map((referat): Reading => ({
      kind: 'read',
      input,
      result: resultOf(referat),
      facts,
      settle: settled,
    }))
    return { kind: 'json', readings }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return { kind: 'json', readings: [{ kind: 'failed', input, failure: error, facts: NO_FACTS, settle: settled }] }
  }
}
