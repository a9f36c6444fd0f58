// A file that somebody else may write to by its path while it is made: it is there whole or not at all.
import { open, rename, rm } from 'node:fs/promises'
import { visible } from '../../emit/visible.ts'
import { OutputFailure } from './output-failure.ts'
import { forget, temporaryBeside } from './unfinished.ts'

/** A file in the making. */
export interface OutputFile {
  /** Where it is until it has its name; it is there, and empty. */
  readonly path: string
  /** Appends to it. @throws {OutputFailure} */
  readonly write: (bytes: string | Uint8Array) => Promise<void>
  /** Flushes it and gives it its name. @throws {OutputFailure} */
  readonly end: () => Promise<void>
  /** Leaves nothing behind; does nothing after the end. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens a file.
 * @param path where it shall stand; what stands there is replaced at the end
 * @param name of it, in messages
 * @throws {OutputFailure} when it cannot be written
 */
export async function openOutputFile(path: string, name: string): Promise<OutputFile> {
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw new OutputFailure(visible(name), error)
    }
  }
  const temporary = await temporaryBeside(path)
  const file = await attempt(() => open(temporary, 'wx'))
  let isEnded = false
  return {
    path: temporary,
    write: (bytes) => attempt(() => file.writeFile(bytes)),
    async end() {
      await attempt(async () => {
        await file.sync()
        await file.close()
        await rename(temporary, path)
      })
      isEnded = true
      forget(temporary)
    },
    async abandon() {
      if (isEnded) return
      await file.close().catch(() => undefined)
      await rm(temporary, { force: true }).catch(() => undefined)
      await rm(`${temporary}.lock`, { force: true, recursive: true }).catch(() => undefined)
      forget(temporary)
    },
  }
}
