// The inputs of an archive, each read into its entry, or taken from an earlier run.
import { entryOf, referatOf, type Entry } from '../../archive/entry.ts'
import type { FailedRow } from '../../archive/format/overview.ts'
import { redact, type Redaction } from '../../archive/redact.ts'
import type { Input } from '../../files/input.ts'
import { hashOfFile } from '../../reading/look.ts'
import type { Run } from '../documents/open-run.ts'
import { unopened } from '../../reading/outcome.ts'
import { gistOf, valueOf } from '../../reading/products.ts'
import type { EntryCache } from './entry-cache.ts'

/** What became of the inputs. */
export interface Entries {
  /** In the order of the inputs. */
  readonly entries: ReadonlyMap<Input, Entry>
  readonly failed: readonly FailedRow[]
}

/** Reads the inputs of a run. @param redactions what is left out of every document */
export async function readEntries(run: Run, redactions: readonly Redaction[], cache: EntryCache): Promise<Entries> {
  const known = await knownEntries(run.inputs, cache)
  const read = new Map<Input, Entry>(known)
  const failed: FailedRow[] = []
  for (const [input, entry] of known) {
    const referat = referatOf(entry)
    const reading = unopened(input, { kind: 'read', gist: gistOf(referat), made: { referat: { value: referat } } })
    await run.record({ ...reading, facts: { ...reading.facts, sha256: entry.sha256, cached: true } })
  }
  const among = run.inputs.filter((input) => !known.has(input))
  for await (const reading of run.each(['referat', 'source'], { among })) {
    const { input } = reading
    if (reading.kind === 'read') {
      const clean = redact(valueOf(reading, 'source'), valueOf(reading, 'referat'), redactions)
      const entry = entryOf(clean.source, clean.referat)
      read.set(input, entry)
      await cache.put(entry)
    }
    if ('failure' in reading) {
      const { code, texts } = reading.failure
      failed.push({ name: input.name, code, problem: [texts.da.problem, texts.en.problem] })
    }
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
    const sha256 = await hashOfFile(input)
    const entry = sha256 === null ? null : await cache.get(input.name, sha256)
    if (entry !== null) known.set(input, entry)
  }
  return known
}
