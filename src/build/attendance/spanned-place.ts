// The place of persons whose row has none, as it stands in a cell as high as several rows.
//   Køge Kommune     Anna Berg (A)
//                    Bo Lund (V)        <- of Køge, too
import { readMunicipality } from '../../danish/municipality.ts'
import { looksLikePerson } from '../../danish/person-line.ts'
import type { Line } from '../../text/source.ts'
import { cellText, filledCells, leftOf } from './columns.ts'
import type { Group } from './part.ts'

/** A place, and where the persons beside it begin: points, or columns of letters. */
export interface SpannedPlace {
  readonly group: Group
  readonly left: number
}

/** The place with which a row begins, if a person stands beside it and nothing else. */
export function spannedPlace(line: Line): SpannedPlace | null {
  const [place, person, ...more] = filledCells(line)
  if (place === undefined || person === undefined || more.length > 0) return null
  const name = cellText(line, place)
  if (readMunicipality(name).code === null || !looksLikePerson(cellText(line, person))) return null
  return { group: { line, kind: 'municipality', name, taken: true }, left: leftOf(line, person) }
}

/** Does a line of one cell stand below the persons of a place? */
export function isBelow(line: Line, { left }: SpannedPlace): boolean {
  const [cell, ...more] = filledCells(line)
  // Where tabs part the cells, the first of two is empty.
  const isSecond = line.cells.length === 2 && line.cells[1] === cell
  if (isSecond && more.length === 0) return true
  return cell !== undefined && more.length === 0 && Math.abs(leftOf(line, cell) - left) <= 2
}
