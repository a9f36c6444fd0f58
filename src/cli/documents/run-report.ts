// The report of `--report`, and what it tells of each input.
import { runReportText } from '../../emit/run-report.ts'
import type { RunEntry, RunTotals } from '../../emit/run-report-shape.ts'
import { locate } from '../../files/places.ts'
import { openOutputFile } from '../../files/output-file.ts'
import { version } from '../version.ts'
import { reported, type Reading } from '../../reading/outcome.ts'
import { shardName, type Shard } from './shard.ts'

/** The report of `--report`, or none. */
export interface OpenRunReport {
  readonly add: (entry: RunEntry) => Promise<void>
  /** @param fails whether findings fail the run */
  readonly end: (totals: RunTotals, fails: boolean) => Promise<void>
  /** Removes it if it has not ended. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens the report of a run.
 * @param name as the user gave it; none: nothing is written
 * @param shard the part of the inputs that it is of; none when it is of all
 * @throws {OutputFailure} when it cannot be written; so do `add` and `end`
 */
export async function openRunReport(
  name: string | undefined,
  cwd: string,
  shard: Shard | undefined,
): Promise<OpenRunReport> {
  const nothing = (): Promise<void> => Promise.resolve()
  if (name === undefined) return { add: nothing, end: nothing, abandon: nothing }
  const file = await openOutputFile(locate(cwd, name), name)
  const report = runReportText(version(), shard === undefined ? [] : [shardName(shard)])
  return {
    async add(entry) {
      await file.write(report.next(entry))
    },
    async end(totals, fails) {
      await file.write(report.end(totals, fails))
      await file.end()
    },
    abandon: file.abandon,
  }
}

/** What the report tells of an input. @param findings of `check` */
export function entryOf(reading: Reading, findings: number | undefined): RunEntry {
  const { sha256, bytes, milliseconds, cached, change } = reading.facts
  const gist = reading.kind === 'read' ? reading.gist : null
  return {
    name: reading.input.name,
    state: stateOf(reading),
    failure: failureOf(reading),
    sha256,
    bytes,
    pages: gist?.pages ?? null,
    items: gist?.items ?? null,
    decisions: gist?.decisions ?? null,
    milliseconds,
    cached,
    change,
    ...(findings === undefined ? {} : { findings }),
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
