// Entries of earlier runs, one file each, named by all that an entry depends on. One that was changed since is ignored:
// the document is read anew.
//
//   arkiv/.cache/3f9c….json   3f1a…(SHA-256 of what follows)
//                             {"name":"minutes/juni.pdf",…}
import { createHash } from 'node:crypto'
import { readdir, readFile, unlink } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Entry } from '../../archive/entry.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { writeAtomically } from '../../files/output-file.ts'

/** Of the shape of entries: others are not read. */
const SHAPE = 2

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Entries of earlier runs. */
export interface EntryCache {
  /** @returns the entry of these bytes under this name; `null` when it is not known */
  readonly get: (name: string, hash: string) => Promise<Entry | null>
  /** @throws the system's error */
  readonly put: (entry: Entry) => Promise<void>
  /** Removes what no document of this run has asked for or put. */
  readonly sweep: () => Promise<void>
}

/**
 * Opens the cache.
 * @param folder absolute; made when first needed
 * @param identity what entries depend on besides name and bytes
 */
export function openEntryCache(folder: string, identity: readonly unknown[]): EntryCache {
  const used = new Set<string>()
  const fileOf = (name: string, hash: string): string => {
    const file = `${sha256(JSON.stringify([SHAPE, ...identity, extname(name).toLowerCase(), name, hash]))}.json`
    used.add(file)
    return file
  }
  return {
    async get(name, hash) {
      const text = await readFile(join(folder, fileOf(name, hash)), 'utf8').catch(() => '')
      const end = text.indexOf('\n')
      const body = text.slice(end + 1)
      return end > 0 && text.slice(0, end) === sha256(body) ? (JSON.parse(body) as Entry) : null
    },
    async put(entry) {
      const body = JSON.stringify(entry)
      await makeFolder(folder)
      await writeAtomically(join(folder, fileOf(entry.name, entry.sha256)), `${sha256(body)}\n${body}`)
    },
    async sweep() {
      for (const file of await readdir(folder).catch(() => [])) {
        if (/^[0-9a-f]{64}\.json$/u.test(file) && !used.has(file))
          await unlink(join(folder, file)).catch(() => undefined)
      }
    },
  }
}
