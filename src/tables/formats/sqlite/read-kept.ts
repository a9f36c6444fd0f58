// What an SQLite file of an earlier run holds, to take in more.
import type { Database } from './library.ts'
import type { KeptDocument } from '../format.ts'
import { isNoDatabase, openReadOnly } from './read-only.ts'
import { APPLICATION_ID, KEPT_TABLE, quoted } from './schema.ts'

/** A document that is kept in a file, without its record. */
export type KeptHead = Omit<KeptDocument, 'record'>

/** A file of an earlier run. */
export interface KeptFile {
  /** In the order of their names. */
  readonly heads: readonly KeptHead[]
  /** @returns the record, deflated @throws {RangeError} when the file does not hold it */
  readonly record: (name: string) => Uint8Array
  readonly close: () => void
}

/**
 * Opens a file that an earlier run wrote.
 * @param path absolute
 * @returns `null` when it is no SQLite file of ours
 * @throws the error of SQLite when the file cannot be opened
 */
export function openKept(path: string): KeptFile | null {
  const database = openReadOnly(path)
  const heads = headsIn(database)
  if (heads === null) {
    database.close()
    return null
  }
  return {
    heads,
    record(name) {
      const found = database.get(`SELECT record FROM ${quoted(KEPT_TABLE)} WHERE name = ?`, name)
      if (!(found?.['record'] instanceof Uint8Array)) throw new RangeError(`${name} is not kept`)
      return found['record']
    },
    close: () => {
      database.close()
    },
  }
}

function headsIn(database: Database): readonly KeptHead[] | null {
  try {
    const id = database.get('PRAGMA application_id')?.['application_id']
    if (id !== APPLICATION_ID) return null
    const rows = database.all(`SELECT name, sha256, identity FROM ${quoted(KEPT_TABLE)} ORDER BY name`)
    return rows as unknown as KeptHead[]
  } catch (error) {
    if (isNoDatabase(error) || String(error).includes('no such table')) return null
    database.close()
    throw error
  }
}
