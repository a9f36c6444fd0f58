// `merge-reports`: the reports of the parts of a run are that of the whole, whatever their order; what is doubled, missing
// or no report is told.
import fc from 'fast-check'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunReport } from '../../src/emit/run-report-shape.ts'
import { folder, readJson, tree } from './folder.ts'
import { Broken, cli } from './transcript.ts'

const FILES = { 'm/a.txt': '2 items', 'm/b/c.txt': '1 item', 'm/b.txt': '3 items', 'm/d.txt': '2 items' }
const PARTS = [1, 2, 3].map((part) => `${part}.json`)

/** A folder with these files and the reports of the three parts of a run over them; `all.json` is that of the whole. */
async function shards(files: Readonly<Record<string, string>>, command = ['extract']): Promise<string> {
  const cwd = folder(files)
  await cli([...command, 'm', '--report', 'all.json'], { cwd })
  for (const part of [1, 2, 3]) {
    await cli([...command, 'm', '--shard', `${part}/3`, '--report', `${part}.json`], { cwd })
  }
  return cwd
}

const report = (cwd: string, name: string): RunReport => readJson(join(cwd, name)) as RunReport

/** How long each took is the only thing in which two runs differ; of which parts it is, what a part and the whole do. */
const compared = ({ inputs, totals, fails }: RunReport) => ({
  inputs: inputs.map((entry) => ({ ...entry, milliseconds: 0 })),
  totals,
  fails,
})

describe('the reports of all parts', () => {
  it('are the report of one run over all, in any order', async () => {
    const cwd = await shards(FILES)
    const whole = compared(report(cwd, 'all.json'))
    expect(whole.totals).toMatchObject({ documents: 4, items: 8, unreadable: 0 })
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(PARTS, { minLength: 3 }), async (parts) => {
        const { stdout, stderr, code } = await cli(['merge-reports', ...parts], { cwd })
        const joined = JSON.parse(stdout) as RunReport
        expect(compared(joined)).toEqual(whole)
        expect(joined.shards).toEqual(['1/3', '2/3', '3/3'])
        expect([stderr, code]).toEqual(['', 0])
      }),
      { numRuns: 6 },
    )
  })

  it('may be joined in steps', async () => {
    const cwd = await shards(FILES)
    await cli(['merge-reports', '3.json', '1.json', '-o', 'some.json'], { cwd })
    await cli(['merge-reports', 'some.json', '2.json', '-o', 'rest.json'], { cwd })
    expect(compared(report(cwd, 'rest.json'))).toEqual(compared(report(cwd, 'all.json')))
  })

  it.each([
    ['nothing was wrong', { 'm/a.txt': '1 item' }, ['extract'], [], 0],
    ['one could not be read', { 'm/a.txt': '1 item', 'm/b.txt': 'empty' }, ['extract'], [], 3],
    [
      'one was refused, which is allowed',
      { 'm/a.txt': '1 item', 'm/b.txt': 'empty' },
      ['extract'],
      ['--refused-ok'],
      0,
    ],
    ['check failed on one', { 'm/a.txt': '1 item', 'm/b.txt': '2 items' }, ['check', '--fail-on', 'info'], [], 1],
    ['check failed on one and another could not be read', { 'm/a.txt': '1 item', 'm/b.txt': 'empty' }, ['check', '--fail-on', 'info'], [], 3], // prettier-ignore
    ['we broke on one', { 'm/a.txt': 'bug', 'm/b.txt': 'empty' }, ['extract'], [], 4],
  ])('have the exit code of one run: %s', async (_, files, command, options, expected) => {
    const cwd = await shards(files, command)
    const joined = await cli(['merge-reports', ...PARTS, ...options, '-o', 'joined.json'], { cwd })
    const whole = await cli([...command, 'm', ...(command[0] === 'extract' ? options : [])], { cwd })
    expect([joined.code, whole.code, joined.stdout]).toEqual([expected, expected, ''])
  })
})

