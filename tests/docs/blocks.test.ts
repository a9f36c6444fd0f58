// Every block of code on a page is run: commands as they stand, in a folder like a reader's; what a page says that they
// print is what they print.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtProgram } from '../built/program.ts'
import { PAGES, PROJECT, type CodeBlock, type Page } from './pages.ts'

const { bin, home: packageHome } = builtProgram()
const isThere = (program: string): boolean => spawnSync('bash', ['-c', `type -P ${program}`]).status === 0
/** What blocks call besides the program. */
const CALLED = ['jq', 'sqlite3', 'parallel']
const missing = CALLED.filter((program) => !isThere(program))
const MINUTES = ['sjaelland-2025-09-12', 'hovedstaden-2026-11-20', 'syddanmark-2019-03-14-dagsorden']

/** What other tests run, and which. */
const ELSEWHERE: readonly (readonly [path: string, language: string, test: string])[] = [
  ['docs/recipes.md', 'sql', 'ci/recipes.test.ts'],
  ['docs/ci.md', 'yaml', 'ci/examples.test.ts'],
]
/** Nothing that can be run: tables of rules are run by the tests of the rules, snippets of other programs' files by none. */
const NO_COMMANDS = new Set(['', 'text', 'jsonc'])
const RUN_HERE = new Set(['sh', 'console', 'js', 'json'])

let home = ''

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kkr-referat-pages-'))
  mkdirSync(join(home, 'bin'))
  writeFileSync(join(home, 'bin/kkr-referat'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`, { mode: 0o755 })
  const folder = join(home, 'folder')
  const pdf = join(PROJECT, 'fixtures/sjaelland-2025-09-12/libreoffice.pdf')
  for (const minutes of ['minutes', 'referater']) {
    mkdirSync(join(folder, minutes), { recursive: true })
    for (const name of MINUTES)
      cpSync(join(PROJECT, `fixtures/${name}/referat.txt`), join(folder, minutes, `${name}.txt`))
  }
  symlinkSync(join(PROJECT, 'fixtures'), join(folder, 'fixtures'))
  cpSync(join(PROJECT, 'tests/read/word/sjaelland-2025-09-12.docx'), join(folder, 'udkast.docx'))
  for (const name of ['referat', 'januar', 'februar']) cpSync(pdf, join(folder, `${name}.pdf`))
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(packageHome, join(folder, 'node_modules/kkr-referat'))
  run(folder, 'kkr-referat extract referat.pdf > referat.json; cp referat.json referater.ndjson')
}, 300_000)

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

function run(cwd: string, script: string): { stdout: string; stderr: string; status: number | null } {
  const PATH = `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`
  const { HOME = '' } = process.env
  const env = { PATH, HOME, LC_ALL: 'C.UTF-8' }
  return spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], { cwd, encoding: 'utf8', env })
}

/** A folder of its own, with all that a reader has. */
function readersFolder(): string {
  const cwd = mkdtempSync(join(home, 'reader-'))
  cpSync(join(home, 'folder'), cwd, { recursive: true, verbatimSymlinks: true })
  return cwd
}

const blocksOf = (language: string): (readonly [string, Page, readonly CodeBlock[]])[] =>
  PAGES.flatMap((page) => {
    const blocks = page.blocks.filter((block) => block.language === language && block.skip === null)
    return blocks.length === 0 ? [] : [[page.path, page, blocks] as const]
  })

describe.skipIf(missing.length > 0)(`commands${missing.length > 0 ? ` (skipped without ${missing.join(', ')})` : ''}`, () => {
  it.each(blocksOf('sh'))('of %s run as they stand, one after the other', (_, __, blocks) => {
    const cwd = readersFolder()
    for (const { code } of blocks) expect({ code, ...run(cwd, code) }).toMatchObject({ code, status: 0 })
  })

  it.each(blocksOf('console'))('of %s print what it says', (_, __, blocks) => {
    const cwd = readersFolder()
    for (const { code } of blocks) {
      const { command = '', printed = '' } = /^\$ (?<command>[^\n]+(?:\n {2}[^\n]+)*)\n(?<printed>[^]*)$/u.exec(code)?.groups ?? {} // prettier-ignore
      expect(difference(printed, run(cwd, command).stdout)).toBeNull()
    }
  })
}) // prettier-ignore

it.each(blocksOf('js'))('programs of %s run as they stand', (_, __, blocks) => {
  const cwd = readersFolder()
  for (const [i, { code }] of blocks.entries()) {
    writeFileSync(join(cwd, `program-${i}.mjs`), code)
    const { stdout, stderr, status } = run(cwd, `node program-${i}.mjs`)
    expect({ code, stderr, status }).toEqual({ code, stderr: '', status: 0 })
    expect(stdout).not.toBe('')
  }
})

it.each(blocksOf('json'))('JSON of %s is JSON', (_, __, blocks) => {
  for (const { code } of blocks) expect(() => void JSON.parse(code)).not.toThrow()
})

/** Where what is printed is not what is shown: `…` alone stands for some lines, at the end of a line for the rest of it. */
function difference(shown: string, printed: string): string | null {
  const lines = printed.split('\n')
  let at = 0
  let mayLeaveOut = false
  for (const line of shown.trimEnd().split('\n')) {
    if (line.trim() === '…') {
      mayLeaveOut = true
      continue
    }
    const isShown = (one: string): boolean => (line.endsWith(' …') ? one.startsWith(line.slice(0, -2)) : one === line)
    const found = mayLeaveOut
      ? lines.findIndex((one, i) => i >= at && isShown(one))
      : isShown(lines[at] ?? '')
        ? at
        : -1
    if (found < 0) return `${line}\nbut it is:\n${lines.slice(at, at + 3).join('\n')}`
    at = found + 1
    mayLeaveOut = false
  }
  return mayLeaveOut || lines.slice(at).join('') === '' ? null : `more is printed: ${lines.slice(at).join('\n')}`
}

describe('what is shown of an output', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', true],
    ['a\n…\nc\n', 'a\nb\nc\n', true],
    ['a\nb …\n', 'a\nb or so\n', true],
    ['a\n…\n', 'a\nb\nc\n', true],
    ['a\n', 'a\nb\n', false],
    ['a\nc\n', 'a\nb\nc\n', false],
    ['…\nd\n', 'a\nb\nc\n', false],
  ])('%j of %j: %s', (shown, printed, isTrue) => {
    expect(difference(shown, printed) === null).toBe(isTrue)
  })
})

it('blocks that no test runs say why, and are few', () => {
  const skipped = PAGES.flatMap(({ path, blocks }) => blocks.flatMap(({ skip }) => (skip === null ? [] : [[path, skip]])))
  for (const [path, why] of skipped) expect(why?.length, path).toBeGreaterThan(10)
  expect(skipped.length).toBeLessThanOrEqual(13)
}) // prettier-ignore

it('every other block is run by a test of its own', () => {
  const others = PAGES.flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language, skip }) => skip === null && !RUN_HERE.has(language) && !NO_COMMANDS.has(language))
      .map(({ language }) => `${path}: ${language}`),
  )
  expect([...new Set(others)].sort()).toEqual(ELSEWHERE.map(([path, language]) => `${path}: ${language}`).sort())
}) // prettier-ignore
