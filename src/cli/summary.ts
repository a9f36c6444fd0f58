// What a run did, counted.
import type { RunCounts } from '../emit/run-words.ts'
import type { Reading } from './documents/reading.ts'

/** What a run did. */
export interface Counts extends RunCounts {
  /** Inputs on which we broke. */
  readonly internal: number
}

/** Counts readings. */
export function createCounts(): { add: (reading: Reading, findings: number) => void; totals: () => Counts } {
  const counts = {
    documents: 0,
    items: 0,
    decisions: 0,
    findings: 0,
    unreadable: 0,
    internal: 0,
    fresh: 0,
    changed: 0,
    unchanged: 0,
    existing: 0,
  }
  return {
    add(reading, findings) {
      counts.findings += findings
      if (reading.facts.change === 'new') counts.fresh += 1
      if (reading.facts.change === 'changed') counts.changed += 1
      if (reading.facts.change === 'unchanged') counts.unchanged += 1
      if (reading.kind === 'failed') counts.unreadable += 1
      if (reading.kind === 'broken') counts.internal += 1
      if (reading.kind === 'existing') counts.existing += 1
      if (reading.kind !== 'read') return
      const { items, decisions } = reading.result.gist
      counts.documents += 1
      counts.items += items
      counts.decisions += decisions
    },
    totals: () => ({ ...counts }),
  }
}
