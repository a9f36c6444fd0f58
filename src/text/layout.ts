// How a document is set: sizes, margins and leading of a PDF, or the columns at which a text was wrapped.
import type { Line } from './source.ts'

export interface Layout {
  /** `pages`: a PDF; `wrapped`: text with lines broken at a column; `flowing`: text with a paragraph a line. */
  readonly kind: 'pages' | 'wrapped' | 'flowing'
  /** `wrapped`: the column at which lines were broken. */
  readonly wrapColumn: number
  /** `pages`: the size of most letters, in points. */
  readonly bodySize: number
  /** Do lines of ordinary weight exist whose weight is known? Then weight tells. */
  readonly knowsWeight: boolean
  /** Do empty lines part paragraphs in this text? */
  readonly knowsBlanks: boolean
  /** `pages`: the right edge of full lines on a page (from 1), in points. */
  rightMargin(page: number | null): number

  /** `pages`: the left edge of most lines, in points. */
  readonly leftMargin: number
  /** `pages`: the usual distance of baselines for a size, in points. */
  leading(size: number): number
}

const columns = (line: Line): number => (line.indent ?? 0) + line.text.length

/** The commonest value of a list weighted by `weight`, after rounding to `step`; `fallback` for an empty list. */
function mode(values: readonly (readonly [value: number, weight: number])[], step: number, fallback: number): number {
  const counts = new Map<number, number>()
  for (const [value, weight] of values) {
    const key = Math.round(value / step) * step
    counts.set(key, (counts.get(key) ?? 0) + weight)
  }
  let best = fallback
  let most = 0
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count]
  return best
}

function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Measures a document. @param lines all lines of the source, in reading order */
export function measure(lines: readonly Line[]): Layout {
  const boxed = lines.flatMap((line) => (line.box === undefined ? [] : [{ line, box: line.box }]))
  const widths = lines.map(columns)
  // Wrapped text has many lines near its longest and none far beyond.
  const full = widths.length === 0 ? 0 : (quantile(widths, 0.98) ?? 0)
  const near = widths.filter((width) => width > full * 0.8).length
  const wrapped = full <= 130 && near >= widths.length * 0.2 && near >= 8
  const knowsWeight = lines.some((line) => line.bold === false) && lines.some((line) => line.bold === true)
  const knowsBlanks = lines.filter((line) => line.blankBefore === true).length > lines.length * 0.1

  const bodySize = mode(
    boxed.map(({ line, box }) => [box.size, line.text.length]),
    0.5,
    10,
  )
  const bodyLines = boxed.filter(({ box }) => Math.abs(box.size - bodySize) < 0.6)
  const rights = new Map<number, number[]>()
  for (const { line, box } of bodyLines) {
    if (line.text.length < 30 || line.cells.length > 1) continue
    const key = line.page ?? 0
    rights.set(key, [...(rights.get(key) ?? []), box.right])
  }
  const edges = [...rights.values()].flat()
  const edge = mode(
    edges.map((right) => [right, 1]),
    1,
    0,
  )
  const justified =
    edges.length >= 20 && edges.filter((right) => Math.abs(right - edge) < 1.5).length > edges.length * 0.5
  const overall = justified ? edge : (quantile(edges, 0.97) ?? 0)
  const gaps: [number, number][] = []
  const perSize = new Map<number, [number, number][]>()
  boxed.forEach(({ line, box }, i) => {
    const next = boxed[i + 1]
    if (next?.line.page !== line.page || Math.abs(next.box.size - box.size) > 0.3) return
    const gap = next.box.baseline - box.baseline
    if (gap <= box.size * 0.8 || gap > box.size * 2.2) return
    gaps.push([gap / box.size, 1])
    const key = Math.round(box.size * 2) / 2
    perSize.set(key, [...(perSize.get(key) ?? []), [gap, 1]])
  })
  const ratio = mode(gaps, 0.05, 1.2)
  return {
    kind: boxed.length > 0 ? 'pages' : wrapped ? 'wrapped' : 'flowing',
    wrapColumn: full,
    bodySize,
    knowsWeight,
    knowsBlanks,
    leftMargin: mode(
      bodyLines.map(({ line, box }) => [box.left, line.text.length]),
      1,
      0,
    ),
    rightMargin(page) {
      if (justified) return overall
      const own = rights.get(page ?? 0)
      return own !== undefined && own.length >= 8 ? Math.max(...own) : overall
    },
    leading(size) {
      const own = perSize.get(Math.round(size * 2) / 2)
      return own !== undefined && own.length >= 5 ? mode(own, 0.25, ratio * size) : ratio * size
    },
  }
}
