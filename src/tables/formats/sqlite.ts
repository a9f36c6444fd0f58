// SQLite: all tables in one file, with their keys, views, and indices for searching. The bytes depend on the rows alone:
// all are written in one go, in the order in which they come.
import { setImmediate } from 'node:timers/promises'
import type { Statement } from 'node-sqlite3-wasm'
import { Database } from './sqlite/library.ts'
import { columnsOf, type Table, type Value } from '../model/column.ts'
import type { TableFormat } from './format.ts'
import { fillWordIndex, WORD_INDEX_TABLES } from './sqlite/word-index.ts'
import { KEPT_TABLE, quoted, schemaSql, SEARCHED } from './sqlite/schema.ts'

/** Nothing is kept of a file that is not written to its end: it is renamed only then. The cache is 16 MB at most. */
const FAST = `
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA foreign_keys = OFF;
PRAGMA cache_size = -16384;
`

const bound = (value: Value | undefined): string | number | null =>
  typeof value === 'boolean' ? Number(value) : (value ?? null)

function insertInto(name: string, columns: readonly string[]): string {
  return `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`
}

export const sqlite: TableFormat = {
  holds: 'all tables',
  streams: false,
  extension: '.sqlite',
  open(tables, { path }) {
    if (path === null) throw new RangeError('SQLite needs a file')
    const database = new Database(path)
    const statements = new Map<string, Statement>()
    const close = (): void => {
      for (const statement of statements.values()) statement.finalize()
      statements.clear()
      if (database.isOpen) database.close()
    }
    const prepare = (name: string, columns: readonly string[]): Statement => {
      const statement = database.prepare(insertInto(name, columns))
      statements.set(name, statement)
      return statement
    }
    try {
      database.exec(FAST)
      database.exec('BEGIN')
      database.exec(schemaSql(tables))
    } catch (error) {
      close()
      throw error
    }
    const columns = namesOf(tables)
    return {
      put(table, rows) {
        const names = columns.get(table) ?? []
        const statement = statements.get(table) ?? prepare(table, names)
        for (const row of rows) statement.run(names.map((name) => bound(row[name])))
        return Promise.resolve()
      },
      keep({ name, sha256, identity, record }) {
        const statement = statements.get(KEPT_TABLE) ?? prepare(KEPT_TABLE, ['name', 'sha256', 'identity', 'record'])
        statement.run([name, sha256, identity, record])
      },
      async end() {
        for (const [name, searched] of Object.entries(SEARCHED)) {
          if (columns.has(name)) await index(database, name, searched)
        }
        if (WORD_INDEX_TABLES.every((name) => columns.has(name))) await fillWordIndex(database)
        database.exec('COMMIT')
        close()
        return []
      },
      abandon() {
        close()
        return Promise.resolve()
      },
    }
  },
}

/** How many rows are indexed at a time. A signal is heard between two times only. */
const ROWS_AT_A_TIME = 500

/** Fills the search index of a table. */
async function index(database: Database, name: string, searched: readonly string[]): Promise<void> {
  const most = Number(database.get(`SELECT max(rowid) AS most FROM ${quoted(name)}`)?.['most'] ?? 0)
  const columns = ['rowid', ...searched].join(', ')
  const some = `INSERT INTO ${quoted(`${name}_fts`)} (${columns})
    SELECT ${columns} FROM ${quoted(name)} WHERE rowid > ? AND rowid <= ?`
  for (let done = 0; done < most; done += ROWS_AT_A_TIME) {
    database.run(some, [done, done + ROWS_AT_A_TIME])
    await setImmediate()
  }
  database.exec(`INSERT INTO ${quoted(`${name}_fts`)} (${quoted(`${name}_fts`)}) VALUES ('optimize')`)
}

const namesOf = (tables: readonly Table[]): Map<string, string[]> =>
  new Map(tables.map((table) => [table.name, columnsOf(table).map(({ name }) => name)]))
