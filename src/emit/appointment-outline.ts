// Someone chosen for an office, on one line; a part the paper does not give is left out.
//
//   Jan Dal | A Socialdemokratiet | Gribskov Kommune (270) | as medlem | of bestyrelsen for Fjordskolen | substitute
import type { Appointment } from '../referat.ts'
import { excerpt } from './excerpt.ts'
import { municipalityOutline } from './municipality-outline.ts'
import { partyOutline } from './party-outline.ts'

/**
 * Draws an appointment.
 * @param appointment as read
 * @returns one line without its end
 */
export function appointmentOutline(appointment: Appointment): string {
  const { name, party, municipality, office, board, substitute, replaces } = appointment
  const parts = [
    excerpt(name),
    partyOutline(party),
    municipalityOutline(municipality),
    office !== null && `as ${excerpt(office)}`,
    board !== null && `of ${excerpt(board)}`,
    substitute && 'substitute',
    replaces !== null && `in place of ${excerpt(replaces)}`,
  ]
  return parts.filter(Boolean).join(' | ')
}
