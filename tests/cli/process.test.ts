// The built program in processes of its own: pipes, full devices, signals, and what is loaded.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import type { SpawnSyncReturns } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundle, ownProgram } from '../built/program.ts'

const { home } = ownProgram()
writeFileSync(join(home, 'large.txt'), 'Mødet blev udsat. '.repeat(300_000))
writeFileSync(join(home, 'small.txt'), 'REFERAT\nKKR SYDDANMARK\n')

/** Runs a line of shell in the built package; `kkr` is the program. */
function sh(line: string): SpawnSyncReturns<string> {
  const script = `kkr() { '${process.execPath}' bin/kkr-referat.js "$@"; }\n${line}`
  return spawnSync('bash', ['-c', script], { cwd: home, encoding: 'utf8', maxBuffer: 1e9, timeout: 50_000 })
}

describe('the built program', () => {
  it('says its version and help without a package', () => {
    const bare = join(home, 'bare')
    mkdirSync(bare)
    for (const part of ['bin', 'dist', 'package.json']) cpSync(join(home, part), join(bare, part), { recursive: true })
    for (const option of ['--version', '--help']) {
      const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/kkr-referat.js', option], {
        cwd: bare,
        encoding: 'utf8',
      })
      expect(stdout).not.toBe('')
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    }
  })

  it('reads a file and standard input', () => {
    expect(sh('kkr show small.txt --stage text').stdout).toBe('REFERAT\nKKR SYDDANMARK\n')
    expect(sh('cat small.txt | kkr show - --stage text').stdout).toBe('REFERAT\nKKR SYDDANMARK\n')
  })

  it('shows a text as it is in a file, and nothing that GitHub’s runner obeys in its log', () => {
    writeFileSync(join(home, 'speech.txt'), '::error::x\na ##[warning]b\n')
    expect(sh('GITHUB_ACTIONS=true kkr show speech.txt --stage text > raw.txt; cat raw.txt').stdout).toBe(
      '::error::x\na ##[warning]b\n',
    )
    expect(sh('GITHUB_ACTIONS=true kkr show speech.txt --stage text').stdout).toBe(
      ':\\u{3a}error:\\u{3a}x\na #\\u{23}[warning]b\n',
    )
  })

  it('brings every byte through a slow pipe', () => {
    const { stdout, stderr } = sh('kkr show large.txt --stage text | (sleep 1; wc -c); echo "${PIPESTATUS[0]}"')
    expect({ stdout, stderr }).toEqual({
      stdout: `${300_000 * Buffer.byteLength('Mødet blev udsat. ')}\n0\n`,
      stderr: '',
    })
  })

  it('ends quietly when nobody reads on', () => {
    const { stdout, stderr } = sh('kkr show large.txt --stage text | head -c 5; echo " ${PIPESTATUS[0]}"')
    expect({ stdout, stderr }).toEqual({ stdout: 'Møde 0\n', stderr: '' })
  })

  it('ends quietly when there is no stdout or stderr at all', () => {
    expect(sh('kkr schema >&-').status).toBe(0)
    expect(sh('kkr show gone.txt 2>&-').status).toBe(3)
  })

  it.skipIf(!existsSync('/dev/full'))('says in one line that the device is full', () => {
    for (const line of ['kkr schema', 'kkr --help', 'kkr show small.txt --stage text']) {
      const { stderr, status } = sh(`${line} > /dev/full`)
      expect({ stderr, status }).toEqual({
        stderr: 'standard output: no space is left on the device. Free some space and run it again.\n',
        status: 3,
      })
    }
  })

  it('works where the working directory is gone', () => {
    const { stdout, stderr } = sh('p=$PWD; mkdir gone; cd gone; rmdir ../gone; "$BASH" -c ":"; ' +
      `'${process.execPath}' "$p/bin/kkr-referat.js" show "$p/small.txt" --stage text`) // prettier-ignore
    expect(stdout, stderr).toBe('REFERAT\nKKR SYDDANMARK\n')
  })

  it('ends with 130 at the first SIGINT', async () => {
    const child = spawn(process.execPath, ['bin/kkr-referat.js', 'show', '-', '--stage', 'text'], { cwd: home })
    await new Promise((resolve) => setTimeout(resolve, 500))
    child.kill('SIGINT')
    const signal = await new Promise((resolve) => child.once('exit', (_, s) => { resolve(s) })) // prettier-ignore
    expect(signal).toBe('SIGINT')
  })
})

describe('an engine that breaks', () => {
  const broken = ownProgram()

  /** Runs the program with another pipeline in place of ours: what comes after reading. */
  const withPipeline = (code: string): SpawnSyncReturns<string> => {
    // What the page of an archive and the library ask of the pipeline is not called here.
    writeFileSync(
      join(broken.home, 'dist/pipeline.js'),
      `${code}\nexport const label = null, extract = null, parse = null`,
    )
    bundle(broken.home)
    const args = [broken.bin, 'extract', join(home, 'small.txt')]
    return spawnSync(process.execPath, args, { cwd: broken.home, encoding: 'utf8', timeout: 20_000 })
  }

  it.each([
    ['never comes to an end', 'export const conclude = () => new Promise(() => {})', 'a document never came to an end'],
    [
      'rejects behind our back',
      'export const conclude = async () => { Promise.reject(new Error("later")); throw new Error("now") }',
      'later',
    ],
    [
      'throws behind our back',
      'export const conclude = () => { setTimeout(() => { throw new Error("later") }); return new Promise(() => {}) }',
      'later',
    ],
    ['throws no error', 'export const conclude = () => { throw "odd" }', 'odd'],
    ['cannot be loaded', 'throw new Error("odd"); export const conclude = null', 'odd'],
  ])('when it %s, that is our bug: 4, never 1', (_, code, message) => {
    const { stdout, stderr, status } = withPipeline(code)
    expect(stderr).toContain('internal error: ')
    expect(stderr).toContain(message)
    expect({ stdout, status }).toEqual({ stdout: '', status: 4 })
  })
})

it('the program can be run by its name', () => {
  expect(execFileSync(join(home, 'bin/kkr-referat.js'), ['--version'], { encoding: 'utf8' })).toMatch(
    /^\d+\.\d+\.\d+\n$/u,
  )
})
