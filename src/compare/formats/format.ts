// What every output of comparisons is: told of one pair of papers after the other.
import type { Format } from '../../emit/registry.ts'
import type { Language } from '../../text/languages.ts'
import type { Comparison, Weight } from '../change.ts'

export const COMPARE_FORMATS = ['pretty', 'markdown', 'html', 'json', 'ndjson'] as const
export type CompareFormat = (typeof COMPARE_FORMATS)[number]

/** How to write for people. */
export interface Look {
  readonly color: boolean
  readonly language: Language
  /** Columns of the terminal. */
  readonly width: number
  /** Only what was recommended and decided is told: that nothing is told does not mean that nothing differs. */
  readonly onlyDecisions: boolean
}

/** What a run of comparisons came to. */
export interface CompareTotals {
  readonly pairs: number
  /** Pairs in which something changed. */
  readonly changed: number
  /** Papers without their counterpart. */
  readonly alone: number
  readonly weights: Readonly<Record<Weight, number>>
}

/** Makes the text of an output, told of one pair after the other. */
export type CreateOutput = (look: Look) => Format<Comparison, CompareTotals, string>

/** Counts comparisons. */
export function createTotals(): { add: (comparison: Comparison) => void; totals: () => CompareTotals } {
  const weights = { decision: 0, content: 0, wording: 0 }
  let [pairs, changed, alone] = [0, 0, 0]
  return {
    add({ before, after, changes }) {
      if (before === null || after === null) alone++
      else pairs++
      if (changes.length > 0) changed++
      for (const { weight } of changes) weights[weight]++
    },
    totals: () => ({ pairs, changed, alone, weights: { ...weights } }),
  }
}
