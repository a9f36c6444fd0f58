// The outputs of comparisons, all told of the same pairs.
import type { CompareFormat, CompareTotals, Look } from '../../compare/formats/format.ts'
import { OUTPUTS } from '../../compare/formats/formats.ts'
import type { Comparison } from '../../compare/change.ts'
import { abandonAll, openForms, type Planned, type Surroundings } from '../outputs/format-files.ts'

/** All outputs of a run as one. */
export interface OpenOutputs {
  readonly pair: (comparison: Comparison) => Promise<void>
  readonly end: (totals: CompareTotals) => Promise<void>
  /** Removes what is half-written. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens the outputs.
 * @param to.summary file that GitHub shows on the page of a run: it gets the Markdown, too
 * @throws {OutputFailure} when a file cannot be written; so do `pair` and `end`
 */
export async function openOutputs(
  plan: readonly Planned<CompareFormat>[],
  look: Look,
  to: Surroundings,
): Promise<OpenOutputs> {
  const plain = { ...look, color: false, width: 80 }
  const open = await openForms(
    plan,
    (planned) => ({ output: OUTPUTS[planned?.format ?? 'markdown'](planned?.file === null ? look : plain) }),
    to,
  )
  return {
    async pair(comparison) {
      for (const { output, write } of open) await write(output.pair(comparison))
    },
    async end(totals) {
      for (const { output, write, end } of open) {
        await write(output.end(totals))
        await end()
      }
    },
    abandon: () => abandonAll(open),
  }
}
