// What an engine can do to us, and what becomes of the document. The readers are real processes.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { checkedOutcome } from '../../src/reading/checked.ts'
import { eachReading } from '../../src/reading/each-reading.ts'
import { openEngine } from '../../src/reading/engine.ts'
import { lookAt } from '../../src/reading/look.ts'
import { endReaders } from '../../src/reading/processes.ts'
import { gistOf, lineOf, valueOf } from '../../src/reading/products.ts'
import { ndjson } from '../../src/emit/json.ts'
import type { FileInput } from '../../src/files/input.ts'
import { folder } from '../cli/folder.ts'
import { referat } from '../emit/small-referat.ts'
import { ownProgram } from '../built/program.ts'
import { A_SECOND } from '../built/busy.ts'
import { readersLeft } from '../built/readers-left.ts'
import { PDF } from '../../src/read/failures/document-texts.ts'
import { PLACE, settings } from './place.ts'
import type { Limits } from '../../src/reading/reader.ts'

const { reader: program } = ownProgram(
  readFileSync(fileURLToPath(new URL('../built/mock-reader.mjs', import.meta.url)), 'utf8'),
)
writeFileSync(join(dirname(program), 'good.json'), JSON.stringify(referat({})))
afterAll(endReaders)

const noStdin = (): never => {
  throw new Error('not asked for')
}

/** Reads documents whose engine does as told; gives a word for each: good, the code of a failure, or the error. */
async function become(deeds: readonly string[], limits: Partial<Limits> = {}): Promise<string[]> {
  const cwd = folder(Object.fromEntries(deeds.map((deed, i) => [`${i}.pdf`, `%PDF- ${deed}`])))
  const inputs = deeds.map((_, i): FileInput => {
    const name = `${i}.pdf`
    return { kind: 'file', name, path: join(cwd, name), id: name, below: [name] }
  })
  const context = {
    ...PLACE,
    openEngine: (given: Limits) => openEngine(given, { documents: 2, program }),
  }
  const options = { jobs: 2, timeout: 1.5, maxMemory: 256, maxPages: 10, ...limits }
  const words: string[] = []
  for await (const reading of eachReading(inputs, ['referat'], settings(options), context)) {
    expect(reading.input.name).toBe(`${words.length}.pdf`)
    if (reading.kind === 'read')
      words.push(valueOf(reading, 'referat').source.name === reading.input.name ? 'good' : 'mixed up')
    else if ('failure' in reading) words.push(`${reading.failure.code}: ${reading.failure.texts.en.problem}`)
    else words.push(reading.kind === 'internal' ? String(reading.error) : reading.kind)
  }
  return words
}

const REFUSAL = `damaged: ${PDF.damaged.en.problem}`
const CRASHED = 'engine-crashed: reading it broke down'

