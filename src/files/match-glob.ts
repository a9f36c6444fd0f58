// A pattern that the shell did not expand. Files it matches are then met as if named; folders are left.
import { stat } from 'node:fs/promises'
import { locate } from './places.ts'

const WILDCARD = /[*?[\]{}()]/u

/** A name that matched, and its place below the part of the pattern that holds no wildcard. */
export interface Match {
  readonly name: string
  readonly below: readonly string[]
}

/**
 * Matches a pattern on the disk.
 * @returns the matches in the order of their names (by UTF-16 code unit); `null` when it is no pattern
 */
export async function matchGlob(pattern: string, cwd: string): Promise<Match[] | null> {
  if (!WILDCARD.test(pattern)) return null
  const { default: glob } = await import('fast-glob')
  if (pattern.startsWith('!') || !glob.isDynamicPattern(pattern)) return null
  // Links are not followed on the way down (they may lead round in a circle); a link that matches is kept.
  const options = { cwd, followSymbolicLinks: false, onlyFiles: false, objectMode: true, suppressErrors: true } as const
  const matches = await glob(pattern, options)
  const found: Match[] = []
  const fixed = fixedFolders(pattern)
  for (const { path: name, dirent } of matches) {
    const isLink = dirent.isSymbolicLink()
    const folder = isLink ? await stat(locate(cwd, name)).catch(() => null) : dirent
    if (folder?.isDirectory() !== true) found.push({ name, below: folders(name).slice(fixed) })
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const folders = (path: string): string[] => path.split('/').filter((part) => part !== '' && part !== '.')

/** How many folders lead to the first wildcard: 1 in `minutes/{2030,2031}/*.pdf`. */
function fixedFolders(pattern: string): number {
  const parts = folders(pattern)
  return parts.findIndex((part) => WILDCARD.test(part))
}
