// The lines of a heading's title: how many there are, and which of them cannot be one.
//
//   3.3. Fælles strategi for at fastholde og   <- the title begins here,
//        tiltrække læger                       <- and runs on, set the same way
//   SAG-2026-00802 gitb                        <- no: a case line
import { breaksBetween } from '../danish/breaks.ts'
import type { Layout } from '../text/layout.ts'
import type { Stretch } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import type { LineReading } from './line-reading.ts'

/** No title has more lines. */
export const MOST_TITLE_LINES = 4

/** The words of a title. */
export const titleWords = (stretches: readonly Stretch[]): string =>
  stretches.map(({ line, from, to }) => line.text.slice(from, to)).join(' ')

/** Can the line be no title's second line: is it a case line, a label, or numbered itself? */
const beginsAnew = ({ caseLine, label, number }: LineReading): boolean =>
  caseLine !== null || label !== null || (number?.titleAt ?? 0) > 0

/** The heading's lines if it has `count` of them; `null` when a line among them cannot be a title. */
export function titleOver(lines: readonly LineReading[], at: number, titleAt: number, count: number): Stretch[] | null {
  const stretches: Stretch[] = []
  for (let k = 0; k < count; k++) {
    const reading = lines[at + k]
    if (reading === undefined || (k > 0 && beginsAnew(reading))) return null
    const { line } = reading
    const from = k === 0 ? titleAt : 0
    if (from < line.text.length) stretches.push({ line, from, to: line.text.length })
  }
  return stretches.length > 0 ? stretches : null
}

/** Is the line below set as the heading is, close under it? */
function runsOn(line: Line, next: Line, layout: Layout): boolean {
  if (line.box !== undefined && next.box !== undefined) {
    const likeHeading = Math.abs(line.box.size - next.box.size) < 0.3 && line.bold === next.bold
    const apart =
      line.page !== next.page ||
      next.box.baseline - line.box.baseline > line.box.size * 1.9 ||
      next.box.baseline <= line.box.baseline
    const marked = line.bold === true || line.box.size > layout.bodySize + 0.5
    return likeHeading && marked && !apart
  }
  if (next.blankBefore === true) return false
  // Where empty lines part paragraphs, a short line below without one is still the title.
  if (layout.kind === 'flowing') return layout.knowsBlanks && next.text.length < 100 && !/[.:]$/u.test(next.text)
  return layout.kind === 'wrapped' && !breaksBetween(line, next, layout)
}

/** How many lines the title takes when the contents do not tell: until a case line or a label, or while the type runs on. */
export function titleLines(lines: readonly LineReading[], layout: Layout, at: number, bare: boolean): number {
  const least = bare ? 2 : 1
  // Short lines down to a case line are the title, however the letters' size was measured.
  for (let count = least; count < MOST_TITLE_LINES; count++) {
    const [line, next] = [lines[at + count - 1], lines[at + count]]
    if (line === undefined || next === undefined || line.text.length > 120 || /[.:]$/u.test(line.text)) break
    if (next.caseLine !== null) return count
    if (next.label !== null || next.number !== null) break
  }
  for (let count = least; count < MOST_TITLE_LINES; count++) {
    const [line, next] = [lines[at + count - 1], lines[at + count]]
    if (line === undefined || next === undefined) return count
    if (beginsAnew(next) || !runsOn(line.line, next.line, layout)) return count
  }
  return MOST_TITLE_LINES
}

/** Does a heading end above this line for sure: is it a case line, or a label? */
export const endsAt = (lines: readonly LineReading[], below: number): boolean =>
  lines[below]?.caseLine != null || lines[below]?.label != null

/** Do a case line and a label follow here? No point of a list stands above both. */
export const hasBothBelow = (lines: readonly LineReading[], below: number): boolean =>
  lines[below]?.caseLine != null && lines[below + 1]?.label != null
