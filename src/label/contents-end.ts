// Where a table of contents ends: where the body shows itself, or where the list's first titles return without pages.
import { endsSentence } from '../danish/breaks.ts'
import { squashTitle } from '../text/squash.ts'
import { readAttendanceLine } from './attendance.ts'
import { readCaseLine } from './case-line.ts'
import { readContentsLine } from './contents-line.ts'
import { isComplete, isLoose } from './contents-start.ts'
import type { Flow } from './flow.ts'
import { compareNumbers, follows } from './number.ts'
import { looksLikeAttendance } from '../danish/person-line.ts'
import { readLabel } from './section-label.ts'

const isAttendanceHeading = (text: string): boolean => readAttendanceLine(text).role !== 'person'

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

/** The number and the words of a line. */
function numberedAt(flow: Flow, i: number): { parts: number[]; words: string } | null {
  const text = flow.lines[i]?.text ?? ''
  const { title, number } = readContentsLine(text)
  return title === null || number === null
    ? null
    : { parts: number.split('.').map(Number), words: squashTitle(text.slice(title.from, title.to)) }
}

/**
 * The body may begin with a heading that the list does not have, or has under another number: above a line known to be the
 * body's, a title without a page whose number starts the count anew, or that is the list's first.
 */
function overFirstHeadings(flow: Flow, from: number, low: number, at: number): number {
  const first = numberedAt(flow, from)?.words
  let last: readonly number[] = []
  for (let i = from; i < low; i++) last = numberedAt(flow, i)?.parts ?? last
  let body = at
  while (body > low && pageless(flow.lines[body - 1]?.text ?? '')) {
    const [above, below] = [numberedAt(flow, body - 1), numberedAt(flow, body)]
    if (above === null || below === null) break
    const anew = follows(above.parts, below.parts) && compareNumbers(above.parts, last) < 0
    if (!anew && above.words !== first) break
    body--
  }
  return body
}

/** The body begins with headings: of the lines before its first sure line, those that return from the list are the body's. */
function backUp(flow: Flow, from: number, low: number, body: number): number {
  const returning = firstReturning(flow, from, Math.max(low, body - 8), body)
  if (returning !== null) return overFirstHeadings(flow, from, low, returning)
  return low > from && body - low > 0 ? low : body
}

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
      if (low > from && first.has(titleOf(flow, i))) return overFirstHeadings(flow, from, low, i)
      pending++
      if (first.size >= 3 && pending > 4) return low
    }
  }
  return flow.lines.length
}
