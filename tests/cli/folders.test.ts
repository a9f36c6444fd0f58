// Folders read again and again, in parts, and told of: cache, changes, results that are there, shards, the report.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inShard } from '../../src/cli/documents/shard.ts'
import type { Engine } from '../../src/reading/engine.ts'
import { fakeEngine } from './fake-program.ts'
import { folder, readJson, tree } from './folder.ts'
import { cli, documentNames } from './transcript.ts'
import type { Setting } from './transcript.ts'

const FILES = { 'm/a.txt': '2 items', 'm/b.txt': '1 item', 'm/c.txt': 'empty' }

/** Counts what is read, and what was read. */
function counting(): { engine: () => Engine; names: string[] } {
  const names: string[] = []
  return {
    names,
    engine() {
      const inner = fakeEngine()
      return {
        ...inner,
        read(document, ...given) {
          names.push(document.name)
          return inner.read(document, ...given)
        },
      }
    },
  }
}

describe('--cache', () => {
  it('gives the same bytes again without reading, failures too, under any name', async () => {
    const cwd = folder({ ...FILES, 'copy/d.txt': '2 items' })
    const { engine, names } = counting()
    const run = (...args: string[]): Promise<unknown> => cli(['extract', ...args, '--cache', 'kept'], { cwd, engine })
    const first = await run('m')
    expect(await run('m')).toEqual(first)
    expect(names.sort()).toEqual(['m/a.txt', 'm/b.txt', 'm/c.txt'])
    expect(await run('copy/d.txt')).toEqual(await cli(['extract', 'copy/d.txt'], { cwd }))
    expect(names).toHaveLength(3)
  })

  it('reads again what other options, other bytes or another password ask for', async () => {
    const cwd = folder(FILES)
    const { engine, names } = counting()
    const run = (...args: string[]): Promise<unknown> =>
      cli(['extract', 'm/a.txt', '--cache', 'kept', ...args], { cwd, engine })
    await run()
    await run('--force')
    await run('--password', 'kkr')
    await run('--max-pages', '7')
    await run('--pretty')
    expect(names).toHaveLength(4)
    writeFileSync(join(cwd, 'm/a.txt'), '3 items')
    await run()
    expect(names).toHaveLength(5)
  })

  it.each([
    ['cut', (text: string) => text.slice(0, 90)],
    ['changed', (text: string) => text.replace('schemaVersion', 'schemaversion')],
    ['another’s', () => '{"name":"a package"}'],
    ['a result of other bytes', (text: string) => text.replace(/"key":"../u, '"key":"zz')],
  ])('trusts no entry that is %s', async (_, spoil) => {
    const cwd = folder(FILES)
    const { engine, names } = counting()
    const run = (): ReturnType<typeof cli> => cli(['extract', 'm/a.txt', '--cache', 'kept'], { cwd, engine })
    const first = await run()
    for (const name of tree(join(cwd, 'kept'))) {
      const path = join(cwd, 'kept', name)
      writeFileSync(path, spoil(readFileSync(path, 'utf8')))
    }
    expect(await run()).toEqual(first)
    expect(names).toHaveLength(2)
    expect(await run()).toEqual(first)
    expect(names).toHaveLength(2)
  })

  it('that cannot be written costs the cache only, and is said once', async () => {
    const cwd = folder({ ...FILES, kept: 'a file' })
    const { stderr, stdout, code } = await cli(['extract', 'm/a.txt', 'm/b.txt', '--cache', 'kept'], { cwd })
    expect(stderr).toMatch(
      /^kept: it cannot be written \(E\w+\)\. Choose another place\. Nothing is kept for later runs\.\n$/u,
    )
    expect(documentNames(stdout)).toEqual(['m/a.txt', 'm/b.txt'])
    expect(code).toBe(0)
  })
})

describe('--changed-only', () => {
  it('reads what is new or changed since the last run, and tells how many', async () => {
    const cwd = folder(FILES)
    const run = async (): Promise<[string[], string]> => {
      const { stdout, stderr } = await cli(['extract', 'm', '--cache', 'kept', '--changed-only'], { cwd, tty: true })
      return [documentNames(stdout), /\d+ new[^\n]*unchanged/u.exec(stderr)?.[0] ?? '']
    }
    expect(await run()).toEqual([['m/a.txt', 'm/b.txt'], '3 new, 0 changed, 0 unchanged'])
    // What could not be read is tried and told again.
    expect(await run()).toEqual([[], '1 new, 0 changed, 2 unchanged'])
    writeFileSync(join(cwd, 'm/b.txt'), '5 items')
    writeFileSync(join(cwd, 'm/e.txt'), '2 items')
    expect(await run()).toEqual([['m/b.txt', 'm/e.txt'], '2 new, 1 changed, 1 unchanged'])
    const { stderr } = await cli(['extract', 'm/a.txt', '--cache', 'kept', '--changed-only'], { cwd })
    expect(stderr).toBe('0 new, 0 changed, 1 unchanged\n')
  })

  it('needs a memory', async () => {
    expect(await cli(['extract', '.', '--changed-only'])).toEqual({
      stdout: '',
      stderr: 'error: --changed-only compares with earlier runs, which --cache DIR remembers. Give both.\n',
      code: 2,
    })
  })
})

describe('--skip-existing', () => {
  it('goes on where a run was stopped, and does again what is cut or of other bytes', async () => {
    const cwd = folder({ ...FILES, 'm/d.txt': '4 items' })
    const { engine, names } = counting()
    const args = ['extract', 'm', '--out-dir', 'out', '--skip-existing']
    await cli(args, { cwd, engine })
    expect(names.sort()).toEqual(['m/a.txt', 'm/b.txt', 'm/c.txt', 'm/d.txt'])
    const whole = readFileSync(join(cwd, 'out/b.txt.json'), 'utf8')
    names.length = 0
    rmSync(join(cwd, 'out/a.txt.json'))
    writeFileSync(join(cwd, 'out/b.txt.json'), whole.slice(0, 100))
    writeFileSync(join(cwd, 'm/d.txt'), '3 items')
    expect((await cli(args, { cwd, engine, tty: true })).stderr).not.toContain('already there')
    expect(names.sort()).toEqual(['m/a.txt', 'm/b.txt', 'm/c.txt', 'm/d.txt'])
    expect(readFileSync(join(cwd, 'out/b.txt.json'), 'utf8')).toBe(whole)
    names.length = 0
    expect((await cli(args, { cwd, engine, tty: true })).stderr).toContain('3 already there')
    expect(names.sort()).toEqual(['m/c.txt'])
  })

  it.each([
    [['--skip-existing'], '--skip-existing looks for results in a folder. Give --out-dir, too.'],
    [['--skip-existing', '--out-dir', 'o', '--no-at'], '--skip-existing knows results by their whole shape'],
  ])('%j is refused', async (args, message) => {
    const { stderr, code } = await cli(['extract', '.', ...args], { cwd: folder(FILES) })
    expect(stderr).toContain(`error: ${message}`)
    expect(code).toBe(2)
  })
})

describe('--shard', () => {
  it('parts the names: each is in one part, whatever else there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (name, count) => {
        const parts = Array.from({ length: count }, (_, i) => inShard(name, { index: i + 1, count }))
        expect(parts.filter(Boolean)).toHaveLength(1)
      }),
    )
  })

  it('gives parts that together are the whole, also when one of them is empty', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `m/${i}.txt`)
    const cwd = folder(Object.fromEntries(names.map((name) => [name, '1 item'])))
    const lines = async (...args: string[]): Promise<string[]> => {
      const { stdout, code } = await cli(['extract', 'm', ...args], { cwd })
      expect(code).toBe(0)
      return stdout.split('\n').slice(0, -1)
    }
    for (const count of [1, 3, 30]) {
      const parts = await Promise.all(Array.from({ length: count }, (_, i) => lines('--shard', `${i + 1}/${count}`)))
      expect(parts.flat().sort()).toEqual((await lines()).sort())
    }
  })

  it.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/3/5', ''])('refuses %j', async (shard) => {
    const { stderr, code } = await cli(['extract', '.', '--shard', shard])
    expect(stderr).toContain('It takes a part and how many there are, as in 2/8, not ')
    expect(code).toBe(2)
  })

  it('has nothing to part in standard input', async () => {
    expect((await cli(['extract', '-', '--shard', '1/2'])).stderr).toMatch(/^error: --shard parts the names of files/u)
  })
})

