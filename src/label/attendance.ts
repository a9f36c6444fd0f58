// Finds the attendance: its headings, its lists, its lines.
//
//   Deltagerfortegnelse          <- over all of it
//   Deltagere                    <- over one list
//   Anna Berg (A), Faxe Kommune
//   Afbud
import { isHeadingOverAll, readListOpening } from '../danish/attendance-heading.ts'
import { looksLikeAttendance } from '../danish/person-line.ts'
import type { AttendanceList } from '../vocabulary/attendance-headings.ts'
import type { Flow } from './flow.ts'

export type AttendanceLine =
  | { readonly role: 'attendance-heading' }
  | { readonly role: 'list-heading'; readonly list: AttendanceList; readonly textAt: number }
  | { readonly role: 'person' }

/** Reads a line of the attendance. @param text a line's view */
export function readAttendanceLine(text: string): AttendanceLine {
  if (isHeadingOverAll(text)) return { role: 'attendance-heading' }
  const opening = readListOpening(text)
  return opening === null ? { role: 'person' } : { role: 'list-heading', list: opening.list, textAt: opening.textAt }
}

/** Does the attendance begin at this line of the flow? */
function begins(flow: Flow, i: number): boolean {
  const text = flow.lines[i]?.text ?? ''
  const line = readAttendanceLine(text)
  if (line.role === 'person') return false
  if (line.role === 'attendance-heading') return true
  // `Deltagere` alone on its line, in front of the agenda: whatever form its entries have.
  if (line.textAt >= text.length && readListOpening(text)?.isSure === true) return true
  // `Til stede var Anna Berg (Faxe), Bo Lund (Køge) og …`
  if (line.textAt < text.length && looksLikeAttendance(text.slice(line.textAt))) return true
  return [1, 2, 3].some((step) => {
    const below = flow.lines[i + step]?.text ?? ''
    return looksLikeAttendance(below) || readAttendanceLine(below).role !== 'person'
  })
}

/**
 * Finds where the attendance stands.
 * @param flow the lines that are text
 * @param from index into the flow at which to begin looking
 * @param to index at which the attendance must have ended
 * @returns indices into the flow, half-open; `null` when there is none
 */
export function findAttendance(flow: Flow, from: number, to: number): { from: number; to: number } | null {
  for (let i = from; i < to; i++) if (begins(flow, i)) return { from: i, to }
  return null
}
