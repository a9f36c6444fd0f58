// What a run of `check` met, counted.
import type { CheckTotals } from '../../emit/reporter.ts'
import type { FailLevel } from '../../lint/severity.ts'
import type { Finding } from '../../lint/finding.ts'
import { atLeast } from '../../lint/severity.ts'

/** The counts of a run. */
export interface Tally {
  /** Adds a file's findings. @param failOn from which severity on they fail the run */
  readonly add: (findings: readonly Finding[], known: number, failOn: FailLevel) => void
  readonly addUnreadable: () => void
  readonly totals: () => CheckTotals
  /** Findings that fail the run. @param maxWarnings more warnings than this fail it; `null`: any number may be */
  readonly failing: (maxWarnings: number | null) => number
}

export function createTally(): Tally {
  const counts = { files: 0, unreadable: 0, error: 0, warning: 0, info: 0, known: 0 }
  const rules = new Map<string, number>()
  let failing = 0
  return {
    add(findings, known, failOn) {
      counts.files += 1
      counts.known += known
      for (const { severity, rule } of findings) {
        counts[severity] += 1
        rules.set(rule, (rules.get(rule) ?? 0) + 1)
        if (failOn !== 'never' && atLeast(severity, failOn)) failing += 1
      }
    },
    addUnreadable() {
      counts.files += 1
      counts.unreadable += 1
    },
    totals: () => ({ ...counts, rules: [...rules].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) }),
    failing(maxWarnings) {
      const over = maxWarnings === null ? 0 : counts.warning - maxWarnings
      return failing + Math.max(0, over)
    },
  }
}
