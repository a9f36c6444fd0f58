// Finds the table of contents: where it begins and ends, and its entries.
//
//   Indholdsfortegnelse
//   1.   Godkendelse af referat ........ 5
//   3.3. Samfundssikkerhed og            <- a title over two lines: its page comes with the second
//        beredskab ..................... 19
//
// Some text layers give numbers, titles and pages column by column, out of order: then they are not paired; the body decides.
import { endsSentence } from '../text/breaks.ts'
import { oneOf } from '../text/compare.ts'
import type { Stretch } from '../text/passage.ts'
import { squashTitle } from '../text/squash.ts'
import { ATTENDANCE_HEADINGS, LIST_HEADINGS } from '../vocabulary/attendance-headings.ts'
import { CONTENTS_HEADINGS } from '../vocabulary/cover-labels.ts'
import { readCaseLine } from './case-line.ts'
import { readContentsLine, type ContentsLine } from './contents-line.ts'
import type { Flow } from './flow.ts'
import { looksLikeAttendance } from './person-line.ts'
import { readLabel } from './section-label.ts'

export interface ContentsEntry {
  readonly number: string | null
  readonly title: readonly Stretch[]
  readonly page: number | null
  /** Indices into the flow, half-open. */
  readonly from: number
  readonly to: number
}

export interface Contents {
  /** Indices into the flow, half-open; `headingTo` ends the heading. */
  readonly from: number
  readonly headingTo: number
  readonly to: number
  readonly entries: readonly ContentsEntry[]
  /** Do numbers stand with their titles? Otherwise the list only confirms titles. */
  readonly paired: boolean
}

const isContentsHeading = oneOf(CONTENTS_HEADINGS)
const isAttendanceHeading = oneOf([...ATTENDANCE_HEADINGS, ...LIST_HEADINGS.flatMap(({ forms }) => forms)])
/** A contents list begins early in a document. */
const SEARCHED = 400

const complete = (entry: ContentsLine): boolean =>
  entry.title !== null &&
  entry.page !== null &&
  (entry.leader === 'dots' || entry.leader === 'tab' || entry.leader === 'blank')

/** Is the line of the body for sure: a case line, a label, a person, a sentence? */
function isBody(flow: Flow, i: number): boolean {
  const line = flow.lines[i]
  if (line === undefined) return true
  const { text } = line
  if (readCaseLine(text) !== null || readLabel(text) !== null) return true
  if (readContentsLine(text).page !== null && readContentsLine(text).leader !== 'blank') return false
  const next = flow.lines[i + 1]
  if (
    isAttendanceHeading(text) &&
    next !== undefined &&
    (looksLikeAttendance(next.text) || isAttendanceHeading(next.text))
  )
    return true
  return (
    looksLikeAttendance(text) ||
    (text.length > 60 && endsSentence(text) && readContentsLine(text).page === null && /[.]$/u.test(text))
  )
}

const titleOf = (flow: Flow, i: number): string => {
  const text = flow.lines[i]?.text ?? ''
  const { title } = readContentsLine(text)
  return title === null ? '' : squashTitle(text.slice(title.from, title.to))
}

/** Where the list begins: its heading, or the first of at least three entries that follow each other. */
function findStart(flow: Flow): { from: number; headingTo: number } | null {
  const end = Math.min(flow.lines.length, SEARCHED)
  for (let i = 0; i < end; i++) {
    const text = flow.lines[i]?.text ?? ''
    const ahead = [1, 2, 3, 4, 5, 6].map((step) => readContentsLine(flow.lines[i + step]?.text ?? ''))
    if (isContentsHeading(text) && ahead.filter((entry) => complete(entry) || entry.number !== null).length >= 3) {
      return { from: i, headingTo: i + 1 }
    }
    if (isContentsHeading(text) && /^indhold/iu.test(text)) return { from: i, headingTo: i + 1 }
    const here = readContentsLine(text)
    if (!complete(here)) continue
    const strong = [here, ...ahead].filter(
      (entry) => complete(entry) && (entry.leader !== 'blank' || entry.number !== null),
    )
    const pages = strong.map((entry) => entry.page ?? 0)
    if (strong.length >= 3 && pages.every((page, k) => k === 0 || page >= (pages[k - 1] ?? 0)))
      return { from: i, headingTo: i }
  }
  return null
}

