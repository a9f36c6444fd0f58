// Rows of a table from a PDF's lines: the cells of one row may come as runs of their own, several lines high.
//
//   Social- og sundheds-      Social- og sundheds-     content order: down the first cell, then up again to the second
//   hjælpere                  assistenter
import type { Line } from '../text/source.ts'

/** One cell's part of a line. */
export interface Piece {
  readonly line: Line
  /** Indices into the line's view, half-open. */
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** The cells of lines, as pieces with their edges. */
export function piecesOf(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line) =>
    line.cells
      .filter(({ start, end }) => end > start)
      .map((cell) => ({
        line,
        from: cell.start,
        to: cell.end,
        left: cell.left ?? line.box?.left ?? 0,
        right: cell.right ?? line.box?.right ?? 0,
      })),
  )
}

/** How far a line reaches on its page, a page's height apart from the next page's. */
const reach = (line: Line): { top: number; bottom: number } => {
  const base = (line.page ?? 0) * 100_000 + (line.box?.baseline ?? 0)
  const size = line.box?.size ?? 0
  return { top: base - size * 0.7, bottom: base + size * 0.15 }
}

/**
 * Parts lines into rows: between two rows every line above ends higher than every line below begins. A paragraph's lines
 * are rows of one line each.
 * @param lines lines on PDF pages, in reading order
 */
export function rowsOfLines(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  const highestBelow = new Array<number>(lines.length + 1).fill(Infinity)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (line !== undefined) highestBelow[i] = Math.min(highestBelow[i + 1] ?? Infinity, reach(line).top)
  }
  let lowest = -Infinity
  let open: Line[] = []
  lines.forEach((line, i) => {
    open.push(line)
    lowest = Math.max(lowest, reach(line).bottom)
    if (lowest < (highestBelow[i + 1] ?? Infinity)) {
      rows.push(open)
      open = []
    }
  })
  if (open.length > 0) rows.push(open)
  return rows
}

/** Column edges: the cells of rows that have several, gathered where they overlap. */
export function columnsOf(rows: readonly (readonly Piece[])[]): { left: number; right: number }[] {
  const most = Math.max(0, ...rows.map((row) => distinctCells(row)))
  const pieces = rows.filter((row) => distinctCells(row) >= Math.max(2, Math.ceil(most * 0.7))).flat()
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && left < last.right - 1) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** How many cells a row has, lines of one cell counted once. */
export function distinctCells(row: readonly Piece[]): number {
  const spans: { left: number; right: number }[] = []
  for (const piece of row) {
    const over = spans.find((span) => piece.left < span.right && piece.right > span.left)
    if (over === undefined) spans.push({ left: piece.left, right: piece.right })
    else [over.left, over.right] = [Math.min(over.left, piece.left), Math.max(over.right, piece.right)]
  }
  return spans.length
}
