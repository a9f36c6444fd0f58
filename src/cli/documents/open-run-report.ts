import { runReport, type RunEntry } from '../../emit/run-report.ts'
import { locate } from '../inputs/files.ts'
import { openReportFile } from '../outputs/report-file.ts'
import { version } from '../version.ts'
import type { Reading } from './reading.ts'

/** The report of `--report`, or none. */
export interface OpenRunReport {
  readonly add: (reading: Reading, findings?: number) => Promise<void>
  readonly end: (totals: object) => Promise<void>
  /** Removes it if it has not ended. */
  readonly abandon: () => Promise<void>
}

const STATES = {
  read: 'read',
  failed: 'unreadable',
  skipped: 'skipped',
  unchanged: 'unchanged',
  existing: 'existing',
  broken: 'broken',
} as const satisfies Record<Reading['kind'], RunEntry['state']>

/**
 * Opens the report of a run.
 * @param name as the user gave it; none: nothing is written
 * @throws {OutputFailure} when it cannot be written; so do `add` and `end`
 */
export async function openRunReport(name: string | undefined, cwd: string): Promise<OpenRunReport> {
  const nothing = (): Promise<void> => Promise.resolve()
  if (name === undefined) return { add: nothing, end: nothing, abandon: nothing }
  const file = await openReportFile(locate(cwd, name), name)
  const report = runReport(version())
  let ended = false
  return {
    async add(reading, findings) {
      await file.write(report.next({ ...entryOf(reading), ...(findings === undefined ? {} : { findings }) }))
    },
    async end(totals) {
      await file.write(report.end(totals))
      await file.end()
      ended = true
    },
    async abandon() {
      if (!ended) await file.abandon()
    },
  }
}

function entryOf(reading: Reading): RunEntry {
  const { sha256, bytes, milliseconds, cached, change } = reading.facts
  return {
    name: reading.input.name,
    state: STATES[reading.kind],
    failure: failureOf(reading),
    sha256,
    bytes,
    pages: reading.kind === 'read' ? reading.result.gist.pages : null,
    milliseconds,
    cached,
    change,
  }
}

function failureOf(reading: Reading): RunEntry['failure'] {
  if (reading.kind === 'skipped') return { code: 'skipped', problem: reading.why.en, advice: '' }
  if (reading.kind === 'broken')
    return { code: 'internal', problem: 'our own bug', advice: 'run it again with --debug' }
  if (reading.kind !== 'failed') return null
  const { code, problem, advice } = reading.failure
  return { code, problem, advice }
}
