// The engine of the command line. PDFs are read in processes of their own, which can be ended whatever the PDF does to
// them; so are long texts, and all when there are many. A few short texts are read here: that cannot hang, and a process
// would cost more than they do. So is a plain PDF when it is the only document; among others it would hold them up.
import type { Readable as Stream } from 'node:stream'
import { ReadFailure } from '../../read/read-failure.ts'
import type { ReadOptions } from '../../read/read.ts'
import { HEAD, isPdf, isZip } from '../../read/sniff.ts'
import type { Source } from '../../text/source.ts'
import { readBytes, withFile } from '../inputs/read-bytes.ts'
import { keptResult } from '../results/result.ts'
import { isOutOfFiles, readFailureOf, type Breakdown } from '../workers/breakdown.ts'
import type { Answer } from '../workers/messages.ts'
import { openPool } from '../workers/pool.ts'
import { READER } from '../workers/processes.ts'
import type { Reader } from '../workers/reader.ts'
import type { Engine, Limits, Readable } from './engine.ts'

/** A text of this many bytes takes some 0.4 s; that of forty pages has 75,000. */
const LONG = 256 * 1024
/** A PDF of more bytes is hardly one of a few pages. */
const LARGE = 4 * 1024 * 1024
/** Seconds that reading a plain PDF never takes, whatever is in it: with a shorter timeout, only a reader will do. */
const CERTAIN = 5

/** So many texts of forty pages are read sooner by two processes, although these must be started. */
const MANY = 30

/** What an engine works with besides its limits. */
export interface Resources {
  /** The stream behind standard input. */
  readonly stdin: () => Stream
  /** A reader that was started before it was known what for. */
  readonly spare?: Reader | null
  /** How many documents there are to be read. */
  readonly documents: number
  /** The file of a reader's program, when it is another. */
  readonly program?: string
}

/** Opens an engine. */
export function openEngine(limits: Limits, { stdin, spare = null, documents, program = READER }: Resources): Engine {
  const pool = openPool({ program, ...limits }, spare)
  const { maxPages } = limits
  const largest: Largest = {
    text: documents < MANY || limits.jobs === 1 ? LONG : 0,
    pdf: documents === 1 && limits.timeout >= CERTAIN ? LARGE : 0,
  }
  // However long a look takes, the pool gets the documents in the order of the inputs, in which results are wanted.
  const look = inTurn()

  return {
    async extract(input, options) {
      const found = await look(() => lookAt(input, stdin, largest))
      const { name } = input
      const here = await readHere(name, found, { ...options, maxPages })
      if (here !== null) return (await import('../../pipeline.ts')).conclude(here, options)
      const end = await pool.run({ want: 'referat', name, from: found.from, how: { ...options, maxPages } })
      if (end.kind === 'referat') return end.referat
      if (end.kind === 'result') return keptResult(end.gist, end.record)
      throw problemOf(end, limits)
    },
    async read(input, options) {
      const found = await look(() => lookAt(input, stdin, largest))
      const { name } = input
      const here = await readHere(name, found, { ...options, maxPages })
      if (here !== null) return here
      const end = await pool.run({ want: 'source', name, from: found.from, how: { ...options, maxPages } })
      if (end.kind === 'source') return end.source
      throw problemOf(end, limits)
    },
    close: () => {
      pool.close()
    },
  }
}

function problemOf(end: Answer | Breakdown, limits: Limits): Error {
  const said = end.kind === 'crash' ? end.detail : end.kind === 'failure' ? end.texts.en.problem : ''
  if (isOutOfFiles(said)) return Object.assign(new Error(said), { code: 'EMFILE' })
  switch (end.kind) {
    case 'failure':
      return new ReadFailure(end.code, end.texts)
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

/** What a look at an input tells. */
interface Found {
  readonly from: { readonly path: string | Buffer } | { readonly bytes: Uint8Array }
  readonly isPdf: boolean
  /** The bytes, of what may be read here. */
  readonly bytes: Uint8Array | null
}

/** The largest documents that may be read here, in bytes. */
interface Largest {
  readonly text: number
  readonly pdf: number
}

async function lookAt(input: Readable, stdin: () => Stream, { text, pdf }: Largest): Promise<Found> {
  const isSmall = (start: Uint8Array, size: number): boolean => !isZip(start) && size <= (isPdf(start) ? pdf : text)
  if (input.kind === 'stdin') {
    const bytes = await readBytes(input, stdin)
    return { from: { bytes }, isPdf: isPdf(bytes), bytes: isSmall(bytes, bytes.length) ? bytes : null }
  }
  const { path } = input
  return withFile(path, async (file, size) => {
    const head = Buffer.alloc(HEAD)
    const { bytesRead } = await file.read(head, 0, HEAD, 0)
    const start = head.subarray(0, bytesRead)
    return { from: { path }, isPdf: isPdf(start), bytes: isSmall(start, size) ? await file.readFile() : null }
  })
}

/** Reads what can neither hang nor take much, and would cost more in another process; else gives `null`. */
async function readHere(name: string, { bytes, isPdf }: Found, options: ReadOptions): Promise<Source | null> {
  if (bytes === null) return null
  const { read, readPlainPdf } = await import('../../read/read.ts')
  if (!isPdf) return read({ name, bytes }, options)
  const source = await readPlainPdf({ name, bytes }, options)
  return source !== null && source.text.length <= LONG ? source : null
}

/** Makes what runs one piece of work at a time, in the order in which they came; one that fails holds up none. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