describe('--report', () => {
  const entry = (fields: object): unknown => expect.objectContaining(fields)
  const report = async (cwd: string, args: string[], setting: Setting = {}): Promise<unknown> => {
    await cli(['extract', ...args, '--report', 'run.json'], { cwd, ...setting })
    return readJson(join(cwd, 'run.json'))
  }

  it('tells of every input what became of it', async () => {
    const cwd = folder({ ...FILES, 'm/d.txt': 'bug', 'none/x.png': '' })
    const failure = { code: 'empty', problem: 'the file is empty', advice: 'fetch it again' }
    expect(await report(cwd, ['m', 'none', 'gone.txt'])).toEqual({
      schemaVersion: '1.0',
      tool: { name: 'kkr-referat', version: expect.any(String) as string },
      shards: [],
      inputs: [
        entry({ name: 'm/a.txt', state: 'read', failure: null, bytes: 7, pages: null, cached: false, change: null }),
        entry({ name: 'm/b.txt', state: 'read', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string }),
        entry({ name: 'm/c.txt', state: 'unreadable', failure, bytes: 5 }),
        entry({ name: 'm/d.txt', state: 'broken', failure: entry({ code: 'internal' }) }),
        entry({ name: 'none', state: 'skipped' }),
        entry({
          name: 'gone.txt',
          state: 'unreadable',
          failure: entry({ code: 'not-found' }),
          sha256: null,
        }),
      ],
      totals: entry({ documents: 2, items: 3, decisions: 2, unreadable: 2, internal: 1 }),
      fails: false,
    })
  })

  it('tells what came from the cache, and what had changed', async () => {
    const cwd = folder(FILES)
    await report(cwd, ['m/a.txt', '--cache', 'kept'])
    expect(await report(cwd, ['m/a.txt', 'm/b.txt', '--cache', 'kept'])).toMatchObject({
      inputs: [
        { name: 'm/a.txt', state: 'read', cached: true, change: 'unchanged' },
        { name: 'm/b.txt', state: 'read', cached: false, change: 'new' },
      ],
    })
    expect(await report(cwd, ['m/a.txt', '--cache', 'kept', '--changed-only'])).toMatchObject({
      inputs: [{ name: 'm/a.txt', state: 'unchanged', change: 'unchanged' }],
    })
  })

  it('takes the place of no input, and is not there when the run could not begin', async () => {
    const cwd = folder(FILES)
    const { stderr, code } = await cli(['extract', 'm', '--report', 'm/a.txt'], { cwd })
    expect(stderr).toBe('error: m/a.txt is itself an input. Name another file for the report.\n')
    expect(code).toBe(2)
    await cli(['extract', 'm', '--report', 'run.json', '--out-dir', 'm/a.txt'], { cwd })
    expect(tree(cwd)).toEqual(['m/a.txt', 'm/b.txt', 'm/c.txt'])
  })
})
