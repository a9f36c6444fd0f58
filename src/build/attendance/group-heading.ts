// Reads a municipality or a party that stands over the persons below it.
//   Greve Kommune                <- group         Sorølisten:         <- group
//   Anna Berg (A)                                 Bo Lund, Sorø
//                 Køge Kommune                    <- none: it ends a card in a column of its own
//   Ida Ries (V)  Ove Dam (B)
import { readMunicipality } from '../../danish/municipality.ts'
import { namesParty } from '../../danish/party.ts'
import type { Line } from '../../text/source.ts'
import { readMarker } from '../marker.ts'
import { isCards } from './cards.ts'
import { filledCells, leftOf, rightOf } from './columns.ts'
import type { Group } from './part.ts'

/** What stands right of the first cell below it stands in a column of its own, and heads nobody. */
function isBesideColumn(line: Line, below: Line | undefined): boolean {
  const [own] = filledCells(line)
  const [first, ...more] = below === undefined ? [] : filledCells(below)
  if (own === undefined || below === undefined || first === undefined || more.length === 0) return false
  return below.page === line.page && leftOf(line, own) > rightOf(below, first)
}

/** The group that a line heads; `null` when it heads none. @param i index of the line */
export function groupOver(lines: readonly Line[], i: number): Group | null {
  const line = lines[i]
  if (line === undefined || filledCells(line).length > 1) return null
  const name = line.text.replace(/:$/u, '').slice(readMarker(line.text)?.kind === 'glyph' ? 2 : 0)
  const isTown = readMunicipality(name).code !== null
  if (!isTown && !namesParty(name.replace(/ \(\p{Alpha}{1,2}\)$/u, ''))) return null
  if (isBesideColumn(line, lines[i + 1]) || isCards(lines, i)) return null
  return { line, kind: isTown ? 'municipality' : 'party', name, taken: false }
}
