// Documents and file names that try to speak for the program: to a terminal, to GitHub's runner. All commands, both
// streams, as a user would start them.
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { logSafe } from '../../src/emit/report/log-safe.ts'
import { namesOf } from '../../src/emit/registry.ts'
import { REPORTERS } from '../../src/emit/report/reporters.ts'
import { commands } from '../emit/report/runner.ts'
import { paperText } from '../lint/model-paper.ts'
import { realEngine } from './fake-program.ts'
import { folder } from './folder.ts'
import { cli } from './transcript.ts'
import type { Result, Setting } from './transcript.ts'

const SPEECH = [
  '\u001b[2J',
  '\u001b]52;c;eA==\u0007',
  '\u001b]8;;https://example.org/\u001b\\her\u001b]8;;\u001b\\',
  '\u009b31m',
  'en\rto\b\bX',
  '\u007f\u202egninlitse\u202c',
  '::stop-commands::x',
  '  ::add-mask::a',
  'x ##[error]y',
  '##vso[task.complete]',
  'a\r::error::b',
  '::SET-OUTPUT name=x::y',
]

/** Minutes that say it everywhere, and in titles that the contents have and the paper has not, so that it is quoted. */
const MINUTES = paperText({})
  .replace(
    '2. Eventuelt .',
    (entry) => `${SPEECH.map((text, i) => `${i + 3}. Sag om ${text} i år ..... 4\n`).join('')}${entry}`,
  )
  .replace('KKR Sjælland godkendte', `${SPEECH.join('\n\n')}\n\nKKR Sjælland godkendte`)
  .concat(`\n\n${SPEECH.join('\n\n')}\n`)

/** Names that can be on a disk; the file of each is empty, but for the first. */
const NAMES = ['::error::a.txt', '##[error]b.txt', 'c\u001b[31m.txt', '  ::add-mask::d.txt', 'e\r::error::f.txt', 'g\n::error::h.txt', '\u009bi.txt'] // prettier-ignore
const files = Object.fromEntries(NAMES.map((name, i) => [name, i === 0 ? MINUTES : '']))
/** What reads a JSON of results may not be what obeys it: a terminal and a runner are told nothing by these either. */
const LINES: readonly (readonly string[])[] = [
  ['extract', '.', '--force'],
  ['extract', '.', '--force', '--pretty'],
  ['extract', '.', '--force', '--format', 'json'],
  ...namesOf(REPORTERS).map((format) => ['check', '.', '--format', format]),
  ['check', '.', '--statistics', '--max-warnings', '0'],
  ['check', '.', '--print-config'],
  ...['text', 'lines', 'labels', 'outline'].map((stage) => ['show', './::error::a.txt', '--stage', stage, '--force']),
  ['show', './e\r::error::f.txt'],
  ['extract', '::error::gone.txt', '##[error]gone.pdf', '*::x::*.pdf'],
  ['extract', '.', '--out-dir', '::error::a.txt'],
  ['check', '.', '--baseline', '::error::none.json'],
  ['check', '.', '--rule', '\n::error::x=off'],
  ['::error::x'],
  ['extract', '--::error::x', '.'],
  ['extract', '.', '--format', '\n::error::x'],
]

async function run(args: readonly string[], setting: Setting): Promise<Result> {
  return cli([...args], { cwd: folder(files), engine: realEngine, ...setting })
}

describe.each(LINES.map((args) => [args.map(logSafe).join(' '), args] as const))('%s', (_, args) => {
  it('tells a terminal nothing but letters and line ends', async () => {
    const { stdout, stderr } = await run([...args, '--no-color'], { tty: true, env: { TERM: 'dumb' } })
    expect(stdout + stderr).not.toBe('')
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u)
  })

  it('tells GitHub’s runner what is meant, and nothing else', async () => {
    const { stdout, stderr } = await run(args, { env: { GITHUB_ACTIONS: 'true' } })
    const meant = args.includes('github') ? stdout.split('\n').length - 1 : 0
    expect(commands(stdout)).toHaveLength(meant)
    expect(commands(stderr)).toEqual([])
    if (args.includes('github')) expect(meant).toBeGreaterThan(NAMES.length + 5)
  })
})

it('says one line for each document that could not be read, whatever its name', async () => {
  const { stderr, code } = await run(['extract', '.', '--force'], {})
  expect(stderr.split('\n')).toHaveLength(NAMES.length)
  expect(code).toBe(3)
})

describe('a record of NDJSON', () => {
  const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0
  const text = `${MINUTES}\n\u2028 a\u0085b\u000bc\u000cd\u001ce\u001df\u2029g`
  const records = async (): Promise<string> => {
    const cwd = folder({ 'a.txt': text, 'b.txt': `${text} og mere` })
    return (await cli(['extract', '.', '--force'], { cwd, engine: realEngine })).stdout
  }

  it.skipIf(!has('python3'))('is one line for Python', async () => {
    const program = 'import json, sys; print([json.loads(line)["source"]["name"] for line in sys.stdin.read().splitlines()])' // prettier-ignore
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8' }
    const { stdout, stderr } = spawnSync('python3', ['-c', program], { input: await records(), encoding: 'utf8', env })
    expect(stdout, stderr).toBe("['a.txt', 'b.txt']\n")
  })

  it.skipIf(!has('jq'))('is one value for jq', async () => {
    const { stdout, stderr } = spawnSync('jq', ['-c', '.source.name'], { input: await records(), encoding: 'utf8' })
    expect(stdout, stderr).toBe('"a.txt"\n"b.txt"\n')
  })
})
