// Reads who was chosen from the points of a list.
//
//   - Fjordrådet                              what those below it are chosen for
//      o Anna Berg (V), Køge (Kim Holm)       the substitute in brackets, where the stem says so
import type { Appointment, ListItem } from '../../referat.ts'
import { withCommas } from '../../danish/chosen/beside.ts'
import { scanChosen, type Chosen, type Frame } from '../../danish/chosen/scan.ts'
import { partyCaption } from '../../danish/chosen/stem.ts'
import { officeAt } from '../../danish/office.ts'
import { tokensOf } from '../../danish/tokens.ts'
import { SUBSTITUTE_OFFICE } from '../../vocabulary/offices.ts'
import type { Document } from '../document.ts'

const LAST_BRACKET = /\s\((?<name>\p{Upper}[\p{Alpha}'’.-]+(?:\s\p{Upper}[\p{Alpha}'’.-]+)+)\)$/u

/** Those chosen, at a place. */
export const placed = (chosen: readonly Chosen[], at: Appointment['at']): Appointment[] =>
  chosen.map((one) => ({ ...one, at }))

/**
 * Reads a point of a list of those chosen, and the points below it.
 * @param bracketed the substitutes stand in brackets behind the names
 * @param frame what is said above it
 */
export function appointedInPoint(document: Document, item: ListItem, bracketed: boolean, frame: Frame): Appointment[] {
  const bracket = bracketed ? LAST_BRACKET.exec(item.text) : null
  const text = withCommas(bracket === null ? item.text : item.text.slice(0, bracket.index))
  const tokens = tokensOf(text)
  const own = scanChosen(text, tokens, frame, document.year, true)
  const found = placed(own, item.at)
  const second = bracket?.groups?.['name']
  if (second !== undefined && own.length > 0) {
    const [first] = own
    found.push({
      ...{ name: second, party: null, municipality: null, office: SUBSTITUTE_OFFICE, substitute: true, replaces: null },
      ...{ board: first?.board ?? frame.board, at: item.at },
    })
  }
  if (own.length > 0 || item.items.length === 0)
    return [...found, ...item.items.flatMap((one) => appointedInPoint(document, one, bracketed, frame))]
  // A point that names nobody says what those below it are chosen for: `- Fjordrådet`, `  o Anna Berg (V)`.
  const office = officeAt(tokens, 0)
  const party = partyCaption(item.text, document.year)
  const below =
    party !== null
      ? { ...frame, party }
      : office === null
        ? { ...frame, board: item.text.replace(/:$/u, '') }
        : { ...frame, office: office.office, substitute: office.substitute }
  return item.items.flatMap((one) => appointedInPoint(document, one, bracketed, below))
}
