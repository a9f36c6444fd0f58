// The inputs of an archive, each read into its entry, or taken from an earlier run.
import { entryOf, referatOf, type Entry } from '../../archive/entry.ts'
import type { FailedRow } from '../../archive/format/overview.ts'
import { redact, type Redaction } from '../../archive/redact.ts'
import type { Source } from '../../text/source.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { eachDocument } from '../documents/each-document.ts'
import { hashInput } from '../documents/hash-input.ts'
import type { Run } from '../documents/open-run.ts'
import { NO_FACTS, settled } from '../documents/reading.ts'
import type { Engine } from '../engine/engine.ts'
import type { Input } from '../inputs/input.ts'
import { resultOf } from '../results/result.ts'
import type { EntryCache } from './entry-cache.ts'

/** What became of the inputs. */
export interface Entries {
  /** In the order of the inputs. */
  readonly entries: ReadonlyMap<Input, Entry>
  readonly failed: readonly FailedRow[]
}

/** Reads the inputs of a run. @param redactions what is left out of every document */
export async function readEntries(
  run: Run,
  options: DocumentOptions,
  redactions: readonly Redaction[],
  cache: EntryCache,
  context: Context,
): Promise<Entries> {
  const known = await knownEntries(run.inputs, cache)
  const read = new Map<Input, Entry>(known)
  const failed: FailedRow[] = []
  for (const [input, entry] of known) {
    const { sha256 } = entry
    const facts = { ...NO_FACTS, sha256, cached: true }
    await run.record({
      kind: 'read',
      input: input as never,
      result: resultOf(referatOf(entry)),
      facts,
      settle: settled,
    })
  }
  const unknown = run.inputs.filter((input) => !known.has(input))
  const { openEngine, sources } = keepingSources(context)
  for await (const reading of eachDocument(unknown, options, { ...context, openEngine })) {
    const { input } = reading
    const source = sources.get(input.name)
    if (reading.kind === 'read' && source !== undefined) {
      const clean = redact(source, reading.result.referat(), redactions)
      const entry = entryOf(clean.source, clean.referat)
      read.set(input, entry)
      await cache.put(entry)
    }
    if (reading.kind === 'failed') {
      const { code, texts } = reading.failure
      failed.push({ name: input.name, code, problem: [texts.da.problem, texts.en.problem] })
    }
    sources.delete(input.name)
    await run.record(reading)
  }
  await cache.sweep()
  const entries = run.inputs.flatMap((input) => {
    const entry = read.get(input)
    return entry === undefined ? [] : [[input, entry] as const]
  })
  return { entries: new Map(entries), failed }
}

async function knownEntries(inputs: readonly Input[], cache: EntryCache): Promise<Map<Input, Entry>> {
  const known = new Map<Input, Entry>()
  for (const input of inputs) {
    if (input.kind !== 'file') continue
    // What cannot be hashed is told when it is read.
    const content = await hashInput(input).catch(() => null)
    const entry = content?.sha256 == null ? null : await cache.get(input.name, content.sha256)
    if (entry !== null) known.set(input, entry)
  }
  return known
}

/** An engine that keeps what it read of each document: the page wants where words stand, which no Referat tells. */
function keepingSources(context: Context): { openEngine: Context['openEngine']; sources: Map<string, Source> } {
  const sources = new Map<string, Source>()
  const openEngine: Context['openEngine'] = async (limits, documents) => {
    const { conclude } = await import('../../pipeline.ts')
    const engine = await context.openEngine(limits, documents)
    const extract: Engine['extract'] = async (input, how) => {
      const source = await engine.read(input, how)
      const referat = conclude(source, how)
      sources.set(input.name, source)
      return referat
    }
    return {
      extract,
      read: (input, how) => engine.read(input, how),
      close: () => {
        engine.close()
      },
    }
  }
  return { openEngine, sources }
}
