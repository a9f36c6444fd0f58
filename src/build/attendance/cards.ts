// Is a list set as cards, each person's place and party on lines of their own?
//   Deltagere
//   Anna Berg              <- in a list grouped by party, `Venstre` stands here
//   Køge Kommune
//   Venstre                <- and a party or a place that ends the list heads nobody
import { isHeadingOverAll, readListOpening } from '../../danish/attendance-heading.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { namesParty } from '../../danish/party.ts'
import { looksLikePerson } from '../../danish/person-line.ts'
import type { Line } from '../../text/source.ts'

const opensList = ({ text }: Line): boolean => isHeadingOverAll(text) || readListOpening(text) !== null

/** Is the list around a line set as cards? @param i index of the line */
export function isCards(lines: readonly Line[], i: number): boolean {
  const below = lines.slice(i).findIndex(opensList)
  const last = lines[below < 0 ? lines.length - 1 : i + below - 1]?.text ?? ''
  if (!namesParty(last) && readMunicipality(last).code === null) return false
  const first = lines.slice(0, i).findLastIndex(opensList) + 1
  return looksLikePerson(lines[first]?.text ?? '')
}
