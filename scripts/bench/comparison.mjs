// A measured value beside what it shall be. What is printed is rounded, what is judged is not.
import { measured } from './words.mjs'

const HOLDS = {
  '≤': (value, bound) => value <= bound,
  '<': (value, bound) => value < bound,
  '≥': (value, bound) => value >= bound,
}

/**
 * A row of a table of comparisons.
 * @param what  what was measured, and `against` what
 * @param value null when it was not measured, for the `reason`
 * @param bar   the sign and the bound that were set for it, if any
 */
export function comparison({ what, against, value, unit = '×', bar = null, reason = 'not installed' }) {
  return [
    what,
    against,
    value === null ? `not measured: ${reason}` : measured(value, unit),
    bar === null ? '' : `bar ${bar.sign} ${bar.bound.toFixed(bar.bound < 10 ? 1 : 0)} ${unit}: ${verdict(value, bar)}`,
  ]
}

function verdict(value, { sign, bound }) {
  if (value === null) return 'not measured'
  return HOLDS[sign](value, bound) ? 'met' : 'not met'
}
