// The inputs of an archive, each read into its entry.
import { entryOf, type Entry } from '../../archive/entry.ts'
import type { FailedRow } from '../../archive/format/overview.ts'
import type { Context } from '../context.ts'
import type { DocumentOptions } from '../documents/document-options.ts'
import { eachDocument } from '../documents/each-document.ts'
import type { Run } from '../documents/open-run.ts'
import type { Engine } from '../engine/engine.ts'
import type { Input } from '../inputs/input.ts'
import type { Source } from '../../text/source.ts'

/** What became of the inputs. */
export interface Entries {
  /** In the order of the inputs. */
  readonly entries: ReadonlyMap<Input, Entry>
  readonly failed: readonly FailedRow[]
}

/** Reads the inputs of a run. */
export async function readEntries(run: Run, options: DocumentOptions, context: Context): Promise<Entries> {
  const { conclude } = await import('../../pipeline.ts')
  const sources = new Map<string, Source>()
  // The page wants where the words stand, which the Referat does not tell.
  const openEngine: Context['openEngine'] = async (limits, documents) => {
    const engine = await context.openEngine(limits, documents)
    const extract: Engine['extract'] = async (input, how) => {
      const source = await engine.read(input, how)
      const referat = conclude(source, how)
      sources.set(input.name, source)
      return referat
    }
    return { ...engine, extract, close: () => { engine.close() } } // prettier-ignore
  }
  const entries = new Map<Input, Entry>()
  const failed: FailedRow[] = []
  for await (const reading of eachDocument(run.inputs, options, { ...context, openEngine })) {
    const { input } = reading
    const source = sources.get(input.name)
    if (reading.kind === 'read' && source !== undefined) entries.set(input, entryOf(source, reading.result.referat()))
    if (reading.kind === 'failed') {
      failed.push({ name: input.name, code: reading.failure.code, problem: reading.failure.problem })
    }
    sources.delete(input.name)
    await run.record(reading)
  }
  return { entries, failed }
}
