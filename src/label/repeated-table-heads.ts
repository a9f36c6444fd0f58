// Proposes the head rows of a table that a typesetter repeats where the table runs on over a page: furniture.
//
//   Kommune      Boringer        <- head
//   101 Køge           12
//   ---------------------------- page
//   Kommune      Boringer        <- the same words at the same edges, in the midst of rows: repeated
//   147 Faxe            6
import { COLUMN_LEAP } from '../text/margins.ts'
import { lineWords } from '../text/passage.ts'
import type { Line } from '../text/source.ts'

/** A head is no higher than so many lines. */
const MOST_LINES = 12

/** Is the line part of a row: has it cells, or a neighbour at its height? */
function isRow(lines: readonly Line[], i: number): boolean {
  const line = lines[i]
  if (line?.box === undefined) return false
  const { baseline } = line.box
  const beside = [lines[i - 1], lines[i + 1]].some(
    (other) => other?.box !== undefined && other.page === line.page && Math.abs(other.box.baseline - baseline) < 1,
  )
  return line.cells.length > 1 || beside
}

/** The same words, set the same way? */
function alike(a: Line | undefined, b: Line | undefined): boolean {
  if (a === undefined || b === undefined || a.bold !== b.bold) return false
  return Math.abs((a.box?.size ?? 0) - (b.box?.size ?? 0)) < 0.3 && lineWords(a) === lineWords(b)
}

/** Where the pages, or the columns of text on them, begin. */
function startsOf(lines: readonly Line[]): number[] {
  const starts: number[] = []
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const leap = (above?.box?.baseline ?? 0) - (line.box?.baseline ?? 0)
    if (above?.page !== line.page || leap > COLUMN_LEAP) starts.push(i)
  })
  return starts
}

/** How many lines from `start` on repeat those from `from` on. */
function repeats(lines: readonly Line[], from: number, start: number): number {
  const shift = (lines[start]?.box?.left ?? 0) - (lines[from]?.box?.left ?? 0)
  let count = 0
  while (count < MOST_LINES && from + count < start) {
    const [head, again] = [lines[from + count], lines[start + count]]
    const moved = (again?.box?.left ?? 0) - (head?.box?.left ?? 0) - shift
    if (Math.abs(moved) > 1 || !alike(head, again)) break
    count++
  }
  return count
}

/**
 * Finds the lines that repeat a table's head.
 * @param lines the lines of a PDF without running heads and page numbers, in reading order
 */
export function repeatedTableHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  const starts = startsOf(lines)
  starts.forEach((start, k) => {
    const before = starts[k - 1]
    // The table must go on over the break: rows end the one page.
    if (before === undefined || !isRow(lines, start - 1)) return
    for (let from = before; from < start; from++) {
      const count = repeats(lines, from, start)
      if (count === 0 || !isRow(lines, from + count) || !isRow(lines, start + count)) continue
      for (const line of lines.slice(start, start + count)) found.add(line)
      return
    }
  })
  return found
}
