// A result file is there whole or not at all: written under another name beside its own, flushed, then renamed.
//
//   out/.kkr-referat-4711-0.tmp   ->   out/june.pdf.json
import { unlinkSync } from 'node:fs'
import { open, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const unfinished = new Set<string>()
let count = 0

/**
 * Writes a file whole.
 * @param path where; what stands there is replaced, a link is replaced and not followed
 * @param text what
 * @throws the system's error; then nothing is left behind
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.kkr-referat-${process.pid}-${count++}.tmp`)
  unfinished.add(temporary)
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
    unfinished.delete(temporary)
  }
}

/** Removes what is being written: for the moment before a signal ends the process. */
export function removeUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path)
    } catch {
      // Not yet made, or already renamed.
    }
  }
}
