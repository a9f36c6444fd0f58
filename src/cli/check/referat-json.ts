// JSON that `extract` wrote, read back: one document, NDJSON, indented documents one after the other, or one array.
import { visible } from '../../emit/visible.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import { Referat } from '../results/schema.ts'

const ADVICE = 'give the documents themselves, or what `kkr-referat extract` wrote (with its places: no --no-at)'

/** Do the bytes begin as JSON does? No minutes begin with a brace or a bracket that opens an object. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64)).replace(/^\ufeff/u, '')
  return /^\s*(?:\{\s*["}]|\[\s*[{\]])/u.test(head)
}

/**
 * Reads documents back.
 * @param bytes UTF-8
 * @returns the documents in their order, each checked against the schema
 * @throws {ReadFailure} when it is no JSON, or not what `extract` writes
 */
export function readReferatJson(bytes: Uint8Array): Referat[] {
  const text = new TextDecoder().decode(bytes)
  const values = documentsIn(text)
  if (values.length === 0) throw new ReadFailure('empty', 'it is JSON without any document', ADVICE)
  return values.map((value) => {
    const result = Referat.safeParse(value)
    if (result.success) return result.data
    const [issue] = result.error.issues
    const place = visible(issue?.path.join('.') ?? '')
    throw new ReadFailure('not-a-document', `it is JSON, but no Referat${place === '' ? '' : ` (at ${place})`}`, ADVICE)
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
    throw new ReadFailure('not-a-document', `it is broken JSON (${(error as SyntaxError).message})`, ADVICE, {
      cause: error,
    })
  }
}
