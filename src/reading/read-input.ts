// How one input is read: what it costs least comes first.
//
//   input -> look -> seen before? -> result there? -> in the cache? -> read
import type { Readable as Stream } from 'node:stream'
import type { FileInput, Input, StdinInput } from '../files/input.ts'
import type { ExtractOptions } from '../pipeline.ts'
import { openCache } from './cache.ts'
import { checkedOutcome, isExisting } from './checked.ts'
import type { Engine } from './engine.ts'
import { isStill, lookAt, type Document } from './look.ts'
import { failureOf, outcomeOfError, unopened, type Outcome, type Reading } from './outcome.ts'
import { areKept, type ProductName } from './products.ts'
import type { Limits } from './reader.ts'
import { openSeenDocuments } from './seen.ts'

/** An input that can be opened. */
export type Readable = FileInput | StdinInput

/** How a run reads. */
export interface ReadingSettings {
  readonly how: ExtractOptions
  readonly limits: Limits
  /** The version of the program, on which results depend besides. */
  readonly version: string
  /** The folder that keeps results and what was seen, absolute; `null`: nothing is kept. */
  readonly cache: string | null
  /** Leave what an earlier run has seen with the same bytes. */
  readonly changedOnly: boolean
  /** Somebody asks for the hash and the size of every input. */
  readonly wantsHash: boolean
}

/** Where a run reads. */
export interface ReadingPlace {
  /** Asked for when it is read. */
  readonly stdin: Stream
  /** The working directory, from which inputs are named. */
  readonly cwd: string
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  /** What reads documents, and how many there are; whoever opens it closes it. */
  readonly openEngine: (limits: Limits, documents: number) => Engine | Promise<Engine>
}

/** What a run has to do with its readings. */
export interface Hooks {
  /** Where the result of an input lies that shall not be made again, if there are such. */
  readonly resultOf?: (input: Readable) => string | undefined
  /** Told once, when nothing can be kept for later runs. */
  readonly onCacheFailure?: (error: unknown) => Promise<void>
}

/** Makes what reads an input; it rejects only when the system opens no more files. */
export function openReading(
  settings: ReadingSettings,
  products: readonly ProductName[],
  engine: Engine,
  place: ReadingPlace,
  { resultOf, onCacheFailure }: Hooks,
): (input: Input) => Promise<Reading> {
  const { how, cache: folder, changedOnly } = settings
  const { cwd, now } = place
  const cache = folder === null || !areKept(products) ? null : openCache(folder, products, [settings.version, how])
  const seen = folder === null ? null : openSeenDocuments(folder, cwd)
  const wantsHash = folder !== null || settings.wantsHash || resultOf !== undefined
  // However long a look takes, readers get the documents in the order of the inputs, in which results are wanted.
  const look = inTurn()
  let isWritable = true
  const keeping = async (work: () => Promise<void>): Promise<void> => {
    try {
      if (isWritable) await work()
    } catch (error) {
      if (isWritable) await onCacheFailure?.(error)
      isWritable = false
    }
  }

  const outcomeOf = async (document: Document): Promise<{ outcome: Outcome; cached: boolean }> => {
    const { name, sha256: hash } = document
    const known = hash === null || cache === null ? null : await cache.get(name, hash)
    if (known !== null) return { outcome: known, cached: true }
    const outcome = await readNow(() => engine.read(document, how, products))
    if (cache !== null && hash !== null && (await isOf(outcome, document)))
      await keeping(() => cache.put(name, hash, outcome))
    return { outcome, cached: false }
  }
  const open = async (input: Readable): Promise<Reading> => {
    const started = now()
    const document = await look(() => lookAt(input, () => place.stdin, wantsHash))
    const { name, sha256: hash, size } = document
    const change = hash === null ? null : ((await seen?.compare(name, hash)) ?? null)
    const tell = (outcome: Outcome, cached = false): Reading => {
      const { sha256, bytes } = outcome.kind === 'read' ? outcome.gist : { sha256: hash, bytes: hash === null ? null : size } // prettier-ignore
      const isRemembered = change === 'unchanged' && sha256 === hash
      return {
        ...outcome,
        input,
        facts: { sha256, bytes, milliseconds: Math.round(now() - started), cached, change },
        async settle() {
          if (seen !== null && sha256 !== null && !isRemembered) await keeping(() => seen.remember(name, sha256))
        },
      }
    }
    if (changedOnly && change === 'unchanged') return tell(left('unchanged'))
    const result = resultOf?.(input)
    if (result !== undefined && hash !== null && (await isExisting(result, name, hash))) return tell(left('existing'))
    const { outcome, cached } = await outcomeOf(document)
    return tell(outcome, cached)
  }
  return async (input) => {
    if (input.kind === 'skipped') return unopened(input, { kind: 'left', because: 'skipped', why: input.why })
    if (input.kind === 'failed') return unopened(input, { kind: 'refused', failure: failureOf(input.failure) })
    if (input.kind === 'given') throw new RangeError(`${input.name} was read already`)
    try {
      return await open(input)
    } catch (error) {
      return unopened(input, outcomeOfError(error))
    }
  }
}

const left = (because: 'unchanged' | 'existing'): Outcome => ({ kind: 'left', because })

/** Is it what these bytes gave? A large file may have been exchanged after it was hashed; a failure does not say so. */
async function isOf(outcome: Outcome, { from, sha256 }: Document): Promise<boolean> {
  return outcome.kind !== 'refused' || !('path' in from) || sha256 === null || isStill(from.path, sha256)
}

async function readNow(read: () => ReturnType<Engine['read']>): Promise<Outcome> {
  try {
    const answer = await read()
    return await checkedOutcome(answer)
  } catch (error) {
    return outcomeOfError(error)
  }
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
