// What became of every input of a run, as one JSON.
import { indented, jsonList } from './json.ts'

/** An input of a run. */
export interface RunEntry {
  readonly name: string
  /** `unchanged` and `existing` were not read because it was asked so; `broken` is our own bug. */
  readonly state: 'read' | 'unreadable' | 'skipped' | 'unchanged' | 'existing' | 'broken'
  /** The class of the failure, what is wrong and what to do; `null` when there is none. */
  readonly failure: { readonly code: string; readonly problem: string; readonly advice: string } | null
  /** SHA-256 of the bytes; `null` when they could not be had. */
  readonly sha256: string | null
  readonly bytes: number | null
  /** `null` for text and for what was not read. */
  readonly pages: number | null
  readonly milliseconds: number
  /** The result is that of an earlier run. */
  readonly cached: boolean
  /** Since the last run that the cache remembers; `null` without a cache. */
  readonly change: 'new' | 'changed' | 'unchanged' | null
  /** Of `check` only. */
  readonly findings?: number
}

/** The text of a report, piece by piece. */
export interface RunReport {
  readonly next: (entry: RunEntry) => string
  readonly end: (totals: object) => string
}

/** @param version of the tool */
export function runReport(version: string): RunReport {
  const head = `{\n  "schemaVersion": "1.0",\n  "tool": ${indented({ name: 'kkr-referat', version }, 2)},\n  "inputs": `
  const list = jsonList(head, 4)
  return { next: list.next, end: (totals) => `${list.end()},\n  "totals": ${indented(totals, 2)}\n}\n` }
}
