// How a run ends: with all its readers, whatever ends it, and with what was finished kept whole.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { folder, readJson, tree } from '../cli/folder.ts'
import { referat } from '../emit/small-referat.ts'
import { ownProgram } from '../built/program.ts'
import { A_SECOND } from '../built/busy.ts'
import { readersLeft } from '../built/readers-left.ts'

const { bin, reader } = ownProgram(
  readFileSync(fileURLToPath(new URL('../built/mock-reader.mjs', import.meta.url)), 'utf8'),
)
writeFileSync(join(dirname(reader), 'good.json'), JSON.stringify(referat({})))

// A reader whose engine is not there.
const { bin: lame } = ownProgram("import { serve } from '../reading/serve.js'\nserve(() => import('no-such-engine'))\n")

const runs: ChildProcess[] = []
afterEach(() => {
  for (const run of runs.splice(0)) run.kill('SIGKILL')
})

/** Starts the program on documents whose engine does as told, two at a time. */
function start(cwd: string, ...args: string[]): ChildProcess {
  const run = spawn(process.execPath, [bin, 'extract', 'm', '--jobs', '2', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  runs.push(run)
  return run
}

const documents = (...deeds: string[]): string =>
  folder(Object.fromEntries(deeds.map((deed, i) => [`m/${i}.pdf`, `%PDF- ${deed}`])))

/** Waits until a run has two readers and has written so many results. */
async function underWay(cwd: string, results: number): Promise<void> {
  const written = (): number => tree(cwd).filter((name) => name.endsWith('.json')).length
  await expect.poll(() => [readersLeft(reader).length, written()], { timeout: 30_000 }).toEqual([2, results])
}

describe.each([['busy loop'], ['starve timers'], ['hang']])('while two documents %s', (deed) => {
  it('no reader outlives a run that was killed', async () => {
    const cwd = documents('be good', deed, deed)
    const run = start(cwd, '--out-dir', 'o')
    await underWay(cwd, 1)
    run.kill('SIGKILL')
    await once(run, 'exit')
    await expect.poll(() => readersLeft(reader), { timeout: A_SECOND }).toEqual([])
  })
})

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends a run at once, with what was finished', async (signal) => {
  const cwd = documents('be good', 'be good', 'busy loop', 'busy loop', 'be good')
  const run = start(cwd, '--out-dir', 'o')
  await underWay(cwd, 2)
  const started = performance.now()
  run.kill(signal)
  const [, by] = (await once(run, 'exit')) as [number | null, string | null]
  expect(performance.now() - started).toBeLessThan(A_SECOND)
  expect(by).toBe(signal)
  expect(tree(join(cwd, 'o'))).toEqual(['0.pdf.json', '1.pdf.json'])
  expect(readJson(join(cwd, 'o/1.pdf.json'))).toMatchObject({ schemaVersion: '1.1' })
  await expect.poll(() => readersLeft(reader), { timeout: A_SECOND }).toEqual([])
})

it('a run whose reader nobody waits for ends all the same', async () => {
  const cwd = documents('be good', 'busy loop', 'busy loop')
  const run = start(cwd)
  run.stdout?.destroy()
  const [code] = (await once(run, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(readersLeft(reader)).toEqual([])
})

it('what an engine prints is in no result', async () => {
  const run = start(documents('be good', 'print', 'print past Node', 'chatter on standard error'))
  let [out, err] = ['', '']
  run.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  run.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  await once(run, 'close')
  const names = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { source: { name: string } }).source.name)
  expect(names).toEqual(['m/0.pdf', 'm/2.pdf', 'm/3.pdf'])
  expect(err).toBe(
    'm/1.pdf: reading it broke down (it printed to standard output). Save it anew with another program.\n',
  )
})

it('an engine that cannot be loaded is said with the PDF that needs it', async () => {
  const run = spawn(process.execPath, [lame, 'extract', 'm', '--jobs', '1'], { cwd: documents('be good'), stdio: ['ignore', 'ignore', 'pipe'] }) // prettier-ignore
  let err = ''
  run.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(run, 'close')) as [number | null]
  expect(err).toContain(
    "m/0.pdf: the process that should read it did not start (Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'no-such-engine'",
  )
  expect(code).toBe(3)
})
