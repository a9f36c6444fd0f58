// Places in the source: spans of offsets, and the page and line they begin on.
import type { Line, Source } from './source.ts'
import { matches } from './matches.ts'

/** A place: UTF-16 offsets into `Source.text`, half-open, and the page (from 1; `null` for text) on which it begins. */
export interface Span {
  readonly page: number | null
  readonly start: number
  readonly end: number
}

/** The span from the first line's start to the last line's end. @param lines at least one, in reading order */
export function spanOfLines(lines: readonly Line[]): Span {
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (first === undefined || last === undefined) return { page: null, start: 0, end: 0 }
  return { page: first.page, start: first.start, end: last.end }
}

/** Finds pages by offset. */
export function pageFinder({ lines }: Source): (offset: number) => number | null {
  const first = lines.filter(({ page }, i) => i === 0 || page !== lines[i - 1]?.page)
  const starts = first.map(({ start }) => start)
  return (offset) => first[lastUpTo(starts, offset)]?.page ?? null
}

/** The offsets at which lines begin, as an editor counts lines: LF, CR LF or CR ends one. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of matches(/\r\n|\n|\r/gu, text)) starts.push(end.index + end[0].length)
  return starts
}

/** The index of the last of ascending numbers that is no larger than `most`, in logarithmic time; 0 when all are. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= most) low = middle
    else high = middle - 1
  }
  return low
}

/** Finds line numbers by offset, from 1, as an editor counts them. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = lineStarts(text)
  return (offset) => lastUpTo(starts, offset) + 1
}
