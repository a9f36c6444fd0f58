// What a run did, counted and said in one line.
import { isRefusal } from '../read/read-failure.ts'
import type { Trouble } from './exit-code.ts'
import type { Reading } from './reading/outcome.ts'
import { counted } from './wording.ts'

/** What a run did. */
export interface Counts {
  readonly documents: number
  readonly items: number
  readonly decisions: number
  readonly findings: number
  readonly unreadable: number
  /** Inputs on which we broke. */
  readonly internal: number
  /** Not seen by an earlier run, and seen with other bytes; `null` where nobody asked. */
  readonly fresh: number
  readonly changed: number
  /** Not read, since an earlier run has seen the same bytes, or written their result. */
  readonly unchanged: number
  readonly existing: number
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
      if ('failure' in reading && isRefusal(reading.failure.code)) refused += 1
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

/** What has changed since the last run. */
export const changes = ({ fresh, changed, unchanged }: Counts): string =>
  `${fresh} new, ${changed} changed, ${unchanged} unchanged`

/** The closing line of a run. What was not asked for is left out. @param milliseconds how long it took */
export function summary(counts: Counts, milliseconds: number): string {
  const { documents, items, decisions, findings, unreadable, fresh, changed, unchanged, existing } = counts
  return [
    counted(documents, 'document'),
    counted(items, 'item'),
    counted(decisions, 'decision'),
    ...(findings === 0 ? [] : [counted(findings, 'finding')]),
    `${unreadable} unreadable`,
    ...(fresh + changed + unchanged === 0 ? [] : [changes(counts)]),
    ...(existing === 0 ? [] : [`${existing} already there`]),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(', ')
}
