// `init`: the files it writes are those that `check` and the scripts of CI take, and nothing that is there is replaced.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProgram } from '../built/program.ts'
import { repository, run } from '../ci/repository.ts'
import { check, CLEAN, TWICE } from './checking.ts'
import { realEngine } from './fake-program.ts'
import { folder, readJson, tree } from './folder.ts'
import { cli, transcript, type Result } from './transcript.ts'

const { home } = builtProgram()
const FILES = { 'minutes/maj.txt': TWICE, 'minutes/juni.txt': CLEAN.replaceAll('12-03', '13-03') }
const init = (cwd: string, ...args: string[]): Promise<Result> => cli(['init', ...args], { cwd, engine: realEngine })
const text = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

describe('init', () => {
  it('writes settings with comments, which hold as they stand', async () => {
    const cwd = folder(FILES)
    expect(await transcript(['init', 'minutes'], { cwd })).toBe(
      '$ kkr-referat init minutes\nminutes/kkr-referat.config.json\nExit code: 0\n',
    )
    expect(text(cwd, 'minutes/kkr-referat.config.json')).toMatchInlineSnapshot(`
      "// Settings of \`kkr-referat check\` for this folder and all below it. The file nearest to a document holds for it;
      // the command line is stronger. \`kkr-referat check FOLDER --print-config\` prints what holds.
      {
        // Where the schema lies, so that an editor can help:
        // "$schema": "./node_modules/kkr-referat/docs/config.schema.json",

        // A finding of this severity, or of a higher one, fails a run: info, warning, error or never.
        "failOn": "error",

        // More warnings than this fail a run, too:
        // "maxWarnings": 10,

        // Language of findings and messages: da or en.
        "language": "en",

        // Findings that are known and do not count, from this folder; --update-baseline makes the file.
        // "baseline": "known-findings.json",

        // Other severities than the rules’ own: off, info, warning or error. \`kkr-referat rules\` lists the rules.
        "rules": {
          // "sag-initials-missing": "off"
        }
      }
      "
    `)
    expect(await check(['minutes'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  })

  it.each(['en', 'da'])('shows settings that hold when their comment marks are taken away (%s)', async (lang) => {
    const cwd = folder(FILES)
    await init(cwd, 'minutes', '--lang', lang)
    const shown = text(cwd, 'minutes/kkr-referat.config.json').replaceAll(/\/\/ (?=")/gu, '')
    const other = folder({ ...FILES, 'minutes/kkr-referat.config.json': shown, 'minutes/none.json': '' })
    const { stdout, stderr } = await check(['minutes', '--print-config'], { cwd: other })
    expect(stderr).toBe('')
    const baseline = join('minutes', lang === 'da' ? 'kendte-fund.json' : 'known-findings.json')
    expect(JSON.parse(stdout)).toMatchObject({
      failOn: 'error',
      maxWarnings: 10,
      language: lang,
      baseline: expect.stringMatching(new RegExp(`${baseline}$`, 'u')) as string,
      rules: { 'sag-initials-missing': 'off' },
    })
  })

  it('speaks Danish, and makes the findings Danish', async () => {
    const cwd = folder(FILES)
    expect(await init(cwd, 'minutes', '--lang', 'da', '--ci', 'github')).toEqual({
      stdout: 'minutes/kkr-referat.config.json\n.github/workflows/kkr-referat.yml\n',
      stderr:
        '.github/workflows/kkr-referat.yml: skriv adressen på kkr-referat og et tag eller commit i stedet for OWNER/kkr-referat@REF.\n',
      code: 0,
    })
    expect(text(cwd, 'minutes/kkr-referat.config.json')).toContain('// Flere advarsler end dette')
    expect((await check(['minutes'], { cwd })).stdout).toContain('Anna Berg står to gange')
  })

  it('takes this folder when none is named', async () => {
    const cwd = folder({ 'maj.txt': TWICE })
    expect((await init(cwd, '--ci', 'gitlab')).stdout).toBe('kkr-referat.config.json\n.gitlab-ci.yml\n')
    expect(text(cwd, '.gitlab-ci.yml')).toContain('KKR_PATTERNS: |\n    **/*.pdf\n')
  })
})

describe('init --baseline', () => {
  it('knows what is found now, and no more', async () => {
    const cwd = folder(FILES)
    expect(await init(cwd, 'minutes', '--baseline')).toEqual({
      stdout: 'minutes/known-findings.json\nminutes/kkr-referat.config.json\n',
      stderr: 'minutes/known-findings.json: 1 finding known from now on.\n',
      code: 0,
    })
    expect(readJson(join(cwd, 'minutes/known-findings.json'))).toMatchObject({
      findings: [{ file: 'maj.txt', rule: 'deltager-listed-twice' }],
    })
    expect(await check(['minutes', '--fail-on', 'warning'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'No findings in 2 files; 1 known from the baseline\n',
    })
  })

  it('writes nothing when there is nothing to check', async () => {
    const cwd = folder({ 'minutes/logo.png': '' })
    expect(await init(cwd, 'minutes', '--baseline')).toMatchObject({ stdout: '', code: 2 })
    expect(tree(cwd)).toEqual(['minutes/logo.png'])
  })

  it('tells of a document that could not be read, as check does', async () => {
    const cwd = folder({ ...FILES, 'minutes/tom.txt': '' })
    const { code, stderr } = await init(cwd, 'minutes', '--baseline')
    expect(stderr).toMatch(/^minutes\/tom\.txt: /mu)
    expect(code).toBe(3)
    expect(tree(cwd)).toContain('minutes/kkr-referat.config.json')
  })
})

describe('init --ci', () => {
  it('gives the scripts of CI the patterns of the folder, whatever it is called', async () => {
    const { cwd, git, commit } = repository({ 'Referater [2026]/a.txt': CLEAN })
    const base = git('rev-parse', 'HEAD')
    await init(cwd, 'Referater [2026]', '--ci', 'github')
    const [, indented = ''] = /patterns: \|\n((?: +\S.*\n)+?) +changed-only/u.exec(text(cwd, '.github/workflows/kkr-referat.yml')) ?? [] // prettier-ignore
    commit({ 'Referater [2026]/b.txt': TWICE, 'andet/c.txt': TWICE })
    const script = join(home, 'ci/check-changed.sh')
    const variables = { KKR_PATTERNS: indented.replaceAll(/^ +/gmu, '') }
    expect(run(cwd, script, [base, '--fail-on', 'warning'], variables)).toMatchObject({
      stdout: expect.stringMatching(/^Referater \[2026\]\/b\.txt\n/u) as string,
      stderr: 'Checking 1 changed file(s).\n',
      code: 1,
    })
  })

  it('includes the job of GitLab with the variables it takes', async () => {
    const cwd = folder(FILES)
    await init(cwd, 'minutes', '--ci', 'gitlab')
    const job = readFileSync(new URL('../../ci/gitlab.yml', import.meta.url), 'utf8')
    const given = [...text(cwd, '.gitlab-ci.yml').matchAll(/^ {2}(?<name>KKR_[A-Z_]+):/gmu)].map(({ groups }) => groups?.['name'] ?? '') // prettier-ignore
    expect(given).toEqual(['KKR_REFERAT_REPOSITORY', 'KKR_REFERAT_REF', 'KKR_PATTERNS'])
    for (const name of given) expect(job).toContain(name)
  })
})

describe('what is there', () => {
  it.each([
    ['minutes/kkr-referat.config.json', []],
    ['.github/workflows/kkr-referat.yml', ['--ci', 'github']],
    ['minutes/known-findings.json', ['--baseline']],
  ])('is not replaced: %s', async (name, args) => {
    const cwd = folder({ ...FILES, [name]: '{}' })
    expect(await init(cwd, 'minutes', ...args)).toEqual({
      stdout: '',
      stderr: `error: ${name} is there already. Give --force to replace it, or move it away.\n`,
      code: 2,
    })
    expect(tree(cwd)).toEqual([...Object.keys(FILES), name].sort())
    expect(text(cwd, name)).toBe('{}')
  })

  it('is replaced with --force', async () => {
    const cwd = folder({ ...FILES, 'minutes/kkr-referat.config.json': 'no JSON', 'minutes/known-findings.json': '' })
    expect(await init(cwd, 'minutes', '--force', '--baseline')).toMatchObject({ code: 2, stdout: '' })
    expect(await init(cwd, 'minutes', '--force')).toMatchObject({ code: 0 })
    expect(await check(['minutes'], { cwd })).toMatchObject({ code: 0 })
  })
})

describe('a folder', () => {
  it.each([
    ['none', [], 'there is no folder none. Name the folder that the minutes lie in.'],
    ['minutes/maj.txt', [], 'there is no folder minutes/maj.txt. Name the folder that the minutes lie in.'],
    ['..', ['--ci', 'github'], '.. does not lie below this folder. Run init at the root of the repository.'],
  ])('%s is refused', async (name, args, said) => {
    const cwd = folder(FILES)
    expect(await init(cwd, name, ...args)).toEqual({ stdout: '', stderr: `error: ${said}\n`, code: 2 })
    expect(tree(cwd)).toEqual(Object.keys(FILES).sort())
  })
})

it('a place where nothing may be written says so', async () => {
  const cwd = folder({ ...FILES, '.github': '' })
  const { code, stderr } = await init(cwd, 'minutes', '--ci', 'github')
  expect(stderr).toMatch(/^\.github\/workflows\/kkr-referat\.yml: /u)
  expect(code).toBe(3)
})
