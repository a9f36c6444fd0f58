// What a run of `check` met, counted.
import type { CheckTotals } from './reporter.ts'
import type { Finding } from '../../lint/finding.ts'
import { atLeast, type FailLevel } from '../../lint/rule.ts'

/** The counts of a run. */
export interface Tally {
  /** Adds a file's findings. @param known how many more the baseline knows @param failOn from which severity on they fail the run */
  readonly add: (findings: readonly Finding[], known: number, failOn: FailLevel) => void
  readonly addUnreadable: () => void
  readonly totals: () => CheckTotals
  /** Do findings fail the run? @param maxWarnings more warnings than this do; `null`: any number may be */
  readonly fails: (maxWarnings: number | null) => boolean
}

export function createTally(): Tally {
  const counts = { files: 0, unreadable: 0, error: 0, warning: 0, info: 0, known: 0 }
  const rules = new Map<string, number>()
  let isGrave = false
  return {
    add(findings, known, failOn) {
      counts.files += 1
      counts.known += known
      for (const { severity, rule } of findings) {
        counts[severity] += 1
        rules.set(rule, (rules.get(rule) ?? 0) + 1)
        if (failOn !== 'never' && atLeast(severity, failOn)) isGrave = true
      }
    },
    addUnreadable() {
      counts.files += 1
      counts.unreadable += 1
    },
    totals: () => ({ ...counts, rules: [...rules].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) }),
    fails: (maxWarnings) => isGrave || (maxWarnings !== null && counts.warning > maxWarnings),
  }
}

/** How often each rule found something, most first, one line each. */
export function statistics({ rules }: CheckTotals): string[] {
  const width = String(rules[0]?.[1] ?? 0).length
  return rules.map(([rule, count]) => `${String(count).padStart(width)}  ${rule}`)
}
