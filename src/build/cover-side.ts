// Sets the publisher's side column apart: it stands beside the cover and the attendance, and is no part of either.
//
//   Mødedato:   Mandag den 9. juni 2008                    Den 12. juni 2008     <- the day the paper was written
//   Mødested:   Kongrescentret, Nørretorv 55, 4100         Jnr 01.02.03 A08
//               Ringsted                                   Ref ABC/DEF
import { cutLine } from '../text/cut-line.ts'
import { lineWords } from '../text/passage.ts'
import { sourceOffset, type Cell, type Line } from '../text/source.ts'
import { SIDE_WORDS } from '../vocabulary/cover-lines.ts'
import { readMeetingDays } from '../danish/meeting-days.ts'

/** Where a cell begins: points from the page's left edge, or columns. */
const leftOf = (line: Line, cell: Cell): number =>
  cell.left ?? (line.indent ?? 0) + sourceOffset(line, cell.start) - line.start

/** Half the width of a letter. */
const SAME = 1.5
/** A side column stands well to the right: points, columns. */
const [FAR, FAR_COLUMNS] = [150, 30]

const cellText = (line: Line, cell: Cell): string => line.text.slice(cell.start, cell.end).trim()

/** Where the side column begins; `null` when there is none, or the input knows of no places. */
function columnOf(lines: readonly Line[]): number | null {
  const cells = lines.flatMap((line) =>
    line.cells.map((cell) => ({ left: leftOf(line, cell), text: cellText(line, cell), line })),
  )
  const first = cells.reduce((least, { left }) => Math.min(least, left), Infinity)
  for (const { left, text, line } of cells) {
    if (!SIDE_WORDS.test(text) || left - first < (line.box === undefined ? FAR_COLUMNS : FAR)) continue
    const beside = cells.filter((cell) => Math.abs(cell.left - left) <= SAME)
    if (beside.filter((cell) => SIDE_WORDS.test(cell.text)).length >= 2) return left
  }
  return null
}

/** A date and nothing else: above or below a sign of the case it is the day of the paper. */
function isLoneDate(line: Line | undefined): boolean {
  if (line === undefined) return false
  const found = readMeetingDays(line.text)
  return found !== null && found.start === 0 && found.end >= line.text.length - 1
}

/**
 * Leaves out the side column.
 * @param lines the cover's, furniture left out
 * @returns the lines, of those that reach into the column what stands before it
 */
export function withoutSide(lines: readonly Line[]): Line[] {
  const column = columnOf(lines)
  if (column !== null)
    return lines.flatMap((line) => {
      const cell = line.cells.find((each) => leftOf(line, each) >= column - SAME)
      if (cell === undefined) return [line]
      const rest = cutLine(line, 0, cell.start)
      return rest.text === '' ? [] : [rest]
    })
  const isSide = (line: Line | undefined): boolean => line !== undefined && SIDE_WORDS.test(lineWords(line))
  if (!lines.some(isSide)) return [...lines]
  return lines.filter(
    (line, i) => !isSide(line) && !(isLoneDate(line) && (isSide(lines[i - 1]) || isSide(lines[i + 1]))),
  )
}
