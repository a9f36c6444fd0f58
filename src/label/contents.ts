// Finds the table of contents: where it begins and ends, and its entries.
//
//   Indholdsfortegnelse
//   1.   Godkendelse af referat ........ 5
//   2.   Siden sidst ................... 6
import { readContentsEntries, type ContentsEntry } from './contents-entries.ts'
import { findContentsEnd } from './contents-end.ts'
import { findContentsStart } from './contents-start.ts'
import type { LineReading } from './line-reading.ts'

export interface Contents {
  /** Indices of its lines, half-open; the heading within. */
  readonly from: number
  readonly to: number
  readonly headingFrom: number
  readonly headingTo: number
  readonly entries: readonly ContentsEntry[]
  /** Do numbers stand with their titles? Otherwise the list only confirms titles. */
  readonly paired: boolean
  /** Lines among the entries that belong to none. */
  readonly strangers: readonly LineReading[]
}

/** Finds the table of contents; `null` when the document has none. */
export function findContents(lines: readonly LineReading[]): Contents | null {
  const start = findContentsStart(lines)
  if (start === null) return null
  // Drawn column by column, the list may stand wholly above its heading.
  const to = Math.max(start.headingTo, findContentsEnd(lines, Math.max(start.from, start.headingTo)))
  if (to <= start.headingTo && start.from >= start.headingFrom) return null
  const listed = lines
    .slice(start.from, to)
    .filter((_, k) => k + start.from < start.headingFrom || k + start.from >= start.headingTo)
  return { ...start, to, ...readContentsEntries(listed) }
}

/** The contents of a paper with those of its supplements. @param all its own first */
export const joinContents = (own: Contents, all: readonly Contents[]): Contents => ({
  ...own,
  entries: all.flatMap(({ entries }) => entries),
  paired: all.every(({ paired }) => paired),
})