/** Where the list ends, as far as the body shows itself; a line that repeats the list's beginning without a page is the body's. */
function findEnd(flow: Flow, from: number): number {
  const first = new Set<string>()
  let lastComplete = from - 1
  let pending = 0
  let page = 0
  for (let i = from; i < flow.lines.length; i++) {
    const entry = readContentsLine(flow.lines[i]?.text ?? '')
    if (isBody(flow, i)) return backUp(flow, from, lastComplete + 1, i)
    if (complete(entry) && ((entry.page ?? 0) >= page || entry.leader === 'dots')) {
      page = entry.page ?? page
      lastComplete = i
      pending = 0
      if (first.size < 3) first.add(titleOf(flow, i))
      continue
    }
    if (lastComplete >= from && first.has(titleOf(flow, i))) return i
    pending++
    if (lastComplete >= from + 2 && pending > 3) return lastComplete + 1
  }
  return flow.lines.length
}

/** Body lines begin with headings: of the lines before the first sure body line, those that return from the list are the body's. */
function backUp(flow: Flow, from: number, low: number, body: number): number {
  if (low > from) {
    return body - low > 3 ? low : (firstReturning(flow, from, low, body) ?? low)
  }
  return firstReturning(flow, from, low, body) ?? body
}

function firstReturning(flow: Flow, from: number, low: number, body: number): number | null {
  for (let i = Math.max(low, body - 8); i < body; i++) {
    const title = titleOf(flow, i)
    if (title === '') continue
    for (let j = from; j < i; j++)
      if (titleOf(flow, j) === title && readContentsLine(flow.lines[i]?.text ?? '').page === null) return i
  }
  return null
}

/** Groups the lines of the list into entries. */
function readEntries(flow: Flow, from: number, to: number): { entries: ContentsEntry[]; paired: boolean } {
  const read = flow.lines.slice(from, to).map((line) => ({ line, entry: readContentsLine(line.text) }))
  const withPages = read.filter(({ entry }) => entry.title !== null && entry.page !== null).length
  const titles = read.filter(({ entry }) => entry.title !== null).length
  const loose = read.filter(({ entry }) => entry.title === null).length
  const paired = loose <= titles * 0.2
  const pagesPrinted = withPages >= titles * 0.4
  const entries: ContentsEntry[] = []
  let open: { number: string | null; title: Stretch[]; from: number } | null = null
  const close = (page: number | null, end: number): void => {
    if (open !== null) entries.push({ ...open, page, to: end })
    open = null
  }
  read.forEach(({ line, entry }, k) => {
    const i = from + k
    const stretch: Stretch[] = entry.title === null ? [] : [{ line, ...entry.title }]
    const begins =
      entry.number !== null || open === null || !(pagesPrinted || continuesTitle(line.text, read[k - 1]?.entry))
    if (begins) {
      close(null, i)
      if (stretch.length > 0) open = { number: paired ? entry.number : null, title: stretch, from: i }
    } else if (open !== null) {
      const current: { title: Stretch[] } = open
      current.title.push(...stretch)
    }
    if (entry.page !== null && paired) close(entry.page, i + 1)
  })
  close(null, to)
  return { entries, paired }
}

/** Without pages, a line that begins in small letters and without a number runs a title on. */
const continuesTitle = (text: string, above: ContentsLine | undefined): boolean =>
  /^\p{Ll}/u.test(text) && above !== undefined && above.title !== null && above.page === null

/** Finds the table of contents; `null` when the document has none. */
export function findContents(flow: Flow): Contents | null {
  const start = findStart(flow)
  if (start === null) return null
  const to = findEnd(flow, start.headingTo)
  if (to <= start.headingTo) return null
  return { ...start, to, ...readEntries(flow, start.headingTo, to) }
}
