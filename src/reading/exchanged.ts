// JSON that `extract` wrote, read back: one document, NDJSON, indented documents one after the other, or one array; in
// UTF-8, or in what a shell made of it (PowerShell's `>` writes UTF-16).
import { visible } from '../emit/visible.ts'
import { JSON_INPUT } from '../read/failures/input-texts.ts'
import { decodeAs, markOf } from '../read/text/encodings.ts'
import { ReadFailure } from '../read/read-failure.ts'
import { Referat } from '../referat.ts'
import type { Input } from '../files/input.ts'
import { readBytes } from '../files/read-bytes.ts'
import { outcomeOfError, unopened, type Outcome, type Reading } from './outcome.ts'
import { gistOf, madeOfReferat, type ProductName } from './products.ts'
import type { Readable as Stream } from 'node:stream'

const JSON_NAME = /\.(?:json|ndjson|jsonl)$/iu

/**
 * Reads standard input, which may hold JSON: each document in it becomes an input of its own name.
 * @returns inputs; the bytes are kept of what is no JSON
 */
export async function openStdin(inputs: readonly Input[], stdin: () => Stream): Promise<Input[]> {
  const opened = inputs.map(async (input): Promise<Input[]> => {
    if (input.kind !== 'stdin') return [input]
    try {
      const bytes = await readBytes(input, stdin)
      const documents = referaterIn(bytes)
      return (
        documents?.map((referat) => ({ kind: 'given', name: referat.source.name, referat })) ?? [{ ...input, bytes }]
      )
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error
      return [{ kind: 'failed', name: input.name, failure: error }]
    }
  })
  return (await Promise.all(opened)).flat()
}

/** The readings of a file that holds JSON; `null` when it is to be read as a document. */
export async function readExchanged(input: Input, products: readonly ProductName[]): Promise<Reading[] | null> {
  if (input.kind === 'given') return [unopened(input, given(input.referat, products))]
  if (input.kind !== 'file' || !JSON_NAME.test(input.name)) return null
  try {
    const documents = referaterIn(await readBytes(input, noStdin))
    return documents?.map((referat) => unopened(input, given(referat, products))) ?? null
  } catch (error) {
    return [unopened(input, outcomeOfError(error))]
  }
}

const noStdin = (): never => {
  throw new RangeError('a file is no stream')
}

function given(referat: Referat, products: readonly ProductName[]): Outcome {
  const made = madeOfReferat(referat)
  if (products.every((product) => product in made)) return { kind: 'read', gist: gistOf(referat), made }
  return { kind: 'refused', failure: { code: 'not-a-document', texts: JSON_INPUT.withoutDocument } }
}

/** No minutes begin with a brace or a bracket that opens an object. */
const BEGIN = /^\s*(?:\{\s*["}]|\[\s*[{\]])/u

/**
 * Reads documents back.
 * @returns the documents in their order, each checked against the schema; `null` when it does not begin as JSON does
 * @throws {ReadFailure} when it is broken JSON, or not what `extract` writes
 */
function referaterIn(bytes: Uint8Array): Referat[] | null {
  const { encoding, length } = markOf(bytes) ?? { encoding: 'utf-8', length: 0 }
  // An even number: UTF-16 may not be cut within a letter.
  if (!BEGIN.test(decodeAs(bytes.subarray(length, length + 64), encoding))) return null
  const values = documentsIn(decodeAs(bytes.subarray(length), encoding))
  if (values.length === 0) throw new ReadFailure('empty', JSON_INPUT.empty)
  return values.map((value) =>
    soundReferat(value, (place) => new ReadFailure('not-a-document', JSON_INPUT.noReferat(place))),
  )
}

/**
 * Judges what may be a Referat.
 * @param refuse makes the error for one that breaks the schema, of the place in it and of what is wrong there
 * @returns a copy whose fields stand in the order of the schema
 * @throws what `refuse` makes
 */
export function soundReferat(value: unknown, refuse: (place: string, why: string) => Error): Referat {
  const result = Referat.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw refuse(visible(issue?.path.join('.') ?? ''), issue?.message ?? '')
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
