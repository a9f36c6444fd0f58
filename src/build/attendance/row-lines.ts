// Makes lines of the attendance ready to be parted: each with the cells that it has, and each row of a table one line.
import { isHeadingOverAll, readListOpening } from '../../danish/attendance-heading.ts'
import type { Line } from '../../text/source.ts'
import { filledCells } from './columns.ts'
import { cutAtLeaders, cutAtOpenings, cutBesideHeading } from './cut-lines.ts'
import { joinHeadingRows } from './heading-rows.ts'
import { cutAtNarrowGaps } from './narrow-gaps.ts'
import { joinWrappedRows } from './wrapped-rows.ts'
import { joinWrappedTextRows } from './wrapped-text-rows.ts'

/** Does a line open a list, or the attendance anew? No row of a table does. */
const opensList = (line: Line): boolean =>
  isHeadingOverAll(line.text) || (filledCells(line).length === 1 && readListOpening(line.text) !== null)

/** The lines, cut where something begins inside of them, and joined where a row is several lines high. */
export function rowsOf(lines: readonly Line[]): Line[] {
  const cut = cutAtNarrowGaps(lines.map(cutAtLeaders))
    .flatMap(cutBesideHeading)
    .flatMap((line, i, all) => cutAtOpenings(line, all[i + 1]))
  return joinWrappedTextRows(joinWrappedRows(joinHeadingRows(cut), opensList), opensList)
}
