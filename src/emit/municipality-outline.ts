import type { Municipality } from '../referat.ts'
import { visible } from './visible.ts'

/**
 * Draws a municipality: `Gribskov Kommune (270)`.
 * @param municipality as read; `null` gives an empty string
 * @returns the name as printed and the code; `(?)` marks one that is none of the 98
 */
export function municipalityOutline(municipality: Municipality | null): string {
  return municipality === null ? '' : visible(`${municipality.name} (${municipality.code ?? '?'})`)
}
