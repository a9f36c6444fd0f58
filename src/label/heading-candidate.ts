// A possible heading, with what speaks for it.
import type { Stretch } from '../text/passage.ts'

export interface HeadingCandidate {
  /** Indices of its lines among the lines that are text, half-open. */
  readonly from: number
  readonly to: number
  /** The number as printed. */
  readonly parts: readonly number[] | null
  /** The number under which the contents list the title, where it is another one; else `null`. */
  readonly listed: readonly number[] | null
  readonly number: string | null
  readonly title: readonly Stretch[]
  /** Index of the contents entry it matches; `null` when none does. */
  readonly entry: number | null
  /** Found by its title alone, against its number: it counts only where the contents' entry is left without a heading. */
  readonly tentative: boolean
  /** Do a case line and a label stand right below? No point of a list has both. */
  readonly sure: boolean
  /** What speaks for and against it; above zero with a fitting number it is a heading. */
  readonly score: number
}
