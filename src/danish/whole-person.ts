// The commonest entry of an attendance list: a name, a party's letter and one of the 98 municipalities, with nothing before,
// between or behind them. It can be read at once, without being cut into pieces.
//
//   Anna Berg (A), Tårnby Kommune      Bo de la Lund (V) Køge
//   Borgmester Anna Berg (A), Faxe     Anna Berg (A), Region Sjælland      <- no: an office, no municipality
import { readMunicipality } from './municipality.ts'
import { namesParty } from './party.ts'
import { nameAtStart } from './person-name.ts'
import { officeAtStart } from './person-words.ts'
import { remembered } from '../text/remember.ts'

/** The parts of such an entry, as printed. */
export interface PlainPerson {
  readonly name: string
  readonly letter: string
  readonly place: string
}

const PLAIN =
  /^(?<name>\p{Upper}[^\s(),;]* [^(),;\t]{2,60}?) ?\((?<letter>\p{Alpha})\),? (?<place>\p{Upper}[\p{Alpha} -]{2,30})$/u
/** `Lyngby-Taarbæk Kommune`: no dash that parts two places, no blanks at the end. */
const ONE_PLACE = /^\p{Alpha}+(?:[ -]\p{Alpha}+)*$/u
/** `Anna Berg A Køge`: a letter inside of a name may be that of a party. */
const LETTER_INSIDE = / \p{Upper}{1,2}(?: |$)/u

/**
 * The parts of a line that is a name, a letter in brackets, and a place of whatever kind; `null` for any other. Every line of
 * a list is asked several times, by itself and as the next one.
 */
export const plainPerson = remembered((text): PlainPerson | null => {
  const { name, letter, place } = PLAIN.exec(text)?.groups ?? {}
  if (name === undefined || letter === undefined || place === undefined) return null
  return nameAtStart(name) === name ? { name, letter, place } : null
})

/** The same of a line of which no word may be anything else. */
export function wholePerson(text: string): PlainPerson | null {
  const person = plainPerson(text)
  if (person === null) return null
  const { name, place } = person
  const isTown = ONE_PLACE.test(place) && readMunicipality(place).code !== null
  if (!isTown || LETTER_INSIDE.test(name) || officeAtStart(name) !== '') return null
  return !namesParty(name) && readMunicipality(name).code === null ? person : null
}
