// `tables`: what is written where, what is refused, and an SQLite file that takes in more.
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Database } from 'node-sqlite3-wasm'
import { describe, expect, it } from 'vitest'
import { realEngine } from './fake-program.ts'
import { folder, tree } from './folder.ts'
import { paper } from './minutes.ts'
import { cli, type Result } from './transcript.ts'

const tables = (args: string[], cwd: string, stdin?: string): Promise<Result> =>
  cli(['tables', ...args], { cwd, engine: realEngine, ...(stdin === undefined ? {} : { stdin }) })
const query = (file: string, sql: string): unknown[] => {
  const database = new Database(file, { readOnly: true })
  try {
    return database.all(sql)
  } finally {
    database.close()
  }
}

describe('tables writes', () => {
  it('one table as CSV to standard output', async () => {
    const cwd = folder({ 'a.txt': paper('12-06') })
    const { stdout, stderr, code } = await tables(['a.txt', '--table', 'decisions'], cwd)
    const lines = stdout.split('\r\n')
    expect(lines[0]).toMatch(/^id,item,meeting,date,council,number,title,outcome,/u)
    expect(lines[1]).toMatch(
      /^sjaelland-2026-06-12\/1\/decision,sjaelland-2026-06-12\/1,sjaelland-2026-06-12,2026-06-12,KKR Sjælland,1,Sundhedsråd på Lolland,godkendt,/u,
    )
    expect(lines).toHaveLength(4)
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  })

  it('a folder with a file for each table', async () => {
    const cwd = folder({ 'a.txt': paper('12-06') })
    expect((await tables(['a.txt', '-o', 'out'], cwd)).code).toBe(0)
    expect(tree(join(cwd, 'out'))).toContain('decisions.csv')
    expect(tree(join(cwd, 'out')).filter((name) => !/^[a-z_]+\.csv$/u.test(name))).toEqual([])
    await tables(['a.txt', '-o', 'some/', '--format', 'ndjson', '--table', 'items', '--table', 'meetings'], cwd)
    expect(tree(join(cwd, 'some'))).toEqual(['items.ndjson', 'meetings.ndjson'])
  })

  it.each(['kkr.sqlite', 'kkr.xlsx', 'items.parquet', 'items.csv', 'items.ndjson'])(
    'the format of the extension: %s',
    async (name) => {
      const cwd = folder({ 'a.txt': paper('12-06') })
      const one = name.startsWith('items') ? ['--table', 'items'] : []
      expect((await tables(['a.txt', '-o', name, ...one], cwd)).code).toBe(0)
      const begin = readFileSync(join(cwd, name)).subarray(0, 4).toString('latin1')
      expect(begin).toBe(
        { sqlite: 'SQLi', xlsx: 'PK\x03\x04', parquet: 'PAR1', csv: 'id,m', ndjson: '{"id' }[name.split('.')[1] ?? ''],
      )
      expect(tree(cwd)).toEqual(['a.txt', name])
    },
  )

  it('the same from documents and from what extract wrote', async () => {
    const cwd = folder({ 'a.txt': paper('12-06'), 'b.txt': paper('13-06') })
    const { stdout } = await cli(['extract', 'a.txt', 'b.txt'], { cwd, engine: realEngine })
    const fromDocuments = await tables(['a.txt', 'b.txt', '--table', 'items'], cwd)
    expect(fromDocuments.stdout.split('\r\n')).toHaveLength(6)
    expect(await tables(['-', '--table', 'items'], cwd, stdout)).toEqual(fromDocuments)
  })

  it('all that can be read, and says what cannot', async () => {
    const cwd = folder({ 'a.txt': paper('12-06'), 'b.txt': '', 'c.txt': 'Opskrift\n\nTag to æg.' })
    const { stdout, stderr, code } = await tables(['.', '--table', 'documents', '--format', 'ndjson'], cwd)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/^b\.txt: the file is empty\..*\nc\.txt: /u)
    expect(code).toBe(3)
  })

  it('nothing when nothing could be read', async () => {
    const cwd = folder({ 'b.txt': '' })
    expect((await tables(['b.txt', '-o', 'kkr.sqlite'], cwd)).code).toBe(3)
    expect(tree(cwd)).toEqual(['b.txt'])
  })
})

describe('tables refuses', () => {
  it.each([
    [
      ['a.txt'],
      'one table goes to standard output. Give --table decisions (or another), or -o FOLDER for all of them.',
    ],
    [
      ['a.txt', '--table', 'decisons'],
      /^there is no table decisons\. There are documents, .*\. Did you mean decisions\?$/u,
    ],
    [['a.txt', '--format', 'sqlite'], 'sqlite is not for standard output. Give -o FILE.'],
    [
      ['a.txt', '--format', 'parquet', '--table', 'items'],
      'parquet is not for standard output. Give -o FILE or a folder.',
    ],
    [
      ['a.txt', '-o', 'x.sqlite', '--table', 'items'],
      'an SQLite file holds all tables, which point to one another. Leave out --table.',
    ],
    [['a.txt', '-o', 'm', '--format', 'xlsx'], 'm is a folder. Name a file that ends with .xlsx.'],
    [
      ['a.txt', '-o', 'other.csv'],
      'other.csv is a file, and csv has a file for each table. Name a folder, or one --table.',
    ],
    [
      ['a.txt', '-o', 'other.csv', '--format', 'sqlite'],
      'other.csv is there and is no file that `tables` wrote. Name another file.',
    ],
    [['a.txt', '-o', 'a.txt', '--table', 'items'], 'a.txt is itself an input. Name another file for the tables.'],
    [
      ['a.txt', '-o', 'i.csv', '--table', 'items', '--report', 'i.csv'],
      'the tables and the report would go to i.csv. Name two files.',
    ],
    [
      ['a.txt', '--table', 'items', '--changed-only', '--cache', 'c'],
      'tables are of all documents. Leave out --changed-only; an SQLite file takes in what is new.',
    ],
  ] as [string[], string | RegExp][])('%j', async (args, message) => {
    const cwd = folder({
      'a.txt': paper('12-06'),
      'other.csv': 'not ours, and longer than a header of SQLite is: '.repeat(9),
      'm/x.txt': '',
    })
    const { stdout, stderr, code } = await tables(args, cwd)
    const said = stderr.replace(/^error: /u, '').trimEnd()
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
    expect(tree(cwd)).toEqual(['a.txt', 'm/x.txt', 'other.csv'])
  })
})

