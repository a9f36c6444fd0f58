// Readers that run what V8 compiled of the program when it was built: they read as others do, also what only the engine can,
// which they import; V8 lets no code that was kept import by itself.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readerFlags } from '../../src/reading/reader.ts'
import { builtProgram, ownProgram } from '../built/program.ts'

const minutes = fileURLToPath(new URL('../../fixtures/sjaelland-2022-01-21', import.meta.url))
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
