// Claims the lines over and in the attendance: its headings, its lists, its entries.
//
//   Deltagerfortegnelse          <- over all of it
//   Deltagere                    <- over one list
//   Anna Berg (A), Faxe Kommune
//   Afbud: Kim Holm (V)          <- heading and first entry on one line
import { isHeadingOverAll, readListOpening } from '../danish/attendance-heading.ts'
import { looksLikePerson } from '../danish/person-line.ts'
import type { AttendanceList } from '../vocabulary/attendance-headings.ts'

export type AttendanceLine =
  | { readonly role: 'attendance-heading' }
  | { readonly role: 'list-heading'; readonly list: AttendanceList; readonly textAt: number }
  | { readonly role: 'person' }

/** A line that is no heading. */
const ENTRY: AttendanceLine = { role: 'person' }
const HEADING: AttendanceLine = { role: 'attendance-heading' }

/** Reads a line of the attendance: what is no heading is an entry. @param text a line's view */
export function readAttendanceLine(text: string): AttendanceLine {
  if (isHeadingOverAll(text)) return HEADING
  const opening = readListOpening(text)
  return opening === null ? besideList(text) : { role: 'list-heading', list: opening.list, textAt: opening.textAt }
}

/** `Afbud⇥Kim Holm (V)`: the heading in a column of its own. */
function besideList(text: string): AttendanceLine {
  const tab = text.indexOf('\t')
  const opening = tab < 0 ? null : readListOpening(text.slice(0, tab))
  const isList = opening?.form === 'heading' && looksLikePerson(text.slice(tab + 1))
  return isList ? { role: 'list-heading', list: opening.list, textAt: tab + 1 } : ENTRY
}
