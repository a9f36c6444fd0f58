// Hits in an SQLite file that `tables` wrote, the newest first: rows lie in the order of the meetings’ days, so the index
// is read from its end until there are enough.
import type { BindValues } from 'node-sqlite3-wasm'
import { Database } from '../formats/sqlite/library.ts'
import { APPLICATION_ID } from '../formats/sqlite/schema.ts'
import { excerpt, type Excerpt } from './excerpt.ts'
import type { Range, Term } from './terms.ts'

/** What is asked for. */
export interface Question {
  /** All of them must stand in the item. */
  readonly terms: readonly Term[]
  /** An outcome of the vocabulary: of the decision, or of one thing recommended. */
  readonly outcome: string | null
  /** Names of councils as the file has them; `null` for all. */
  readonly councils: readonly string[] | null
  /** "2024", "2024-06" or "2024-06-16", both included. */
  readonly since: string | null
  readonly until: string | null
  readonly limit: number
}

/** An item that was found. */
export interface Hit {
  readonly item: string
  readonly meeting: string
  readonly date: string | null
  readonly council: string | null
  readonly number: string | null
  readonly title: string
  readonly outcome: string | null
  readonly document: string
  /** Page from 1 of the section that the excerpt is from. */
  readonly page: number | null
  /** UTF-16 offsets of that section in the source text. */
  readonly start: number | null
  readonly end: number | null
  /** Where the words stand in the title. */
  readonly inTitle: readonly Range[]
  /** The words around; `null` when they stand in the title only. */
  readonly excerpt: Excerpt | null
}

/** A file of tables, to be searched. */
export interface SearchFile {
  /** Names of the councils whose meetings it holds. */
  readonly councils: () => string[]
  /** @returns hits, the newest first, one more than the limit when there are more */
  readonly find: (question: Question) => Hit[]
  readonly close: () => void
}

/** Opens a file. @param path absolute @returns `null` when `tables` did not write it @throws the error of SQLite */
export function openSearchFile(path: string): SearchFile | null {
  const database = new Database(path, { readOnly: true })
  if (!isOurs(database)) {
    database.close()
    return null
  }
  return {
    councils: () =>
      database
        .all('SELECT DISTINCT council FROM meetings WHERE council IS NOT NULL ORDER BY council')
        .flatMap(({ council }) => (typeof council === 'string' ? [council] : [])),
    find: (question) => find(database, question),
    close: () => {
      database.close()
    },
  }
}

function isOurs(database: Database): boolean {
  try {
    return database.get('PRAGMA application_id')?.['application_id'] === APPLICATION_ID
  } catch (error) {
    if (/not a database|malformed/u.test(String(error))) return false
    database.close()
    throw error
  }
}

interface Found {
  readonly id: string
  readonly meeting: string
  readonly date: string | null
  readonly council: string | null
  readonly number: string | null
  readonly title: string
  readonly text: string | null
  readonly outcome: string | null
  readonly document: string
  readonly page: number | null
  readonly start: number | null
  readonly end: number | null
}

function find(database: Database, question: Question): Hit[] {
  const { sql, values } = select(question)
  const statement = database.prepare(sql)
  const hits: Hit[] = []
  try {
    for (const row of statement.iterate(values)) {
      const hit = toHit(row as unknown as Found, question.terms, database)
      if (hit !== null) hits.push(hit)
      if (hits.length > question.limit) break
    }
  } finally {
    statement.finalize()
  }
  return hits
}

function select({ terms, outcome, councils, since, until }: Question): { sql: string; values: BindValues } {
  const matches = terms.flatMap(({ match }) => match ?? [])
  const short = terms.filter(({ match }) => match === null)
  const row = matches.length > 0 ? 'f.rowid' : 'i.rowid'
  const values: string[] = []
  const where: string[] = []
  const ask = (condition: string, ...asked: readonly string[]): void => {
    where.push(condition)
    values.push(...asked)
  }
  if (matches.length > 0) ask('items_fts MATCH ?', matches.join(' AND '))
  for (const { like } of short) ask(`(i.title LIKE ? ESCAPE '\\' OR i.text LIKE ? ESCAPE '\\')`, like, like)
  if (outcome !== null) {
    // Asked for once, and not for each of many hits.
    const ids = 'SELECT item FROM decisions WHERE outcome = ? UNION SELECT item FROM points WHERE outcome = ?'
    ask(`${row} IN (SELECT rowid FROM items WHERE id IN (${ids}))`, outcome, outcome)
  }
  if (councils !== null) ask(`i.council IN (${councils.map(() => '?').join(', ')})`, ...councils)
  if (since !== null) ask(`${row} >= (SELECT rowid FROM items WHERE date >= ? ORDER BY date, rowid LIMIT 1)`, since)
  // Any sign behind the last day, month or year that counts.
  if (until !== null) {
    ask(`${row} <= (SELECT rowid FROM items WHERE date <= ? ORDER BY date DESC, rowid DESC LIMIT 1)`, `${until}~`)
    ask('i.date IS NOT NULL')
  }
  const from = matches.length > 0 ? 'items_fts f CROSS JOIN items i ON i.rowid = f.rowid' : 'items i'
  const sql = `SELECT i.id, i.meeting, i.date, i.council, i.number, i.title, i.text, d.outcome, i.document, i.page,
    i.start, i."end" FROM ${from} LEFT JOIN decisions d ON d.item = i.id
    WHERE ${where.join(' AND ')} ORDER BY ${row} DESC`
  return { sql, values }
}

/** A row of the index as a hit. @returns `null` when the words only seem to stand there */
function toHit({ id, text, ...row }: Found, terms: readonly Term[], database: Database): Hit | null {
  const whole = `${row.title}\n${text ?? ''}`
  if (terms.some((term) => term.findIn(whole).length === 0)) return null
  const inTitle = rangesIn(row.title, terms)
  const section = bestSection(id, terms, database)
  const place = section ?? row
  return {
    ...{ item: id, meeting: row.meeting, date: row.date, council: row.council, number: row.number },
    ...{ title: row.title, outcome: row.outcome, document: row.document },
    ...{ page: place.page, start: place.start, end: place.end },
    inTitle,
    excerpt: section === null ? null : excerpt(section.text, rangesIn(section.text, terms)),
  }
}

const rangesIn = (text: string, terms: readonly Term[]): Range[] =>
  terms.flatMap((term) => term.findIn(text)).sort((a, b) => a.start - b.start)

interface SectionRow {
  readonly text: string
  readonly page: number | null
  readonly start: number | null
  readonly end: number | null
}

/** The first section of an item that has most of the terms. */
function bestSection(item: string, terms: readonly Term[], database: Database): SectionRow | null {
  const sections = database.all('SELECT text, page, start, "end" FROM sections WHERE item = ? ORDER BY rowid', item)
  const rated = (sections as unknown as SectionRow[]).map((section) => ({
    section,
    count: terms.filter((term) => term.findIn(section.text).length > 0).length,
  }))
  const most = Math.max(0, ...rated.map(({ count }) => count))
  return most === 0 ? null : (rated.find(({ count }) => count === most)?.section ?? null)
}
