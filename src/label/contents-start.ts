// Where a table of contents begins: at its heading, at the first of several entries, or at a column of bare numbers.
import { oneOf } from '../text/compare.ts'
import { CONTENTS_HEADINGS, STATEMENT_HEADINGS } from '../vocabulary/cover-labels.ts'
import { isOfSideColumn, readCaseLine } from './case-line.ts'
import { readContentsLine, type ContentsLine } from './contents-line.ts'
import type { Flow } from './flow.ts'
import { readLabel } from './section-label.ts'

const isContentsHeading = oneOf(CONTENTS_HEADINGS)
const isStatementHeading = oneOf(STATEMENT_HEADINGS)
/** A contents list begins early in a document. */
const SEARCHED = 400

/** Title and page on one line. */
export const isComplete = (entry: ContentsLine): boolean => entry.title !== null && entry.page !== null

/** A number or a page and nothing else. */
export const isLoose = (entry: ContentsLine): boolean =>
  entry.title === null && (entry.number !== null || entry.page !== null)

const isOpen = (entry: ContentsLine): boolean => entry.title !== null && entry.page === null

const read = (flow: Flow, i: number): ContentsLine => readContentsLine(flow.lines[i]?.text ?? '')

/** Do at least three entries follow each other here, none over more than three lines, their pages counting up? */
function entriesAt(flow: Flow, i: number): boolean {
  let page = 0
  let found = 0
  for (let at = i, last = i; found < 3 && at - last <= 3; at++) {
    const entry = read(flow, at)
    // A title over two lines, its page drawn after both.
    const pageBelow = entry.title === null && entry.number === null && at > i && isOpen(read(flow, at - 1))
    if (!isComplete(entry) && !(pageBelow && entry.page !== null)) {
      if (at === i) return false
      continue
    }
    if ((entry.page ?? 0) < Math.max(1, page)) return false
    page = entry.page ?? page
    last = at
    found++
  }
  return found === 3
}

/** The list given column by column: a run of bare numbers, and above it perhaps the titles. */
function columnsAt(flow: Flow, i: number): number | null {
  if (![0, 1, 2, 3].every((step) => isLoose(read(flow, i + step)))) return null
  let from = i
  const first = flow.lines[i]
  while (from > 0) {
    const above = flow.lines[from - 1]
    if (above === undefined || above.page !== first?.page || above.text.length > 160) break
    if (/[.:!?]$/u.test(above.text) || isStatementHeading(above.text)) break
    from--
    if (isContentsHeading(above.text)) break
  }
  return from
}

/** Pages drawn before the heading of their list belong to it. */
function overLooseAbove(flow: Flow, at: number): number {
  let from = at
  while (from > 0 && isLoose(read(flow, from - 1)) && flow.lines[from - 1]?.page === flow.lines[at]?.page) from--
  return from
}

const BODY_LABELS: ReadonlySet<string> = new Set(['baggrund', 'indstilling', 'sagsfremstilling', 'bilag'])

function isBodyLine(flow: Flow, i: number): boolean {
  const text = flow.lines[i]?.text ?? ''
  const label = readLabel(text)
  return (
    (readCaseLine(text) !== null && !isOfSideColumn(flow.lines, i)) ||
    (label !== null && !label.weak && BODY_LABELS.has(label.kind))
  )
}

/** Finds the list's beginning: indices into the flow, the heading half-open; `null` when the document has none. */
export function findContentsStart(flow: Flow): { from: number; headingFrom: number; headingTo: number } | null {
  const end = Math.min(flow.lines.length, SEARCHED)
  for (let i = 0; i < end; i++) {
    const text = flow.lines[i]?.text ?? ''
    if (isContentsHeading(text)) {
      const ahead = [1, 2, 3, 4, 5, 6].map((step) => read(flow, i + step))
      const listed = ahead.filter((entry) => isComplete(entry) || entry.number !== null).length >= 3
      if (listed || /^indhold/iu.test(text)) return { from: overLooseAbove(flow, i), headingFrom: i, headingTo: i + 1 }
    }
    // Below a case line or a label of an item, rows of figures are a table.
    if (isBodyLine(flow, i)) return null
    if (entriesAt(flow, i)) return { from: i, headingFrom: i, headingTo: i }
    const from = columnsAt(flow, i)
    if (from === null) continue
    let below = i
    while (isLoose(read(flow, below))) below++
    const heading = [from, i, below].find((at) => isContentsHeading(flow.lines[at]?.text ?? ''))
    return { from, headingFrom: heading ?? from, headingTo: heading === undefined ? from : heading + 1 }
  }
  return null
}
