import { isAbsolute, sep } from 'node:path'

/**
 * The path of a name, seen from the working directory. Nothing is normalised: `a/../b` through a link is not `b`.
 * @param cwd the working directory, absolute; empty when it is gone
 * @param name as the user gave it
 */
export function locate(cwd: string, name: string): string {
  return cwd === '' || isAbsolute(name) ? name : `${cwd}${sep}${name}`
}
