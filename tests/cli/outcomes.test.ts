// What a run leaves when some of its inputs fail: the file of `extract -o`, and the exit code with and without --refused-ok.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../src/reading/engine.ts'
import { crashed, timedOut, tooBig } from '../../src/reading/outcome.ts'
import type { Outcome } from '../../src/reading/outcome.ts'
import { fakeEngine } from './fake-program.ts'
import { folder, tree } from './folder.ts'
import { cli } from './transcript.ts'

/** An engine that does otherwise with one document. */
const except = (name: string, otherwise: () => Promise<Outcome>) => (): Engine => {
  const sound = fakeEngine()
  return {
    ...sound,
    read: (document, ...rest) => (document.name === name ? otherwise() : sound.read(document, ...rest)),
  }
}

describe('extract -o FILE', () => {
  const FILES = { 'm/a.txt': '2 items', 'm/b.txt': 'empty', 'm/c.txt': '1 item' }

  it.each([[], ['--format', 'json'], ['--pretty']])('holds what standard output would get %j', async (...args) => {
    const cwd = folder(FILES)
    const { stdout } = await cli(['extract', 'm', ...args], { cwd })
    const { stdout: rest, stderr, code } = await cli(['extract', 'm', '-o', 'all.json', ...args], { cwd })
    expect(stdout).toContain('schemaVersion')
    expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe(stdout)
    expect([rest, code]).toEqual(['', 3])
    expect(stderr).toContain('m/b.txt: the file is empty')
    expect(tree(cwd)).toEqual(['all.json', ...Object.keys(FILES)])
  })

  it('leaves what stands there when the run cannot go on, and nothing half-written', async () => {
    const cwd = folder({ ...FILES, 'all.json': 'of yesterday' })
    const noFiles = Object.assign(new Error('no files'), { code: 'EMFILE' })
    const engine = except('m/c.txt', () => Promise.reject(noFiles))
    const { code, stderr } = await cli(['extract', 'm', '-o', 'all.json'], { cwd, engine })
    expect([code, stderr]).toEqual([3, expect.stringContaining('too many files are open')])
    expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe('of yesterday')
    expect(tree(cwd)).toEqual(['all.json', ...Object.keys(FILES)])
  })

  it.each([
    [['m', '-o', 'm/a.txt'], 'm/a.txt is itself an input. Name another file for the output.'],
    [['m', '-o', 'm'], 'm is a folder. Name a file for the output.'],
    [['m', '-o', 'x', '--report', './x'], 'the output and the report would go to ./x. Name two files.'],
    [
      ['m', '-o', 'x', '--out-dir', 'y'],
      '--out-dir writes a file for each input, --out one for all. Give one of them.',
    ],
  ])('is refused: %j', async (args, message) => {
    const cwd = folder(FILES)
    const { code, stderr } = await cli(['extract', ...args], { cwd })
    expect([code, stderr]).toEqual([2, `error: ${message}\n`])
    expect(tree(cwd)).toEqual(Object.keys(FILES))
  })
})

describe('the exit code of a run, as it is and with --refused-ok', () => {
  it.each<[what: string, exit: number, refusedOk: number, files: Record<string, string>, outcome?: Outcome]>([
    ['all read', 0, 0, { 'a.txt': '1 item' }],
    ['one refused for what it is', 3, 0, { 'a.txt': '1 item', 'b.txt': 'empty' }],
    ['all refused for what they are', 3, 0, { 'b.txt': 'empty', 'c.txt': 'a cookbook', 'd.txt': 'locked' }],
    ['ended for its time', 3, 3, { 'a.txt': '1 item' }, timedOut(1)],
    ['ended for its memory', 3, 3, { 'a.txt': '1 item' }, tooBig(1)],
    ['broken down over', 3, 3, { 'a.txt': '1 item' }, crashed('SIGSEGV')],
    ['our own bug', 4, 4, { 'a.txt': 'bug', 'b.txt': 'empty' }],
  ])('%s: %i, %i', async (_, exit, refusedOk, files, outcome) => {
    const cwd = folder(files)
    const engine = outcome === undefined ? fakeEngine : except('a.txt', () => Promise.resolve(outcome))
    for (const command of ['extract', 'check']) {
      const args = [command, ...Object.keys(files), '--fail-on', 'never'].slice(0, command === 'check' ? undefined : -2)
      expect((await cli(args, { cwd, engine })).code, command).toBe(exit)
      expect((await cli([...args, '--refused-ok'], { cwd, engine })).code, command).toBe(refusedOk)
    }
  })

  it('a name that is not there is a slip, not a refusal', async () => {
    expect((await cli(['extract', 'none.txt', '--refused-ok'], { cwd: folder() })).code).toBe(3)
  })
})

describe('files below a folder that are no documents', () => {
  const FILES = {
    'm/a.txt': '1 item',
    'm/b.ZIP': '',
    'm/c/d.zip': '',
    'm/c/e.html': '',
    'm/README': '',
    'm/kkr-referat.config.json': '{ "maxWarnings": 9 }',
    'm/.hidden.zip': '',
  }

  it.each([
    ['en', 'm: skipped: 4 not looked at: .zip, no extension, .html.\n'],
    ['da', 'm: sprunget over: 4 ikke åbnet: .zip, uden filendelse, .html.\n'],
  ])('are counted by their kinds (%s)', async (lang, told) => {
    const { code, stderr } = await cli(['extract', 'm', '--lang', lang], { cwd: folder(FILES) })
    expect([code, stderr]).toEqual([0, told])
  })

  it('change nothing about settings, or for a command that takes one document', async () => {
    const cwd = folder(FILES)
    expect((await cli(['check', 'm'], { cwd })).code).not.toBe(2)
    expect((await cli(['show', 'm'], { cwd })).code).toBe(0)
  })

  it('are named only so far', async () => {
    const more = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((end) => [`m/x.${end}`, '']))
    const { stderr } = await cli(['extract', 'm'], { cwd: folder({ 'm/a.txt': '1 item', ...more }) })
    expect(stderr).toBe('m: skipped: 7 not looked at: .a, .b, .c, .d, .e, ….\n')
  })

  it('are not told of with --quiet, nor where only patterns or names were given', async () => {
    const cwd = folder(FILES)
    expect((await cli(['extract', 'm', '--quiet'], { cwd })).stderr).toBe('')
    expect((await cli(['extract', 'm/*.txt'], { cwd })).stderr).toBe('')
  })
})
