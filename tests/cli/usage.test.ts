import { describe, expect, it } from 'vitest'
import { useColor } from '../../src/cli/terminal.ts'
import { exitCode } from '../../src/cli/exit-code.ts'
import { folder } from './folder.ts'
import { Broken, cli, transcript } from './transcript.ts'
import { sentences } from '../../src/emit/run-words.ts'
import { didYouMean } from '../../src/cli/errors.ts'

describe('help', () => {
  it.each([[['--help']], [['extract', '--help']], [['show', '-h']], [['schema', '--help']], [['help', 'show']]])(
    '%j leads with examples and fits 80 columns',
    async (args) => {
      const { stdout, stderr, code } = await cli(args)
      expect(stdout.indexOf('Examples:')).toBeLessThan(stdout.indexOf('Usage:'))
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
      expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    },
  )

  it('is what one gets for nothing, on stderr', async () => {
    const { stdout, stderr, code } = await cli([])
    expect(stdout).toBe('')
    expect(stderr).toContain('Examples:\n  kkr-referat extract referat.pdf ')
    expect(code).toBe(2)
  })

  it('that cannot be written is said', async () => {
    const { stderr, code } = await cli(['--help'], { stdout: new Broken('ENOSPC') })
    expect(stderr).toBe('standard output: no space is left on the device. Free some space and run it again.\n')
    expect(code).toBe(3)
    expect((await cli(['--help'], { stdout: new Broken('EPIPE') })).code).toBe(0)
  })

  it('loads nothing of the program', async () => {
    const refuse = (): never => {
      throw new Error('loaded')
    }
    expect((await cli(['--version'], { openEngine: refuse })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})

describe('a slip', () => {
  it.each([
    [
      ['extrat', 'x'],
      "error: unknown command 'extrat'\n(Did you mean extract?)\n(kkr-referat --help shows examples)\n",
    ],
    [
      ['extract', 'x', '--prety'],
      "error: unknown option '--prety'\n(Did you mean --pretty?)\n(kkr-referat extract --help shows examples)\n",
    ],
    [
      ['extract', 'x', '--format', 'jsn'],
      "error: option '--format <format>' argument 'jsn' is invalid. It takes ndjson, json, not jsn. Did you mean json?\n(kkr-referat extract --help shows examples)\n",
    ],
    [
      ['show', 'x', '--stage', ''],
      "error: option '--stage <stage>' argument '' is invalid. It takes text, lines, proposals, labels, tree, clauses, outline, not nothing.\n(kkr-referat show --help shows examples)\n",
    ],
    [['extract'], "error: missing required argument 'inputs'\n(kkr-referat extract --help shows examples)\n"],
    [['schema', 'x'], /^error: too many arguments for 'schema'/u],
    [['referat.pdf'], 'error: referat.pdf is no command. Did you mean: kkr-referat extract referat.pdf\n'],
    [['my referat.pdf'], "error: my referat.pdf is no command. Did you mean: kkr-referat extract 'my referat.pdf'\n"],
    [['--no-color', '-'], 'error: - is no command. Did you mean: kkr-referat extract -\n'],
    [['a\u001b'], "error: unknown command 'a\\u{1b}'\n(kkr-referat --help shows examples)\n"],
  ])('%j', async (args, message) => {
    const { stdout, stderr, code } = await cli(args)
    if (typeof message === 'string') expect(stderr).toBe(message)
    else expect(stderr).toMatch(message)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  })

  it('is marked with colour when there is colour', async () => {
    expect((await cli(['x.pdf'], { env: { FORCE_COLOR: '1' } })).stderr).toContain('\u001b[1merror:\u001b[22m x.pdf')
  })
})

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const { stdout, code } = await cli(['schema'])
    expect(JSON.parse(stdout)).toMatchObject({ $id: 'urn:kkr-referat:schema:1.0' })
    expect(code).toBe(0)
  })
})

