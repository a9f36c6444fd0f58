// Results of earlier runs, one file each, named by everything that a result depends on. What is not exactly what we wrote
// is not there: it is read anew and written over.
//
//   DIR/3f/3f9c….ndjson   {"key":"3f9c…","sum":"<SHA-256 of the next line>"}
//                         {"referat":{…}}
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import * as z from 'zod'
import { ReadFailure } from '../../read/read-failure.ts'
import type { ReadFailureCode } from '../../read/read-failure.ts'
import { Referat } from '../../referat.ts'
import type { Readable } from '../engine/engine.ts'
import { makeFolder } from '../outputs/make-folder.ts'
import { writeAtomically } from '../outputs/write-atomically.ts'
import type { Outcome } from './reading.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Failures that the same bytes will meet again; the others depend on the machine and the moment. */
const LASTING = [
  'empty',
  'not-a-document',
  'damaged',
  'encrypted',
  'wrong-password',
  'unsupported-encryption',
  'no-text-layer',
  'unreadable-letters',
  'encoding',
  'not-a-kkr-document',
] as const satisfies readonly ReadFailureCode[]

const Head = z.strictObject({ key: z.string(), sum: z.string() })
const Failure = z.strictObject({ code: z.enum(LASTING), problem: z.string(), advice: z.string() })
const Result = z.union([z.strictObject({ referat: Referat }), z.strictObject({ failure: Failure })])

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
      const result = await load(pathOf(key), key)
      if (result === null) return null
      if ('failure' in result) {
        const { code, problem, advice } = result.failure
        return { kind: 'failed', input, failure: new ReadFailure(code, problem, advice) }
      }
      const { referat } = result
      if (referat.source.sha256 !== hash) return null
      return { kind: 'read', input, referat: { ...referat, source: { ...referat.source, name: input.name } } }
    },
    async put(outcome, hash) {
      const { input } = outcome
      if (input.kind !== 'file' && input.kind !== 'stdin') return
      const result = lasting(outcome, hash)
      if (result === null) return
      const key = keyOf(input, hash)
      const text = JSON.stringify(result)
      const path = pathOf(key)
      await makeFolder(dirname(path))
      await writeAtomically(path, `${JSON.stringify({ key, sum: sha256(text) })}\n${text}\n`)
    },
  }
}

async function load(path: string, key: string): Promise<z.infer<typeof Result> | null> {
  try {
    const [first = '', result = '', ...rest] = (await readFile(path, 'utf8')).split('\n')
    const head = Head.parse(JSON.parse(first))
    if (rest.join('') !== '' || head.key !== key || head.sum !== sha256(result)) return null
    return Result.parse(JSON.parse(result))
  } catch {
    return null
  }
}

function lasting(outcome: Outcome, hash: string): z.infer<typeof Result> | null {
  // The file may have changed after it was hashed.
  if (outcome.kind === 'read') return outcome.referat.source.sha256 === hash ? { referat: outcome.referat } : null
  if (outcome.kind !== 'failed') return null
  const { code, problem, advice } = outcome.failure
  const known = LASTING.find((one) => one === code)
  return known === undefined ? null : { failure: { code: known, problem, advice } }
}
