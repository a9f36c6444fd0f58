// Claims the lines over and in the attendance: its headings, its lists, its entries.
//
//   Deltagerfortegnelse          <- over all of it
//   Deltagere                    <- over one list
//   Anna Berg (A), Faxe Kommune
//   Afbud: Kim Holm (V)          <- heading and first entry on one line
import { lookup, oneOf } from '../text/compare.ts'
import { ATTENDANCE_HEADINGS, LIST_HEADINGS, type AttendanceList } from '../vocabulary/attendance-headings.ts'

const isAttendanceHeading = oneOf(ATTENDANCE_HEADINGS)
const listOf = lookup(LIST_HEADINGS.map(({ list, forms }) => ({ forms, value: list })))

export type AttendanceLine =
  | { readonly role: 'attendance-heading' }
  | { readonly role: 'list-heading'; readonly list: AttendanceList; readonly textAt: number }
  | { readonly role: 'person' }

const INLINE_LIST = /^(?<label>\p{L}[\p{L}’' -]{2,40}?)\s?:\s+(?=\S)/u
/** A line that is no heading. */
export const ENTRY: AttendanceLine = { role: 'person' }
const HEADING: AttendanceLine = { role: 'attendance-heading' }

/** Reads a line of the attendance: what is no heading is an entry. @param text a line's view */
export function readAttendanceLine(text: string): AttendanceLine {
  if (isAttendanceHeading(text)) return HEADING
  const list = listOf(text)
  if (list !== undefined) return { role: 'list-heading', list, textAt: text.length }
  const inline = text.includes(':') ? INLINE_LIST.exec(text) : null
  const inlineList = inline === null ? undefined : listOf(inline.groups?.['label'] ?? '')
  if (inline !== null && inlineList !== undefined)
    return { role: 'list-heading', list: inlineList, textAt: inline[0].length }
  return ENTRY
}
