// What others make of the files: Debian's sqlite3, DuckDB, Python's csv, LibreOffice in Danish. Each is asked for what we
// wrote, and must say the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { columnsOf, type Row } from '../../src/tables/model/column.ts'
import { TABLES, type TableName } from '../../src/tables/tables.ts'
import { allRows, FIXTURES, readDocuments, type Tables } from './documents.ts'
import { duckdb, DUCKDB_IS_THERE, isThere, libreOffice, run, sqlite3 } from './foreign.ts'
import { folderOfFile, write } from './write.ts'

const names = Object.keys(TABLES) as TableName[]
const home = folderOfFile()
const at = (name: string): string => join(home, name)
let tables = {} as Tables

beforeAll(async () => {
  const read = await readDocuments(FIXTURES.map((name) => `${name}/libreoffice.pdf`))
  tables = await allRows(read.map(({ referat }) => referat))
  const all = names.map((name) => [TABLES[name], tables[name]] as const)
  for (const name of names) {
    await write(at(`${name}.csv`), 'csv', [[TABLES[name], tables[name]]])
    await write(at(`${name}.parquet`), 'parquet', [[TABLES[name], tables[name]]])
  }
  await write(at('decisions-excel.csv'), 'csv-excel', [[TABLES.decisions, tables.decisions]])
  await write(at('kkr.sqlite'), 'sqlite', all)
  await write(at('kkr.xlsx'), 'xlsx', all)
}, 120_000)

const columnNames = (name: TableName): string[] => columnsOf(TABLES[name]).map((column) => column.name)
const valuesOf = (name: TableName, row: Row): (Row[string] | undefined)[] =>
  columnNames(name).map((column) => row[column])

describe.skipIf(!isThere('sqlite3', '--version'))('sqlite3 (skipped where it is missing)', () => {
  it.each(names)('finds the rows of %s', (name) => {
    const json = run('sqlite3', ['-readonly', '-json', at('kkr.sqlite'), `SELECT * FROM "${name}" ORDER BY rowid`])
    const rows = json === '' ? [] : (JSON.parse(json) as Row[])
    const asIntegers = tables[name].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === 'boolean' ? Number(value) : value]),
      ),
    )
    expect(rows).toEqual(asIntegers)
  })

  it('finds the file whole, every key where it points, and the search index right', () => {
    expect(sqlite3(at('kkr.sqlite'), 'PRAGMA foreign_key_check')).toEqual([])
    expect(sqlite3(at('kkr.sqlite'), 'PRAGMA integrity_check')).toEqual(['ok'])
    // The last must know how to write to be asked.
    for (const fts of ['items_fts', 'decisions_fts'])
      expect(run('sqlite3', [at('kkr.sqlite'), `INSERT INTO ${fts}(${fts}, rank) VALUES ('integrity-check', 1)`])).toBe(
        '',
      )
  })

  it('has a foreign key for every column that points to a table', () => {
    for (const name of names) {
      const wanted = columnsOf(TABLES[name]).flatMap((one) =>
        one.references === null ? [] : [`${one.name}|${one.references}`],
      )
      const found = sqlite3(at('kkr.sqlite'), `SELECT "from", "table" FROM pragma_foreign_key_list('${name}')`)
      expect(found.sort(), name).toEqual(wanted.sort())
    }
  })

  it('searches by parts of words, as Datasette asks for it', () => {
    // datasette/utils: detect_fts, then rowid in (select rowid from X_fts where X_fts match …)
    const fts = sqlite3(
      at('kkr.sqlite'),
      `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="items"%'`,
    )
    expect(fts).toEqual(['items_fts'])
    const hits = sqlite3(
      at('kkr.sqlite'),
      `SELECT id FROM items WHERE rowid IN (SELECT rowid FROM items_fts WHERE items_fts MATCH '"sundhed"')`,
    )
    const wanted = tables.items.filter(({ title, text }) => /sundhed/iu.test(`${String(title)} ${String(text)}`))
    expect(hits.length).toBeGreaterThan(5)
    expect(hits).toEqual(wanted.map(({ id }) => id))
  })

  it('answers the views', () => {
    const count = (sql: string): number => Number(sqlite3(at('kkr.sqlite'), `SELECT count(*) FROM (${sql})`)[0])
    expect(count('SELECT * FROM decisions_by_meeting')).toBe(tables.decisions.length)
    const postponed = new Set(
      [...tables.decisions, ...tables.points].flatMap((row) => (row['outcome'] === 'udsat' ? [row['item']] : [])),
    )
    expect(count('SELECT * FROM postponed')).toBe(postponed.size)
    expect(postponed.size).toBeGreaterThan(1)
    const present = sqlite3(at('kkr.sqlite'), 'SELECT sum(present) FROM attendance_by_party')
    expect(Number(present[0])).toBe(tables.attendance.filter(({ list }) => list === 'deltagere').length)
  })
})

