import { visible } from './visible.ts'

/**
 * Draws a label.
 * @param printed as printed; `null` when the text has none
 */
export function labelOutline(printed: string | null): string {
  return printed === null ? '(no label)' : `"${visible(printed)}"`
}
