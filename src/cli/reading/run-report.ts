import { runReport, type RunEntry } from '../../emit/run-report.ts'
import { locate } from '../inputs/files.ts'
import { openReportFile } from '../outputs/report-file.ts'
import { version } from '../version.ts'
import { reported, type Reading } from './outcome.ts'

/** The report of `--report`, or none. */
export interface OpenRunReport {
  readonly add: (reading: Reading, findings?: number) => Promise<void>
  readonly end: (totals: object) => Promise<void>
  /** Removes it if it has not ended. */
  readonly abandon: () => Promise<void>
}

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
    state: stateOf(reading),
    failure: failureOf(reading),
    sha256,
    bytes,
    pages: reading.kind === 'read' ? reading.gist.pages : null,
    milliseconds,
    cached,
    change,
  }
}

function stateOf(reading: Reading): RunEntry['state'] {
  if (reading.kind === 'left') return reading.because
  if ('failure' in reading) return 'unreadable'
  return reading.kind === 'read' ? 'read' : 'broken'
}

function failureOf(reading: Reading): RunEntry['failure'] {
  if ('failure' in reading) return reported(reading.failure, 'en')
  if (reading.kind === 'internal')
    return { code: 'internal', problem: 'our own bug', advice: 'run it again with --debug' }
  if (reading.kind !== 'left' || reading.because !== 'skipped') return null
  return { code: 'skipped', problem: reading.why.en, advice: '' }
}
