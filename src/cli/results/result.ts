// What was read of a document: the Referat, as an object and as a record of NDJSON, either of them made of the other when
// it is first asked for; and what a run has to know of it without looking into it.
//
//   made by this process          object -> record
//   by another, or another run    record -> object
import { jsonText, ndjson } from '../../emit/json.ts'
import type { Referat } from '../../referat.ts'

/** What a run tells and counts of each Referat. */
export interface Gist {
  /** The document's name in the Referat. */
  readonly name: string
  /** Of the document's bytes. */
  readonly sha256: string
  readonly bytes: number
  readonly pages: number | null
  readonly items: number
  /** How many items have one. */
  readonly decisions: number
}

/** A Referat that was checked against the schema. */
export interface Result {
  readonly gist: Gist
  readonly referat: () => Referat
  /** A record of NDJSON with its end of line, UTF-8. */
  readonly record: () => Buffer
}

/** What reading makes: a Referat that nobody has checked yet, or a result, whose was. */
export type Made = Referat | Result

/** Whether the Referat in it was checked. */
export const isChecked = (made: Made): made is Result => 'gist' in made

/** The result of reading. @param referat checked */
export function resultOf(referat: Referat): Result {
  let record: Buffer | null = null
  return { gist: gistOf(referat), referat: () => referat, record: () => (record ??= Buffer.from(ndjson(referat))) }
}

/** A result that was kept, or comes from another process. @param record what {@link Result.record} gave there */
export function keptResult(gist: Gist, record: Buffer): Result {
  let referat: Referat | null = null
  return { gist, referat: () => (referat ??= JSON.parse(record.toString()) as Referat), record: () => record }
}

/** The result of the same bytes under another name: only the name differs, and it stands at the record's begin. */
export function renamed(result: Result, name: string): Result {
  const { gist } = result
  if (gist.name === name) return result
  const record = result.record()
  const head = headOf(gist.name)
  if (!record.subarray(0, head.length).equals(head)) throw new RangeError('a record that begins otherwise')
  return keptResult({ ...gist, name }, Buffer.concat([headOf(name), record.subarray(head.length)]))
}

/** How a record begins: the fields of a checked Referat stand in the order of the schema. */
const headOf = (name: string): Buffer => Buffer.from(`{"schemaVersion":"1.0","source":{"name":${jsonText(name)},`)

function gistOf({ source, items }: Referat): Gist {
  const { name, sha256, bytes, pages } = source
  const decisions = items.filter(({ beslutning }) => beslutning !== null).length
  return { name, sha256, bytes, pages, items: items.length, decisions }
}
