// Finds where the attendance stands: from its first heading down to the agenda.
//
//   Deltagere                    <- here, alone on its line
//   Anna Berg (A), Faxe Kommune
//
//   1. Godkendelse af referat    <- up to here
import { readListOpening } from '../danish/attendance-heading.ts'
import { looksLikeAttendance, looksLikeTownRow } from '../danish/person-line.ts'
import type { LineReading } from './line-reading.ts'

/** Enough of a paragraph on one line to tell whether it names persons: up to a comma. */
function beginningOf(text: string): string {
  const comma = text.length < 200 ? -1 : text.lastIndexOf(', ', 190)
  return comma < 0 ? text : text.slice(0, comma)
}

/** Does the attendance begin at this line? */
function begins(lines: readonly LineReading[], i: number): boolean {
  const line = lines[i]
  const read = line?.attendance
  if (line === undefined || read === undefined || read.role === 'person') return false
  if (read.role === 'attendance-heading') return true
  // `Deltagere` alone on its line, in front of the agenda: whatever form its entries have.
  if (read.textAt >= line.text.length && readListOpening(line.text)?.isSure === true) return true
  // `Til stede var Anna Berg (Faxe), Bo Lund (Køge) og …`
  if (read.textAt < line.text.length && looksLikeAttendance(beginningOf(line.text.slice(read.textAt)))) return true
  return lines
    .slice(i + 1, i + 4)
    .some(({ person, attendance, text }) => person || attendance.role !== 'person' || looksLikeTownRow(text))
}

/**
 * Finds where the attendance stands.
 * @param lines the lines that are text
 * @param from index of the line at which to begin looking
 * @param to index at which the attendance must have ended
 * @returns indices of lines, half-open; `null` when there is none
 */
export function findAttendance(
  lines: readonly LineReading[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  for (let i = from; i < to; i++) if (begins(lines, i)) return { from: i, to }
  return null
}
