import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFolder, outputName } from '../../src/cli/outputs/plan-outputs.ts'
import { OutputFailure } from '../../src/files/system-errors.ts'
import { removeUnfinished } from '../../src/files/unfinished.ts'
import { writeAtomically } from '../../src/files/output-file.ts'
import { folder, readJson, tree } from './folder.ts'
import { cli } from './transcript.ts'

describe('--out-dir writes', () => {
  it('an indented file for each input, laid out as the folder is, and nothing else', async () => {
    const cwd = folder({ 'm/b.txt': '1 item', 'm/2031/a.pdf': '2 items', 'm/2031/a.txt': '', 'm/bad.txt': 'empty' })
    const { stdout, code } = await cli(['extract', 'm', '--out-dir', 'new/out'], { cwd })
    expect(tree(join(cwd, 'new/out'))).toEqual(['2031/a.pdf.json', '2031/a.txt.json', 'b.txt.json'])
    expect(readFileSync(join(cwd, 'new/out/b.txt.json'), 'utf8')).toMatch(/^\{\n {2}"schemaVersion": "1\.1",\n/u)
    expect(readJson(join(cwd, 'new/out/2031/a.pdf.json'))).toMatchObject({ source: { name: 'm/2031/a.pdf' } })
    expect({ stdout, code }).toEqual({ stdout: '', code: 3 })
  })

  it('the same layout however the folder is named', async () => {
    const cwd = folder({ 'm/2031/a.pdf': '' })
    for (const arg of ['m', 'm/', './m', join(cwd, 'm'), 'm/**/*.pdf', '../*/m/**/a.*']) {
      await cli(['extract', arg, '--out-dir', 'out'], { cwd: arg.startsWith('..') ? folder({}) : cwd })
    }
    expect(tree(join(cwd, 'out'))).toEqual(['2031/a.pdf.json'])
  })

  it('what a pattern finds below the folders that the pattern names', async () => {
    const cwd = folder({ 'm/a/x.txt': '', 'm/bb/x.txt': '' })
    await cli(['extract', './m/{a,bb}/*.txt', '--out-dir', 'out'], { cwd })
    expect(tree(join(cwd, 'out'))).toEqual(['a/x.txt.json', 'bb/x.txt.json'])
  })

  it('a file named itself, a file of a pattern in another place, and standard input', async () => {
    const cwd = folder({ 'm/x/a.pdf': '' })
    await cli(['extract', 'm/x/a.pdf', '-', '--stdin-filename', '../up/s.md', '--out-dir', 'out'], { cwd })
    expect(tree(join(cwd, 'out'))).toEqual(['a.pdf.json', 's.md.json'])
    await cli(['extract', '-', '--out-dir', 'out2'], { cwd })
    expect(tree(join(cwd, 'out2'))).toEqual(['stdin.json'])
  })

  it('nothing outside of it, whatever the way to an input or its name', async () => {
    const root = folder({ 'm/x/a.txt': '', 'n/b.txt': '', 'work/c.txt': '' })
    const cwd = join(root, 'work')
    const inputs = ['../m/x/../x/a.txt', '../n', './../work/./c.txt', '-', '--stdin-filename', '../../..']
    expect((await cli(['extract', ...inputs, '--out-dir', 'out'], { cwd })).code).toBe(0)
    expect(tree(root).filter((name) => name.endsWith('.json'))).toEqual(
      ['...json', 'a.txt.json', 'b.txt.json', 'c.txt.json'].map((name) => `work/out/${name}`),
    )
  })

  it('over an older result; a link there is replaced, not followed', async () => {
    const cwd = folder({ 'a.txt': '1 item', 'out/a.txt.json': 'old', 'elsewhere.json': 'mine', 'b.txt': '' })
    symlinkSync('../elsewhere.json', join(cwd, 'out/b.txt.json'))
    expect((await cli(['extract', 'a.txt', 'b.txt', '--out-dir', 'out'], { cwd })).code).toBe(0)
    expect(readJson(join(cwd, 'out/a.txt.json'))).toMatchObject({ source: { name: 'a.txt' } })
    expect(readFileSync(join(cwd, 'elsewhere.json'), 'utf8')).toBe('mine')
  })

  it('a name at the limit', async () => {
    const name = `${'æ'.repeat(123)}x.pdf`
    const cwd = folder({ [name]: '' })
    expect((await cli(['extract', '.', '--out-dir', 'out'], { cwd })).code).toBe(0)
    expect(tree(join(cwd, 'out'))).toEqual([outputName(name)])
  })
})

describe('--out-dir refuses before anything is read', () => {
  const refused = async (files: Record<string, string>, args: string[]): Promise<string> => {
    const cwd = folder({ ...files, 'ok.txt': '' })
    const before = tree(cwd)
    const { stderr, code } = await cli(['extract', ...args], { cwd })
    expect(code).toBe(2)
    expect(tree(cwd)).toEqual(before)
    return stderr
  }

  it('two inputs of one name', async () => {
    expect(await refused({ 'a/r.pdf': '', 'b/r.pdf': '' }, ['a/r.pdf', 'b/r.pdf', '--out-dir', 'out/'])).toBe(
      'error: a/r.pdf and b/r.pdf would both be written to out/r.pdf.json. ' +
        'Rename one, or name a folder that holds both.\n',
    )
    expect(await refused({ 'a/r.pdf': '', 'b/R.PDF': '' }, ['a', 'b', '--out-dir', 'out'])).toContain('would both be')
    const composed = { 'm/r\u00e5d.txt': '', 'm/ra\u030ad.txt': '' }
    expect(await refused(composed, ['m', '--out-dir', 'out'])).toContain('would both be')
  })

  it('a result that is also a folder of results', async () => {
    expect(await refused({ 'a/x.pdf': '', 'b/x.pdf.json/y.txt': '' }, ['a', 'b', '--out-dir', 'out'])).toBe(
      'error: out/x.pdf.json would be both the result of a/x.pdf and the folder for b/x.pdf.json/y.txt. Rename one.\n',
    )
  })

  it('a folder in the place of a result', async () => {
    expect(await refused({ 'out/ok.txt.json/x': '' }, ['ok.txt', '--out-dir', 'out'])).toBe(
      'error: out/ok.txt.json is a folder, a result cannot be written there. Move it away.\n',
    )
  })

  it('to write over an input', async () => {
    expect(await refused({ 'ok.txt.json': '' }, ['ok.txt', 'ok.txt.json', '-', '--out-dir', '.'])).toBe(
      'error: ./ok.txt.json is itself an input (ok.txt.json). Choose another --out-dir.\n',
    )
  })

  it('a report in the place of a result', async () => {
    expect(await refused({}, ['ok.txt', '--out-dir', '.', '--report', './ok.txt.json'])).toBe(
      'error: ./ok.txt.json is the place of a result. Name another file for the report.\n',
    )
  })

  it('a file as the folder, and no folder at all', async () => {
    expect(await refused({}, ['ok.txt', '--out-dir', 'ok.txt'])).toBe(
      'error: --out-dir ok.txt is no folder. Name a folder; it is made if missing.\n',
    )
    expect(await refused({}, ['ok.txt', '--out-dir', ''])).toContain("--out-dir '' is no folder")
  })

  it('a link that leads out of the folder', async () => {
    const cwd = folder({ 'm/sub/a.txt': '', 'm/b.txt': '' })
    const outside = folder()
    mkdirSync(join(cwd, 'out'))
    symlinkSync(outside, join(cwd, 'out/sub'))
    const { stderr, code } = await cli(['extract', 'm', '--out-dir', 'out'], { cwd })
    expect(stderr).toBe('error: out/sub/a.txt.json would be written outside out: a link leads out. Remove the link.\n')
    expect(code).toBe(2)
    expect([...tree(outside), ...tree(join(cwd, 'out'))]).toEqual([])
  })

  it('but not an --out-dir that is itself a link', async () => {
    const cwd = folder({ 'm/sub/a.txt': '' })
    symlinkSync(folder(), join(cwd, 'out'))
    expect((await cli(['extract', 'm', '--out-dir', 'out'], { cwd })).code).toBe(0)
    expect(existsSync(join(cwd, 'out/sub/a.txt.json'))).toBe(true)
  })
})

describe('a result that cannot be written', () => {
  it('ends the run with one line', async () => {
    const cwd = folder({ 'a.txt': '', 'b.txt': '', 'out/x': '' })
    symlinkSync('nowhere', join(cwd, 'out/m'))
    const { stderr, code } = await cli(['extract', '.', '--out-dir', '/proc/nowhere'], { cwd })
    expect(stderr).toMatch(/^\/proc\/nowhere: [^\n]+\n$/u)
    expect(code).toBe(3)
  })

  it('leaves nothing behind', async () => {
    const root = folder({ 'taken/x': '' })
    await expect(writeAtomically(join(root, 'taken'), 'text')).rejects.toThrow()
    expect(tree(root)).toEqual(['taken/x'])
  })

  it('leaves nothing behind when a signal ends the process', async () => {
    const root = folder()
    const writing = writeAtomically(join(root, 'a.json'), 'x'.repeat(10_000_000))
    while (tree(root).length === 0) await new Promise((resolve) => setImmediate(resolve))
    removeUnfinished()
    expect(tree(root)).toEqual([])
    await writing.catch(() => undefined)
    removeUnfinished()
  })

  it.each([
    ['ENOSPC', 'out: no space is left on the device. Free some space and run it again.'],
    ['EACCES', 'out: there is no permission to write here. Choose another place, or change its permissions.'],
    ['EWHAT', 'out: it cannot be written (EWHAT). Choose another place.'],
  ])('says what %s means', (code, message) => {
    expect(new OutputFailure('out', Object.assign(new Error(code), { code })).message).toBe(message)
  })

  it('says what it can of anything thrown', () => {
    expect(new OutputFailure('out', new Error('odd')).message).toBe(
      'out: it cannot be written (odd). Choose another place.',
    )
    expect(new OutputFailure('out', 'odd').message).toBe('out: it cannot be written (odd). Choose another place.')
  })

  it('and has no place is our bug', async () => {
    const input = { kind: 'stdin', name: 'x', below: ['x'] } as const
    await expect(openFolder(new Map(), 'out').next({ value: () => null, input })).rejects.toThrow(
      'no place was planned for x',
    )
  })
})

it('outputName keeps a name apart from every other of its length', () => {
  const [a, b] = [`${'a'.repeat(250)}.pdf`, `${'a'.repeat(250)}.txt`].map(outputName)
  expect(outputName('june.pdf')).toBe('june.pdf.json')
  expect(a).not.toBe(b)
  expect([a?.length, b?.length]).toEqual([255, 255])
  expect(Buffer.byteLength(outputName('🙂'.repeat(80)))).toBeLessThanOrEqual(255)
  expect(outputName('🙂'.repeat(80))).not.toMatch(/\p{Cs}/u)
})

it('a folder one may not write in', async () => {
  const cwd = folder({ 'a.txt': '', 'out/x': '' })
  chmodSync(cwd, 0o755)
  chmodSync(join(cwd, 'out'), 0o555)
  // Modes do not bind root: for the run it is somebody else.
  const root = process.getuid?.() === 0
  if (root) process.seteuid?.(65534)
  try {
    expect((await cli(['extract', 'a.txt', '--out-dir', 'out'], { cwd })).code).toBe(3)
  } finally {
    if (root) process.seteuid?.(0)
  }
})

describe('temporary files', () => {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)
  /** The id of a process that has ended. */
  const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid

  it('of runs that were killed are removed by the next one, in the folders it writes to', async () => {
    const cwd = folder({ 'm/a.txt': '', 'm/b/c.txt': '' })
    const left = `.kkr-referat-${machine}-${dead()}-7.tmp`
    // In a container every run may have the same id.
    const ours = `.kkr-referat-${machine}-${process.pid}-999999.tmp`
    for (const name of [left, ours, `b/${left}`, `other/${left}`]) {
      mkdirSync(dirname(join(cwd, 'out', name)), { recursive: true })
      writeFileSync(join(cwd, 'out', name), '{')
    }
    expect((await cli(['extract', 'm', '--out-dir', 'out', '--report', 'out/run.json'], { cwd })).code).toBe(0)
    expect(tree(join(cwd, 'out'))).toEqual(['a.txt.json', 'b/c.txt.json', `other/${left}`, 'run.json'])
  })

  it('of runs that live, of other machines, and of other programs stay', async () => {
    const cwd = folder({ 'a.txt': '' })
    const [alive, foreign, old] = [`${machine}-${process.ppid}-0`, `000000-${dead()}-0`, `000000-${dead()}-1`]
    const names = [alive, foreign].map((name) => `.kkr-referat-${name}.tmp`)
    const others = ['.kkr-referat-x.tmp', `kkr-referat-${machine}-${dead()}-1.tmp`]
    mkdirSync(join(cwd, 'out'))
    for (const name of [...names, ...others, `.kkr-referat-${old}.tmp`]) writeFileSync(join(cwd, 'out', name), '')
    // After two days nobody writes it any more.
    const then = Date.now() / 1000 - 2 * 86_400
    utimesSync(join(cwd, 'out', `.kkr-referat-${old}.tmp`), then, then)
    expect((await cli(['extract', 'a.txt', '--out-dir', 'out'], { cwd })).code).toBe(0)
    expect(tree(join(cwd, 'out'))).toEqual([...names, ...others, 'a.txt.json'].sort())
  })
})
