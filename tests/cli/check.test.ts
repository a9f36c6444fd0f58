// `check` as its user sees it: what is said, where it goes, and the exit code.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { RULES } from '../../src/lint/rules.ts'
import { check, checkTranscript, CLEAN, TWICE } from './checking.ts'
import { fakeEngine, realEngine } from './fake-program.ts'
import { folder, readJson, tree } from './folder.ts'
import { cli, Kept } from './transcript.ts'

const SENTENCE = 'Anna Berg is listed twice among the deltagere'

describe('the exit code', () => {
  it('is 0 for minutes without a fault, and for faults below the failing severity', async () => {
    const cwd = folder({ 'juni.txt': CLEAN, 'maj.txt': TWICE })
    expect(await checkTranscript(['juni.txt', '--format', 'concise'], { cwd })).toBe(
      '$ kkr-referat check juni.txt --format concise\nExit code: 0\n',
    )
    expect((await check(['maj.txt'], { cwd })).code).toBe(0)
    expect(
      (await check(['maj.txt', '--fail-on', 'never', '--rule', 'deltager-listed-twice=error'], { cwd })).code,
    ).toBe(0)
  })

  it('is 1 for findings at or above it', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    for (const args of [
      ['--fail-on', 'warning'],
      ['--fail-on', 'info'],
      ['--rule', 'deltager-listed-twice=error'],
    ]) {
      expect(await check(['maj.txt', ...args], { cwd })).toMatchObject({ code: 1, stderr: '' })
    }
  })

  it('is 1 for more warnings than may be, and it is said why', async () => {
    const cwd = folder({ 'maj.txt': TWICE, 'andre/maj.txt': TWICE.replaceAll('12-03-2024', '13-03-2024') })
    const run = (...args: string[]): ReturnType<typeof check> => check(['.', '--format', 'json', ...args], { cwd })
    expect(await run('--max-warnings', '1')).toMatchObject({
      code: 1,
      stderr: '2 warnings; --max-warnings allows 1.\n',
    })
    expect(await run('--max-warnings', '2')).toMatchObject({ code: 0, stderr: '' })
    expect(await run('--max-warnings', '0', '--rule', 'deltager-listed-twice=info')).toMatchObject({ code: 0 })
    expect(await check(['maj.txt', '--max-warnings', '0'], { cwd })).toMatchObject({
      code: 1,
      stderr: '1 warning; --max-warnings allows 0.\n',
    })
    writeFileSync(join(cwd, 'kkr-referat.config.json'), '{ "maxWarnings": 1 }')
    expect(await run()).toMatchObject({ code: 1, stderr: '2 warnings; maxWarnings allows 1.\n' })
  })

  it('is 2 for a slip, and when nothing is there to be checked', async () => {
    const cwd = folder({ 'maj.txt': TWICE, 'tom/billede.png': '' })
    expect(await checkTranscript(['*.pdf'], { cwd })).toBe(
      "$ kkr-referat check '*.pdf'\n--- stderr\n*.pdf: skipped: no file matches this pattern.\nerror: no input is left to read.\nExit code: 2\n",
    )
    expect((await check(['tom'], { cwd })).code).toBe(2)
    expect(await check(['maj.txt', '--fail-on', 'warnings'], { cwd })).toMatchObject({ code: 2, stdout: '' })
  })

  it('is 3 when an input could not be read, whatever was found in the others', async () => {
    const cwd = folder({ 'maj.txt': TWICE, 'tom.txt': '' })
    const { code, stdout, stderr } = await check(
      ['maj.txt', 'tom.txt', 'juli.txt', '--fail-on', 'warning', '--format', 'ndjson'],
      { cwd },
    )
    expect(code).toBe(3)
    expect(stderr).toMatch(/^tom\.txt: .*empty.*\njuli\.txt: there is no such file or folder\. Check the name\.\n$/u)
    expect(stdout.split('\n')).toHaveLength(4)
  })

  it('is 4 when we broke on a document, and the others are checked', async () => {
    const cwd = folder({ 'a.txt': 'bug', 'b.txt': '2 items' })
    const { stdout, stderr, code } = await check(['.', '--format', 'concise'], { cwd, engine: fakeEngine })
    expect(stderr).toMatch(/^a\.txt: internal error: x is undefined/u)
    expect(stdout).toMatch(/^b\.txt:/u)
    expect(code).toBe(4)
  })

  it('is 4 when a rule broke on a document, and the others are checked', async () => {
    const cwd = folder({ 'a.txt': CLEAN, 'b.txt': TWICE.replaceAll('12-03-2024', '13-03-2024') })
    const [rule] = RULES
    if (rule === undefined) throw new Error('there are no rules')
    const real = rule.check
    const broken = vi.spyOn(rule, 'check').mockImplementation((referat) => {
      if (referat.source.name === 'a.txt') throw new TypeError('y is undefined')
      return real(referat)
    })
    onTestFinished(() => {
      broken.mockRestore()
    })
    const { stdout, stderr, code } = await check(['.', '--format', 'concise'], { cwd })
    expect(stderr).toMatch(/^a\.txt: internal error: y is undefined/u)
    expect(stdout).toContain(SENTENCE)
    expect(code).toBe(4)
  })
})

