// What a change touches is checked, and nothing else; what is said of it is so.
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtProgram } from '../built/program.ts'
import { folder } from '../cli/folder.ts'
import { CLEAN, TWICE } from '../cli/checking.ts'
import { repository, run } from './repository.ts'
import type { Ended, Repository } from './repository.ts'

const { home } = builtProgram()
const script = join(home, 'ci/check-changed.sh')
const other = (text: string, day: number): string => text.replaceAll('12-03-2024', `${day}-03-2024`)

function checkChanged({ cwd }: Repository, args: string[], variables: Record<string, string> = {}): Ended {
  return run(cwd, script, args, { KKR_PATTERNS: '**/*.txt', ...variables })
}

/** The files in which something was found. */
const found = ({ stdout }: Ended): string[] =>
  stdout
    .split('\n')
    .filter((line) => line.includes('"rule":"deltager-listed-twice"'))
    .map((line) => (JSON.parse(line) as { file: string }).file)

const STRICT = ['--fail-on', 'warning', '--format', 'ndjson']

describe('a change', () => {
  it('without a fault is green, whatever the archive holds', () => {
    const repo = repository({ 'gammel.txt': TWICE, 'ret.txt': CLEAN })
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit({ 'ret.txt': other(CLEAN, 13), 'ny/juni.TXT': other(CLEAN, 14) })
    expect(checkChanged(repo, [base, '--fail-on', 'info', '--format', 'concise'])).toEqual({
      stdout: '',
      stderr: 'Checking 2 changed file(s).\n',
      code: 0,
    })
  })

  it('with a fault is red', () => {
    const repo = repository({ 'gammel.txt': other(TWICE, 14), 'maj.txt': CLEAN })
    repo.git('switch', '--quiet', '--create', 'ret')
    repo.commit({ 'maj.txt': TWICE })
    const ended = checkChanged(repo, ['main', ...STRICT])
    expect(found(ended)).toEqual(['maj.txt'])
    expect(ended).toMatchObject({ stderr: 'Checking 1 changed file(s).\n', code: 1 })
  })

  it('is told from where the branch began, not from what the others did since', () => {
    const repo = repository({ 'a.txt': CLEAN })
    repo.git('switch', '--quiet', '--create', 'ret')
    repo.commit({ 'b.txt': other(TWICE, 13) })
    repo.git('switch', '--quiet', 'main')
    repo.commit({ 'a.txt': TWICE })
    repo.git('switch', '--quiet', 'ret')
    expect(found(checkChanged(repo, ['main', ...STRICT]))).toEqual(['b.txt'])
  })

  it('that touches no minutes, or takes them away, has nothing to be checked', () => {
    const repo = repository({ 'gammel.txt': TWICE, 'LÆSMIG.md': 'Hej' })
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit({ 'gammel.txt': null, 'LÆSMIG.md': 'Hej igen', 'logo.png': 'billede' })
    expect(checkChanged(repo, [base, ...STRICT])).toEqual({
      stdout: '',
      stderr: 'No minutes were changed.\n',
      code: 0,
    })
  })

  it('is found under any name', () => {
    const names = [
      '-',
      '--fail-on=never.txt',
      'a b/c  d.txt',
      'Ærø/møde i går.txt',
      '*.txt',
      '[x].txt',
      'to\nlinjer.txt',
      '$(exit 9);`exit 9`\'".txt',
    ]
    const repo = repository({ 'a.txt': CLEAN })
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit(Object.fromEntries(names.map((name, i) => [name, other(TWICE, 13 + i)])))
    const ended = checkChanged(repo, [base, ...STRICT], { KKR_PATTERNS: '**/*.txt\n-' })
    expect(found(ended).sort()).toEqual(names.map((name) => (name === '-' ? './-' : name)).sort())
    expect(ended).toMatchObject({ stderr: `Checking ${names.length} changed file(s).\n`, code: 1 })
  })

  it('is named from the folder that one stands in', () => {
    const repo = repository({ 'a.txt': CLEAN })
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit({ 'm/b.txt': TWICE, 'c.txt': other(TWICE, 13) })
    expect(found(run(join(repo.cwd, 'm'), script, [base, ...STRICT], { KKR_PATTERNS: '**/*.txt' }))).toEqual(['b.txt'])
  })
})

describe('a base', () => {
  const [three, none] = [{ 'a.txt': CLEAN, 'b.txt': other(TWICE, 13), 'c.txt': other(CLEAN, 14) }, { 'a.md': 'Hej' }]

  it.each([
    [[''], 'Checking all 3 files.'],
    [[], 'Checking all 3 files.'],
    [['0'.repeat(40)], 'Checking all 3 files.'],
    [['origin/main'], 'There is no commit origin/main here: checking all 3 files.'],
    [['f'.repeat(40)], `There is no commit ${'f'.repeat(40)} here: checking all 3 files.`],
  ])('that says nothing makes every file count: %j', (args, message) => {
    const ended = checkChanged(repository(three), [...args, ...(args.length === 0 ? [] : STRICT)])
    expect(ended.stderr).toBe(`${message}\n`)
    expect(ended.code).toBe(args.length === 0 ? 0 : 1)
  })

  it.each(['', 'origin/main'])('that says nothing where nothing matches: %j', (base) => {
    expect(checkChanged(repository(none), [base])).toEqual({
      stdout: '',
      stderr: 'No file matches the patterns (**/*.txt).\n',
      code: 0,
    })
  })

  it('stands before the options', () => {
    const { stderr, code } = checkChanged(repository(three), STRICT)
    expect(stderr).toBe('BASE comes first, before the options: check-changed.sh origin/main --fail-on …\n')
    expect(code).toBe(2)
  })

  it('outside of a repository is not taken for a change of nothing', () => {
    const { stderr, code } = run(folder(three), script, ['main'], { GIT_CEILING_DIRECTORIES: dirname(home) })
    expect(stderr).toMatch(
      /^fatal: .*\nThis is no git repository that can be read: run me in that of the minutes\.\n$/su,
    )
    expect(code).toBe(2)
  })
})