describe.skipIf(!DUCKDB_IS_THERE)('DuckDB (skipped where the module of Python is missing)', () => {
  it.each(names)('reads %s from Parquet', (name) => {
    const rows = duckdb(`SELECT * FROM '${at(`${name}.parquet`)}'`)
    expect(rows).toEqual(tables[name].map((row) => valuesOf(name, row)))
  })

  it('knows dates, numbers, and yes and no', () => {
    const types = duckdb(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${at('attendance.parquet')}')`)
    expect(Object.fromEntries(types)).toMatchObject({
      date: 'DATE',
      page: 'BIGINT',
      present: 'BOOLEAN',
      name: 'VARCHAR',
    })
    const cells = duckdb(`SELECT column_type FROM (DESCRIBE SELECT value FROM '${at('tables_cells.parquet')}')`)
    expect(cells).toEqual([['DOUBLE']])
  })

  it.each(names)('reads as many rows of %s from CSV', (name) => {
    const rows = duckdb(`SELECT count(*) FROM read_csv('${at(`${name}.csv`)}', all_varchar = true, header = true)`)
    expect(rows).toEqual([[tables[name].length]])
  })
})

describe.skipIf(!isThere('python3', '--version'))('csv of Python (skipped where Python is missing)', () => {
  it.each(names)('reads every field of %s', (name) => {
    const code =
      'import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline="", encoding="utf-8")))))'
    const rows = JSON.parse(run('python3', ['-c', code, at(`${name}.csv`)])) as string[][]
    const field = (value: Row[string] | undefined): string => (value === null ? '' : String(value))
    expect(rows).toEqual([columnNames(name), ...tables[name].map((row) => valuesOf(name, row).map(field))])
  })
})

describe.skipIf(!isThere('soffice', '--version'))('LibreOffice in Danish (skipped where it is missing)', () => {
  /** A column of a sheet, without its heading. */
  const column = (sheet: readonly (readonly { type: string; value: string }[])[], name: string) => {
    const [head = [], ...rows] = sheet
    const index = head.findIndex(({ value }) => value === name)
    return rows.map((row) => row[index] ?? { type: '', value: '' })
  }
  // The separator, the quote, UTF-8, the first line, no columns apart, Danish, quotes do not make text, dates are looked for.
  const DANISH = '--infilter=CSV:59,34,76,1,,1030,false,true'

  it.each([
    ['csv-excel', 'decisions-excel.csv', [DANISH], 'decisions-excel'],
    ['xlsx', 'kkr.xlsx', [], 'decisions'],
  ])('%s: dates are dates, numbers numbers, texts texts, æøå right', (_, file, options, sheetName) => {
    const sheet = libreOffice(at(file), ...options)[sheetName] ?? []
    const dates = column(sheet, 'date')
    expect(dates.map(({ value }) => value)).toEqual(tables.decisions.map((row) => row['date']))
    expect(new Set(dates.map(({ type }) => type))).toEqual(new Set(['date']))
    const pages = column(sheet, 'page')
    expect(new Set(pages.map(({ type }) => type))).toEqual(new Set(['float']))
    expect(pages.map(({ value }) => Number(value))).toEqual(tables.decisions.map((row) => row['page']))
    // The number of an item is none: 3.2 is not 3 February.
    const numbers = column(sheet, 'number')
    expect(new Set(numbers.map(({ type }) => type))).toEqual(new Set(['string']))
    expect(numbers.map(({ value }) => value.trim())).toEqual(tables.decisions.map((row) => row['number']))
    expect(column(sheet, 'title').map(({ value }) => value)).toEqual(tables.decisions.map((row) => row['title']))
    expect(tables.decisions.some((row) => /[æøå]/u.test(String(row['title'])))).toBe(true)
  })

  it('has a sheet for each table, with all its rows', () => {
    const sheets = libreOffice(at('kkr.xlsx'))
    expect(Object.keys(sheets)).toEqual(names)
    for (const name of names) expect(sheets[name]?.length, name).toBe(tables[name].length + 1)
  })
})

describe('the same rows', () => {
  it.each(['csv', 'csv-excel', 'xlsx', 'sqlite', 'parquet', 'ndjson'] as const)(
    'are the same bytes twice: %s',
    async (format) => {
      const rows = [
        [TABLES.documents, tables.documents],
        [TABLES.meetings, tables.meetings],
        [TABLES.items, tables.items],
      ] as const
      const chosen = format === 'xlsx' || format === 'sqlite' ? rows : rows.slice(2)
      await write(at('first'), format, chosen)
      await write(at('second'), format, chosen)
      expect(readFileSync(at('first')).equals(readFileSync(at('second')))).toBe(true)
      expect(readFileSync(at('first')).length).toBeGreaterThan(1000)
    },
  )
})
