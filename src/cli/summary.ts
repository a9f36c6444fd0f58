// What a run did, counted.
import type { RunCounts as Told } from '../emit/run-words.ts'
import { FAILURE_CLASSES } from '../read/failures/classes.ts'
import type { Trouble } from './exit-code.ts'
import type { Reading } from './reading/outcome.ts'

/** What a run did. */
interface Counts extends Told {
  /** Inputs on which we broke. */
  readonly internal: number
}

/** The counts of a run. */
export interface RunCounts {
  /** @param findings in this reading */
  readonly add: (reading: Reading, findings: number) => void
  readonly totals: () => Counts
  /** What the exit code depends on. @param refusedOk inputs that are no trouble: those that were refused for what they are */
  readonly trouble: (refusedOk: boolean) => Trouble
}

export function createCounts(): RunCounts {
  const counts = { documents: 0, items: 0, decisions: 0, findings: 0, unreadable: 0, internal: 0, fresh: 0, changed: 0, unchanged: 0, existing: 0 } // prettier-ignore
  let refused = 0
  return {
    add(reading, findings) {
      const { change } = reading.facts
      counts.findings += findings
      if (change !== null) counts[change === 'new' ? 'fresh' : change] += 1
      if (reading.kind === 'internal') counts.internal += 1
      if (reading.kind === 'left' && reading.because === 'existing') counts.existing += 1
      if ('failure' in reading) counts.unreadable += 1
      if ('failure' in reading && FAILURE_CLASSES[reading.failure.code].lasts !== 'passing') refused += 1
      if (reading.kind !== 'read') return
      const { items, decisions } = reading.gist
      counts.documents += 1
      counts.items += items
      counts.decisions += decisions
    },
    totals: () => ({ ...counts }),
    trouble: (refusedOk) => ({
      unreadable: counts.unreadable - (refusedOk ? refused : 0),
      internal: counts.internal,
    }),
  }
}
