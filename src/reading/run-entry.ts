// What a run tells of each input in its report, and what all of it comes to.
import type { RunEntry, RunTotals } from '../emit/run-report-shape.ts'
import { FAILURE_CLASSES } from '../read/failures/classes.ts'
import { reported, type Reading } from './outcome.ts'

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

/** What the exit code of a run depends on. */
export interface Trouble {
  /** How many inputs could not be read. */
  readonly unreadable: number
  /** On how many inputs we broke. */
  readonly internal: number
}

/** The counts of a run. */
export interface RunCounts {
  readonly add: (entry: RunEntry) => void
  readonly totals: () => RunTotals
  /** What the exit code depends on. @param refusedOk inputs that are no trouble: those that were refused for what they are */
  readonly trouble: (refusedOk: boolean) => Trouble
}

export function createCounts(): RunCounts {
  const counts = { documents: 0, items: 0, decisions: 0, findings: 0, unreadable: 0, internal: 0, fresh: 0, changed: 0, unchanged: 0, existing: 0 } // prettier-ignore
  let refused = 0
  return {
    add({ state, failure, items, decisions, findings, change }) {
      counts.findings += findings ?? 0
      counts.items += items ?? 0
      counts.decisions += decisions ?? 0
      if (change !== null) counts[change === 'new' ? 'fresh' : change] += 1
      if (state === 'read') counts.documents += 1
      if (state === 'existing') counts.existing += 1
      if (state === 'broken') counts.internal += 1
      if (state === 'unreadable') counts.unreadable += 1
      if (state === 'unreadable' && isRefusal(failure?.code ?? '')) refused += 1
    },
    totals: () => ({ ...counts }),
    trouble: (refusedOk) => ({
      unreadable: counts.unreadable - (refusedOk ? refused : 0),
      internal: counts.internal,
    }),
  }
}

/** Was it refused for what it is, so that another try would meet the same? */
const isRefusal = (code: string): boolean =>
  Object.entries(FAILURE_CLASSES).some(([name, { lasts }]) => name === code && lasts !== 'passing')
