// What a run did, counted and said in one line.
import type { Reading } from './documents/reading.ts'
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
