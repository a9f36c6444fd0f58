// Promise 6: the same bytes give the same bytes, on any machine: whatever its time zone, language and order of work.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { builtProgram } from '../built/program.ts'
import { FIXTURES, formOf } from '../documents/fixture-documents.ts'

const run = promisify(execFile)
const files = FIXTURES.flatMap((fixture) => [formOf(fixture, 'txt').path, formOf(fixture, 'libreoffice').path])
// Prints a digest of what is read of each file.
const PROGRAM = `
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extract } from '${pathToFileURL(join(builtProgram().home, 'dist/pipeline.js')).href}'
const paths = process.argv.slice(1)
const digest = async (path) => {
  const referat = await extract({ name: 'input', bytes: new Uint8Array(readFileSync(path)) })
  return createHash('sha256').update(JSON.stringify(referat)).digest('hex')
}
console.log((await Promise.all(paths.map(digest))).join('\\n'))
`

async function digests(paths: readonly string[], env: Record<string, string> = {}): Promise<string[]> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', PROGRAM, ...paths], {
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
