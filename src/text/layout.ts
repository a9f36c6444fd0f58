// How a document is set: sizes, margins and leading of a PDF, or the columns at which a text was wrapped.
import { findMargins, type Margins } from './margins.ts'
import { mode, quantile } from './mode.ts'
import type { Box, Line } from './source.ts'

export interface Layout {
  /** `pages`: a PDF; `wrapped`: text with lines broken at a column; `flowing`: text with a paragraph a line. */
  readonly kind: 'pages' | 'wrapped' | 'flowing'
  /** `wrapped`: the column at which lines were broken; else 0. */
  readonly wrapColumn: number
  /** `pages`: the size of most letters, in points. */
  readonly bodySize: number
  /** Do lines of ordinary weight exist whose weight is known? Then weight tells. */
  readonly knowsWeight: boolean
  /** Do empty lines part paragraphs in this text? */
  readonly knowsBlanks: boolean
  /** Text: where lines begin that stand below running heads or page numbers (offsets). */
  readonly belowFurniture: ReadonlySet<number>
  /** `pages`: the edges between which lines run. */
  readonly margins: Margins
  /** `pages`: the usual distance of baselines for a size, in points. */
  leading(size: number): number
}

/** Text wrapped narrower or wider than this is not seen as wrapped. */
const LEAST_COLUMNS = 40
const MOST_COLUMNS = 130

const columns = (line: Line): number => (line.indent ?? 0) + line.text.length

type Boxed = Line & { readonly box: Box }
const isBoxed = (line: Line): line is Boxed => line.box !== undefined

/** The usual leading of each size, measured where enough lines of the size follow each other. */
function findLeading(boxed: readonly Boxed[]): (size: number) => number {
  const all: number[] = []
  const perSize = new Map<number, number[]>()
  const keyOf = (size: number): number => Math.round(size * 2) / 2
  boxed.forEach(({ page, box }, i) => {
    const next = boxed[i + 1]
    if (next?.page !== page || Math.abs(next.box.size - box.size) > 0.3) return
    const gap = next.box.baseline - box.baseline
    if (gap <= box.size * 0.8 || gap > box.size * 2.2) return
    all.push(gap / box.size)
    const key = keyOf(box.size)
    const gaps = perSize.get(key)
    if (gaps === undefined) perSize.set(key, [gap])
    else gaps.push(gap)
  })
  const ratio = mode(all, 0.05, 1.2)
  const known = new Map<number, number>()
  for (const [size, gaps] of perSize) if (gaps.length >= 5) known.set(size, mode(gaps, 0.25, ratio * size))
  return (size) => known.get(keyOf(size)) ?? ratio * size
}

/** The column at which a text was wrapped; `null` when it was not. */
function findWrapColumn(lines: readonly Line[]): number | null {
  const widths = lines.map(columns)
  // Wrapped text has many lines near its longest and none far beyond.
  const full = quantile(widths, 0.98, 0)
  const near = widths.filter((width) => width > full * 0.8).length
  if (full <= MOST_COLUMNS && near >= widths.length * 0.2 && near >= 8) return full
  // Of lists and rows there may be more than prose: then sentences that run on over a line's end show the column.
  const broken = lines
    .filter((line, i) => {
      const next = lines[i + 1]
      const close = next !== undefined && next.blankBefore !== true && line.cells.length === 1
      return close && !/[.!?:;]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
    })
    .map(columns)
  const column = Math.max(0, ...broken)
  const fullOnes = broken.filter((width) => width > column * 0.8).length
  const beyond = lines.filter((line) => line.cells.length === 1 && !/\.{3}/u.test(line.text) && columns(line) > column)
  const shows = column >= LEAST_COLUMNS && column <= MOST_COLUMNS && fullOnes >= 4 && fullOnes >= broken.length * 0.6
  return shows && beyond.length <= lines.length * 0.05 ? column : null
}

/**
 * Measures a document.
 * @param lines all lines of the source, furniture left out, in reading order
 * @param belowFurniture where lines begin that furniture was left out above
 */
export function measure(lines: readonly Line[], belowFurniture: ReadonlySet<number> = new Set()): Layout {
  const boxed = lines.filter(isBoxed)
  const wrapColumn = boxed.length > 0 ? null : findWrapColumn(lines)
  const sizes = boxed.map(({ box }) => box.size)
  const bodySize = mode(sizes, 0.5, 10, (i) => boxed[i]?.text.length ?? 0)
  return {
    kind: boxed.length > 0 ? 'pages' : wrapColumn !== null ? 'wrapped' : 'flowing',
    wrapColumn: wrapColumn ?? 0,
    belowFurniture,
    bodySize,
    knowsWeight: lines.some((line) => line.bold === false) && lines.some((line) => line.bold === true),
    knowsBlanks: lines.filter((line) => line.blankBefore === true).length > lines.length * 0.1,
    margins: findMargins(boxed.filter(({ box }) => Math.abs(box.size - bodySize) < 0.6)),
    leading: findLeading(boxed),
  }
}
