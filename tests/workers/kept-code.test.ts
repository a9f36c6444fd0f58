// What V8 compiled of the program when it was built. V8 takes it again, for each kind of run, else it is for nothing. Readers
// that run it read as others do, also what only the engine can, which they import; V8 lets no code that was kept import by
// itself.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readerFlags } from '../../src/reading/reader.ts'
import { builtProgram, ownProgram } from '../built/program.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const minutes = join(project, 'fixtures/sjaelland-2022-01-21')
const MEGABYTES = 1024

const plain = builtProgram()
const kept = ownProgram()

/** Keeps the code of a program, under the flags of its readers, as V8 takes it for no others. */
const KEEP = `
  const { writeFileSync } = require('node:fs')
  const { keptFile, load } = require('./bin/kkr-referat.js')
  const what = '-reader-${MEGABYTES}'
  writeFileSync(keptFile(what), load(what).script.createCachedData())
  console.log(keptFile(what))
  process.exit()
`

const extract = (bin: string, ...args: readonly string[]): { stdout: string; stderr: string; status: number | null } =>
  spawnSync(process.execPath, [bin, 'extract', '--jobs', '2', ...args, minutes], { encoding: 'utf8', maxBuffer: 1e9 })

/** Loads the program as a run does, and tells whether V8 took what was kept. */
const TAKES = `
  const { load, wanted } = require('./bin/kkr-referat.js')
  console.log(load(wanted(process.argv.slice(1))).script.cachedDataRejected)
`

it.each([['--help'], ['extract', `${minutes}/referat.txt`]])('V8 takes what was kept of %s', (...args) => {
  cpSync(join(project, 'scripts/keep-code.mjs'), join(kept.home, 'scripts/keep-code.mjs'))
  const run = (...more: readonly string[]): string =>
    execFileSync(process.execPath, [...more, ...args], { cwd: kept.home, encoding: 'utf8', maxBuffer: 1e9 })
  const printed = run('scripts/keep-code.mjs')
  expect(run('-e', TAKES, '--')).toBe('false\n')
  expect(run('bin/kkr-referat.js')).toBe(printed)
})

it('reads by the engine as a reader without kept code does', { timeout: 120_000 }, () => {
  const { stdout, stderr } = spawnSync(process.execPath, [...readerFlags(MEGABYTES), '-e', KEEP], {
    cwd: kept.home,
    encoding: 'utf8',
  })
  expect([stderr, existsSync(stdout.trim())]).toEqual(['', true])
  expect(stdout.trim().startsWith(join(kept.home, 'dist'))).toBe(true)
  for (const engine of ['auto', 'pdf-parse']) {
    const [one, other] = [plain, kept].map(({ bin }) => extract(bin, '--engine', engine))
    expect(other?.stderr).toBe(one?.stderr)
    expect(other?.stdout).toBe(one?.stdout)
    expect(other?.status).toBe(0)
  }
})