describe('an SQLite file', () => {
  /** How many documents were read: what the engine was asked for. */
  const counting = (): { engine: typeof realEngine; read: string[] } => {
    const read: string[] = []
    return {
      read,
      engine: () => {
        const engine = realEngine()
        return {
          ...engine,
          read: (document, ...given) => {
            read.push(document.name)
            return engine.read(document, ...given)
          },
        }
      },
    }
  }

  it('takes in what is new or changed, reads only that, and is as if made anew', async () => {
    const cwd = folder({ 'm/a.txt': paper('12-06'), 'm/b.txt': paper('13-06') })
    const take = async (name: string): Promise<string[]> => {
      const { engine, read } = counting()
      expect((await cli(['tables', 'm', '-o', name], { cwd, engine })).code).toBe(0)
      return read
    }
    const same = async (): Promise<void> => {
      rmSync(join(cwd, 'anew.sqlite'), { force: true })
      await take('anew.sqlite')
      expect(readFileSync(join(cwd, 'kkr.sqlite')).equals(readFileSync(join(cwd, 'anew.sqlite')))).toBe(true)
    }
    expect(await take('kkr.sqlite')).toEqual(['m/a.txt', 'm/b.txt'])
    expect(await take('kkr.sqlite')).toEqual([])
    await same()
    // An earlier meeting comes before the others.
    writeFileSync(join(cwd, 'm/c.txt'), paper('11-05'))
    expect(await take('kkr.sqlite')).toEqual(['m/c.txt'])
    await same()
    writeFileSync(join(cwd, 'm/a.txt'), paper('12-06', 'KKR Sjælland tiltrådte indstillingen.'))
    expect(await take('kkr.sqlite')).toEqual(['m/a.txt'])
    await same()
    expect(
      query(join(cwd, 'kkr.sqlite'), `SELECT outcome FROM decisions WHERE id = 'sjaelland-2026-06-12/1/decision'`),
    ).toEqual([{ outcome: 'tiltrådt' }])
    expect(query(join(cwd, 'kkr.sqlite'), 'PRAGMA foreign_key_check')).toEqual([])
    expect(tree(cwd)).toEqual(['anew.sqlite', 'kkr.sqlite', 'm/a.txt', 'm/b.txt', 'm/c.txt'])
  })

  it('keeps a document that is no input, and one that cannot be read any more', async () => {
    const cwd = folder({ 'a.txt': paper('12-06'), 'b.txt': paper('13-06') })
    await tables(['a.txt', '-o', 'kkr.sqlite'], cwd)
    await tables(['b.txt', '-o', 'kkr.sqlite'], cwd)
    writeFileSync(join(cwd, 'a.txt'), '')
    expect((await tables(['a.txt', '-o', 'kkr.sqlite'], cwd)).code).toBe(3)
    expect(query(join(cwd, 'kkr.sqlite'), 'SELECT id FROM documents ORDER BY id')).toEqual([
      { id: 'a.txt' },
      { id: 'b.txt' },
    ])
  })

  it('lets another document of a meeting count when that is better', async () => {
    const cwd = folder({
      'referat.txt': paper('12-06'),
      'dagsorden.txt': paper('12-06').replace('REFERAT', 'DAGSORDEN'),
    })
    await tables(['dagsorden.txt', '-o', 'kkr.sqlite'], cwd)
    await tables(['referat.txt', '-o', 'kkr.sqlite'], cwd)
    const counted = query(join(cwd, 'kkr.sqlite'), 'SELECT id, counted, counted_instead FROM documents ORDER BY id')
    expect(counted).toEqual([
      { id: 'dagsorden.txt', counted: 0, counted_instead: 'referat.txt' },
      { id: 'referat.txt', counted: 1, counted_instead: null },
    ])
  })

  it('is as it was when the run fails', async () => {
    const cwd = folder({ 'a.txt': paper('12-06'), 'b.txt': paper('13-06') })
    await tables(['a.txt', '-o', 'kkr.sqlite'], cwd)
    const before = readFileSync(join(cwd, 'kkr.sqlite'))
    const { code } = await cli(['tables', 'b.txt', '-o', 'kkr.sqlite', '--report', 'no/such/folder'], {
      cwd,
      engine: realEngine,
    })
    expect(code).not.toBe(0)
    expect(readFileSync(join(cwd, 'kkr.sqlite')).equals(before)).toBe(true)
    expect(tree(cwd)).toEqual(['a.txt', 'b.txt', 'kkr.sqlite'])
  })

  it.skipIf(process.getuid === undefined)('may be read by those who may read other files', async () => {
    const cwd = folder({ 'a.txt': paper('12-06') })
    await tables(['a.txt', '-o', 'kkr.sqlite'], cwd)
    expect(statSync(join(cwd, 'kkr.sqlite')).mode).toBe(statSync(join(cwd, 'a.txt')).mode)
    expect(existsSync(join(cwd, 'kkr.sqlite.lock'))).toBe(false)
  })
})
