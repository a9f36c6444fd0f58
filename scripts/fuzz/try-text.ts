import { ReadFailure } from '../../src/read/read-failure.ts'
import { read } from '../../src/read/read.ts'
import { workOf } from '../../tests/properties/work.ts'
import { brokenPromises } from './broken-promises.ts'
import type { Case } from './cases.ts'

/** In milliseconds of work: a document of a few hundred lines takes some. */
const SLOW = 5000

/**
 * Reads a text and checks every promise on it.
 * @returns what does not hold; a text that is refused has nothing to promise
 */
export async function tryText({ name, bytes }: Pick<Case, 'name' | 'bytes'>): Promise<string[]> {
  let faults: string[] = []
  try {
    const took = await workOf(async () => {
      faults = brokenPromises(await read({ name, bytes: new Uint8Array(bytes) }))
    })
    return took > SLOW ? [...faults, `slow: ${Math.round(took)} ms`] : faults
  } catch (error) {
    return error instanceof ReadFailure ? [] : [`threw: ${String(error)}`]
  }
}
