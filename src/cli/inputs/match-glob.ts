// A pattern that the shell did not expand. What it matches is then met like a named file; folders it matches are left.
import { basename } from 'node:path/posix'

/** A name that matched, and its place below the part of the pattern that holds no wildcard. */
export interface Match {
  readonly name: string
  readonly below: readonly string[]
}

/**
 * Matches a pattern on the disk.
 * @param pattern as the user gave it
 * @param cwd the working directory
 * @returns the matches in the order of their names (by UTF-16 code unit); `null` when it is no pattern
 */
export async function matchGlob(pattern: string, cwd: string): Promise<Match[] | null> {
  if (!/[*?[\]{}()]/u.test(pattern)) return null
  const { default: glob } = await import('fast-glob')
  const [task] = glob.generateTasks(pattern)
  if (!glob.isDynamicPattern(pattern) || task === undefined) return null
  // Links are not followed on the way down (they may lead round in a circle); a link that matches is kept.
  const options = { cwd, followSymbolicLinks: false, onlyFiles: false, objectMode: true, suppressErrors: true } as const
  const matches = await glob(pattern, options)
  return matches
    .filter(({ dirent }) => !dirent.isDirectory())
    .map(({ path: name }) => ({ name, below: placeBelow(task.base, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function placeBelow(base: string, name: string): string[] {
  const root = base === '.' ? '' : `${base.replace(/\/+$/u, '')}/`
  return name.startsWith(root) ? name.slice(root.length).split('/') : [basename(name)]
}
