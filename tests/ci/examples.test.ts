// What the pages, the hook and the library's page tell others to write does what they say.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, CLEAN, TWICE } from '../cli/checking.ts'
import { builtProgram } from '../built/program.ts'
import { folder } from '../cli/folder.ts'
import { patternsBelow, WORKFLOWS } from '../../src/cli/init/workflows.ts'
import { repository, run } from './repository.ts'

const { home } = builtProgram()
const project = fileURLToPath(new URL('../..', import.meta.url))
const page = (name: string): string => readFileSync(join(project, name), 'utf8')

describe('the workflow of docs/ci.md', () => {
  const [, shown = ''] = /```yaml\n([^]*?) *```/u.exec(page('docs/ci.md')) ?? []
  const yaml = shown.replaceAll(/^ {3}/gmu, '')
  const [, indented = ''] = /patterns: \|\n((?: +minutes\/.*\n)+)/u.exec(yaml) ?? []
  const patterns = { KKR_PATTERNS: indented.replace(/^ +/gmu, '') }

  it('is what init writes', () => {
    expect(yaml).toBe(WORKFLOWS.github.text('en', patternsBelow('minutes')))
  })

  it('is not red for files that are no minutes', () => {
    expect(patterns.KKR_PATTERNS).toBe('minutes/**/*.pdf\nminutes/**/*.docx\nminutes/**/*.txt\nminutes/**/*.md\n')
    const { cwd, git, commit } = repository({ 'minutes/a.txt': CLEAN })
    const base = git('rev-parse', 'HEAD')
    commit({
      'minutes/kkr-referat.config.json': '{}',
      'minutes/logo.png': '\u0089PNG\0',
      'minutes/kendte-fund.json': '{}',
    })
    const script = join(home, 'ci/check-changed.sh')
    expect(run(cwd, script, [base], patterns)).toEqual({ stdout: '', stderr: 'No minutes were changed.\n', code: 0 })
    commit({ 'minutes/b.TXT': TWICE, 'minutes/2024/juni.txt': TWICE.replaceAll('12-03', '13-03') })
    expect(run(cwd, script, [base, '--fail-on', 'warning'], patterns)).toMatchObject({
      stderr: 'Checking 2 changed file(s).\n',
      code: 1,
    })
  })

  it('gives the action only what it takes', () => {
    const [, given = ''] = /OWNER\/kkr-referat@REF\n +with:\n([^]*?)\n +- if:/u.exec(yaml) ?? []
    const [, inputs = ''] = /^inputs:\n([^]*?)^outputs:/mu.exec(page('action.yml')) ?? []
    const names = [...given.matchAll(/^ +(?<name>[a-z-]+):/gmu)].map(({ groups }) => groups?.['name'] ?? '')
    expect(names).toEqual(['patterns', 'changed-only', 'sarif'])
    for (const name of names) expect(inputs).toMatch(new RegExp(`^ {2}${name}:`, 'mu'))
  })
})

