// What a document is judged by: configuration files, options, and the baseline.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paperText } from '../lint/model-paper.ts'
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
    ['{ "__proto__": { "failOn": "never" } }', /: there is no setting __proto__\.\n/u],
    ['{ "rules": { "__proto__": "off" } }', /: there is no rule __proto__\./u],
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
      stderr: 'known.json: 1 finding known from now on.\n',
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

  it('never silences a CPR number', async () => {
    const cwd = folder({ 'maj.txt': CLEAN.replace('godkendte dagsordenen.', 'godkendte dagsordenen. CPR 010203-1234') })
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    expect(readJson(join(cwd, 'known.json'))).toEqual({ 'kkr-referat-baseline': 1, findings: [] })
    const { stdout, code } = await check(['maj.txt', ...args], { cwd })
    expect(stdout).toContain('Digits that look like a CPR number')
    expect(stdout).not.toContain('1234')
    expect(code).toBe(1)
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
        'Take it out of the baseline with --update-baseline.\n',
    )
    await check(['juni.txt', ...args, '--update-baseline'], { cwd })
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('maj.txt')
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    expect(readJson(join(cwd, 'known.json'))).toEqual({ 'kkr-referat-baseline': 1, findings: [] })
  })

  it('says of several dead entries to take them out', async () => {
    const attendance = 'Deltagere\n\nAnna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune'
    const [once, twice] = [attendance, `${attendance}\nAnna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune`]
    const cwd = folder({ 'maj.txt': paperText({ attendance: twice }) })
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    writeFileSync(join(cwd, 'maj.txt'), paperText({ attendance: once }))
    expect((await check(['maj.txt', ...args], { cwd })).stderr).toMatch(
      /^(?:maj\.txt no longer .*\n){2,}Take them out/u,
    )
  })

  it('keeps what a silenced rule can neither confirm nor deny', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    const before = readJson(join(cwd, 'known.json'))
    const off = ['--rule', 'deltager-listed-twice=off']
    expect(await check(['maj.txt', ...args, ...off], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 })
    expect((await check(['maj.txt', ...args, ...off, '--update-baseline'], { cwd })).stderr).toBe(
      'known.json: 0 findings known from now on.\n',
    )
    expect(readJson(join(cwd, 'known.json'))).toEqual(before)
  })

  it('keeps what only the other documents of a folder can show', async () => {
    const cwd = folder({ 'a.txt': CLEAN, 'b.txt': CLEAN })
    await check(['.', ...args, '--update-baseline'], { cwd })
    const before = readJson(join(cwd, 'known.json'))
    expect(before).toMatchObject({ findings: [{ file: 'b.txt', rule: 'same-document-twice' }] })
    expect(await check(['b.txt', ...args], { cwd })).toEqual({ stdout: '', stderr: '', code: 0 })
    await check(['b.txt', ...args, '--update-baseline'], { cwd })
    expect(readJson(join(cwd, 'known.json'))).toEqual(before)
  })

  it('keeps what is not looked for in a paper that is none of ours', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    await check(['maj.txt', ...args, '--update-baseline'], { cwd })
    writeFileSync(join(cwd, 'maj.txt'), 'Opskrifter\n\nTag tre æg.\n')
    expect(await check(['maj.txt', ...args], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('not-a-kkr-document') as string,
      stderr: '',
    })
  })

  it('named by a configuration lies beside it, and is called as it is called there', async () => {
    const cwd = folder({ [`m/${NAME}`]: config({ baseline: 'kendte.json', failOn: 'warning' }), 'm/maj.txt': TWICE })
    expect(await check(['m'], { cwd })).toEqual({
      stdout: '',
      stderr: 'error: there is no baseline kendte.json. Make it with --update-baseline.\n',
      code: 2,
    })
    expect((await check(['m', '--update-baseline'], { cwd })).stderr).toBe(
      'kendte.json: 1 finding known from now on.\n',
    )
    expect(readJson(join(cwd, 'm/kendte.json'))).toMatchObject({ findings: [{ file: 'maj.txt' }] })
    expect((await check(['m'], { cwd })).code).toBe(0)
    expect(JSON.parse((await check(['m', '--print-config'], { cwd })).stdout)).toMatchObject({
      baseline: join(cwd, 'm/kendte.json'),
    })
  })

  it.each([
    [['--baseline', 'none.json'], 'there is no baseline none.json. Make it with --update-baseline.'],
    [['--baseline', 'under'], 'the baseline under cannot be read (EISDIR). Name another file.'],
    [['--baseline', 'other.txt'], 'other.txt is no baseline of kkr-referat. Name another file, or remove it.'],
    [['--baseline', 'maj.txt'], 'maj.txt is itself an input. Name another file for the baseline.'],
    [['--update-baseline'], '--update-baseline needs a file: give --baseline FILE.'],
  ])('%j is a usage error', async (wrong, message) => {
    const cwd = folder({ 'maj.txt': TWICE, 'other.txt': 'x', 'under/x': '' })
    const { stderr, code } = await check(['maj.txt', ...wrong], { cwd })
    expect(stderr).toBe(`error: ${message}\n`)
    expect(code).toBe(2)
  })
})
