// A result file is there whole or not at all: written under another name beside its own, flushed, then renamed.
import { open, rename, unlink } from 'node:fs/promises'
import { forget, temporaryBeside } from './unfinished.ts'

/**
 * Writes a file whole.
 * @param path where; what stands there is replaced, a link is replaced and not followed
 * @param text what; bytes are written as they are
 * @throws the system's error; then nothing is left behind
 */
export async function writeAtomically(path: string, text: string | Uint8Array): Promise<void> {
  const temporary = await temporaryBeside(path)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    forget(temporary)
  }
}
