// The task for VS Code that docs/ has: what it runs prints lines of which each is one problem, at the place that it means.
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { builtProgram } from '../built/program.ts'
import { CLEAN, TWICE } from '../cli/checking.ts'
import { folder } from '../cli/folder.ts'

const PART = ['file', 'line', 'column', 'severity', 'message', 'code'] as const
type Part = (typeof PART)[number]
type Problem = Partial<Record<Part, string>>

interface Matcher {
  readonly pattern: { readonly regexp: string; readonly kind?: 'file' } & Partial<Record<Part, number>>
}

const project = fileURLToPath(new URL('../..', import.meta.url))
const { bin } = builtProgram()
const { tasks } = JSON.parse(readFileSync(join(project, 'docs/vscode-tasks.json'), 'utf8')) as {
  readonly tasks: readonly [{ readonly command: string; readonly problemMatcher: readonly Matcher[] }]
}
const [{ command, problemMatcher }] = tasks

/** What the matchers see in a line; VS Code wants one, and shows no problem without file and message. */
const problems = (line: string): Problem[] =>
  problemMatcher.flatMap(({ pattern }) => {
    const match = new RegExp(pattern.regexp, 'u').exec(line)
    if (match === null) return []
    return [Object.fromEntries(PART.flatMap((part) => [[part, match[pattern[part] ?? -1]]]))]
  })

/** Runs the program in a folder as the task does, with more arguments. */
function run(cwd: string, ...more: string[]): string {
  const [program, ...args] = command.split(' ')
  expect(program).toBe('kkr-referat')
  return spawnSync(process.execPath, [bin, ...args, ...more], { cwd, encoding: 'utf8' }).stdout
}

/** A folder with findings in texts, in a PDF, of a whole document, and a PDF that cannot be read. */
function papers(): string {
  const cwd = folder({
    'minutes/uden fejl.txt': CLEAN,
    'minutes/2024/juni: udkast.txt': TWICE.replaceAll('12-03', '13-03'),
    'minutes/indrykket.md': TWICE.replaceAll('12-03', '14-03').replaceAll('Anna Berg (A)', '   Anna Berg (A)'),
    'minutes/referat.txt': 'Dagsorden for bestyrelsen\n',
    'minutes/pdf/spoilt.pdf': '%PDF-1.7\nand no more',
  })
  cpSync(join(project, 'fixtures/hovedstaden-2026-11-20/libreoffice.pdf'), join(cwd, 'minutes/pdf/november.pdf'))
  return cwd
}

describe('the task for VS Code', () => {
  it('finds one problem in every line, and leads to the words that it is about', () => {
    const cwd = papers()
    const seen = run(cwd, '--format', 'ndjson=told').trimEnd().split('\n').map(problems)
    expect(seen.filter((found) => found.length !== 1)).toEqual([])
    const told = readFileSync(join(cwd, 'told'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Partial<Finding>) // prettier-ignore
    expect(seen.flat().map(({ file }) => file)).toEqual(told.map(({ file }) => file))
    expect(new Set(told.map(({ file }) => file)).size).toBe(5)

    const found = seen.flat().filter(({ line }) => line !== undefined)
    const inTexts = told.filter(({ at }) => at?.page === null)
    expect(found.map(({ message, code }) => [message, code])).toEqual(
      inTexts.map(({ message, rule }) => [message, rule]),
    )
    const rows = found.map(({ file = '', line, column }) => {
      const rowsOfFile = readFileSync(join(cwd, file), 'utf8').split('\n')
      return rowsOfFile[Number(line) - 1]?.slice(Number(column) - 1)
    })
    expect(rows.length).toBeGreaterThan(1)
    expect(rows).toEqual(inTexts.map(({ quote }) => quote?.text))
  })

  const told = { severity: 'warning', message: 'x', code: 'a' }
  const message = 'Item 3 [kl. 9:00:00: error: x] is empty'
  it.each([
    [`a.txt:3:1: note: ${message} [a-b]`, { file: 'a.txt', line: '3', column: '1', severity: 'note', message, code: 'a-b' }],
    ['a.txt:3:12: warning: x [a]', { file: 'a.txt', line: '3', column: '12', ...told }],
    ['a.txt: warning: x [a]', { file: 'a.txt', ...told }],
    ['C:\\minutes\\a.txt:3:12: warning: x [a]', { file: 'C:\\minutes\\a.txt', line: '3', column: '12', ...told }],
    ['juni: a.pdf:page 2 line 14: warning: x [a]', { file: 'juni: a.pdf', ...told }],
  ] as const)('reads %j', (line, problem) => {
    expect(JSON.parse(JSON.stringify(problems(line)))).toEqual([problem])
  }) // prettier-ignore

  it.each(['2 warnings in 3 files', 'a.txt:3: x', 'read 3 of 4: a.txt'])('sees nothing in %j', (line) => {
    expect(problems(line)).toEqual([])
  })
})
