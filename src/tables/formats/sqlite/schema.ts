// The tables, indices, views and search indices of an SQLite file, as SQL.
import { columnsOf, type Column, type ColumnType, type Table } from '../../model/column.ts'
import { WORD_INDEX_SQL } from './word-index.ts'

/** Tells our files from others: "KKRR". */
export const APPLICATION_ID = 0x4b4b5252
/** Of the shape of the tables. */
export const SCHEMA_VERSION = 2

/** Names what a later run needs. Datasette hides tables that begin so. */
export const KEPT_TABLE = '_kept_documents'

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
}

export const quoted = (name: string): string => `"${name}"`

function columnSql({ name, type, nullable, references, isKey }: Column): string {
  return [
    quoted(name),
    TYPES[type],
    ...(isKey ? ['PRIMARY KEY'] : []),
    ...(nullable ? [] : ['NOT NULL']),
    ...(references === null ? [] : [`REFERENCES ${quoted(references)}("id")`]),
  ].join(' ')
}

/** Columns that people select by, beside the keys of other tables. */
const SELECTED = new Set(['date', 'outcome', 'party_letter', 'rule', 'list', 'board'])

function tableSql(table: Table): string[] {
  const columns = columnsOf(table)
  const indexed = columns.filter(
    ({ name, references }) => SELECTED.has(name) || (references !== null && name !== 'document'),
  )
  return [
    `CREATE TABLE ${quoted(table.name)} (\n  ${columns.map(columnSql).join(',\n  ')}\n)`,
    ...indexed.map(
      ({ name }) => `CREATE INDEX ${quoted(`${table.name}_${name}`)} ON ${quoted(table.name)} (${quoted(name)})`,
    ),
  ]
}

/** What is searched: trigrams find words by their parts, `sundhed` in `sundhedsråd`. */
export const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  items: ['title', 'text', 'folded'],
  decisions: ['title', 'text', 'folded'],
}

const searchSql = (name: string, columns: readonly string[]): string =>
  `CREATE VIRTUAL TABLE ${quoted(`${name}_fts`)} USING fts5(${columns.join(', ')}, content="${name}", tokenize="trigram")`

const VIEWS: Readonly<Record<string, string>> = {
  decisions_by_meeting: `
  SELECT date, council, number, title, outcome, text, page, document, item, meeting
  FROM decisions ORDER BY date DESC, meeting, rowid`,
  attendance_by_party: `
  SELECT council, party_letter, party, count(DISTINCT meeting) AS meetings,
    sum(list = 'deltagere') AS present, sum(list = 'afbud') AS afbud, sum(list = 'fravaerende') AS absent,
    sum(list = 'deltagere' AND substitute_for IS NOT NULL) AS substitutes
  FROM attendance WHERE list IN ('deltagere', 'afbud', 'fravaerende')
  GROUP BY council, party_letter, party ORDER BY council, present DESC`,
  postponed: `
  SELECT i.date, i.council, i.number, i.title, coalesce(d.outcome_text, p.outcome_text) AS said,
    coalesce(d.page, i.page) AS page, i.document, i.id AS item, i.meeting
  FROM items i LEFT JOIN decisions d ON d.item = i.id
    LEFT JOIN points p ON p.rowid = (SELECT min(rowid) FROM points WHERE item = i.id AND outcome = 'udsat')
  WHERE d.outcome = 'udsat' OR p.id IS NOT NULL ORDER BY i.date DESC, i.meeting, i.rowid`,
}

const viewSql = (name: string, query: string): string => `CREATE VIEW ${quoted(name)} AS${query}`

/** Everything that is made before the first row. @param tables parents first */
export function schemaSql(tables: readonly Table[]): string {
  const names = new Set(tables.map(({ name }) => name))
  const searched = Object.entries(SEARCHED).filter(([name]) => names.has(name))
  return [
    `PRAGMA application_id = ${APPLICATION_ID}`,
    `PRAGMA user_version = ${SCHEMA_VERSION}`,
    ...tables.flatMap(tableSql),
    ...searched.map(([name, columns]) => searchSql(name, columns)),
    ...(names.has('items') ? WORD_INDEX_SQL : []),
    ...Object.entries(VIEWS).map(([name, query]) => viewSql(name, query)),
    `CREATE TABLE ${quoted(KEPT_TABLE)} (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, identity TEXT NOT NULL, record BLOB NOT NULL)`,
  ]
    .map((statement) => `${statement};\n`)
    .join('')
}
