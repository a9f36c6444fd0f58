import type { CheckTotals } from '../../emit/report/reporter.ts'

/** How often each rule found something, most first, one line each. */
export function statistics({ rules }: CheckTotals): string[] {
  const width = String(rules[0]?.[1] ?? 0).length
  return rules.map(([rule, count]) => `${String(count).padStart(width)}  ${rule}`)
}
