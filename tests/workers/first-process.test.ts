// What is read in the first process: a plain PDF that is the only document, and texts where they are few. Nothing comes
// out differently for it.
import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder } from '../cli/folder.ts'
import { builtProgram, ownProgram } from '../built/program.ts'

/** A folder with one document in three forms: two PDFs and a text. */
const minutes = fileURLToPath(new URL('../../fixtures/sjaelland-2022-01-21', import.meta.url))

interface Run {
  stdout: string
  stderr: string
  status: number | null
}

/** Runs a program in a folder. */
const runner =
  (bin: string) =>
  (cwd: string, args: readonly string[]): Run =>
    spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', maxBuffer: 1e9 })

const sound = runner(builtProgram().bin)

const dead = runner(ownProgram('process.exit(7)').bin)

describe('texts', () => {
  const many = (count: number): string => {
    const cwd = folder()
    for (let i = 0; i < count; i++) cpSync(join(minutes, 'referat.txt'), join(cwd, `${i}.txt`))
    return cwd
  }

  it('need no reader when they are few, or when nothing may be read besides', () => {
    expect(dead(many(29), ['extract', '.']).status).toBe(0)
    expect(dead(many(30), ['extract', '.', '--jobs', '1']).status).toBe(0)
  })

  it('are shared among readers when they are many, to the same bytes', () => {
    const cwd = many(30)
    expect(dead(cwd, ['extract', '.', '--jobs', '2']).status).toBe(3)
    const alone = sound(cwd, ['extract', '.', '--jobs', '1'])
    expect(alone.stdout.split('\n')).toHaveLength(31)
    expect(sound(cwd, ['extract', '.', '--jobs', '2']).stdout).toBe(alone.stdout)
  })
})

describe('one plain PDF', () => {
  it('needs no reader', () => {
    expect(dead(minutes, ['extract', 'chromium.pdf']).status).toBe(0)
    expect(dead(minutes, ['check', 'chromium.pdf']).status).toBe(0)
    expect(dead(minutes, ['show', 'chromium.pdf']).status).toBe(0)
  })

  it.each([
    ['with the engine asked for', ['chromium.pdf', '--engine', 'pdf-parse']],
    ['among others', ['chromium.pdf', 'libreoffice.pdf']],
    ['with a time so short that reading has to be stopped', ['chromium.pdf', '--timeout', '4']],
  ])('needs one %s', (_, args) => {
    const { status, stderr } = dead(minutes, ['extract', ...args])
    expect(status).toBe(3)
    expect(stderr).toContain('broke down')
  })
})

describe('--engine', () => {
  it.each([['extract'], ['check', '--no-config']])(
    '%s: gives the same bytes either way, alone and among others',
    (...command) => {
      const cwd = folder()
      for (const name of ['chromium.pdf', 'libreoffice.pdf']) cpSync(join(minutes, name), join(cwd, name))
      const run = (...args: string[]): string => sound(cwd, [...command, ...args]).stdout
      const both = run('.', '--engine', 'pdf-parse')
      expect(both.length).toBeGreaterThan(10)
      expect(run('.')).toBe(both)
      expect(run('.', '--engine', 'auto')).toBe(both)
      expect(run('chromium.pdf')).toBe(run('chromium.pdf', '--engine', 'pdf-parse'))
    },
  )

  it('takes no other', () => {
    const { status, stderr } = sound(minutes, ['extract', 'chromium.pdf', '--engine', 'mupdf'])
    expect(status).toBe(2)
    expect(stderr).toContain('auto, pdf-parse')
  })
})
