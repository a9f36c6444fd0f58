// A reader that never comes as far as a document: that says nothing of the document, and nobody is told to save it anew.
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { crashed } from '../../src/reading/outcome.ts'
import { endReaders } from '../../src/reading/processes.ts'
import { startReader } from '../../src/reading/reader.ts'
import { folder } from '../cli/folder.ts'
import { sentences } from '../../src/emit/run-words.ts'
import type { Answer, Task } from '../../src/reading/protocol.ts'

const TASK: Task = {
  id: 1,
  document: { name: 'a.pdf', from: { bytes: Buffer.from('%PDF-') }, kind: 'pdf', size: 5, sha256: null },
  notPlain: 'untried',
  products: ['referat'],
  how: {},
}
afterAll(endReaders)

/** The class of a failure, and what is said of it in both languages. */
function said(answer: Answer): string[] {
  if (!('failure' in answer)) throw new Error(answer.kind)
  const { code, texts } = answer.failure
  return [code, ...[texts.en, texts.da].map(({ problem, advice }) => sentences(problem, advice))]
}

it.each([
  ['never gets ready', 'setInterval(() => undefined, 1000)', 0.3, 'it was not ready within 0.3 s'],
  ['ends before that', 'process.exit(3)', 30, 'exit code 3'],
  ['cannot be loaded', "import './not-there.js'", 30, 'exit code 1'],
])('one that %s', async (_, program, within, detail) => {
  const reader = startReader(join(folder({ 'reader.mjs': program }), 'reader.mjs'), 256, within)
  const { answer, isSound } = await reader.run(TASK, { timeout: 30, maxMemory: 256 })
  expect([isSound, reader.isAlive()]).toEqual([false, false])
  expect(said(answer)).toEqual([
    'reader-not-started',
    `the process that should read it did not start (${detail}). The document is not to blame; the machine may be too busy: run it again, with fewer at a time (--jobs 1).`,
    `den proces, der skulle læse den, kom ikke i gang (${detail}). Det skyldes ikke dokumentet; maskinen kan være for travl: Kør igen med færre ad gangen (--jobs 1).`,
  ])
})

it('is told otherwise than a document over which reading broke down', () => {
  expect(said(crashed('SIGSEGV'))).toEqual([
    'engine-crashed',
    'reading it broke down (SIGSEGV). Save it anew with another program.',
    'læsningen af den brød sammen (SIGSEGV). Gem den på ny med et andet program.',
  ])
})
