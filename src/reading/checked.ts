import { readFile } from 'node:fs/promises'
import { publishedCheck } from '../emit/published-check.ts'
import { BROKEN } from '../emit/schema-check.ts'
import type { Referat } from '../referat.ts'
import type { Outcome } from './outcome.ts'
import { gistOf, valueOf, type Gist } from './products.ts'

/**
 * Checks what was made of a document against the schema.
 * @returns it, with its fields in the order of the schema
 * @throws {Error} when it breaks the schema, which is our own bug
 */
async function checked(referat: unknown): Promise<Referat> {
  const found = publishedCheck(referat)
  if (found !== BROKEN) return found as Referat
  // What is wrong with it, if it is not sound after all, is asked of the schema that the published one is made from.
  const { soundReferat } = await import('./exchanged.ts')
  return soundReferat(referat, (place, why) => new Error(`the result breaks the schema at ${place}: ${why}`))
}

/** Checks the Referat among what was made of a document, if that is not done. @throws {Error} as {@link checked} */
export async function checkedOutcome(outcome: Outcome<Gist | null>): Promise<Outcome> {
  if (outcome.kind !== 'read' || outcome.gist !== null) return outcome as Outcome
  const referat = await checked(valueOf(outcome, 'referat'))
  return { ...outcome, gist: gistOf(referat), made: { ...outcome.made, referat: { value: referat } } }
}

/** Whether a file holds the whole result of these bytes (their SHA-256) under this name. */
export async function isExisting(path: string, name: string, hash: string): Promise<boolean> {
  try {
    const { source } = await checked(JSON.parse(await readFile(path, 'utf8')))
    return source.sha256 === hash && source.name === name
  } catch {
    return false
  }
}
