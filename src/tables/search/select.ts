// What is asked for -> the rows of items, as SQL. Rows lie in the order of the meetings’ days: the index is read from its
// end until there are enough, and the texts of those rows only.
import type { Database } from '../formats/sqlite/library.ts'
import { ITEM_OUTCOMES, ITEM_WORDS, WORDS } from '../formats/sqlite/word-index.ts'
import type { Term, WordTerm } from './terms.ts'

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

/** A row that is found. */
export interface Found {
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

export interface Selection {
  readonly sql: string
  readonly values: readonly string[]
}

/** A part of so many words stands in nearly every item: the index of pieces finds the newest sooner. */
const MOST_WORDS = 400

/** @returns `null` when nothing can be found: no item holds such a word */
export function select(question: Question, database: Database): Selection | null {
  const { outcome, councils, since, until } = question
  const asked = question.terms.map((term) => askedOf(term, database))
  if (asked.some((one) => one.by === 'words' && one.match === '()')) return null
  const matchOf = (by: Asked['by']): string => asked.flatMap((one) => (one.by === by ? [one.match] : [])).join(' AND ')
  const [words, pieces] = [matchOf('words'), matchOf('pieces')]
  const [from, row] =
    words !== ''
      ? [`${ITEM_WORDS} f CROSS JOIN items i ON i.rowid = f.rowid`, 'f.rowid']
      : pieces !== ''
        ? ['items_fts f CROSS JOIN items i ON i.rowid = f.rowid', 'f.rowid']
        : ['items i', 'i.rowid']
  const values: string[] = []
  const where: string[] = []
  const ask = (condition: string, ...given: readonly string[]): void => {
    where.push(condition)
    values.push(...given)
  }
  if (words !== '') ask(`${ITEM_WORDS} MATCH ?`, words)
  if (pieces !== '' && words === '') ask('items_fts MATCH ?', pieces)
  // With a plus, so that the index is not asked anew for each of these rows.
  if (pieces !== '' && words !== '') ask(`+${row} IN (SELECT rowid FROM items_fts WHERE items_fts MATCH ?)`, pieces)
  if (outcome !== null) ask(`+${row} IN (SELECT item FROM ${ITEM_OUTCOMES} WHERE outcome = ?)`, outcome)
  if (since !== null) ask(`${row} >= (SELECT rowid FROM items WHERE date >= ? ORDER BY date, rowid LIMIT 1)`, since)
  // Any sign behind the last day, month or year that counts.
  if (until !== null) {
    ask(`${row} <= (SELECT rowid FROM items WHERE date <= ? ORDER BY date DESC, rowid DESC LIMIT 1)`, `${until}~`)
    ask('i.date IS NOT NULL')
  }
  if (councils !== null) ask(`i.council IN (${councils.map(() => '?').join(', ')})`, ...councils)
  for (const { by, match } of asked)
    if (by === 'scan') ask(`(i.title LIKE ? ESCAPE '\\' OR i.text LIKE ? ESCAPE '\\')`, match, match)
  const sql = `SELECT i.id, i.meeting, i.date, i.council, i.number, i.title, i.text, d.outcome, i.document, i.page,
    i.start, i."end" FROM ${from} LEFT JOIN decisions d ON d.item = i.id
    WHERE ${where.join(' AND ')} ORDER BY ${row} DESC`
  return { sql, values }
}

/** How a term is looked for: among whole words, by pieces of three letters, or in every text. */
interface Asked {
  readonly by: 'words' | 'pieces' | 'scan'
  readonly match: string
}

function askedOf({ word, match, like }: Term, database: Database): Asked {
  const words = word === null ? null : wordsThatFit(word, database)
  const isDense = match !== null && words !== null && words.length > MOST_WORDS
  if (words !== null && !isDense) return { by: 'words', match: `(${words.map((one) => `"${one}"`).join(' OR ')})` }
  return match === null ? { by: 'scan', match: like } : { by: 'pieces', match }
}

function wordsThatFit({ likes, fits }: WordTerm, database: Database): string[] {
  const where = likes.map(() => `word LIKE ? ESCAPE '\\' OR spellings LIKE ? ESCAPE '\\'`).join(' OR ')
  const rows = database.all(
    `SELECT word FROM ${WORDS} WHERE ${where}`,
    likes.flatMap((like) => [like, like]),
  )
  return rows.flatMap(({ word }) => (typeof word === 'string' && fits(word) ? [word] : []))
}
