// Files that are only read. The library locks a file by a folder beside it, which stays when the program is killed, and
// cannot be made where nothing may be written. `tables` never changes a file, but puts a new one in its place: what is
// read needs no lock. So the file is opened by a link in a folder of its own, and the lock comes and goes with that.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from './library.ts'

/**
 * Opens a file for reading. Nothing is written beside it, and no lock of another program is heeded.
 * @param path absolute
 * @throws the error of SQLite when the file cannot be opened
 */
export function openReadOnly(path: string): Database {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-read-'))
  try {
    return opened(linked(path, join(folder, 'link.sqlite')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The link; the file itself on a system that refuses links. */
function linked(path: string, link: string): string {
  try {
    symlinkSync(path, link)
    return link
  } catch {
    return path
  }
}

function opened(path: string): Database {
  const database = new Database(path, { readOnly: true })
  try {
    // Locked once and to the end: no lock is asked for when the folder is gone.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.get('SELECT count(*) FROM sqlite_schema')
    return database
  } catch (error) {
    if (isNoDatabase(error)) return database
    database.close()
    throw error
  }
}

/** Is the file something else than SQLite? */
export const isNoDatabase = (error: unknown): boolean => /not a database|malformed/u.test(String(error))
