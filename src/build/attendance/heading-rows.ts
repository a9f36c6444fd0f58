// Makes one line of a table's heading row whose headings are several lines high, wherever in their cells they stand.
//
//     Medlemmets       Valgt for      Udpeget af    Til
//        navn           (liste)        kommune     stede
//   Anna Berg              A           Køge          x
//
// Words below each other are one heading. Only where all words are such as headings are made of, and each heading that
// comes out is known: a row of anything else stays as it is.
import { isHeadingOverAll, readListOpening } from '../../danish/attendance-heading.ts'
import { cutLine } from '../../text/cut-line.ts'
import type { Line } from '../../text/source.ts'
import { cellText, filledCells, isOfHeadings, leftOf, readColumns, rightOf } from './columns.ts'
import { joinCells } from './join-cells.ts'

/** On a page each piece of a heading is a line of its own. */
const MOST_LINES = 24

/** Words of a heading, below each other, and from where to where they reach. */
interface Heading {
  readonly pieces: Line[]
  left: number
  right: number
}

/** Puts words that stand below each other together, from left to right. */
function headingsOf(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = []
  for (const line of lines) {
    for (const cell of filledCells(line)) {
      const [left, right] = [leftOf(line, cell), rightOf(line, cell)]
      const piece = cutLine(line, cell.start, cell.end)
      const own = headings.filter((heading) => heading.left < right && left < heading.right)
      const [first, ...more] = own
      if (first === undefined) headings.push({ pieces: [piece], left, right })
      else {
        for (const other of more) headings.splice(headings.indexOf(other), 1)
        first.pieces.push(...more.flatMap(({ pieces }) => pieces), piece)
        first.left = Math.min(left, ...own.map((heading) => heading.left))
        first.right = Math.max(right, ...own.map((heading) => heading.right))
      }
    }
  }
  return headings.sort((a, b) => a.left - b.left)
}

/** The heading row that some lines are together; `null` when they are none. */
function joined(lines: readonly Line[]): Line | null {
  const headings = headingsOf(lines)
  const line = headings.length < 2 ? null : joinCells(headings.map(({ pieces }) => pieces))
  if (line === null) return null
  const cells = line.cells.map((cell, k) => ({ ...cell, left: headings[k]?.left, right: headings[k]?.right }))
  const made = { ...line, cells }
  const columns = readColumns(made)
  return columns?.length === headings.length && columns.every(({ column }) => column !== null) ? made : null
}

/** Lines from an index on that hold words of headings and nothing else. */
function run(lines: readonly Line[], from: number): number {
  const page = lines[from]?.page
  let to = from
  while (to < lines.length && to - from < MOST_LINES) {
    const line = lines[to]
    const cells = line === undefined ? [] : filledCells(line)
    if (line?.page !== page || cells.length === 0 || (to > from && line?.blankBefore === true)) break
    if (!cells.every((cell) => line !== undefined && isOfHeadings(cellText(line, cell)))) break
    to++
  }
  return to - from
}

const isListHeading = (line: Line): boolean =>
  isHeadingOverAll(line.text) || (filledCells(line).length === 1 && readListOpening(line.text)?.form === 'heading')

/** Makes one line of each heading row. @param lines those of the attendance, in reading order */
export function joinHeadingRows(lines: readonly Line[]): Line[] {
  const made: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) continue
    let count = isListHeading(line) ? 0 : run(lines, i)
    let row: Line | null = null
    for (; count > 1 && row === null; count--) row = joined(lines.slice(i, i + count))
    made.push(row ?? line)
    if (row !== null) i += count
  }
  return made
}
