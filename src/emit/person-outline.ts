// A person on one line; a part the paper does not give is left out.
//
//   Jan Dal | A Socialdemokratiet | Gribskov Kommune (270) | borgmester | for Kim Holm | note: forlod mødet kl. 11
import type { Person } from '../referat.ts'
import { partyOutline } from './party-outline.ts'
import { visible } from './visible.ts'

/**
 * Draws a person.
 * @param person someone of the attendance lists
 * @returns one line without its end; `(?)` marks a municipality that is none of the 98
 */
export function personOutline(person: Person): string {
  const { municipality } = person
  const parts = [
    person.name,
    partyOutline(person.party),
    municipality && `${municipality.name} (${municipality.code ?? '?'})`,
    person.role,
    person.substituteFor && `for ${person.substituteFor}`,
    person.note && `note: ${person.note}`,
  ]
  return visible(parts.filter(Boolean).join(' | '))
}
