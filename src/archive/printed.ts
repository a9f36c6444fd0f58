// Days and times stand in a Referat in one form and on the paper in many: where they are printed.
//
//   2026-06-16   Dato: 16-06-2026 10:00     16. juni 2026
//                      ^^^^^^^^^^           ^^^^^^^^^^^^^
//   10:00                         ^^^^^     kl. 10 – kl. 10.00
import { readDates } from '../danish/date.ts'
import type { Range } from './format/packed.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const TIME = /^(?<hours>\d{2}):(?<minutes>\d{2})$/u

/**
 * Finds where a day or a time is printed.
 * @param value "2026-06-16" or "10:00"
 * @param text the source text
 * @returns its place; `null` when it is no day and no time, or is not printed within `from` and `to`
 */
export function printedPlace(value: string, text: string, from: number, to: number): Range | null {
  const part = text.slice(from, to)
  if (DAY.test(value)) {
    for (const { date, start, end } of readDates(part)) if (date === value) return [from + start, from + end]
    return null
  }
  const { hours, minutes } = TIME.exec(value)?.groups ?? {}
  if (hours === undefined || minutes === undefined) return null
  const short = `${Number(hours)}`
  const full = new RegExp(`(?<![\\d.:])(?:${hours}|${short})[.:]\\s?${minutes}(?!\\d)`, 'u').exec(part)
  const bare =
    minutes === '00' ? new RegExp(`(?<=kl\\.?\\s?|[-–]\\s?)(?:${hours}|${short})(?![\\d.:])`, 'u').exec(part) : null
  const found = full ?? bare
  return found === null ? null : [from + found.index, from + found.index + found[0].length]
}
