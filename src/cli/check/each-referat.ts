// The documents of a run of `check`: those that are read, and those that come back as JSON from an earlier `extract`.
import { visible } from '../../emit/visible.ts'
import { JSON_INPUT } from '../../read/failures/input-texts.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import { Referat } from '../../referat.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { eachDocument } from '../documents/each-document.ts'
import { contentOf } from '../documents/hash-input.ts'
import { NO_FACTS, settled, type Reading } from '../documents/reading.ts'
import type { Input } from '../inputs/input.ts'
import { readBytes } from '../inputs/read-bytes.ts'
import { resultOf } from '../results/result.ts'

const JSON_NAME = /\.(?:json|ndjson|jsonl)$/iu

/**
 * Reads the inputs, and gives what became of each in their order. JSON may hold many documents. What is no KKR document
 * is parsed all the same, for the rule that tells of it.
 * @param force false: what is no KKR document is a failure
 */
export async function* eachReferat(
  inputs: readonly Input[],
  options: DocumentOptions,
  context: Context,
  force = true,
): AsyncGenerator<Reading, void, undefined> {
  const stdin = inputs.find((input) => input.kind === 'stdin')
  const documents = async function* (some: readonly Input[]): AsyncGenerator<Reading> {
    for await (const reading of eachDocument(some, force ? { ...options, force } : options, context)) {
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

// JSON that `extract` wrote, read back: one document, NDJSON, indented documents one after the other, or one array.

/** Do the bytes begin as JSON does? No minutes begin with a brace or a bracket that opens an object. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\ufeff/u, '')
  return /^\s*(?:\{\s*["}]|\[\s*[{\]])/u.test(head)
}

/**
 * Reads documents back.
 * @returns the documents in their order, each checked against the schema
 * @throws {ReadFailure} when it is no JSON, or not what `extract` writes
 */
function readReferatJson(bytes: Uint8Array): Referat[] {
  const text = new TextDecoder().decode(bytes)
  const values = documentsIn(text)
  if (values.length === 0) throw new ReadFailure('empty', JSON_INPUT.empty)
  return values.map((value) => {
    const result = Referat.safeParse(value)
    if (result.success) return result.data
    const [issue] = result.error.issues
    const place = visible(issue?.path.join('.') ?? '')
    throw new ReadFailure('not-a-document', JSON_INPUT.noReferat(place))
  })
}

function documentsIn(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    // Not one value: then one on each line, or indented ones, each ending with a brace at the line's begin.
  }
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const pieces = lines[0]?.trim() === '{' ? text.split(/(?<=^\})\s*$/mu) : lines
    return pieces.filter((piece) => piece.trim() !== '').map((piece) => JSON.parse(piece) as unknown)
  } catch (error) {
    throw new ReadFailure('not-a-document', JSON_INPUT.broken((error as SyntaxError).message), { cause: error })
  }
}
