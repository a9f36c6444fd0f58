// What is read in the first process: a plain PDF that is the only document, and texts where they are few. Nothing comes
// out differently for it.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
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

  it('need one when their time is so short that reading could take longer, and are ended in it', () => {
    expect(dead(many(1), ['extract', '.', '--timeout', '5']).status).toBe(0)
    expect(dead(many(1), ['extract', '.', '--timeout', '4.9']).status).toBe(3)
    const { status, stdout, stderr } = sound(many(1), ['extract', '.', '--timeout', '0.01'])
    expect([status, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^0\.txt: it was not read within 0\.01 s\./u)
  })

  it('are shared among readers when they are many, to the same bytes', () => {
    const cwd = many(30)
    expect(dead(cwd, ['extract', '.', '--jobs', '2']).status).toBe(3)
    const alone = sound(cwd, ['extract', '.', '--jobs', '1'])
    expect(alone.stdout.split('\n')).toHaveLength(31)
    expect(sound(cwd, ['extract', '.', '--jobs', '2']).stdout).toBe(alone.stdout)
  })
})

/** The program with an engine that writes a line to a file whenever it is given a PDF. */
function counting(): { run: typeof sound; opened: () => number } {
  const { home, bin } = ownProgram()
  const packages = join(home, 'node_modules')
  const theirs = realpathSync(packages)
  const log = join(home, 'opened')
  rmSync(packages)
  mkdirSync(join(packages, 'pdf-parse'), { recursive: true })
  for (const name of readdirSync(theirs))
    if (name !== 'pdf-parse') symlinkSync(join(theirs, name), join(packages, name))
  const engine = pathToFileURL(join(theirs, 'pdf-parse/dist/pdf-parse/esm/index.js')).href
  writeFileSync(join(packages, 'pdf-parse/package.json'), '{ "type": "module", "exports": "./index.js" }')
  writeFileSync(
    join(packages, 'pdf-parse/index.js'),
    `import { appendFileSync } from 'node:fs'
     import { PDFParse as Engine } from '${engine}'
     export * from '${engine}'
     export class PDFParse extends Engine {
       load() { appendFileSync(${JSON.stringify(log)}, 'opened\\n'); return super.load() }
     }`,
  )
  return {
    run: runner(bin),
    opened: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0),
  }
}

describe('the engine opens a PDF', () => {
  const { run, opened } = counting()
  const special = readFileSync(join(minutes, 'chromium.pdf'))

  /** How often, in a run that must read it. */
  const openedFor = (args: readonly string[], cwd = minutes): number => {
    const before = opened()
    expect(run(cwd, args)).toMatchObject({ status: 0, stderr: '' })
    return opened() - before
  }

  it('that is plain: not at all', () => {
    expect(openedFor(['extract', 'chromium.pdf'])).toBe(0)
    expect(openedFor(['extract', 'chromium.pdf', 'libreoffice.pdf'])).toBe(0)
  })

  it('that is not plain: once', () => {
    // The table of its objects is not where the file says: the engine mends that.
    const cwd = folder()
    writeFileSync(join(cwd, 'a.pdf'), Buffer.from(special.toString('latin1').replace(/startxref\s+\d+/u, 'startxref\n7'), 'latin1')) // prettier-ignore
    expect(openedFor(['extract', 'a.pdf'], cwd)).toBe(1)
    expect(openedFor(['check', 'a.pdf', '--fail-on', 'never', '--format', 'json'], cwd)).toBe(1)
    cpSync(join(cwd, 'a.pdf'), join(cwd, 'b.pdf'))
    expect(openedFor(['extract', '.', '--cache', 'c', '--report', 'r.json'], cwd)).toBe(2)
  })

  it('that it was asked to read: once', () => {
    expect(openedFor(['extract', 'chromium.pdf', '--engine', 'pdf-parse'])).toBe(1)
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
    expect(stderr).toContain('did not start')
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
