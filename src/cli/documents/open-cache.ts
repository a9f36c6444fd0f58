// Results of earlier runs, one file each, named by everything that a result depends on. A file that was changed since it
// was written is ignored: the document is read anew and the file written over. A file that was not is passed on as it is:
// its result was checked before it was written.
//
//   DIR/3f/3f9c….ndjson   {"sum":"<SHA-256 of all that follows it>","key":"3f9c…","gist":{"name":"a.pdf","items":16,…}}
//                         {"schemaVersion":"1.1",…}
//   or, of a failure      {"sum":"…","key":"3f9c…","gist":null}
//                         {"code":"empty",…}
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { ndjson } from '../../emit/json.ts'
import type { Readable } from '../engine/engine.ts'
import { makeFolder, writeAtomically } from '../outputs/write-file.ts'
import { ReadFailure, type ReadFailureCode } from '../../read/read-failure.ts'
import { keptResult, renamed, type Gist } from '../results/result.ts'
import type { Outcome } from './reading.ts'

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Whether the same bytes will meet a failure again; the others depend on the machine and the moment. */
const LASTING: Readonly<Record<ReadFailureCode, boolean>> = {
  empty: true,
  'not-a-document': true,
  damaged: true,
  encrypted: true,
  'wrong-password': true,
  'unsupported-encryption': true,
  'no-text-layer': true,
  'unreadable-letters': true,
  encoding: true,
  'not-a-kkr-document': true,
  'not-found': false,
  'unreadable-file': false,
  'too-large': false,
  'too-many-pages': false,
  timeout: false,
  'out-of-memory': false,
  'engine-crashed': false,
}

/** What is kept: a record of NDJSON, of a Referat or, without a gist, of a {@link Failure}. */
interface Entry {
  readonly gist: Gist | null
  readonly record: Buffer
}

interface Head {
  readonly sum: string
  readonly key: string
  readonly gist: Gist | null
}

type Failure = Pick<ReadFailure, 'code' | 'texts'>

/** Results of earlier runs. */
export interface Cache {
  /** @returns what became of these bytes; `null` when that is not known */
  readonly get: (input: Readable, hash: string) => Promise<Outcome | null>
  /** Keeps a result, if the same bytes will give it again. @throws the system's error */
  readonly put: (outcome: Outcome, hash: string) => Promise<void>
}

/**
 * Opens a cache.
 * @param folder absolute; made when first needed
 * @param identity what results depend on besides the bytes: the tool's version, the options
 */
export function openCache(folder: string, identity: readonly unknown[]): Cache {
  // Only the extension of a name means anything to reading.
  const keyOf = (input: Readable, hash: string): string =>
    sha256(JSON.stringify([...identity, extname(input.name).toLowerCase(), hash]))
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.ndjson`)
  return {
    async get(input, hash) {
      const key = keyOf(input, hash)
      try {
        const { gist, record } = entryIn(await readFile(pathOf(key)), key)
        if (gist !== null) return { kind: 'read', input, result: renamed(keptResult(gist, record), input.name) }
        const { code, texts } = JSON.parse(record.toString()) as Failure
        return { kind: 'failed', input, failure: new ReadFailure(code, texts) }
      } catch {
        return null
      }
    },
    async put(outcome, hash) {
      const { input } = outcome
      if (input.kind !== 'file' && input.kind !== 'stdin') return
      const entry = lasting(outcome, hash)
      if (entry === null) return
      const key = keyOf(input, hash)
      const path = pathOf(key)
      await makeFolder(dirname(path))
      await writeAtomically(path, bytesOf(entry, key))
    },
  }
}

/** How an entry begins; its sum is that of all bytes after this. */
const beginOf = (sum: string): string => `{"sum":"${sum}",`

function bytesOf({ gist, record }: Entry, key: string): Buffer {
  const head = JSON.stringify({ key, gist }).slice(1)
  const summed = Buffer.concat([Buffer.from(`${head}\n`), record])
  return Buffer.concat([Buffer.from(beginOf(sha256(summed))), summed])
}

/** The entry of a key. @throws when it is cut, spoilt or another's */
function entryIn(bytes: Buffer, key: string): Entry {
  const end = bytes.indexOf('\n')
  const { sum, key: its, gist } = JSON.parse(bytes.toString('utf8', 0, end)) as Head
  const isOurs = its === key && sum === sha256(bytes.subarray(beginOf(sum).length))
  if (!isOurs) throw new RangeError('not what was written')
  return { gist, record: bytes.subarray(end + 1) }
}

function lasting(outcome: Outcome, hash: string): Entry | null {
  if (outcome.kind === 'read') {
    const { gist, record } = outcome.result
    // The file may have changed after it was hashed.
    return gist.sha256 === hash ? { gist, record: record() } : null
  }
  if (outcome.kind !== 'failed' || !LASTING[outcome.failure.code]) return null
  const { code, texts } = outcome.failure
  return { gist: null, record: Buffer.from(ndjson({ code, texts })) }
}
