// How one input is read: what it costs least comes first.
//
//   input -> hash -> seen before? -> result there? -> in the cache? -> read
import { resolve } from 'node:path'
import { visible } from '../../emit/visible.ts'
import type { Engine, Limits, Readable } from '../engine/engine.ts'
import { outOfFiles } from '../errors.ts'
import { locate } from '../inputs/files.ts'
import { readingOptions, type DocumentOptions } from './document-options.ts'
import { openSeenDocuments, type SeenDocuments } from './seen-documents.ts'
import { ReadFailure } from '../../read/read-failure.ts'
import type { Context } from '../context.ts'
import type { Input } from '../inputs/input.ts'
import { readBytes } from '../inputs/read-bytes.ts'
import { OutputFailure } from '../outputs/output-failure.ts'
import { isChecked, resultOf, type Made } from '../results/result.ts'
import { version } from '../version.ts'
import { contentOf, hashInput } from './hash-input.ts'
import { openCache, type Cache } from './open-cache.ts'
import { NO_FACTS, settled, type Change, type Content, type Facts, type Outcome, type Reading } from './reading.ts'

/** What a reading works with. */
type Resources = Pick<Context, 'env' | 'cwd' | 'now' | 'stdin'>

/**
 * Makes what reads an input; it never rejects but with an {@link OutputFailure}, when the cache cannot be written, and
 * when the system opens no more files.
 * @param resultOf where the result of an input will be written, for `skipExisting`
 */
export function openReading(
  options: DocumentOptions,
  limits: Limits,
  engine: Engine,
  context: Resources,
  resultOf: (input: Readable) => string | undefined = () => undefined,
): (input: Input) => Promise<Reading> {
  const how = readingOptions(options, context.env)
  const folder = options.cache === undefined ? null : resolve(locate(context.cwd, options.cache))
  const cache = folder === null ? null : openCache(folder, [version(), limits.maxPages, how])
  const seen = folder === null ? null : openSeenDocuments(folder, context.cwd)
  // While the engine gets ready, and not after the first document.
  if (cache === null) loadCheck().catch(() => undefined)
  const wantsHash = cache !== null || options.report !== undefined || options.skipExisting === true

  const outcomeOf = async (input: Readable, hash: string | null): Promise<Outcome & { cached?: boolean }> => {
    const known = hash === null ? null : await cache?.get(input, hash)
    if (known) return { ...known, cached: true }
    const outcome = await readNow(input, () => engine.extract(input, how))
    if (cache !== null && hash !== null && (await isOf(outcome, hash)))
      await keep(cache, outcome, hash, options.cache ?? '')
    return outcome
  }
  const open = async (given: Readable): Promise<Reading> => {
    const started = context.now()
    const { input, content } = wantsHash ? await look(given, context.stdin) : { input: given, content: NO_FACTS }
    const hash = content.sha256
    const change = hash === null ? null : ((await seen?.compare(input.name, hash)) ?? null)
    // What is told is about the input as it was given: others know it by that.
    const tell = (outcome: Outcome, cached = false): Reading => {
      const read = outcome.kind === 'read' ? outcome.result.gist.sha256 : hash
      const isRemembered = change === 'unchanged' && read === hash
      return {
        ...withInput(outcome, given),
        facts: factsOf(content, outcome, change, cached, context.now() - started),
        settle:
          seen === null || read === null || isRemembered
            ? settled
            : () => remember(seen, input, read, options.cache ?? ''),
      }
    }
    if (options.changedOnly === true && change === 'unchanged') return tell({ kind: 'unchanged', input })
    const result = options.skipExisting === true && hash !== null ? resultOf(given) : undefined
    if (result !== undefined && hash !== null && (await (await loadCheck()).isExisting(result, input.name, hash))) {
      return tell({ kind: 'existing', input })
    }
    const { cached = false, ...outcome } = await outcomeOf(input, hash)
    return tell(outcome, cached)
  }
  return async (input) => {
    if (input.kind === 'skipped') return { kind: 'skipped', input, why: input.why, facts: NO_FACTS, settle: settled }
    if (input.kind === 'failed')
      return { kind: 'failed', input, failure: input.failure, facts: NO_FACTS, settle: settled }
    try {
      return await open(input)
    } catch (error) {
      if (error instanceof OutputFailure) throw error
      return { ...failureOf(input, error), facts: NO_FACTS, settle: settled }
    }
  }
}

/** The same outcome of an input that may have been opened meanwhile. */
const withInput = (outcome: Outcome, input: Readable): Outcome => ({ ...outcome, input })

/** Is it what these bytes gave? A file may have been exchanged after it was hashed; a failure does not say what it read. */
async function isOf(outcome: Outcome, hash: string): Promise<boolean> {
  if (outcome.kind !== 'failed' || outcome.input.kind !== 'file') return true
  const now = await hashInput(outcome.input).catch(() => null)
  return now?.sha256 === hash
}

/** Standard input is read to be hashed; files are read twice. */
async function look(given: Readable, stdin: Context['stdin']): Promise<{ input: Readable; content: Content }> {
  if (given.kind === 'file') return { input: given, content: await hashInput(given) }
  const bytes = await readBytes(given, () => stdin)
  return { input: { ...given, bytes }, content: contentOf(bytes) }
}

/** What checks results; a run that finds all of them in the cache does without. */
const loadCheck = (): Promise<typeof import('../results/checked.ts')> => import('../results/checked.ts')

async function readNow(input: Readable, extract: () => Promise<Made>): Promise<Outcome> {
  try {
    const made = await extract()
    const result = isChecked(made) ? made : resultOf((await loadCheck()).checked(made))
    return { kind: 'read', input, result }
  } catch (error) {
    return failureOf(input, error)
  }
}

/** @throws {Error} when no part of the program can be loaded any more: the next document would fare no better */
function failureOf(input: Readable, error: unknown): Outcome {
  if (error instanceof ReadFailure) return { kind: 'failed', input, failure: error }
  if (outOfFiles(error) !== null) throw error
  return { kind: 'broken', input, error }
}

function factsOf(content: Content, outcome: Outcome, change: Change | null, cached: boolean, took: number): Facts {
  const { sha256, bytes } = outcome.kind === 'read' ? outcome.result.gist : content
  return { sha256, bytes, milliseconds: Math.round(took), cached, change }
}

const keep = (cache: Cache, outcome: Outcome, hash: string, name: string): Promise<void> =>
  writing(name, () => cache.put(outcome, hash))

const remember = (seen: SeenDocuments, input: Input, hash: string, name: string): Promise<void> =>
  writing(name, () => seen.remember(input.name, hash))

async function writing(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new OutputFailure(visible(name), error)
  }
}
