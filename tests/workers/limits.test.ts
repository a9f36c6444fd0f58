// The limits on the command line, with readers that read.
import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder } from '../cli/folder.ts'
import { transcript } from '../cli/transcript.ts'
import { builtProgram } from '../built/program.ts'
import { wantsReader } from '../../src/cli/spare-reader.ts'

const { bin } = builtProgram()
/** A folder with one document in three forms: two PDFs and a text. */
const minutes = fileURLToPath(new URL('../../fixtures/sjaelland-2025-09-12', import.meta.url))

interface Run {
  stdout: string
  stderr: string
  status: number | null
}

function kkr(cwd: string, args: readonly string[], more: { input?: Buffer; env?: NodeJS.ProcessEnv } = {}): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ...more.env },
    ...(more.input === undefined ? {} : { input: more.input }),
  })
  return { stdout, stderr, status }
}

describe('the built program', () => {
  it('writes the same bytes for any number of jobs, and for a text and PDFs in one run', () => {
    const one = kkr(minutes, ['extract', '.', '--jobs', '1'])
    expect(one.status, one.stderr).toBe(0)
    expect(one.stdout.split('\n')).toHaveLength(4)
    for (const jobs of ['2', '5']) expect(kkr(minutes, ['extract', '.', '--jobs', jobs]).stdout).toBe(one.stdout)
  })

  it('refuses a PDF with more pages than it may have', () => {
    expect(kkr(minutes, ['extract', 'chromium.pdf', '--max-pages', '3'])).toEqual({
      stdout: '',
      stderr: 'chromium.pdf: it has 8 pages, more than 3. Check that it is minutes, or allow more with --max-pages.\n',
      status: 3,
    })
    expect(kkr(minutes, ['extract', 'chromium.pdf', '--max-pages', '8']).status).toBe(0)
  })

  it('refuses a PDF that takes longer than it may', () => {
    expect(kkr(minutes, ['show', 'chromium.pdf', '--timeout', '0.01'])).toEqual({
      stdout: '',
      stderr:
        'chromium.pdf: it was not read within 0.01 s. Save it anew with another program, or allow more with --timeout.\n',
      status: 3,
    })
  })

  it('shows every stage of a PDF, and reads one from standard input', () => {
    const text = kkr(minutes, ['show', 'chromium.pdf', '--stage', 'text'])
    expect(text.stdout).toContain('KKR Sjælland')
    for (const stage of ['lines', 'labels', 'outline']) {
      expect(kkr(minutes, ['show', 'chromium.pdf', '--stage', stage]).stdout.length).toBeGreaterThan(1000)
    }
    const cwd = folder()
    cpSync(join(minutes, 'chromium.pdf'), join(cwd, 'a.pdf'))
    const named = kkr(cwd, ['extract', 'a.pdf']).stdout
    const piped = spawnSync('sh', ['-c', `'${process.execPath}' '${bin}' extract - --stdin-filename a.pdf < a.pdf`], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    expect(piped.stdout).toBe(named)
  })

  it('starts readers whatever the environment tells Node', () => {
    const env = { NODE_OPTIONS: '--max-old-space-size=1500', NODE_CHANNEL_FD: '3', LANG: 'C', TZ: 'Pacific/Apia' }
    const { stdout, stderr } = kkr(minutes, ['show', 'chromium.pdf', '--stage', 'text', '--engine', 'pdf-parse'], {
      env,
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('KKR Sjælland')
  })
})

describe('the options', () => {
  it.each([
    ['--jobs', '0', 'a whole number from 1 to 256', 'n'],
    ['--jobs', '1.5', 'a whole number from 1 to 256', 'n'],
    ['--timeout', '0', 'a number from 0.01 to 86400', 'seconds'],
    ['--timeout', 'long', 'a number from 0.01 to 86400', 'seconds'],
    ['--max-memory', '64', 'a whole number from 256 to 1048576', 'mb'],
    ['--max-pages', '-1', 'a whole number from 1 to 1000000', 'n'],
    ['--max-pages', '1e3', 'a whole number from 1 to 1000000', 'n'],
  ])('%s does not take %s', async (option, value, range, unit) => {
    expect(await transcript(['extract', 'a.pdf', `${option}=${value}`])).toBe(
      `$ kkr-referat extract a.pdf ${option}=${value}\n--- stderr\n` +
        `error: option '${option} <${unit}>' argument '${value}' is invalid. It takes ${range}, not ${value}.\n` +
        '(kkr-referat extract --help shows examples)\nExit code: 2\n',
    )
  })

  it('are not all for show, which reads one document', async () => {
    expect(await transcript(['show', 'a.pdf', '--jobs', '2'])).toContain("error: unknown option '--jobs'")
  })
})

describe('wantsReader', () => {
  it.each([
    ['extract a.pdf b.pdf', true],
    ['extract --pretty *.PDF', true],
    ['extract a.pdf', false],
    ['extract a.pdf --jobs 2', false],
    ['extract a.pdf --engine pdf-parse', true],
    ['extract minutes/', true],
    ['check minutes/*', true],
    ['extract a.txt', false],
    ['extract a.pdf --help', false],
    ['extract a.pdf --max-memory 512', false],
    ['extract minutes/ --cache kept', false],
    ['schema a.pdf', false],
    ['extract', false],
    ['', false],
  ])('%j: %j', (line, expected) => {
    expect(wantsReader(line.split(' ').filter((arg) => arg !== ''))).toBe(expected)
  })
})
