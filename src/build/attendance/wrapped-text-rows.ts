// Makes one line of each row of a table of persons in a text that was laid out as the page was. A line that begins right of
// the table's edge goes on with the row above, if none of its words stands under the first cell of that row.
//
//   Kommune    Medlem          Parti
//   Greve      Alexandra       V
//              Holm                       <- under `Alexandra`: no person of its own
import { cutLine } from '../../text/cut-line.ts'
import type { Line } from '../../text/source.ts'
import { filledCells, leftOf, readColumns } from './columns.ts'
import { joinCells } from './join-cells.ts'

/** Letters of one column begin so near to each other, in columns of letters. */
const SLACK = 1

/** A row: its lines, its cells, and where each begins. */
interface Row {
  readonly lines: Line[]
  readonly edges: readonly number[]
  readonly cells: Line[][]
}

function rowOf(line: Line): Row {
  const cells = filledCells(line)
  return {
    lines: [line],
    edges: cells.map((cell) => leftOf(line, cell)),
    cells: cells.map((cell) => [cutLine(line, cell.start, cell.end)]),
  }
}

/** Takes a line into the row above it. @returns `false` when it stands for itself */
function takes(row: Row, line: Line): boolean {
  if (line.box !== undefined || line.blankBefore !== false) return false
  const own = rowOf(line)
  const under = own.edges.map((left) => row.edges.findLastIndex((edge) => edge <= left + SLACK))
  // What stands under the first cell begins a row.
  if (under.some((k) => k <= 0)) return false
  row.lines.push(line)
  under.forEach((k, i) => row.cells[k]?.push(...(own.cells[i] ?? [])))
  return true
}

/**
 * Makes one line of each row.
 * @param lines those of the attendance, in reading order
 */
export function joinWrappedTextRows(lines: readonly Line[]): Line[] {
  const rows: Row[] = []
  // Where the table begins; `null` outside of one.
  let edge: number | null = null
  for (const line of lines) {
    const above = rows.at(-1)
    const isHeading = line.box === undefined && filledCells(line).length > 1 && readColumns(line) !== null
    if (edge !== null && !isHeading && above !== undefined && takes(above, line)) continue
    const row = rowOf(line)
    rows.push(row)
    if (isHeading) edge = row.edges[0] ?? null
    // A line of one cell at the table's edge ends it.
    else if (edge !== null && row.edges.length < 2 && (row.edges[0] ?? 0) <= edge + SLACK) edge = null
  }
  return rows.flatMap(({ lines: own, cells }) => (own.length === 1 ? own : (joinCells(cells) ?? own)))
}
