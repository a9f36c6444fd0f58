// Where a table of contents ends: where the body shows itself, or where the list's first titles return without pages.
import { endsSentence } from '../text/breaks.ts'
import { oneOf } from '../text/compare.ts'
import { squashTitle } from '../text/squash.ts'
import { ATTENDANCE_HEADINGS, LIST_HEADINGS } from '../vocabulary/attendance-headings.ts'
import { readCaseLine } from './case-line.ts'
import { readContentsLine } from './contents-line.ts'
import { isComplete, isLoose } from './contents-start.ts'
import type { Flow } from './flow.ts'
import { looksLikeAttendance } from './person-line.ts'
import { readLabel } from './section-label.ts'

const isAttendanceHeading = oneOf([...ATTENDANCE_HEADINGS, ...LIST_HEADINGS.flatMap(({ forms }) => forms)])

const pageless = (text: string): boolean => readContentsLine(text).page === null

/** Is the line of the body for sure: a case line, a label, a person, a sentence? */
function isBody(flow: Flow, i: number): boolean {
  const text = flow.lines[i]?.text
  if (text === undefined || readCaseLine(text) !== null) return true
  const label = readLabel(text)
  if (label !== null && !label.weak) return true
  const entry = readContentsLine(text)
  if (entry.page !== null && entry.leader !== 'blank') return false
  const next = flow.lines[i + 1]?.text ?? ''
  if (isAttendanceHeading(text) && (looksLikeAttendance(next) || isAttendanceHeading(next))) return true
  return looksLikeAttendance(text) || (text.length > 60 && endsSentence(text) && text.endsWith('.') && pageless(text))
}

/** A title as it may return in the body: number and words. */
const titleOf = (flow: Flow, i: number): string => {
  const text = flow.lines[i]?.text ?? ''
  const { title, number } = readContentsLine(text)
  return title === null ? '' : `${number ?? ''} ${squashTitle(text.slice(title.from, title.to))}`
}

/** The first line from `low` on whose title stands in the list already. */
function firstReturning(flow: Flow, from: number, low: number, body: number): number | null {
  const seen = new Set<string>()
  for (let i = from; i < low; i++) seen.add(titleOf(flow, i))
  for (let i = low; i < body; i++) {
    const title = titleOf(flow, i)
    // A section and its only item may bear one title: twice in a row is still the list.
    if (title !== '' && seen.has(title) && title !== titleOf(flow, i - 1) && pageless(flow.lines[i]?.text ?? ''))
      return i
    seen.add(title)
  }
  return null
}

/** The body begins with headings: of the lines before its first sure line, those that return from the list are the body's. */
const backUp = (flow: Flow, from: number, low: number, body: number): number =>
  firstReturning(flow, from, Math.max(low, body - 8), body) ?? (low > from && body - low > 0 ? low : body)

/**
 * Finds the end of a list.
 * @param from index into the flow of the first entry
 * @returns index into the flow, half-open
 */
export function findContentsEnd(flow: Flow, from: number): number {
  const first = new Set<string>()
  let low = from
  let pending = 0
  let page = 0
  for (let i = from; i < flow.lines.length; i++) {
    const entry = readContentsLine(flow.lines[i]?.text ?? '')
    if (isBody(flow, i)) return backUp(flow, from, low, i)
    if (isLoose(entry)) {
      low = i + 1
      pending = 0
    } else if (isComplete(entry) && ((entry.page ?? 0) >= page || entry.leader === 'dots')) {
      page = entry.page ?? page
      low = i + 1
      pending = 0
      if (first.size < 3) first.add(titleOf(flow, i))
    } else {
      if (low > from && first.has(titleOf(flow, i))) return i
      pending++
      if (first.size >= 3 && pending > 4) return low
    }
  }
  return flow.lines.length
}