it('the settings of docs/checking.md hold as they stand there', async () => {
  const [, json = ''] = /```json\n(\{\n {2}"\$schema"[^]*?)```/u.exec(page('docs/checking.md')) ?? []
  const cwd = folder({ 'kkr-referat.config.json': json, 'maj.txt': CLEAN, 'juni.txt': TWICE })
  expect(await check(['maj.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect((await check(['juni.txt', '--format', 'concise'], { cwd })).stdout).toMatch(
    /: error: Anna Berg står to gange/u,
  )
})

describe('the hook', () => {
  const yaml = page('.pre-commit-hooks.yaml')
  const [, own] = [...yaml.matchAll(/files: \(\?i\)(?<regex>\S+)/gu)].map(
    ({ groups }) => new RegExp(groups?.['regex'] ?? '', 'iu'),
  )

  it.each([
    ['minutes/a.pdf', true],
    ['minutes/2024/JUNI.TXT', true],
    ['minutes/maj.docx', true],
    ['minutes/kkr-referat.config.json', false],
    ['minutes/logo.png', false],
    ['minutes/a.pdf.json', false],
    ['requirements.txt', false],
    ['andet/a.pdf', false],
  ])('is given %s: %s', (name, isGiven) => {
    expect(own?.test(name)).toBe(isGiven)
  })

  const hookIn = (place: string, cwd: string, files: readonly string[], path = ''): ReturnType<typeof run> =>
    run(cwd, join(place, 'bin/pre-commit.js'), files, { PATH: `${path}:${process.env['PATH'] ?? ''}` })

  it('takes what is no minutes for a note, and fails for what is wrong with those that are', () => {
    expect(yaml).toContain('\n  language: script\n  entry: bin/pre-commit.js\n')
    const cwd = folder({ 'minutes/noter.txt': 'Husk kaffe', 'minutes/juni.txt': TWICE })
    expect(hookIn(home, cwd, ['minutes/noter.txt']).code).toBe(0)
    expect(hookIn(home, cwd, ['--fail-on', 'warning', 'minutes/juni.txt']).code).toBe(1)
    expect(hookIn(home, cwd, ['--fail-on', 'never', 'minutes/juni.txt']).code).toBe(0)
  })

  it.each([
    ['once', 'mkdir -p dist/program && echo "(function (exports, require, module, __filename, \\$import) { exports.main = () => console.log(...process.argv.slice(2)) })" > dist/program/main.cjs', { stdout: 'check --as-found a.txt\n', stderr: '', code: 0 }], // prettier-ignore
    ['and tells why when it cannot', 'echo "no registry" >&2; exit 1', { stdout: '', stderr: 'no registry\nkkr-referat could not be built. It needs npm and its registry: mend that and commit again.\n', code: 2 }], // prettier-ignore
    ['and is not content with nothing', 'true', { stdout: '', stderr: 'kkr-referat could not be built. It needs npm and its registry: mend that and commit again.\n', code: 2 }], // prettier-ignore
  ])('builds the program in its clone %s', (_, npm, expected) => {
    const clone = folder({ 'tools/npm': `#!/bin/sh\necho "$1" >> asked\n${npm}\n` })
    chmodSync(join(clone, 'tools/npm'), 0o755)
    cpSync(join(project, 'bin'), join(clone, 'bin'), { recursive: true })
    for (let time = 0; time < 2; time++) expect(hookIn(clone, clone, ['a.txt'], join(clone, 'tools'))).toEqual(expected)
    expect(readFileSync(join(clone, 'asked'), 'utf8')).toBe(expected.code === 0 ? 'ci\n' : 'ci\nci\n')
  })
})

describe('the package', () => {
  const require = createRequire(import.meta.url)

  it.each([
    ['schema', 'referat'],
    ['finding.schema', 'finding'],
    ['config.schema', 'config'],
  ])('gives its %s.json', (name, file) => {
    const given = require(`kkr-referat/${name}.json`) as { title: string }
    expect(given).toEqual(JSON.parse(page(`docs/${name === 'schema' ? 'referat.schema' : name}.json`)))
    expect(given.title.toLowerCase()).toBe(file)
  })
})

it('the linter of the library’s page finds what it says', () => {
  const blocks = [...page('docs/library.md').matchAll(/```js\n(?<code>[^]*?)```/gu)].map(
    (match) => match.groups?.['code'],
  )
  const code = blocks.find((block) => block?.includes('createLinter')) ?? ''
  const cwd = join(home, 'user')
  mkdirSync(cwd)
  cpSync(join(project, 'fixtures/hovedstaden-2026-11-20/libreoffice.pdf'), join(cwd, 'januar.pdf'))
  cpSync(join(cwd, 'januar.pdf'), join(cwd, 'februar.pdf'))
  writeFileSync(join(cwd, 'program.mjs'), code)
  const { stdout, stderr } = run(cwd, process.execPath, ['program.mjs'])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^januar\.pdf, page 3: warning: Gerda Ulvedal is listed twice .*\(deltager-listed-twice\)$/mu)
  expect(stdout).toMatch(/^februar\.pdf, page .*\(same-document-twice\)$/mu)
  expect(stdout).not.toMatch(/^januar\.pdf.*\(same-document-twice\)$/mu)
})

const [recipe = '', part = ''] = /parallel -j3 '(.*)' ::: 1 2 3\ncat .*\n/u.exec(page('docs/at-scale.md')) ?? []

mkdirSync(join(home, 'path'))
symlinkSync(join(home, 'bin/kkr-referat.js'), join(home, 'path/kkr-referat'))
const PATH = `${join(home, 'path')}:${process.env['PATH'] ?? ''}`
const isThere = spawnSync('parallel --version', { shell: true, encoding: 'utf8' }).stdout.startsWith('GNU parallel')

const minutes = (): string =>
  folder(
    Object.fromEntries(
      Array.from({ length: 7 }, (_, i) => [
        `minutes/${i % 2}/møde ${i}.txt`,
        CLEAN.replaceAll('12-03', `${10 + i}-03`),
      ]),
    ),
  )

/** The lines of NDJSON by the names of their documents. */
const sorted = (ndjson: string): string[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line): [string, string] => [(JSON.parse(line) as { source: { name: string } }).source.name, line])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)

function expectWhole(cwd: string, script: string): void {
  expect(run(cwd, 'bash', ['--norc', '-euo', 'pipefail', '-c', script], { PATH })).toEqual({
    stdout: '',
    stderr: '',
    code: 0,
  })
  const whole = run(cwd, 'kkr-referat', ['extract', 'minutes/'], { PATH }).stdout
  expect(whole.split('\n')).toHaveLength(8)
  expect(sorted(readFileSync(join(cwd, 'referater.ndjson'), 'utf8'))).toEqual(sorted(whole))
}

describe('parts of a folder', () => {
  it('read one after the other are the whole', () => {
    const parts = [1, 2, 3].map((i) => part.replaceAll('{}', String(i)))
    expect(part).toContain('--shard {}/3')
    expectWhole(minutes(), [...parts, 'cat part-*.ndjson > referater.ndjson'].join('\n'))
  })

  it.skipIf(!isThere)(
    `read by GNU parallel are the whole${isThere ? '' : ' (skipped: GNU parallel is not installed)'}`,
    () => {
      expectWhole(minutes(), recipe)
    },
  )
})
