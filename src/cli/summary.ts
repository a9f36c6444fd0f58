// What a run did, counted of what its report tells of each input.
import type { RunEntry, RunTotals } from '../emit/run-report-shape.ts'
import { FAILURE_CLASSES } from '../read/failures/classes.ts'
import type { Trouble } from './exit-code.ts'

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