describe('what nobody chose', () => {
  const NOTES = 'pdf-parse==2.4.5\nzod==4.0.0\n'

  it('is what lies below minutes/', () => {
    const repo = repository({ 'README.md': 'Hej' })
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit({ 'requirements.txt': NOTES, 'andet/a.txt': TWICE, 'minutes/2024/JUNI.TXT': other(TWICE, 13) })
    const ended = run(repo.cwd, script, [base, ...STRICT])
    expect(found(ended)).toEqual(['minutes/2024/JUNI.TXT'])
    expect(ended.stderr).toBe('Checking 1 changed file(s).\n')
  })

  it('and no minutes is a note: it turns no run red', () => {
    const repo = repository({ 'minutes/a.txt': CLEAN, 'minutes/requirements.txt': NOTES })
    const ended = run(repo.cwd, script, ['', '--format', 'concise'])
    expect(ended).toMatchObject({ stderr: 'Checking all 2 files.\n', code: 0 })
    expect(ended.stdout).toMatch(/^minutes\/requirements\.txt:1:1: note: .* \[not-a-kkr-document\]\n$/u)
  })
})

describe('KKR_PATTERNS', () => {
  const patterns = { KKR_PATTERNS: '\nminutes/**\n' }

  it('may be wide: settings and baseline are no minutes', () => {
    const repo = repository({ 'minutes/a.txt': CLEAN })
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit({
      'minutes/kkr-referat.config.json': '{ "failOn": "info" }',
      'minutes/2024/kkr-referat.config.json': '{}',
      'minutes/kendte.json': '{\n  "kkr-referat-baseline": 1,\n  "findings": []\n}\n',
    })
    expect(checkChanged(repo, [base], patterns)).toMatchObject({ stderr: 'No minutes were changed.\n', code: 0 })
    repo.commit({ 'minutes/b.txt': other(TWICE, 13), 'andet/c.txt': other(TWICE, 14) })
    const ended = checkChanged(repo, [base, ...STRICT], patterns)
    expect(found(ended)).toEqual(['minutes/b.txt'])
    expect(ended.stderr).toBe('Checking 1 changed file(s).\n')
  })

  it('that takes in what is no document makes it red', () => {
    const repo = repository({ 'minutes/a.txt': CLEAN })
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit({ 'minutes/logo.png': '\u0089PNG\r\n\u001a\n\0\0\0' })
    expect(checkChanged(repo, [base], patterns).code).toBe(3)
  })

  it('of blanks is refused', () => {
    const { stderr, code } = checkChanged(repository({ 'a.txt': CLEAN }), [''], { KKR_PATTERNS: ' \n ' })
    expect({ stderr, code }).toEqual({ stderr: 'KKR_PATTERNS names no files.\n', code: 2 })
  })
})

describe('the program', () => {
  /** The script without a built program beside it, and a `kkr-referat` on the PATH that prints what it is given. */
  function alone(): { place: string; PATH: string } {
    const place = folder({ 'bin/kkr-referat.js': 'throw new Error("not built")' })
    mkdirSync(join(place, 'ci'))
    mkdirSync(join(place, 'path'))
    copyFileSync(script, join(place, 'ci/check-changed.sh'))
    writeFileSync(join(place, 'path/kkr-referat'), '#!/bin/sh\nprintf "<%s>" "$@"\nexit 7\n')
    chmodSync(join(place, 'path/kkr-referat'), 0o755)
    return { place, PATH: `${join(place, 'path')}:${process.env['PATH'] ?? ''}` }
  }

  it('is the one on the PATH where none is built beside the script', () => {
    const { place, PATH } = alone()
    const { cwd } = repository({ 'minutes/a b.txt': CLEAN })
    const ended = run(cwd, join(place, 'ci/check-changed.sh'), ['', '--lang', 'da'], { PATH })
    expect(ended).toEqual({
      stdout: '<check><--as-found><--lang><da><--><minutes/a b.txt>',
      stderr: 'Checking all 1 files.\n',
      code: 7,
    })
  })

  it('is the one that is named', () => {
    const { place, PATH } = alone()
    writeFileSync(join(place, 'mine.mjs'), 'console.log(process.argv.slice(2).join(" "))')
    const { cwd } = repository({ 'minutes/a.txt': CLEAN })
    const KKR_REFERAT_BIN = join(place, 'mine.mjs')
    expect(run(cwd, join(place, 'ci/check-changed.sh'), [''], { PATH, KKR_REFERAT_BIN })).toMatchObject({
      stdout: 'check --as-found -- minutes/a.txt\n',
      code: 0,
    })
  })
})
