// What `search` asks an SQLite file, beside its tables: which words its items hold, and in which items each stands. The
// words of an archive are few: the parts of one are looked for among them, and not in all texts.
//
//   _words          sundhedsråd | sundhedsraad sundhedsrad      each word once, as it may be typed
//   _item_words     item 17: sundhedsråd lolland på …            full text, of whole words
//   _item_outcomes  udsat | 17                                  of the decision, or of one thing recommended
import { setImmediate } from 'node:timers/promises'
import { spellings, wordsOf } from '../../fold.ts'
import type { Database } from './library.ts'

export const WORDS = '_words'
export const ITEM_WORDS = '_item_words'
export const ITEM_OUTCOMES = '_item_outcomes'

/** Texts are parted here, so that words are the same for the index and for what is searched in it. */
export const WORD_INDEX_SQL = [
  `CREATE TABLE ${WORDS} (word TEXT PRIMARY KEY, spellings TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE VIRTUAL TABLE ${ITEM_WORDS} USING fts5(words, content='', detail=none, columnsize=0, tokenize='ascii')`,
  `CREATE TABLE ${ITEM_OUTCOMES} (outcome TEXT, item INTEGER, PRIMARY KEY (outcome, item)) WITHOUT ROWID`,
]

const OUTCOMES_SQL = `INSERT INTO ${ITEM_OUTCOMES}
  SELECT outcome, rowid FROM (
    SELECT d.outcome, i.rowid FROM decisions d JOIN items i ON i.id = d.item WHERE d.outcome IS NOT NULL
    UNION SELECT p.outcome, i.rowid FROM points p JOIN items i ON i.id = p.item WHERE p.outcome IS NOT NULL
  ) ORDER BY outcome, rowid`

/** What the index is filled from; a file of fewer tables has none. */
export const WORD_INDEX_TABLES = ['items', 'decisions', 'points']

/** How many items are indexed at a time. A signal is heard between two times only. */
const ITEMS_AT_A_TIME = 500

/** Fills the index from the tables. */
export async function fillWordIndex(database: Database): Promise<void> {
  const known = new Set<string>()
  const insert = database.prepare(`INSERT INTO ${ITEM_WORDS} (rowid, words) VALUES (?, ?)`)
  try {
    const most = Number(database.get('SELECT max(rowid) AS most FROM items')?.['most'] ?? 0)
    for (let done = 0; done < most; done += ITEMS_AT_A_TIME) {
      const some = [done, done + ITEMS_AT_A_TIME]
      for (const { row, title, text } of database.all(
        'SELECT rowid AS row, title, text FROM items WHERE rowid > ? AND rowid <= ? ORDER BY rowid',
        some,
      )) {
        const words = new Set([title, text].flatMap((one) => (typeof one === 'string' ? wordsOf(one) : [])))
        for (const word of words) known.add(word)
        insert.run([Number(row), [...words].join(' ')])
      }
      await setImmediate()
    }
  } finally {
    insert.finalize()
  }
  database.exec(`INSERT INTO ${ITEM_WORDS} (${ITEM_WORDS}) VALUES ('optimize')`)
  const insertWord = database.prepare(`INSERT INTO ${WORDS} VALUES (?, ?)`)
  try {
    for (const word of [...known].sort()) insertWord.run([word, spellings(word).join(' ')])
  } finally {
    insertWord.finalize()
  }
  database.exec(OUTCOMES_SQL)
}
