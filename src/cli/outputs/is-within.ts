import { realpath } from 'node:fs/promises'
import { dirname, relative, isAbsolute, sep } from 'node:path'

/**
 * Whether a folder lies in another one, links followed. Neither need be there yet.
 * @param folder the one inside
 * @param root the one around it
 */
export async function isWithin(folder: string, root: string): Promise<boolean> {
  const from = await realpathOfExisting(root)
  const way = relative(from, await realpathOfExisting(folder))
  // While the root is not there, what exists of both is the same folder.
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

async function realpathOfExisting(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : realpathOfExisting(parent)
  }
}