describe('reports', () => {
  it('go to standard output and to files in one run', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    const formats = ['concise', 'sarif=out.sarif', 'junit=out.xml', 'json=out.json'].flatMap((format) => [
      '--format',
      format,
    ])
    const { stdout, stderr, code } = await check(['maj.txt', ...formats], { cwd })
    expect(stdout).toContain(SENTENCE)
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect(tree(cwd)).toEqual(['maj.txt', 'out.json', 'out.sarif', 'out.xml'])
    expect(JSON.stringify(readJson(join(cwd, 'out.sarif')))).toContain(SENTENCE)
    expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toContain(SENTENCE)
  })

  it.each([
    [
      ['--format', 'pretty', '--format', 'json'],
      'two reports would go to standard output. Send one to a file: --format json=FILE.',
    ],
    [['--format', 'json=a', '--format', 'sarif=a'], 'two reports would go to a. Name two files.'],
    [['--format', 'sarf=a'], 'there is no format sarf. Did you mean sarif? There are pretty, '],
    [['--format', 'sarif='], '--format sarif= names no file.'],
    [['--format', 'sarif=maj.txt'], 'maj.txt is itself an input. Name another file for the report.'],
    [['--format', 'sarif=under'], 'under is a folder. Name a file for the report.'],
  ])('%j is refused before anything is read', async (args, message) => {
    const cwd = folder({ 'maj.txt': TWICE, 'under/x': '' })
    const { stdout, stderr, code } = await check(['maj.txt', ...args], { cwd })
    expect(stderr).toContain(`error: ${message}`)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
    expect(readFileSync(join(cwd, 'maj.txt'), 'utf8')).toBe(TWICE)
  })

  it('that cannot be written end the run, and leave nothing half-written', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    const args = ['maj.txt', '--format', 'json=a.json', '--format', 'sarif=none/a.sarif']
    expect(await check(args, { cwd })).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('none/a.sarif: ') as string,
    })
    expect(tree(cwd)).toEqual(['maj.txt'])
  })

  it('of the format github also fill the step summary', async () => {
    const cwd = folder({ 'maj.txt': TWICE, 'summary.md': 'before\n' })
    const { stdout } = await check(['maj.txt', '--format', 'github'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') },
    })
    expect(stdout).toMatch(/^::warning file=maj\.txt,line=\d.*::/u)
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^before\n[^]*Anna Berg is listed twice/u)
  })

  it('speak Danish', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    expect((await check(['maj.txt', '--lang', 'da', '--format', 'concise'], { cwd })).stdout).toContain(
      'Anna Berg står to gange',
    )
  })

  it('for people tell what could not be read, and on one screen nobody else does', async () => {
    const cwd = folder({ 'maj.txt': TWICE, 'tom.txt': '' })
    const run = async (format: string, tty: boolean): Promise<[stdout: number, stderr: number]> => {
      const { stdout, stderr, code } = await check(['maj.txt', 'tom.txt', '--format', format], { cwd, tty })
      expect(code).toBe(3)
      return [stdout.split('the file is empty').length - 1, stderr.split('the file is empty').length - 1]
    }
    expect(await run('pretty', true)).toEqual([1, 0])
    expect(await run('concise', true)).toEqual([1, 0])
    expect(await run('pretty', false)).toEqual([1, 1])
    expect(await run('ndjson', true)).toEqual([1, 1])
    expect(await run('concise=out.txt', true)).toEqual([0, 1])
    const half = { stdout: new Kept(true), stderr: new Kept(false) }
    await check(['tom.txt'], { cwd, ...half })
    expect(half.stderr.text).toMatch(/^tom\.txt: .*empty/u)
  })

  it('count the rules on request', async () => {
    const cwd = folder({ 'maj.txt': TWICE, 'b/juni.txt': TWICE.replaceAll('12-03-2024', '13-03-2024') })
    const { stderr } = await check(['.', '--statistics', '--format', 'json'], { cwd })
    expect(stderr).toBe('2  deltager-listed-twice\n')
  })
})

describe('JSON from extract', () => {
  it.each([[[]], [['--pretty']], [['--format', 'json']]])(
    'gives the same findings as the documents (%j)',
    async (how) => {
      const cwd = folder({ 'juni.txt': CLEAN, 'maj.txt': TWICE })
      const real = { cwd, engine: realEngine }
      const { stdout } = await cli(['extract', '.', ...how], real)
      const direct = await check(['.', '--format', 'json'], { cwd })
      expect(await check(['-', '--format', 'json'], { cwd, stdin: stdout })).toEqual(direct)
      expect(direct.stdout).toContain(SENTENCE)
    },
  )

  it('is also read from files named as JSON', async () => {
    const real = { engine: realEngine }
    const { stdout } = await cli(['extract', '-'], { ...real, stdin: TWICE })
    const cwd = folder({ 'all.ndjson': stdout })
    expect((await check(['all.ndjson', '--format', 'concise'], { cwd })).stdout).toContain(SENTENCE)
  })

  it.each([
    ['{"schemaVersion":"1.1"}', /^-: it is JSON, but no Referat \(at source\)\. Give the documents themselves/u],
    ['{"a": 1', /^-: it is broken JSON/u],
    ['[]', /^-: it is JSON without any document\. /u],
    ['{}', /^-: it is JSON, but no Referat/u],
    ['[{}]', /^-: it is JSON, but no Referat/u],
  ])('is refused when it is something else: %j', async (stdin, message) => {
    const { code, stderr } = await check(['-'], { stdin })
    expect(stderr).toMatch(message)
    expect(code).toBe(3)
  })
})
