// Tells a person's name by its shape: capitalised words, initials, hyphens, and small words inside.
//   Allan S. Andersen · Bjørn-Erik O'Connor · Ida de la Cour   <- names
//   Region Sjælland · KL · Anna Berg og Bo Lund · Mødet blev   <- none
import { GIVEN_NAMES } from '../vocabulary/given-names.ts'
import { NAME_PARTICLES, ORGANISATION_ENDINGS, ORGANISATION_WORDS } from '../vocabulary/person-roles.ts'
import { readMunicipality } from './municipality.ts'
import { findParty } from './party.ts'
import { isOfficeTitle, officeAtStart } from './person-words.ts'
import { remembered } from '../text/remember.ts'

const WORD =
  /^["“”]?\p{Upper}(?:[\p{Alpha}\p{M}]|['’´`-](?=\p{Alpha}))*["“”]?$|^(?:\p{Upper}\.-?){1,3}$|^\p{Upper}\p{Alpha}{0,3}\.$|^(?:d['’]|(?:el|al|ben|bin|abu)-)\p{Upper}[\p{Alpha}-]+$/u
const PARTICLES = new Set(NAME_PARTICLES)
const ORGANISATIONS = new Set(ORGANISATION_WORDS)
const ORGANISATION = new RegExp(`(?:${ORGANISATION_ENDINGS.join('|')})s?$`, 'iu')
const ACRONYM = /^\p{Upper}{3,}$|^\p{Upper}{2,}[-/&]|^A\/S$/u
const MAX_WORDS = 8

/** Does the word make what it stands in an organisation? */
export const isOrganisationWord = remembered(
  (word) =>
    ORGANISATIONS.has(word) ||
    (word.endsWith('s') && ORGANISATIONS.has(word.replace(/['’]?s$/u, ''))) ||
    ORGANISATION.test(word),
)

const isNameWord = remembered((word) => WORD.test(word) && !isOrganisationWord(word))

/**
 * The longest name at the beginning of a text.
 * @param text a piece of a line
 * @returns the name, or `''` when the text begins with none
 */
export function nameAtStart(text: string): string {
  const words = text.split(' ')
  let end = 0
  for (const [i, word] of words.entries()) {
    if (i >= MAX_WORDS) return ''
    if (i > 1 && isOfficeTitle(word)) break
    if (isNameWord(word)) end = i + 1
    else if (i === 0 || !PARTICLES.has(word)) break
  }
  const name = words.slice(0, end)
  // `ANNA BERG` is a name in capitals, `DTU Lyngby` and `KOMBIT` are none.
  const acronyms = name.filter((word) => ACRONYM.test(word)).length
  if (acronyms > 0 && (acronyms < name.length || name.length < 2)) return ''
  return name.join(' ')
}

/** How many words of a name a text consists of; 0 when it is no name, a municipality, or more than a name. */
export function nameWords(text: string): number {
  if (nameAtStart(text) !== text || readMunicipality(text).code !== null) return 0
  return text.split(' ').length
}

const GIVEN = new Set(GIVEN_NAMES)

/** Does a name begin with a given name that is known? Evidence only: many are not known. */
export const hasGivenName = (name: string): boolean => {
  const [first = ''] = name.toLowerCase().split(/[\s-]/u)
  return GIVEN.has(first.replace(/^["“”]/u, ''))
}

/** Does a text begin with a name of two words or more, a title before it or not? */
export function beginsWithName(text: string): boolean {
  const words = text.slice(officeAtStart(text).length).trimStart()
  const end = words.search(/[,;:()\t]/u)
  const name = nameAtStart((end < 0 ? words : words.slice(0, end)).replace(/\.$/u, '').trimEnd())
  return name.includes(' ') && readMunicipality(name).code === null && findParty(name) === null
}
