// What a document is judged by: configuration files, options, and the baseline.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, CLEAN, TWICE } from './checking.ts'
import { folder, readJson } from './folder.ts'

const NAME = 'kkr-referat.config.json'
const config = (settings: unknown): string => JSON.stringify(settings)

describe('a configuration', () => {
  it('is the nearest one above the document', async () => {
    const cwd = folder({
      [NAME]: config({ failOn: 'warning' }),
      'maj.txt': TWICE,
      'arkiv/2024/maj.txt': TWICE.replaceAll('12-03-2024', '13-03-2024'),
      [`arkiv/${NAME}`]: config({ rules: { 'deltager-listed-twice': 'off' } }),
    })
    expect((await check(['maj.txt'], { cwd })).code).toBe(1)
    expect((await check(['arkiv'], { cwd })).code).toBe(0)
    const { stdout } = await check(['arkiv', 'maj.txt', '--format', 'concise'], { cwd })
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stdout).toMatch(/^maj\.txt/u)
  })

  it('gives way to the command line, and can be left out or named', async () => {
    const cwd = folder({
      [NAME]: config({ failOn: 'warning' }),
      'maj.txt': TWICE,
      'other.json': config({ failOn: 'never' }),
    })
    expect((await check(['maj.txt', '--fail-on', 'error'], { cwd })).code).toBe(0)
    expect((await check(['maj.txt', '--no-config'], { cwd })).code).toBe(0)
    expect(
      (await check(['maj.txt', '--config', 'other.json', '--rule', 'deltager-listed-twice=error'], { cwd })).code,
    ).toBe(0)
    expect(await check(['maj.txt', '--config', 'none.json'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'error: there is no configuration none.json. Check the name.\n',
    })
  })

  it.each([
    ['{', /: it is no JSON: /u],
    [config([]), /: a configuration is one object in braces\.\n/u],
    [config({ failon: 'error' }), /: there is no setting failon\. Did you mean failOn\?\n/u],
    [config({ failOn: 'errors' }), /: failOn takes "never", "info", "warning", "error"\.\n/u],
    [
      config({ rules: { 'deltager-listed-twise': 'off' } }),
      /: there is no rule deltager-listed-twise\. Did you mean deltager-listed-twice\?/u,
    ],
    [config({ rules: { 'deltager-listed-twice': 'of' } }), /: rules\.deltager-listed-twice takes "off", "info"/u],
    [config({ maxWarnings: -1 }), /: maxWarnings: /u],
  ])('that says what it cannot say is a usage error: %s', async (text, message) => {
    const cwd = folder({ [NAME]: text, 'maj.txt': TWICE })
    const { stdout, stderr, code } = await check(['maj.txt'], { cwd })
    expect(stderr).toMatch(message)
    expect(stderr).toContain(join(cwd, NAME))
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  })

  it('of two kinds for one run is a usage error only where the run can have but one', async () => {
    const cwd = folder({ [`a/${NAME}`]: config({ language: 'da' }), 'a/maj.txt': TWICE, 'maj.txt': TWICE })
    const { stderr, code } = await check(['.'], { cwd })
    expect(stderr).toMatch(
      /^error: the inputs stand below .*a\/kkr-referat\.config\.json and no configuration, which differ in language\. Give --lang\.\n$/u,
    )
    expect(code).toBe(2)
    expect((await check(['.', '--lang', 'en'], { cwd })).code).toBe(0)
  })

  it('is printed, with what it leaves to the rules', async () => {
    const cwd = folder({ [NAME]: config({ rules: { 'deltager-listed-twice': 'error' } }), 'maj.txt': TWICE })
    const { stdout, code } = await check(['maj.txt', '--print-config', '--max-warnings', '3'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      config: join(cwd, NAME),
      failOn: 'error',
      maxWarnings: 3,
      language: 'en',
      baseline: null,
      rules: { 'deltager-listed-twice': 'error' },
    })
    expect(code).toBe(0)
  })
})

describe('--rule', () => {
  it.each([
    ['deltager-listed-twise=off', 'there is no rule deltager-listed-twise. Did you mean deltager-listed-twice?'],
    ['deltager-listed-twice=of', 'give deltager-listed-twice= one of off, info, warning, error. Did you mean off?'],
    ['deltager-listed-twice', 'give deltager-listed-twice= one of off, info, warning, error.'],
    ['=off', "there is no rule ''."],
  ])('%s is a usage error', async (rule, message) => {
    const cwd = folder({ 'maj.txt': TWICE })
    expect(await check(['maj.txt', '--rule', rule], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`error: --rule ${rule}: ${message}`) as string,
    })
  })
})

describe('a baseline', () => {
  const args = ['--baseline', 'known.json', '--fail-on', 'warning', '--format', 'concise']

  it('silences what was known when it was made, also in another form of the same minutes', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    expect(await check(['maj.txt', ...args, '--update-baseline'], { cwd })).toEqual({
      stdout: '',
      stderr: `${join(cwd, 'known.json')}: 1 finding known from now on.\n`,
      code: 0,
    })
    expect(readJson(join(cwd, 'known.json'))).toMatchObject({
      findings: [
        { file: 'maj.txt', rule: 'deltager-listed-twice', message: 'Anna Berg is listed twice among the deltagere' },
      ],
    })
    expect(await check(['maj.txt', ...args], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 })
    writeFileSync(join(cwd, 'igen.txt'), TWICE.replaceAll('\n\n', '\r\n\r\n\r\n'))
    expect(await check(['igen.txt', ...args], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 })
  })

  it('does not silence what is new', async () => {
    const cwd = folder({ 'maj.txt': CLEAN })
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    writeFileSync(join(cwd, 'maj.txt'), TWICE)
    expect((await check(['maj.txt', ...args], { cwd })).code).toBe(1)
  })

  it('has its dead entries told, but not those of documents that were not checked', async () => {
    const cwd = folder({ 'maj.txt': TWICE, 'juni.txt': CLEAN })
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    expect((await check(['juni.txt', ...args], { cwd })).stderr).toBe('')
    writeFileSync(join(cwd, 'maj.txt'), CLEAN)
    expect((await check(['maj.txt', ...args], { cwd })).stderr).toBe(
      'maj.txt no longer has deltager-listed-twice: Anna Berg is listed twice among the deltagere\n' +
        'Take them out of the baseline with --update-baseline.\n',
    )
    await check(['juni.txt', ...args, '--update-baseline'], { cwd })
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('maj.txt')
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    expect(readJson(join(cwd, 'known.json'))).toEqual({ 'kkr-referat-baseline': 1, findings: [] })
  })

  it.each([
    [
      ['--baseline', 'none.json'],
      /^error: the baseline .*none\.json cannot be read \(ENOENT\)\. Write it anew with --update-baseline\.\n$/u,
    ],
    [['--baseline', 'maj.txt'], /^error: .*maj\.txt is no baseline of kkr-referat\. Remove it; Write it anew/u],
    [['--update-baseline'], /^error: --update-baseline needs a file: give --baseline FILE\.\n$/u],
  ])('%j is a usage error', async (wrong, message) => {
    const cwd = folder({ 'maj.txt': TWICE })
    const { stderr, code } = await check(['maj.txt', ...wrong], { cwd })
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})
