// Where a table of contents begins: at its heading, at the first of several entries, or at a column of bare numbers.
import { NAMES_CONTENTS } from '../vocabulary/cover-labels.ts'
import { countsOn, NO_ENTRY, type ContentsLine } from './contents-line.ts'
import type { LineReading } from './line-reading.ts'

/** A contents list begins early in a document. */
const SEARCHED = 400

/** Title and page on one line. */
export const isComplete = ({ title, page, lost }: ContentsLine): boolean => title !== null && (page !== null || lost)

/** A number or a page and nothing else. */
export const isLoose = (entry: ContentsLine): boolean =>
  entry.title === null && (entry.number !== null || entry.page !== null || entry.lost)

const isOpen = (entry: ContentsLine): boolean => entry.title !== null && !isComplete(entry)

const entryAt = (lines: readonly LineReading[], i: number): ContentsLine => lines[i]?.contents ?? NO_ENTRY

/**
 * Do at least three entries follow each other here, none over more than three lines, their pages counting up? The page of
 * an item that was moved may be too high, once; figures that fall again and again are those of a table.
 */
function entriesAt(lines: readonly LineReading[], i: number): boolean {
  let above: Pick<ContentsLine, 'page' | 'number'> = { page: 1, number: null }
  let [found, falls] = [0, 0]
  for (let at = i, last = i; found < 3 && at - last <= 3; at++) {
    const entry = entryAt(lines, at)
    // A title over two lines, its page drawn after both.
    const pageBelow = entry.title === null && entry.number === null && at > i && isOpen(entryAt(lines, at - 1))
    if (!isComplete(entry) && !(pageBelow && entry.page !== null)) {
      if (at === i) return false
      continue
    }
    if (!entry.lost && (entry.page ?? 0) < (above.page ?? 0)) falls++
    if (!countsOn(entry, above) || falls > 1) return false
    above = { page: entry.page ?? above.page, number: entry.number }
    last = at
    found++
  }
  return found === 3
}

/** The list given column by column: a run of bare numbers, and above it perhaps the titles. */
function columnsAt(lines: readonly LineReading[], i: number): number | null {
  if (![0, 1, 2, 3].every((step) => isLoose(entryAt(lines, i + step)))) return null
  let from = i
  const first = lines[i]
  while (from > 0) {
    const above = lines[from - 1]
    if (above === undefined || above.line.page !== first?.line.page || above.text.length > 160) break
    if (/[.:!?]$/u.test(above.text) || above.statementHeading) break
    from--
    if (above.contentsHeading) break
  }
  return from
}

/** Pages drawn before the heading of their list belong to it. */
function overLooseAbove(lines: readonly LineReading[], at: number): number {
  let from = at
  while (from > 0 && isLoose(entryAt(lines, from - 1)) && lines[from - 1]?.line.page === lines[at]?.line.page) from--
  return from
}

const BODY_LABELS: ReadonlySet<string> = new Set(['baggrund', 'indstilling', 'sagsfremstilling', 'bilag'])

const isBodyLine = ({ caseLine, label }: LineReading): boolean =>
  caseLine !== null || (label !== null && !label.weak && BODY_LABELS.has(label.kind))

/** Finds the list's beginning: indices of lines, the heading half-open; `null` when the document has none. */
export function findContentsStart(
  lines: readonly LineReading[],
): { from: number; headingFrom: number; headingTo: number } | null {
  for (const [i, line] of lines.slice(0, SEARCHED).entries()) {
    if (line.contentsHeading) {
      const ahead = [1, 2, 3, 4, 5, 6].map((step) => entryAt(lines, i + step))
      const listed = ahead.filter((entry) => isComplete(entry) || entry.number !== null).length >= 3
      if (listed || NAMES_CONTENTS.test(line.text))
        return { from: overLooseAbove(lines, i), headingFrom: i, headingTo: i + 1 }
    }
    // Below a case line or a label of an item, rows of figures are a table.
    if (isBodyLine(line)) return null
    if (entriesAt(lines, i)) return { from: i, headingFrom: i, headingTo: i }
    const from = columnsAt(lines, i)
    if (from === null) continue
    let below = i
    while (isLoose(entryAt(lines, below))) below++
    const heading = [from, i, below].find((at) => lines[at]?.contentsHeading === true)
    return { from, headingFrom: heading ?? from, headingTo: heading === undefined ? from : heading + 1 }
  }
  return null
}
