// A person on one line; a part the paper does not give is left out.
//
//   Jan Dal | A Socialdemokratiet | Gribskov Kommune (270) | borgmester | for Kim Holm | note: forlod mødet kl. 11
import type { Municipality, Party, Person } from '../referat.ts'
import { visible } from './visible.ts'

/** Draws a person. @returns one line without its end; `(?)` marks a municipality that is none of the 98 */
export function personOutline(person: Person): string {
  const parts = [
    visible(person.name),
    partyOutline(person.party),
    municipalityOutline(person.municipality),
    person.role && visible(person.role),
    person.substituteFor && `for ${visible(person.substituteFor)}`,
    person.note && `note: ${visible(person.note)}`,
  ]
  return parts.filter(Boolean).join(' | ')
}

/** Draws a party: letter, name, or both. @param party as read; `null` gives an empty string */
export function partyOutline(party: Party | null): string {
  return visible([party?.letter, party?.name].filter(Boolean).join(' '))
}

/**
 * Draws a municipality: `Gribskov Kommune (270)`.
 * @returns the name as printed and the code; `(?)` marks one that is none of the 98
 */
export function municipalityOutline(municipality: Municipality | null): string {
  return municipality === null ? '' : visible(`${municipality.name} (${municipality.code ?? '?'})`)
}
