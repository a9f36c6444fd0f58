// The image that the Dockerfile makes: what is said in it, and, where its steps can be run, what the program in it does.
import { execFileSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { buildImage, contextOf, emptyStage, instructionsIn, removeImage, runImage, whyNot } from './dockerfile.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(join(project, 'Dockerfile'), 'utf8')
const ignore = readFileSync(join(project, '.dockerignore'), 'utf8')
const instructions = instructionsIn(text)
const restOf = (wanted: string): string[] => instructions.filter(({ word }) => word === wanted).map(({ rest }) => rest)
const { complaintAbout } = createRequire(import.meta.url)('../../bin/node-version.js') as {
  complaintAbout: (version: string) => string | null
}

describe('the Dockerfile', () => {
  it('has two stages on one slim image, with a Node that will do', () => {
    const [building = '', running = ''] = restOf('FROM')
    expect(building).toBe(`${running} AS build`)
    const version = /^node:(?<version>\d+)-\w+-slim$/u.exec(running)?.groups?.['version'] ?? ''
    expect(complaintAbout(`${version}.3.0`)).toBeNull()
  })

  it('ends as a user who may nothing, before the program is named', () => {
    const words = instructions.map(({ word }) => word)
    expect(restOf('USER')).toEqual(['node'])
    expect(words.slice(words.indexOf('USER'))).toEqual(['USER', 'WORKDIR', 'ENTRYPOINT', 'CMD'])
  })

  it('is given what is there, and nothing that was installed, built or kept by git', () => {
    const context = contextOf(ignore)
    expect(context.filter((name) => !existsSync(join(project, name)))).toEqual([])
    expect(context.filter((name) => ['node_modules', 'dist', '.git', 'tests', 'coverage'].includes(name))).toEqual([])
  })

  it.each(['node_modules\n', '*\n!docs/*.md\n', '*\ndocs\n'])('is not read with a context of %j', (other) => {
    expect(() => contextOf(other)).toThrow(RangeError)
  })

  it.each(['FROM a\nHEALTHCHECK x\n', 'RUN true\n', ''])('is not run when it says %j', (other) => {
    const folder = mkdtempSync(join(tmpdir(), 'kkr-referat-image-'))
    expect(() => buildImage(other, folder, emptyStage)).toThrow(RangeError)
    rmSync(folder, { recursive: true })
  })
})

const why = whyNot()

describe.skipIf(why !== null)(`the image${why === null ? '' : ` (skipped: ${why})`}`, () => {
  const folder = why === null ? mkdtempSync(join(tmpdir(), 'kkr-referat-image-')) : ''
  const minutes = join(folder, 'minutes')
  const SOMEBODY = 12_345
  const name = 'sjaelland-2025-09-12'
  let run: (...args: string[]) => ReturnType<typeof runImage>
  let installed: string[] = []

  beforeAll(() => {
    const image = buildImage(text, folder)
    mkdirSync(minutes)
    chownSync(minutes, SOMEBODY, SOMEBODY)
    for (const form of ['chromium.pdf', 'referat.txt']) cpSync(join(project, 'fixtures', name, form), join(minutes, form))
    run = (...args) => runImage(image, args, minutes, SOMEBODY)
    const found = ['-maxdepth', '3', '-name', 'package.json', '-printf', '%P\n']
    installed = execFileSync('find', [join(image.root, 'app/node_modules'), ...found], { encoding: 'utf8' })
      .split('\n')
      .map((path) => path.replace('/package.json', ''))
  }, 900_000) // prettier-ignore

  afterAll(() => {
    removeImage(folder)
  }, 60_000)

  it('says what it is when it is asked nothing', () => {
    expect(run()).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Usage: kkr-referat') as string,
    })
  })

  it('reads texts and PDFs without a network, as anybody, and says what the library says', async () => {
    const inside = run('extract', 'chromium.pdf', 'referat.txt', '--jobs', '2', '--quiet', '-o', 'out.ndjson')
    expect(inside).toEqual({ code: 0, stdout: '', stderr: '' })
    const lines = readFileSync(join(minutes, 'out.ndjson'), 'utf8').trimEnd().split('\n')
    const outside = await Promise.all(
      ['chromium.pdf', 'referat.txt'].map((form) =>
        extract({ name: form, bytes: new Uint8Array(readFileSync(join(minutes, form))) }),
      ),
    )
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(outside)))
    expect(statSync(join(minutes, 'out.ndjson')).uid).toBe(SOMEBODY)
  })

  it('writes tables of SQLite, and nothing beside the minutes', () => {
    expect(run('tables', 'referat.txt', '--quiet', '-o', 'kkr.sqlite')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(run('extract', 'referat.txt', '-o', '/app/out.ndjson')).toMatchObject({ code: 3, stdout: '' })
  })

  it('holds no package that only building takes', () => {
    expect(installed).toEqual(expect.arrayContaining(['pdf-parse', 'node-sqlite3-wasm']))
    expect(installed.filter((one) => /^(?:esbuild|@esbuild\/.*|typescript|vitest)$/u.test(one))).toEqual([])
  })
})
