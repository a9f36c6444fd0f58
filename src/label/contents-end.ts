// Where a table of contents ends: where the body shows itself, or where the list's first titles return without pages.
import { endsSentence } from '../danish/breaks.ts'
import { squashTitle } from '../text/squash.ts'
import { countsOn, NO_ENTRY, type ContentsLine } from './contents-line.ts'
import { isComplete, isLoose } from './contents-start.ts'
import type { LineReading } from './line-reading.ts'
import { compareNumbers, follows, isRoman, partsOf } from './number.ts'

/** A heading of the attendance, alone on its line. */
const isAttendanceHeading = (line: LineReading | undefined): boolean =>
  line !== undefined &&
  (line.attendance.role === 'attendance-heading' ||
    (line.attendance.role === 'list-heading' && line.attendance.textAt >= line.text.length))

const pageless = (line: LineReading | undefined): boolean => line?.contents.page == null && line?.contents.lost !== true

/** An entry with its number before its title. */
const isNumbered = (line: LineReading | undefined): boolean =>
  line?.contents.title != null && line.contents.number !== null

/**
 * Below an entry with a number, a heading of the attendance that has neither number nor page, over a line that has neither,
 * is none of the list, whatever form its persons have: `9. Eventuelt` / `Deltagere` / `Kommune  Medlem  Parti`.
 */
const isBelowNumbers = (line: LineReading, above: LineReading | undefined, next: LineReading | undefined): boolean =>
  [line, next].every((own) => own?.contents.number === null && pageless(own)) && isNumbered(above)

/** Is the line of the body for sure: a case line, a label, a person, a sentence? */
function isBody(line: LineReading, above: LineReading | undefined, next: LineReading | undefined): boolean {
  const { text, label, contents } = line
  if (line.caseLine !== null || (label !== null && !label.weak)) return true
  if (contents.page !== null && contents.leader !== 'blank') return false
  if (isAttendanceHeading(line) && (next?.person === true || isAttendanceHeading(next))) return true
  if (isAttendanceHeading(line) && isBelowNumbers(line, above, next)) return true
  return line.person || (text.length > 60 && endsSentence(text) && text.endsWith('.') && pageless(line))
}

/** A title as it may return in the body: number and words. */
function titleOf(line: LineReading | undefined): string {
  const { title, number } = line?.contents ?? NO_ENTRY
  return line === undefined || title === null
    ? ''
    : `${number ?? ''} ${squashTitle(line.text.slice(title.from, title.to))}`
}

/** The first line from `low` on whose title stands in the list already. */
function firstReturning(lines: readonly LineReading[], from: number, low: number, body: number): number | null {
  const seen = new Set<string>()
  for (let i = from; i < low; i++) seen.add(titleOf(lines[i]))
  for (let i = low; i < body; i++) {
    const title = titleOf(lines[i])
    // A section and its only item may bear one title: twice in a row is still the list.
    if (title !== '' && seen.has(title) && title !== titleOf(lines[i - 1]) && pageless(lines[i])) return i
    seen.add(title)
  }
  return null
}

/** The number and the words of a line. */
function numbered(line: LineReading | undefined): { parts: number[]; words: string } | null {
  const { title, number } = line?.contents ?? NO_ENTRY
  return line === undefined || title === null || number === null || isRoman(number)
    ? null
    : { parts: partsOf(number), words: squashTitle(line.text.slice(title.from, title.to)) }
}

/**
 * The body may begin with a heading that the list does not have, or has under another number: above a line known to be the
 * body's, a title without a page whose number starts the count anew, or that is the list's first.
 */
function overFirstHeadings(lines: readonly LineReading[], from: number, low: number, at: number): number {
  const first = numbered(lines[from])?.words
  let last: readonly number[] = []
  for (let i = from; i < low; i++) last = numbered(lines[i])?.parts ?? last
  let body = at
  while (body > low && pageless(lines[body - 1])) {
    const [above, below] = [numbered(lines[body - 1]), numbered(lines[body])]
    if (above === null || below === null) break
    const anew = follows(above.parts, below.parts) && compareNumbers(above.parts, last) < 0
    if (!anew && above.words !== first) break
    body--
  }
  return body
}

/**
 * A list without pages ends where its first entry returns: by number and words, or by words alone where only the body has
 * numbers. A section and its only item may bear one title.
 */
function firstEntryAgain(lines: readonly LineReading[], from: number, body: number): number | null {
  const wordsOf = (line: LineReading | undefined): string => titleOf(line).replace(/^\S* /u, '')
  const first = lines[from]
  const words = wordsOf(first)
  if (first === undefined || words === '') return null
  const unnumbered = first.contents.number === null
  for (let i = from + 2; i < body; i++) {
    const line = lines[i]
    if (line === undefined || wordsOf(line) !== words || wordsOf(lines[i - 1]) === words) continue
    if (unnumbered ? line.contents.number !== null : titleOf(line) === titleOf(first)) return i
  }
  return null
}

/** The body begins with headings: of the lines before its first sure line, those that return from the list are the body's. */
function backUp(lines: readonly LineReading[], from: number, low: number, body: number): number {
  if (low === from) {
    const again = firstEntryAgain(lines, from, body)
    if (again !== null) return again
  }
  const returning = firstReturning(lines, from, Math.max(low, body - 8), body)
  if (returning !== null) return overFirstHeadings(lines, from, low, returning)
  return low > from && body - low > 0 ? low : body
}

/**
 * Finds the end of a list.
 * @param from index of the first entry's line
 * @returns index of the line below the last, half-open
 */
export function findContentsEnd(lines: readonly LineReading[], from: number): number {
  const first = new Set<string>()
  let low = from
  let pending = 0
  let above: Pick<ContentsLine, 'page' | 'number'> = { page: 0, number: null }
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const entry = line.contents
    if (isBody(line, i > from ? lines[i - 1] : undefined, lines[i + 1])) return backUp(lines, from, low, i)
    if (isLoose(entry)) {
      low = i + 1
      pending = 0
    } else if (isComplete(entry) && (entry.leader === 'dots' || countsOn(entry, above))) {
      above = { page: entry.page ?? above.page, number: entry.number }
      low = i + 1
      pending = 0
      if (first.size < 3) first.add(titleOf(lines[i]))
    } else {
      if (low > from && first.has(titleOf(lines[i]))) return overFirstHeadings(lines, from, low, i)
      pending++
      if (first.size >= 3 && pending > 4) return low
    }
  }
  return lines.length
}
