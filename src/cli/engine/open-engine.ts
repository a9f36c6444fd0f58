// The engine of the command line. PDFs are read in processes of their own, which can be ended whatever the PDF does to
// them; so are long texts. Short texts are read here: that cannot hang, and a process would cost more than they do.
import type { Readable as Stream } from 'node:stream'
import { ReadFailure } from '../../read/read-failure.ts'
import { HEAD, isPdf } from '../../read/sniff.ts'
import { readBytes, withFile } from '../inputs/read-bytes.ts'
import { keptResult } from '../results/result.ts'
import { readFailureOf } from '../workers/downfall.ts'
import type { Downfall } from '../workers/downfall.ts'
import type { Answer } from '../workers/messages.ts'
import { openPool } from '../workers/pool.ts'
import type { Reader } from '../workers/reader.ts'
import { READER } from '../workers/reader-program.ts'
import type { Engine, Limits, Readable } from './engine.ts'
import { inTurn } from './in-turn.ts'

/** A text of this many bytes takes some 0.4 s; that of forty pages has 75,000. */
const LONG = 256 * 1024

/** What an engine works with besides its limits. */
export interface Surroundings {
  /** The stream behind standard input. */
  readonly stdin: () => Stream
  /** A reader that was started before it was known what for. */
  readonly spare?: Reader | null
  /** The file of a reader's program, when it is another. */
  readonly program?: string
}

/**
 * Opens an engine.
 * @param limits of each document
 * @param surroundings standard input and the like
 */
export function openEngine(limits: Limits, { stdin, spare = null, program = READER }: Surroundings): Engine {
  const pool = openPool({ program, ...limits }, spare)
  const { maxPages } = limits
  // However long a look takes, the pool gets the documents in the order of the inputs, in which results are wanted.
  const look = inTurn()

  return {
    async extract(input, options) {
      const found = await look(() => lookAt(input, stdin))
      const { name } = input
      if (found.isShort) return (await import('../../pipeline.ts')).extract({ name, bytes: found.bytes }, options)
      const end = await pool.run({ want: 'referat', name, from: found, how: { ...options, maxPages } })
      if (end.kind === 'referat') return end.referat
      if (end.kind === 'result') return keptResult(end.gist, end.record)
      throw problemOf(end, limits)
    },
    async read(input, options) {
      const found = await look(() => lookAt(input, stdin))
      const { name } = input
      if (found.isShort) return (await import('../../read/read.ts')).read({ name, bytes: found.bytes }, options)
      const end = await pool.run({ want: 'source', name, from: found, how: { ...options, maxPages } })
      if (end.kind === 'source') return end.source
      throw problemOf(end, limits)
    },
    close: () => {
      pool.close()
    },
  }
}

function problemOf(end: Answer | Downfall, limits: Limits): Error {
  switch (end.kind) {
    case 'failure':
      return new ReadFailure(end.code, end.problem, end.advice)
    case 'error':
      return Object.assign(new Error(end.message), { name: end.name, stack: end.stack })
    case 'referat':
    case 'result':
    case 'source':
      return readFailureOf({ kind: 'crash', detail: 'it gave another answer' }, limits)
    default:
      return readFailureOf(end, limits)
  }
}

type Found =
  | { readonly isShort: boolean; readonly bytes: Uint8Array }
  | { readonly isShort: false; readonly path: string | Buffer }

async function lookAt(input: Readable, stdin: () => Stream): Promise<Found> {
  if (input.kind === 'stdin') {
    const bytes = await readBytes(input, stdin)
    return { isShort: bytes.length <= LONG && !isPdf(bytes), bytes }
  }
  const { path } = input
  return withFile(path, async (file, size): Promise<Found> => {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    if (size > LONG || isPdf(buffer.subarray(0, bytesRead))) return { isShort: false, path }
    return { isShort: true, bytes: await file.readFile() }
  })
}
