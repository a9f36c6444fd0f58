import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from '../system-code.ts'

/**
 * Makes a folder and those above it. (Node's own `recursive` tries for ever where the system refuses with ENOENT.)
 * @param path the folder; it may be there already
 * @throws the system's error
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const parent = dirname(path)
    const isMissing = systemCode(error) === 'ENOENT' && parent !== path
    if (isMissing && !(await isFolder(parent))) {
      await makeFolder(parent)
      await makeFolder(path)
    } else if (!(await isFolder(path))) throw error
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
