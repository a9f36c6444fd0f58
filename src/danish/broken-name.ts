// Tells a name that the end of a line broke, from two names.
//
//   … og byrådsmedlem Asger         a given name by itself: the surname stands below
//   Holm Dal (V), Tønder Kommune
//   - Lise Marie Fjord              a surname alone in front of its bracket: the given names stand above
//   Dal (V), Tønder
import { officeAt } from './office.ts'
import { readMunicipality } from './municipality.ts'
import { findParty, LIST_WORD } from './party.ts'
import { hasGivenName, isOrganisationWord } from './person-name.ts'
import { tokensOf } from './tokens.ts'

/** `Dal (V), Tønder`, `Holm Dal (V)`, `Berg, Køge Kommune` */
const REST =
  /^(?<surname>\p{Upper}[\p{Alpha}-]+)(?<more>(?: \p{Upper}[\p{Alpha}-]+){0,2})(?: \((?<bracket>[^()]+)\)|, )/u
const LAST_WORD = /(?<![^\s,;])(?<last>\p{Upper}[^\s,;:.()]+)$/u
/** A given name by itself, behind a mark or a word in small letters. */
const HALF = /(?:[,;)] |\p{Ll} |^)(?<given>\p{Upper}[^\s,;:.()]+)$/u

/** Is the word one of somebody's name, as far as is known? */
const mayBeName = (word: string): boolean =>
  readMunicipality(word).code === null &&
  findParty(word) === null &&
  !isOrganisationWord(word) &&
  officeAt(tokensOf(word), 0) === null

const isParty = (text: string): boolean =>
  /^\p{Upper}{1,2}$/u.test(text) || findParty(text) !== null || LIST_WORD.test(text)

/** Does a text end in a given name whose surname is not there? */
function endsInGivenName(text: string): boolean {
  const given = HALF.exec(text)?.groups?.['given']
  return given !== undefined && hasGivenName(given) && mayBeName(given)
}

/** Does `below` begin with the rest of a name that `above` broke off? */
export function isRestOfName(above: string, below: string): boolean {
  const rest = REST.exec(below)
  const { surname = '', more = '', bracket } = rest?.groups ?? {}
  const last = LAST_WORD.exec(above)?.groups?.['last']
  if (last === undefined || surname === '' || !mayBeName(surname) || !mayBeName(last)) return false
  if (endsInGivenName(above)) return true
  return more === '' && bracket !== undefined && isParty(bracket) && !hasGivenName(surname)
}
