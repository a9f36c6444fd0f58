// A result file is there whole or not at all: written under another name beside its own, flushed, then renamed.
import { mkdir, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from '../errors.ts'
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

/**
 * Makes a folder and those above it. (Node's own `recursive` tries for ever where the system refuses with ENOENT.)
 * @param path the folder; it may be there already
 * @throws the system's error
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (await isFolder(path)) return
    const parent = dirname(path)
    if (systemCode(error) !== 'ENOENT' || parent === path) throw error
    await makeFolder(parent)
    // Others may have made it meanwhile; where the system still refuses, it is for good.
    await mkdir(path).catch(async (again: unknown) => {
      if (!(await isFolder(path))) throw again
    })
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