describe('what is told', () => {
  it('is an input in two reports: the later one counts, and once', async () => {
    const cwd = folder({ 'a.txt': 'empty', 'b.txt': '2 items' })
    await cli(['extract', 'a.txt', 'b.txt', '--report', 'first.json'], { cwd })
    writeFileSync(join(cwd, 'a.txt'), '1 item')
    await cli(['extract', 'a.txt', '--report', 'again.json'], { cwd })
    const { stdout, stderr, code } = await cli(['merge-reports', 'first.json', 'again.json'], { cwd })
    expect((JSON.parse(stdout) as RunReport).totals).toMatchObject({ documents: 2, items: 3, unreadable: 0 })
    expect([stderr, code]).toEqual([
      'again.json: 1 input (a.txt) also in first.json; what again.json tells counts.\n',
      0,
    ])
    const other = await cli(['merge-reports', 'again.json', 'first.json', '--lang', 'da'], { cwd })
    expect([other.stderr, other.code]).toEqual([
      'first.json: 1 input (a.txt) også i again.json; det, der står i first.json, gælder.\n',
      3,
    ])
  })

  it('is a report that is given twice', async () => {
    const cwd = folder(FILES)
    await cli(['extract', 'm', '--report', 'r.json'], { cwd })
    const { stdout, stderr } = await cli(['merge-reports', 'r.json', './r.json'], { cwd })
    expect(compared(JSON.parse(stdout) as RunReport)).toEqual(compared(report(cwd, 'r.json')))
    expect(stderr).toBe('./r.json: 4 inputs (m/a.txt, …) also in r.json; what ./r.json tells counts.\n')
  })

  it('is a part that is missing: the run is not whole', async () => {
    const cwd = await shards(FILES)
    const { stdout, stderr, code } = await cli(['merge-reports', '1.json', '3.json'], { cwd })
    expect((JSON.parse(stdout) as RunReport).shards).toEqual(['1/3', '3/3'])
    expect([stderr, code]).toEqual(['no report is of 2/3: what became of those inputs is not known.\n', 3])
  })
})

describe('what is no report is refused by its name, and nothing is written', () => {
  const WHOLE = '{"schemaVersion":"1.0","tool":{"name":"kkr-referat","version":"1"},"shards":[],"inputs":[],'
  it.each([
    [
      'no such file',
      'none.json',
      /^error: none\.json is no report of a run \(there is no such file or folder\)\. Name what --report wrote\.\n$/u,
    ],
    ['a folder', 'm', /^error: m is no report of a run \(.+\)\./u],
    ['one that was cut', 'cut.json', /^error: cut\.json is no report of a run \(it is no whole JSON\)\./u],
    ['what is no UTF-8', 'latin.json', /^error: latin\.json is no report of a run \(.+\)\./u],
    ['a list', 'list.json', /^error: list\.json is no report of a run \(see JSON\)\./u],
    ['one without totals', 'short.json', /^error: short\.json is no report of a run \(see JSON\.totals\)\./u],
    [
      'one with an unknown state',
      'odd.json',
      /^error: odd\.json is no report of a run \(see JSON\.inputs\.0\.state\)\./u,
    ],
  ])('%s', async (_, name, message) => {
    const cwd = folder({
      'm/a.txt': '1 item',
      'list.json': '[]',
      'latin.json': '',
      'short.json': `${WHOLE}"fails":false}`,
    })
    writeFileSync(join(cwd, 'latin.json'), Buffer.from([0x22, 0xe6, 0x22]))
    await cli(['extract', 'm', '--report', 'r.json'], { cwd })
    const sound = readFileSync(join(cwd, 'r.json'), 'utf8')
    writeFileSync(join(cwd, 'cut.json'), sound.slice(0, -20))
    writeFileSync(join(cwd, 'odd.json'), sound.replace('"read"', '"odd"'))
    const before = tree(cwd)
    const { stdout, stderr, code } = await cli(['merge-reports', 'r.json', name, '-o', 'joined.json'], { cwd })
    expect([stdout, code]).toEqual(['', 2])
    expect(stderr).toMatch(message)
    expect(tree(cwd)).toEqual(before)
  })

  it('and what stands at the place of the output stays until the new one is whole', async () => {
    const cwd = folder({ 'm/a.txt': '1 item', 'joined.json': 'of yesterday' })
    await cli(['extract', 'm', '--report', 'r.json'], { cwd })
    await cli(['merge-reports', 'r.json', 'none.json', '-o', 'joined.json'], { cwd })
    expect(readFileSync(join(cwd, 'joined.json'), 'utf8')).toBe('of yesterday')
    expect((await cli(['merge-reports', 'r.json', '-o', 'm'], { cwd })).stderr).toBe(
      'error: m is a folder. Name a file for the report.\n',
    )
    const { stderr, code } = await cli(['merge-reports', 'r.json'], { cwd, stdout: new Broken('ENOSPC') })
    expect([stderr, code]).toEqual([
      'standard output: no space is left on the device. Free some space and run it again.\n',
      3,
    ])
    await cli(['merge-reports', 'r.json', '-o', 'joined.json'], { cwd })
    expect(compared(report(cwd, 'joined.json'))).toEqual(compared(report(cwd, 'r.json')))
  })
})
