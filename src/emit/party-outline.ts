import type { Party } from '../referat.ts'

/**
 * Draws a party: letter, name, or both.
 * @param party as read; `null` gives an empty string
 */
export function partyOutline(party: Party | null): string {
  return [party?.letter, party?.name].filter(Boolean).join(' ')
}
