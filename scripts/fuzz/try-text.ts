import { ReadFailure } from '../../src/read/read-failure.ts'
import { read } from '../../src/read/read.ts'
import { brokenPromises } from './broken-promises.ts'
import type { Case } from './cases.ts'

/** A document of a few hundred lines takes some milliseconds; on a busy machine a hundred times as long. */
const SLOW = 5000

/**
 * Reads a text and checks every promise on it.
 * @returns what does not hold; a text that is refused has nothing to promise
 */
export async function tryText({ name, bytes }: Pick<Case, 'name' | 'bytes'>): Promise<string[]> {
  const started = performance.now()
  try {
    const source = await read({ name, bytes: new Uint8Array(bytes) })
    const faults = brokenPromises(source)
    const took = performance.now() - started
    return took > SLOW ? [...faults, `slow: ${Math.round(took)} ms`] : faults
  } catch (error) {
    return error instanceof ReadFailure ? [] : [`threw: ${String(error)}`]
  }
}
