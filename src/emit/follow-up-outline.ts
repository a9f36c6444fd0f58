// A promise: the item that makes it, whether for a coming meeting, its sentence; below, the dates it names.
//
//   3.2, meeting | Sagen genoptages på mødet i september, efter at sekretariatet ultimo juni 2026 …
//     "ultimo juni 2026" 2026-06, month, ultimo
import type { FollowUp } from '../referat.ts'
import { excerpt } from './excerpt.ts'
import { visible } from './visible.ts'

/**
 * Draws a promise.
 * @param followUp as read
 * @returns its lines without their ends
 */
export function followUpOutline({ item, meeting, text, dates }: FollowUp): string[] {
  return [
    `${visible(item ?? '-')}${meeting ? ', meeting' : ''} | ${excerpt(text)}`,
    ...dates.map((date) => {
      const exact = [visible(date.value), date.precision, ...(date.part === null ? [] : [date.part])]
      return `  "${excerpt(date.text)}" ${exact.join(', ')}`
    }),
  ]
}
