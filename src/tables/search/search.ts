// Hits in an SQLite file that `tables` wrote, the newest first.
import type { Database } from '../formats/sqlite/library.ts'
import { isNoDatabase, openReadOnly } from '../formats/sqlite/read-only.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from '../formats/sqlite/schema.ts'
import { excerpt, type Excerpt } from './excerpt.ts'
import { select, type Found, type Question } from './select.ts'
import type { Range, Term } from './terms.ts'

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

/** A file of tables whose shape is that of another version of this program. */
export class OtherVersion extends Error {
  override readonly name = 'OtherVersion'
}

/**
 * Opens a file.
 * @param path absolute
 * @returns `null` when `tables` did not write it
 * @throws {OtherVersion}
 * @throws the error of SQLite
 */
export function openSearchFile(path: string): SearchFile | null {
  const database = openReadOnly(path)
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
    if (database.get('PRAGMA application_id')?.['application_id'] !== APPLICATION_ID) return false
    if (database.get('PRAGMA user_version')?.['user_version'] === SCHEMA_VERSION) return true
  } catch (error) {
    if (isNoDatabase(error)) return false
    database.close()
    throw error
  }
  database.close()
  throw new OtherVersion()
}

function find(database: Database, question: Question): Hit[] {
  const selected = select(question, database)
  if (selected === null) return []
  const statement = database.prepare(selected.sql)
  const hits: Hit[] = []
  try {
    for (const row of statement.iterate([...selected.values])) {
      const hit = toHit(row as unknown as Found, question.terms, database)
      if (hit !== null) hits.push(hit)
      if (hits.length > question.limit) break
    }
  } finally {
    statement.finalize()
  }
  return hits
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
