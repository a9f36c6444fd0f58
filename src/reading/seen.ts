// Which documents earlier runs have seen, and with which bytes: one small file each, so that runs side by side do not
// write over each other.
//
//   DIR/seen/8a/8a41….json   { "name": "../minutes/juni.pdf", "sha256": "…" }      named from the folder
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { locate } from '../files/places.ts'
import { makeFolder } from '../files/make-folder.ts'
import { writeAtomically } from '../files/output-file.ts'
import type { Change } from './outcome.ts'

/** What earlier runs have seen. */
export interface SeenDocuments {
  readonly compare: (name: string, hash: string) => Promise<Change>
  /** @throws the system's error */
  readonly remember: (name: string, hash: string) => Promise<void>
}

/**
 * Opens the memory.
 * @param folder absolute
 * @param cwd from which documents are named
 */
export function openSeenDocuments(folder: string, cwd: string): SeenDocuments {
  const nameOf = (name: string): string => relative(folder, resolve(locate(cwd, name))).replaceAll(sep, '/')
  const pathOf = (name: string): string => {
    const key = createHash('sha256').update(name).digest('hex')
    return join(folder, 'seen', key.slice(0, 2), `${key}.json`)
  }
  return {
    async compare(given, hash) {
      const name = nameOf(given)
      try {
        const seen = JSON.parse(await readFile(pathOf(name), 'utf8')) as { name?: unknown; sha256?: unknown }
        if (seen.name !== name || typeof seen.sha256 !== 'string') return 'new'
        return seen.sha256 === hash ? 'unchanged' : 'changed'
      } catch {
        return 'new'
      }
    },
    async remember(given, sha256) {
      const name = nameOf(given)
      const path = pathOf(name)
      await makeFolder(dirname(path))
      await writeAtomically(path, JSON.stringify({ name, sha256 }))
    },
  }
}
