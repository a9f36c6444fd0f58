// Promise 6: the same bytes give the same bytes, on any machine: whatever its time zone, language and order of work.
import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FIXTURES, formOf } from '../documents/fixture-documents.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)
const files = FIXTURES.flatMap((fixture) => [formOf(fixture, 'txt').path, formOf(fixture, 'libreoffice').path])
let home = ''

// Prints a digest of what is read of each file.
const PROGRAM = `
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extract } from './dist/pipeline.js'
const paths = process.argv.slice(2)
const digest = async (path) => {
  const referat = await extract({ name: 'input', bytes: new Uint8Array(readFileSync(path)) })
  return createHash('sha256').update(JSON.stringify(referat)).digest('hex')
}
console.log((await Promise.all(paths.map(digest))).join('\\n'))
`

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'kkr-referat-same-'))
  const tsc = join(project, 'node_modules/typescript/bin/tsc')
  spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(home, 'dist')], { cwd: project })
  cpSync(join(project, 'package.json'), join(home, 'package.json'))
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'))
  writeFileSync(join(home, 'digests.mjs'), PROGRAM)
}, 120_000)

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

async function digests(paths: readonly string[], env: Record<string, string> = {}): Promise<string[]> {
  const { stdout } = await run(process.execPath, ['digests.mjs', ...paths], {
    cwd: home,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  return stdout.trim().split('\n')
}

it('reads the same in every time zone and language', async () => {
  const want = await digests(files)
  expect(want).toHaveLength(files.length)
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' },
  ]) {
    expect(await digests(files, env)).toEqual(want)
  }
})

it('reads the same in any order, alone or with others', async () => {
  const want = await digests(files)
  expect((await digests(files.toReversed())).reverse()).toEqual(want)
  expect(await digests(files.slice(0, 1))).toEqual(want.slice(0, 1))
})
