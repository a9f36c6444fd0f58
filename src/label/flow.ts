// The lines that are text, furniture left out: what the recognisers read.
import type { Line, Source } from '../text/source.ts'
import { findFurniture } from './furniture.ts'
import { repeatedHeads } from './repeated-heads.ts'

export interface Flow {
  readonly source: Source
  /** The lines without furniture, in reading order. */
  readonly lines: readonly Line[]
  /** `at[i]` is the index of `lines[i]` in `Source.lines`. */
  readonly at: readonly number[]
}

/** Leaves the furniture out. */
export function flowOf(source: Source): Flow {
  const furniture = findFurniture(source)
  const rest = source.lines.flatMap((_, i) => (furniture[i] === true ? [] : [i]))
  const heads = repeatedHeads(rest.flatMap((i) => source.lines[i] ?? []))
  const at = rest.filter((i) => !heads.has(source.lines[i] as Line))
  return { source, at, lines: at.flatMap((i) => source.lines[i] ?? []) }
}