it.each([
  ['refuse', REFUSAL],
  ['hang', 'timeout: it was not read within 1.5 s'],
  ['busy loop', 'timeout: it was not read within 1.5 s'],
  ['busy loop afterwards', 'timeout: it was not read within 1.5 s'],
  ['starve timers', 'timeout: it was not read within 1.5 s'],
  ['fill the heap', 'out-of-memory: reading it takes more than 256 MB of memory'],
  ['fill buffers', 'out-of-memory: reading it takes more than 256 MB of memory'],
  ['throw no error', 'Error: odd'],
  ['throw nothing printable', 'Error: something without words'],
  ['reject behind our back', `${CRASHED} (Error: Command token too long)`],
  ['reject behind our back and refuse', REFUSAL],
  ['reject behind our back and hang', `${CRASHED} (odd)`],
  ['reject no word', `${CRASHED} (something without words)`],
  ['throw behind our back', `${CRASHED} (TypeError: x is undefined)`],
  ['leave a rejection behind', 'good'],
  ['exit 0', `${CRASHED} (exit code 0)`],
  ['exit 0 afterwards', `${CRASHED} (exit code 0)`],
  ['abort', `${CRASHED} (SIGABRT)`],
  ['kill itself', `${CRASHED} (SIGSEGV)`],
  ['print', `${CRASHED} (it printed to standard output)`],
  ['print past Node', 'good'],
  ['chatter on standard error', 'good'],
  ['answer twice', CRASHED],
  ['answer with two records', `${CRASHED} (it gave no answer)`],
  ['answer with half a record', `${CRASHED} (it gave no answer)`],
  ['answer with a record of no bytes', `${CRASHED} (it gave no answer)`],
  ['answer with a lame gist', `${CRASHED} (it gave no answer)`],
  ['speak gibberish', `${CRASHED} (Error: `],
  ['promise 2 GB', `${CRASHED} (Error: a result of 2147483648 bytes)`],
  ['answer with 130 MB', `${CRASHED} (Error: a result of 1`],
  ['answer with a function', `${CRASHED} (Error: `],
  ['answer with 42', `${CRASHED} (it gave no answer)`],
  ['answer with null', `${CRASHED} (it gave no answer)`],
  ['answer with a lame Referat', 'Error: the result breaks the schema at toc'],
])('%s', async (deed, expected) => {
  const started = performance.now()
  // Only where the clock is what ends it may a slow machine not be waited for.
  const patient = expected.startsWith('timeout') ? {} : { timeout: 30 }
  const limits = { jobs: 1, ...patient, ...(deed.includes('130 MB') ? { maxMemory: 1024 } : {}) }
  const words = await become(['be good', deed, 'be good'], limits)
  expect(words).toEqual(['good', expect.stringContaining(expected), 'good'])
  if (expected.startsWith('timeout')) expect(performance.now() - started).toBeLessThan(30_000)
})

it('says what a reader did that it should not have done', async () => {
  expect(await become(['answer twice'])).toEqual([`${CRASHED} (it answered twice)`])
})

it('one after the other, a good one between each, and several at a time', async () => {
  const bad = ['hang', 'exit 0', 'fill buffers', 'answer twice', 'reject behind our back', 'leave a rejection behind']
  // Long enough for all but the one that hangs, on a busy machine, too.
  const words = await become(
    bad.flatMap((deed) => ['be good', deed, 'be good']),
    { timeout: 8 },
  )
  const good = words.filter((_, i) => i % 3 !== 1)
  expect(good).toEqual(Array.from({ length: 12 }, () => 'good'))
  const codes = words.filter((_, i) => i % 3 === 1).map((word) => word.split(':')[0])
  expect(codes).toEqual(['timeout', 'engine-crashed', 'out-of-memory', 'engine-crashed', 'engine-crashed', 'good'])
})

it('lets a reader check what it made, and tells of what is wrong in the same words', async () => {
  const cwd = folder({ 'good.pdf': '%PDF- be good', 'lame.pdf': '%PDF- answer with a lame Referat' })
  const file = (name: string): FileInput => ({ kind: 'file', name, path: join(cwd, name), id: name, below: [name] })
  const limits = { jobs: 1, timeout: 30, maxMemory: 256 }
  const engine = openEngine(limits, { documents: 2, program })
  const readOne = async (name: string): ReturnType<typeof engine.read> =>
    engine.read(await lookAt(file(name), noStdin, false), {}, ['referat'])
  const expected = referat({ source: { ...referat().source, name: 'good.pdf' } })
  const isCheckedThere = async (): Promise<boolean> => {
    const answer = await readOne('good.pdf')
    const outcome = await checkedOutcome(answer)
    if (answer.kind !== 'read' || outcome.kind !== 'read') throw new Error(answer.kind)
    expect(lineOf(outcome, 'referat').toString()).toBe(ndjson(expected))
    expect(outcome.gist).toEqual(gistOf(expected))
    expect(valueOf(outcome, 'referat')).toEqual(expected)
    return answer.gist !== null
  }
  try {
    expect(await isCheckedThere()).toBe(true)
    expect(await readOne('lame.pdf')).toMatchObject({ gist: null, made: { referat: { value: { toc: 'none' } } } })
    expect(await isCheckedThere()).toBe(true)
  } finally {
    engine.close()
  }
})

it('leaves no reader behind', async () => {
  await expect.poll(() => readersLeft(program), { timeout: A_SECOND }).toEqual([])
})
