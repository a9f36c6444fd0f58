// Finds the attendance: its headings, its lists, its lines.
//
//   Deltagerfortegnelse          <- over all of it
//   Deltagere                    <- over one list
//   Anna Berg (A), Faxe Kommune
//   Afbud
import { lookup, oneOf } from '../text/compare.ts'
import { ATTENDANCE_HEADINGS, LIST_HEADINGS, type AttendanceList } from '../vocabulary/attendance-headings.ts'
import type { Flow } from './flow.ts'
import { looksLikeAttendance } from '../danish/person-line.ts'

const isAttendanceHeading = oneOf(ATTENDANCE_HEADINGS)
const listOf = lookup(LIST_HEADINGS.map(({ list, forms }) => ({ forms, value: list })))

export type AttendanceLine =
  | { readonly role: 'attendance-heading' }
  | { readonly role: 'list-heading'; readonly list: AttendanceList; readonly textAt: number }
  | { readonly role: 'person' }

// `Afbud: Anna Berg (A), Faxe Kommune`: heading and first entry on one line.
const INLINE_LIST = /^(?<label>\p{L}[\p{L}’' -]{2,40}?)\s?:\s+(?=\S)/u

/** Reads a line of the attendance. @param text a line's view */
export function readAttendanceLine(text: string): AttendanceLine {
  if (isAttendanceHeading(text)) return { role: 'attendance-heading' }
  const list = listOf(text)
  if (list !== undefined) return { role: 'list-heading', list, textAt: text.length }
  const inline = text.includes(':') ? INLINE_LIST.exec(text) : null
  const inlineList = inline === null ? undefined : listOf(inline.groups?.['label'] ?? '')
  if (inline !== null && inlineList !== undefined)
    return { role: 'list-heading', list: inlineList, textAt: inline[0].length }
  return { role: 'person' }
}

/** Does the attendance begin at this line of the flow? */
function begins(flow: Flow, i: number): boolean {
  const text = flow.lines[i]?.text ?? ''
  const line = readAttendanceLine(text)
  if (line.role === 'person') return false
  if (line.role === 'attendance-heading') return true
  // `Deltagere` alone on its line, in front of the agenda: whatever form its entries have.
  if (line.textAt >= text.length && /^(?:Deltage|Til ?stede|Afbud|Fremmødte)/iu.test(text)) return true
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
