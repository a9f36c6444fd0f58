import { appendFile } from 'node:fs/promises'
import { OutputFailure } from './output-failure.ts'
import type { Write } from './writer.ts'

/**
 * Makes a writer that adds to a file which is not ours alone.
 * @param path absolute; made if missing
 * @param place what to call it in an error
 * @returns the writer; it rejects with an {@link OutputFailure}
 */
export function appendTo(path: string, place: string): Write {
  return async (text) => {
    try {
      if (text.length > 0) await appendFile(path, text)
      return true
    } catch (error) {
      throw new OutputFailure(place, error)
    }
  }
}
