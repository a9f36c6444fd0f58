// Lists side by side, each under its own heading.
//   Deltagere                      Afbud
//   Anna Berg (A), Faxe Kommune    Kim Dal (V), Køge Kommune
//   Bo Lund (V), Lolland Kommune
// A table of ticks has such headings, too, but no persons in its second column.
import { isHeadingOverAll, readListOpening } from '../../danish/attendance-heading.ts'
import { looksLikePerson } from '../../danish/person-line.ts'
import { cutLine } from '../../text/cut-line.ts'
import type { Line } from '../../text/source.ts'
import type { AttendanceList } from '../../vocabulary/attendance-headings.ts'
import { cellText, filledCells, leftOf, rightOf } from './columns.ts'

/** A heading of a column, and the lines below it. */
export interface ListBeside {
  readonly list: AttendanceList
  readonly lines: Line[]
}

/** A cell may begin so far to the left of its column's heading: points, or letters. */
const slackOf = (line: Line): number => (line.box === undefined ? 2 : 8)

/** The lists that the cells of a line head; `null` where one of them heads none. */
function headingsOf(line: Line): { list: AttendanceList; left: number }[] | null {
  const cells = filledCells(line)
  const read = cells.flatMap((cell) => {
    const opening = readListOpening(cellText(line, cell).replace(/:$/u, ''))
    return opening?.form === 'heading' ? [{ list: opening.list, left: leftOf(line, cell) }] : []
  })
  return read.length === cells.length && new Set(read.map(({ list }) => list)).size > 1 ? read : null
}

/** Does a line stand below the columns, and over their whole width, or open a list of its own? */
function endsLists(line: Line, lefts: readonly number[]): boolean {
  const [cell, ...more] = filledCells(line)
  if (cell === undefined || isHeadingOverAll(line.text)) return true
  if (more.length > 0) return false
  const next = lefts.find((left) => left > leftOf(line, cell) + slackOf(line))
  return readListOpening(line.text) !== null || (next !== undefined && rightOf(line, cell) > next)
}

/**
 * The lists whose headings stand on a line; `null` when it shows none.
 * @param i index of the line
 * @returns the lists from left to right, and how many lines they are with their headings
 */
export function listsSideBySide(lines: readonly Line[], i: number): { lists: ListBeside[]; count: number } | null {
  const first = lines[i]
  const headings = first === undefined ? null : headingsOf(first)
  if (headings === null) return null
  const lefts = headings.map(({ left }) => left)
  const lists = headings.map(({ list }): ListBeside => ({ list, lines: [] }))
  let count = 1
  for (const line of lines.slice(i + 1)) {
    if (endsLists(line, lefts)) break
    for (const cell of filledCells(line)) {
      const column = lefts.findLastIndex((left) => left <= leftOf(line, cell) + slackOf(line))
      lists[Math.max(0, column)]?.lines.push(cutLine(line, cell.start, cell.end))
    }
    count++
  }
  const behind = lists.slice(1).flatMap((one) => one.lines)
  return behind.some(({ text }) => looksLikePerson(text)) ? { lists, count } : null
}
