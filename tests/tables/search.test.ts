// What `search` finds: what a scan of all items finds, the newest first; and how its file is opened.
import { closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { spellings, wordsOf } from '../../src/tables/fold.ts'
import { Database } from '../../src/tables/formats/sqlite/library.ts'
import { openReadOnly } from '../../src/tables/formats/sqlite/read-only.ts'
import { OtherVersion, openSearchFile } from '../../src/tables/search/search.ts'
import type { Question } from '../../src/tables/search/select.ts'
import { readTerm, type Term } from '../../src/tables/search/terms.ts'
import { TABLES, type RowOf, type TableName } from '../../src/tables/tables.ts'
import { allRows, FIXTURES, readDocuments, type Tables } from './documents.ts'
import { folderOfFile, write } from './write.ts'

const folder = folderOfFile()
const file = join(folder, 'kkr.sqlite')
let rows: Tables
let items: RowOf<'items'>[] = []

beforeAll(async () => {
  const texts = FIXTURES.flatMap((name) => `${name}/referat.txt`)
  rows = await allRows((await readDocuments(texts)).map(({ referat }) => referat))
  items = rows.items as RowOf<'items'>[]
  const named = Object.entries(TABLES) as [TableName, (typeof TABLES)[TableName]][]
  await write(
    file,
    'sqlite',
    named.map(([name, table]) => [table, rows[name]] as const),
  )
}, 120_000)

const terms = (words: readonly string[]): Term[] => words.flatMap((word) => readTerm(word) ?? [])
const question = (words: readonly string[], more: Partial<Question> = {}): Question => ({
  ...{ terms: terms(words), outcome: null, councils: null, since: null, until: null, limit: 10_000 },
  ...more,
})

function found(asked: Question): string[] {
  const opened = openSearchFile(file)
  try {
    return opened?.find(asked).map(({ item }) => item) ?? []
  } finally {
    opened?.close()
  }
}

/** The same by reading every item. */
function scanned({ terms, outcome, councils, since, until }: Question): string[] {
  const withOutcome = new Set(
    [...rows.decisions, ...rows.points].flatMap((row) => (row['outcome'] === outcome ? [row['item']] : [])),
  )
  return items
    .filter(
      ({ id, title, text, council, date }) =>
        terms.every((term) => term.findIn(`${title}\n${text ?? ''}`).length > 0) &&
        (outcome === null || withOutcome.has(id)) &&
        (councils === null || councils.includes(council ?? '')) &&
        (since === null || (date ?? '') >= since) &&
        (until === null || (date !== null && date <= `${until}~`)),
    )
    .map(({ id }) => id)
    .reverse()
}

describe('search finds what reading every item finds', () => {
  it.each([
    [['sundhed'], {}],
    [['trafik'], {}],
    [['kommunerne'], {}],
    [['ing'], {}],
    [['og'], {}],
    [['EU'], {}],
    [['2026'], {}],
    [['budget', 'kommuner'], {}],
    [['og', 'kommunerne', 'til efterretning'], {}],
    [['til efterretning'], {}],
    [['kkr', 'a b'], {}],
    [['3.2'], {}],
    [['xyzzy'], {}],
    [['beslutning'], { outcome: 'udsat' }],
    [['kommune'], { outcome: 'godkendt', since: '2020' }],
    [['kommune'], { until: '2025-12' }],
    [['kommune'], { councils: ['KKR Sjælland', 'KKR Midtjylland'] }],
  ] as [string[], Partial<Question>][])('%j %j', (words, more) => {
    const asked = question(words, more)
    expect(found(asked)).toEqual(scanned(asked))
  })

  it('not all of these are empty', () => {
    for (const words of [['til efterretning'], ['ing'], ['og'], ['kommune']])
      expect(scanned(question(words)).length).toBeGreaterThan(1)
    expect(scanned(question(['kommune'], { outcome: 'godkendt' })).length).toBeGreaterThan(0)
  })

  it('the newest of them, and one more when there are more', () => {
    const asked = question(['kommune'])
    expect(found({ ...asked, limit: 3 })).toEqual(scanned(asked).slice(0, 4))
  })

  it('every part of a word, as printed and as it may be typed', () => {
    const opened = openSearchFile(file)
    try {
      fc.assert(
        fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat({ max: 8 }), fc.boolean(), (i, w, from, more, isTyped) => {
          const item = items[i % items.length]
          const words = wordsOf(`${item?.title ?? ''}\n${item?.text ?? ''}`).filter((word) => word.length >= 3)
          const word = words[w % words.length]
          if (item === undefined || word === undefined) return
          const start = from % (word.length - 2)
          const typed = isTyped ? (spellings(word)[0] ?? word) : word
          const part = typed.slice(start, start + 3 + more).normalize('NFC')
          // An accent of its own is no part of a word that is typed.
          fc.pre(/^[\p{L}\p{N}]{3,}$/u.test(part))
          expect(opened?.find(question([part])).map(({ item: id }) => id)).toContain(item.id)
        }),
        { numRuns: 60 },
      )
    } finally {
      opened?.close()
    }
  })
})

describe('a file that is searched', () => {
  it('has nothing beside it while it is read: a program that is killed leaves no lock', () => {
    const before = readdirSync(folder)
    const database = openReadOnly(file)
    const statement = database.prepare('SELECT id FROM items')
    try {
      for (const row of statement.iterate()) {
        expect(row).toBeDefined()
        expect(readdirSync(folder)).toEqual(before)
        break
      }
    } finally {
      statement.finalize()
      database.close()
    }
  })

  it('is read though another program left a lock', () => {
    mkdirSync(`${file}.lock`)
    expect(found(question(['sundhed']))).toEqual(scanned(question(['sundhed'])))
  })

  it.skipIf(!existsSync('/proc/self/fd'))('is read where nothing may be written', () => {
    const handle = openSync(file, 'r')
    const opened = openSearchFile(`/proc/self/fd/${handle}`)
    expect(opened?.councils().length).toBeGreaterThan(1)
    opened?.close()
    closeSync(handle)
  })

  it('of another version is told from one of ours, and from what is none', async () => {
    const other = join(folder, 'other.sqlite')
    await write(other, 'sqlite', [[TABLES.documents, []]])
    const database = new Database(other)
    database.exec('PRAGMA user_version = 1')
    database.close()
    expect(() => openSearchFile(other)).toThrow(OtherVersion)
    expect(openSearchFile(join(import.meta.dirname, 'search.test.ts'))).toBeNull()
  })
})
