// A file that is there whole or not at all: pieces go to a file of another name beside it, which takes its name at the end.
// What stands there and is no file (a pipe, /dev/stdout) is written to as it is, and stays what it is.
import { open, rename, stat } from 'node:fs/promises'
import { writing } from './system-errors.ts'
import { discard, forget, temporaryBeside } from './unfinished.ts'
import type { Write } from './writer.ts'

/** A file in the making. */
export interface OutputFile {
  /** Where it is until it has its name; it is there, and empty. Another may write to it by this path. */
  readonly path: string
  /** Appends to it. */
  readonly write: Write
  /** Flushes it and gives it its name. */
  readonly end: () => Promise<void>
  /** Leaves nothing behind; does nothing after the end. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens a file.
 * @param path where it shall stand; what stands there is replaced at the end
 * @param name of it, in messages
 * @throws {OutputFailure} when it cannot be written; so do `write` and `end`
 */
export async function openOutputFile(path: string, name: string): Promise<OutputFile> {
  const there = await stat(path).catch(() => null)
  const begin = there === null || there.isFile() ? beginFile : beginDevice
  const file = await writing(name, () => begin(path))
  return {
    ...file,
    write: (bytes) => writing(name, () => file.write(bytes)),
    end: () => writing(name, file.end),
  }
}

/**
 * Writes a file whole.
 * @param path where; what stands there is replaced, a link is replaced and not followed
 * @param text what; bytes are written as they are
 * @throws the system's error; then nothing is left behind
 */
export async function writeAtomically(path: string, text: string | Uint8Array): Promise<void> {
  const file = await beginFile(path)
  try {
    await file.write(text)
    await file.end()
  } finally {
    await file.abandon()
  }
}

/** A file whose errors are the system's. */
async function beginFile(path: string): Promise<OutputFile> {
  const temporary = await temporaryBeside(path)
  const file = await open(temporary, 'r+').catch(async (error: unknown) => {
    await discard(temporary)
    throw error
  })
  let isEnded = false
  return {
    path: temporary,
    async write(bytes) {
      await file.writeFile(bytes)
      return true
    },
    async end() {
      await file.sync()
      await file.close()
      await rename(temporary, path)
      isEnded = true
      forget(temporary)
    },
    async abandon() {
      if (isEnded) return
      await file.close().catch(() => undefined)
      await discard(temporary)
    },
  }
}

async function beginDevice(path: string): Promise<OutputFile> {
  const device = await open(path, 'w')
  return {
    path,
    async write(bytes) {
      await device.writeFile(bytes)
      return true
    },
    end: () => device.close(),
    abandon: () => device.close().catch(() => undefined),
  }
}
