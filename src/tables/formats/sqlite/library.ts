// SQLite. The package is of the older kind (CommonJS), whose parts have no names of their own for an import.
import * as named from 'node-sqlite3-wasm'
import type { Database as DatabaseType } from 'node-sqlite3-wasm'

const library = ('default' in named ? named.default : named) as typeof named

export const Database = library.Database
export type Database = DatabaseType
