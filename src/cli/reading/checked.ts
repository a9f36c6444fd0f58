import { readFile } from 'node:fs/promises'
import { visible } from '../../emit/visible.ts'
import { Referat } from '../../referat.ts'
import type { Outcome } from './outcome.ts'
import { gistOf, valueOf, type Gist } from './products.ts'

// Checking by code that is made for it is twice as fast, but the making takes as long as checking some documents.
let isFirst = true

/**
 * Checks what was made of a document against the schema.
 * @returns a copy whose fields stand in the order of the schema
 * @throws {Error} when it breaks the schema, which is our own bug
 */
export function checked(referat: Referat): Referat {
  const result = Referat.safeParse(referat, { jitless: isFirst })
  isFirst = false
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`the result breaks the schema at ${visible(issue?.path.join('.') ?? '')}: ${issue?.message ?? ''}`)
}

/** Checks the Referat among what was made of a document, if that is not done. @throws {Error} as {@link checked} */
export function checkedOutcome(outcome: Outcome<Gist | null>): Outcome {
  if (outcome.kind !== 'read' || outcome.gist !== null) return outcome as Outcome
  const referat = checked(valueOf(outcome, 'referat'))
  return { ...outcome, gist: gistOf(referat), made: { ...outcome.made, referat: { value: referat } } }
}

/** Whether a file holds the whole result of these bytes (their SHA-256) under this name. */
export async function isExisting(path: string, name: string, hash: string): Promise<boolean> {
  try {
    const { source } = Referat.parse(JSON.parse(await readFile(path, 'utf8')))
    return source.sha256 === hash && source.name === name
  } catch {
    return false
  }
}
