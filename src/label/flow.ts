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

/** Text: where the lines begin that furniture was left out above. */
export function belowFurniture({ source, lines, at }: Flow): ReadonlySet<number> {
  if (source.pages !== null) return new Set()
  return new Set(lines.filter((_, i) => i > 0 && (at[i] ?? 0) > (at[i - 1] ?? 0) + 1).map(({ start }) => start))
}

/** Leaves the furniture out. */
export function flowOf(source: Source): Flow {
  const furniture = findFurniture(source)
  const rest = source.lines.flatMap((_, i) => (furniture[i] === true ? [] : [i]))
  const heads = repeatedHeads(rest.flatMap((i) => source.lines[i] ?? []))
  const at = rest.filter((i) => {
    const line = source.lines[i]
    return line !== undefined && !heads.has(line)
  })
  return { source, at, lines: at.flatMap((i) => source.lines[i] ?? []) }
}
