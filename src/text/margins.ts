// The margins between which lines run: of the page, or of its columns where text stands in several.
import { grouped } from './grouped.ts'
import { mode, quantile } from './mode.ts'
import type { Box, Line } from './source.ts'

/** No cell of a table is this high: a leap up the page by more (in points) begins another column of text. */
export const COLUMN_LEAP = 120

/** Margins in points from the page's left edge. */
export interface Margins {
  left(line: Line): number
  right(line: Line): number
}

interface Column {
  readonly page: number
  /** Left and right edges of its body lines. */
  readonly lefts: number[]
  readonly rights: number[]
}

/** The columns of all pages, in reading order: a page set in one column has one. */
function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Column[] = []
  let above = 0
  for (const { box, page, text, cells } of lines) {
    if (box === undefined) continue
    const last = columns.at(-1)
    const leaps = above - box.baseline > COLUMN_LEAP
    above = box.baseline
    const column = last?.page !== page || leaps ? { page: page ?? 0, lefts: [], rights: [] } : last
    if (column !== last) columns.push(column)
    column.lefts.push(box.left)
    if (text.length >= 30 && cells.length === 1) column.rights.push(box.right)
  }
  return columns
}

/**
 * Where narrower columns of text end that are set flush to both edges, by where their lines begin in the text: several lines
 * in a row that end at the same place, and are no rows that say nearly the same.
 */
function flushColumns(lines: readonly Line[]): Map<number, number> {
  const found = new Map<number, number>()
  const take = (run: readonly Line[]): void => {
    if (run.length < FLUSH || run.filter(({ text }) => /[.:;!?]$/u.test(text)).length > 1) return
    if (new Set(run.map(({ text }) => text.replace(/\d/gu, ''))).size < run.length) return
    for (const { start, box } of run) if (box !== undefined) found.set(start, box.right)
  }
  let run: Line[] = []
  for (const line of lines) {
    const [above, box] = [run.at(-1), line.box]
    const isBelow = above?.box !== undefined && box !== undefined && above.page === line.page && isUnder(box, above.box)
    if (!isBelow) {
      take(run)
      run = []
    }
    if (box !== undefined && line.cells.length === 1 && line.text.length >= 20) run.push(line)
  }
  take(run)
  return found
}

/** So many lines show an edge. */
const FLUSH = 3

const isUnder = (box: Box, above: Box): boolean =>
  Math.abs(box.right - above.right) < 1 &&
  Math.abs(box.left - above.left) < 1 &&
  box.baseline > above.baseline &&
  box.baseline - above.baseline < 2 * box.size

/** Finds the margins. @param lines body lines of PDF pages, in reading order */
export function findMargins(lines: readonly Line[]): Margins {
  const columns = columnsOf(lines)
  const edges = columns.flatMap(({ rights }) => rights)
  const edge = mode(edges, 1, 0)
  // Set flush to both margins, most lines end at one edge; ragged, the longest lines show the margin.
  const flush = edges.filter((right) => Math.abs(right - edge) < 1.5).length
  const justified = edges.length >= 20 && flush > edges.length * 0.5
  const overall = justified ? edge : quantile(edges, 0.97, 0)
  const left = mode(
    columns.flatMap(({ lefts }) => lefts),
    1,
    0,
  )
  const narrow = flushColumns(lines)
  const side = new Map<number, { from: number; right: number; left: number }[]>()
  for (const [page, ofPage] of grouped(columns, ({ page }) => [page])) {
    const sides = ofPage.map(({ lefts, rights }) => ({
      from: Math.min(...lefts),
      right: rights.length >= 8 ? Math.max(...rights) : overall,
      // Where a page has one column, the left edge is that of the document.
      left: ofPage.length < 2 ? left : mode(lefts, 1, left),
    }))
    side.set(page, sides)
  }
  for (const sides of side.values()) sides.sort((a, b) => b.from - a.from)
  const sideOf = (line: Line): { right: number; left: number } | undefined => {
    const sides = side.get(line.page ?? 0) ?? []
    if (sides.length < 2 && justified) return undefined
    const at = line.box?.left ?? 0
    return sides.find(({ from }) => from <= at + 1)
  }
  return {
    left: (line) => ((side.get(line.page ?? 0)?.length ?? 0) < 2 ? left : (sideOf(line)?.left ?? left)),
    right: (line) => narrow.get(line.start) ?? sideOf(line)?.right ?? overall,
  }
}
