import type { Party } from '../referat.ts'
import { visible } from './visible.ts'

/**
 * Draws a party: letter, name, or both.
 * @param party as read; `null` gives an empty string
 */
export function partyOutline(party: Party | null): string {
  return visible([party?.letter, party?.name].filter(Boolean).join(' '))
}
