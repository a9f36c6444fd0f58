// The documents of a run of `tables`: those that are read now, and those that an SQLite file of an earlier run holds. A
// document of that file is read again when its bytes or the way of reading are others; what is no input stays in it.
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { visible } from '../../emit/visible.ts'
import { Referat } from '../../referat.ts'
import { collect, type Collected } from '../../tables/collect.ts'
import type { KeptDocument } from '../../tables/formats/format.ts'
import type { KeptFile } from '../../tables/formats/sqlite/read-kept.ts'
import { UsageError } from '../errors.ts'
import type { Input } from '../../files/input.ts'
import { hashOfFile } from '../../reading/look.ts'
import type { Reading } from '../../reading/outcome.ts'
import { lineOf, valueOf } from '../../reading/products.ts'
import { inflated, openRecordFile } from './record-file.ts'
import type { TablePlan } from './plan.ts'

/** Documents while they are gathered. */
export interface Gathering {
  /** Is what the file holds of this input what reading it would give? */
  readonly isKnown: (input: Input) => Promise<boolean>
  readonly add: (reading: Reading & { readonly kind: 'read' }) => Promise<void>
  /**
   * Takes in what the file holds and no input has replaced.
   * @returns the names of documents that it holds in a form that can be read no more
   */
  readonly takeKept: () => Promise<readonly string[]>
  readonly documents: () => readonly Collected[]
  /** All documents as a later run wants them, in the order of their names. */
  readonly kept: () => AsyncGenerator<KeptDocument, void, undefined>
  readonly close: () => Promise<void>
}

interface Gathered {
  readonly name: string
  readonly sha256: string
  readonly identity: string
  readonly record: () => Uint8Array | Promise<Uint8Array>
  readonly collected: Collected
}

/**
 * The heap is cleared when it has grown by so much, in percent. V8 itself waits for three times as much as is alive: at
 * 10,000 documents that is 740 MB instead of 410, and takes the same time.
 */
const HEAP_GROWTH = 40

/**
 * Begins to gather.
 * @param how all that reading depends on besides the bytes
 */
export async function openGathering(plan: TablePlan, how: readonly unknown[]): Promise<Gathering> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  const identity = createHash('sha256').update(JSON.stringify(how)).digest('hex').slice(0, 16)
  const earlier = await openEarlier(plan)
  const heads = new Map(earlier?.heads.map((head) => [head.name, head]))
  const records = await openRecordFile()
  const gathered: Gathered[] = []
  const read = new Set<string>()
  return {
    async isKnown(input) {
      const head = input.kind === 'file' ? heads.get(input.name) : undefined
      if (input.kind !== 'file' || head?.identity !== identity) return false
      return (await hashOfFile(input)) === head.sha256
    },
    async add(reading) {
      const place = await records.add(lineOf(reading, 'referat'))
      const record = (): Promise<Uint8Array> => records.read(place)
      const { name, sha256 } = reading.gist
      const collected = collect(valueOf(reading, 'referat'), async () => inflated(await record()))
      gathered.push({ name, sha256, identity, record, collected })
      read.add(name)
    },
    async takeKept() {
      const outdated: string[] = []
      for (const head of heads.values()) {
        if (earlier === null || read.has(head.name)) continue
        // The bytes of a record are given back only between two turns; and a signal is heard only there.
        await setImmediate()
        const record = (): Uint8Array => earlier.record(head.name)
        const referat = inflated(record())
        // What another version wrote may have another shape.
        if (head.identity !== identity && !Referat.safeParse(referat).success) outdated.push(head.name)
        else gathered.push({ ...head, record, collected: collect(referat, () => inflated(record())) })
      }
      return outdated
    },
    documents: () => gathered.map(({ collected }) => collected),
    async *kept() {
      const byName = new Map(gathered.map((one) => [one.name, one]))
      for (const name of [...byName.keys()].sort()) {
        const one = byName.get(name)
        if (one === undefined) continue
        yield { name, sha256: one.sha256, identity: one.identity, record: await one.record() }
      }
    },
    async close() {
      earlier?.close()
      await records.close()
    },
  }
}

/** @throws {UsageError} when what stands in the place of an SQLite file is something else */
async function openEarlier({ formatName, files }: TablePlan): Promise<KeptFile | null> {
  const [file] = files ?? []
  if (formatName !== 'sqlite' || file === undefined) return null
  const size = (await stat(file.path).catch(() => null))?.size ?? 0
  if (size === 0) return null
  const { openKept } = await import('../../tables/formats/sqlite/read-kept.ts')
  try {
    const earlier = openKept(file.path)
    if (earlier !== null) return earlier
  } catch (error) {
    throw new UsageError(
      `${visible(file.name)} cannot be opened (${(error as Error).message}). May it be read?`,
      `${visible(file.name)} kan ikke åbnes (${(error as Error).message}). Er der tilladelse til at læse den?`,
    )
  }
  throw new UsageError(
    `${visible(file.name)} is there and is no file that \`tables\` wrote. Name another file.`,
    `${visible(file.name)} findes og er ikke en fil, som \`tables\` har skrevet. Angiv en anden fil.`,
  )
}
