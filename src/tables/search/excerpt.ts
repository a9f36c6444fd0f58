import type { Range } from './terms.ts'

/** Words around what was found. */
export interface Excerpt {
  /** One line. */
  readonly text: string
  /** Where the words stand in it. */
  readonly marked: readonly Range[]
}

const BEFORE = 60
const AFTER = 120

/** Cuts out the words around the first place. @param ranges in order, at least one */
export function excerpt(text: string, ranges: readonly Range[]): Excerpt {
  const first = ranges[0] ?? { start: 0, end: 0 }
  const start = first.start <= BEFORE ? 0 : wordAfter(text, first.start - BEFORE, first.start)
  const end = first.end + AFTER >= text.length ? text.length : wordBefore(text, first.end + AFTER, first.end)
  const lead = start === 0 ? '' : '… '
  const shown = text.slice(start, end)
  // A line end is a blank, and as long as one: the places stay right.
  const line = shown.replace(/\s/gu, ' ')
  const marked = ranges
    .filter((range) => range.start >= start && range.end <= end)
    .map((range) => ({ start: range.start - start + lead.length, end: range.end - start + lead.length }))
  return { text: lead + line + (end === text.length ? '' : ' …'), marked: withoutOverlap(marked) }
}

/** The first begin of a word from a place on. */
function wordAfter(text: string, from: number, last: number): number {
  const blank = text.slice(from, last).search(/\s/u)
  return blank < 0 ? last : from + blank + 1
}

/** The last end of a word up to a place. */
function wordBefore(text: string, to: number, first: number): number {
  const blank = text.slice(first, to).search(/\s\S*$/u)
  return blank < 0 ? first : first + blank
}

/** Ranges of several terms may lie over one another: the first counts. */
function withoutOverlap(ranges: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  return kept
}

/** A text with its ranges marked. @param mark makes a part of it stand out @param plain for the rest */
export function markedText(
  text: string,
  ranges: readonly Range[],
  mark: (part: string) => string,
  plain: (part: string) => string,
): string {
  let done = 0
  const parts = withoutOverlap(ranges).flatMap(({ start, end }) => {
    const before = text.slice(done, start)
    done = end
    return [plain(before), mark(text.slice(start, end))]
  })
  return [...parts, plain(text.slice(done))].join('')
}