describe('show', () => {
  const cwd = (): string => folder({ 'a.txt': 'REFERAT\n1. Broer\u001b[2J\tx' })

  it('prints the source text as it is', async () => {
    expect((await cli(['show', 'a.txt', '--stage', 'text'], { cwd: cwd() })).stdout).toBe(
      'REFERAT\n1. Broer\u001b[2J\tx',
    )
  })

  it('prints it safe on a terminal', async () => {
    const { stdout } = await cli(['show', 'a.txt', '--stage', 'text'], { cwd: cwd(), tty: true })
    expect(stdout).toBe('REFERAT\n1. Broer\\u{1b}[2J\\u{9}x')
  })

  it('prints lines, labels and, when not told, the outline', async () => {
    const at = cwd()
    expect(await transcript(['show', 'a.txt', '--stage', 'lines'], { cwd: at })).toBe(
      '$ kkr-referat show a.txt --stage lines\n0-7 | REFERAT\n8-22 | 1. Broer\\u{1b}[2J⇥x\nExit code: 0\n',
    )
    expect((await cli(['show', 'a.txt', '--stage', 'labels'], { cwd: at })).stdout).toBe(
      'cover zone | REFERAT\ncover zone | 1. Broer\\u{1b}[2J⇥x\n',
    )
    expect((await cli(['show', 'a.txt'], { cwd: at })).stdout).toMatch(/^referat \(template -, no pages\)\n/u)
  })

  it('takes standard input, a password and --force', async () => {
    expect((await cli(['show', '-', '--stage', 'text'], { stdin: 'x' })).stdout).toBe('x')
    expect((await cli(['show', '-', '--password', 'kkr'], { stdin: 'locked' })).code).toBe(0)
    expect((await cli(['show', '-'], { stdin: 'a cookbook' })).code).toBe(3)
    expect((await cli(['show', '-', '--force'], { stdin: 'a cookbook' })).code).toBe(0)
  })

  it('says what went wrong', async () => {
    const at = folder({ 'e.txt': 'empty', 'bug.txt': 'bug' })
    expect(await cli(['show', 'e.txt'], { cwd: at })).toEqual({
      stdout: '',
      stderr: 'e.txt: the file is empty. Fetch it again.\n',
      code: 3,
    })
    expect((await cli(['show', 'gone.txt'], { cwd: at })).code).toBe(3)
    expect((await cli(['show', 'bug.txt'], { cwd: at })).code).toBe(4)
  })

  it('takes one document', async () => {
    const at = folder({ 'a.txt': '', 'b.txt': '', 'm/x.doc': '' })
    for (const arg of ['.', 'm', '*.pdf']) {
      const { stderr, code } = await cli(['show', arg], { cwd: at })
      expect(stderr).toBe('error: show takes one document. Name a file, or - for standard input.\n')
      expect(code).toBe(2)
    }
  })
})

it('a command that breaks at once is our bug', async () => {
  const now = (): never => {
    throw new Error('no clock')
  }
  const { stderr, code } = await cli(['extract', 'x'], { now })
  expect(stderr).toMatch(/^internal error: no clock \(kkr-referat /u)
  expect(code).toBe(4)
})

describe('exitCode', () => {
  it('tells the worst that happened', () => {
    expect(exitCode({ unreadable: 0, internal: 0 })).toBe(0)
    expect(exitCode({ unreadable: 0, internal: 0 }, true)).toBe(1)
    expect(exitCode({ unreadable: 1, internal: 0 }, true)).toBe(3)
    expect(exitCode({ unreadable: 1, internal: 1 }, true)).toBe(4)
  })
})

describe('useColor', () => {
  it.each([
    [{}, true, true, true],
    [{}, false, true, false],
    [{ TERM: 'dumb' }, true, true, false],
    [{ FORCE_COLOR: '1', TERM: 'dumb' }, false, true, true],
    [{ FORCE_COLOR: '0' }, true, true, false],
    [{ FORCE_COLOR: 'false' }, true, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, true, false],
    [{ NO_COLOR: '' }, true, true, true],
    [{ FORCE_COLOR: '1' }, true, false, false],
  ])('%j, terminal %s, wanted %s: %s', (env, isTTY, wanted, expected) => {
    expect(useColor(env, isTTY, wanted)).toBe(expected)
  })
})

describe('didYouMean', () => {
  it('finds the word that was meant', () => {
    expect(didYouMean('jsno', ['ndjson', 'json'])).toEqual({ en: ' Did you mean json?', da: ' Mente du json?' })
    expect(didYouMean('Lables', ['text', 'labels']).en).toBe(' Did you mean labels?')
    expect(didYouMean('maxwarnings', ['maxWarnings']).en).toBe(' Did you mean maxWarnings?')
  })

  it('keeps silent about another word', () => {
    expect(didYouMean('csv', ['ndjson', 'json'])).toEqual({ en: '', da: '' })
    expect(didYouMean('x', []).da).toBe('')
  })
})

it('sentences', () => {
  expect(sentences('it is empty', 'fetch it', 'really?')).toBe('it is empty. Fetch it. Really?')
})
