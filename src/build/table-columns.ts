// The columns of a table on a page, from the places of its cells.
//
//   Kommune      Stemmer     Pct.        headings stand left in their columns,
//   Faxe         214.507     32,1        numbers right: a heading and the numbers below it are one column
//   Lolland       62.788      9,4
import { distinctCells, type Piece } from './table-rows.ts'

export interface Column {
  readonly left: number
  readonly right: number
}

interface OpenColumn {
  left: number
  right: number
  /** The rows that have a cell in it. */
  readonly rows: Set<number>
}

/** Pieces of a row that stand over each other are one cell. */
function cellsOf(row: readonly Piece[]): Column[] {
  const cells: { left: number; right: number }[] = []
  for (const { left, right } of [...row].sort((a, b) => a.left - b.left)) {
    const last = cells.at(-1)
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right)
    else cells.push({ left, right })
  }
  return cells
}

/** Rows that have a cell in every column: the n-th cells of all are one column, if none reaches into the next. */
function byRank(rows: readonly (readonly Piece[])[], most: number): Column[] | null {
  const full = rows.filter((row) => distinctCells(row) === most).map(cellsOf)
  if (full.length < 2 || full.some((cells) => cells.length !== most)) return null
  const columns = Array.from({ length: most }, (_, k) => ({
    left: Math.min(...full.map((cells) => cells[k]?.left ?? Infinity)),
    right: Math.max(...full.map((cells) => cells[k]?.right ?? -Infinity)),
  }))
  return columns.every(({ left }, k) => k === 0 || left >= (columns[k - 1]?.right ?? -Infinity) - 1) ? columns : null
}

/** Cells that overlap, gathered; and neighbours that no row has both of, as a heading and the numbers below it. */
function byOverlap(rows: readonly (readonly Piece[])[], least: number): Column[] {
  const columns: OpenColumn[] = []
  const cells = rows.flatMap((row, i) =>
    distinctCells(row) >= least ? cellsOf(row).map((cell) => ({ ...cell, i })) : [],
  )
  for (const { left, right, i } of cells.sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1)
    if (last !== undefined && left < last.right - 1) {
      last.right = Math.max(last.right, right)
      last.rows.add(i)
    } else columns.push({ left, right, rows: new Set([i]) })
  }
  const merged: OpenColumn[] = []
  for (const column of columns) {
    const last = merged.at(-1)
    // One of the two is a heading alone.
    const isHead = last !== undefined && (last.rows.size === 1 || column.rows.size === 1)
    if (
      last === undefined ||
      !isHead ||
      columns.length < 3 ||
      Array.from(last.rows).some((row) => column.rows.has(row))
    )
      merged.push(column)
    else {
      last.right = column.right
      for (const row of column.rows) last.rows.add(row)
    }
  }
  return merged
}

/** Column edges. @param rows the pieces of each row */
export function columnsOf(rows: readonly (readonly Piece[])[]): Column[] {
  const counts = rows.map(distinctCells)
  const most = Math.max(0, ...counts)
  const ranked = byRank(rows, most)
  if (ranked !== null) return ranked
  // One full row alone may be a heading whose cells lie across the columns below.
  const least = counts.filter((count) => count === most).length > 1 ? most : Math.max(2, Math.ceil(most * 0.7))
  return byOverlap(rows, least)
}
