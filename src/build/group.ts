// Parts the lines of a section into groups: one paragraph, list point or sub-heading each.
import { breaksBetween, endsSentence, wouldFit } from '../danish/breaks.ts'
import { cutLine } from '../text/cut-line.ts'
import type { Layout } from '../text/layout.ts'
import type { Line } from '../text/source.ts'
import { changesLevel, markHanging } from './hanging.ts'
import { countOf, readMarker, type Marker } from './marker.ts'

export interface Group {
  /** The lines, the marker cut off the first. */
  readonly lines: readonly Line[]
  readonly marker: Marker | null
  /** Left edge of the marker, in points or columns; `undefined` when not known. */
  readonly indent: number | undefined
  /** The first line, its marker included. */
  readonly first: Line
}

const indentOf = (line: Line): number | undefined => line.box?.left ?? line.indent

/** Does a marker at this line open a list point, or is it a number or dash that prose brought to the line's start? */
function opens(marker: Marker, line: Line, above: Line | undefined, last: Group | undefined, layout: Layout): boolean {
  if (above === undefined || layout.kind === 'flowing' || marker.kind === 'glyph') return true
  if (breaksBetween(above, line, layout)) return true
  const before = last?.marker
  if (before?.kind === marker.kind && marker.kind === 'count') return countOf(marker) === (countOf(before) ?? -1) + 1
  if (marker.kind === 'dash')
    return before?.printed === marker.printed || endsSentence(above.text) || wouldFit(above, line, layout)
  return above.text.endsWith(':')
}

/** A wrapped point hangs: its lines stand right of its marker. A line back at the marker's edge is a new paragraph. */
function leavesPoint(line: Line, last: Group, above: Line, layout: Layout): boolean {
  if (last.marker === null || last.lines.length < 2 || layout.kind === 'flowing') return false
  const own = indentOf(line)
  const hanging = indentOf(above)
  const edge = last.indent
  if (own === undefined || hanging === undefined || edge === undefined) return false
  const step = layout.kind === 'pages' ? 4 : 1
  return line.page === above.page && hanging > edge + step && own < hanging - step
}

/** Parts lines into groups. @param lines the lines of a section, tables left out, in reading order */
export function groupLines(lines: readonly Line[], layout: Layout): Group[] {
  const groups: { lines: Line[]; marker: Marker | null; indent: number | undefined; first: Line }[] = []
  const starts = (mark: string): number => lines.filter(({ text }) => text.startsWith(mark)).length
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const last = groups.at(-1)
    const read = readMarker(line.text)
    // A single line that begins with a long dash is an aside of the line above: `"… husleje." / – En kommune`.
    const marker = read !== null && /^[–—]$/u.test(read.printed) && starts(read.printed) < 2 ? null : read
    if (marker !== null && opens(marker, line, above, last, layout)) {
      groups.push({ lines: [cutLine(line, marker.textAt)], marker, indent: indentOf(line), first: line })
    } else if (
      last === undefined ||
      above === undefined ||
      breaksBetween(above, line, layout) ||
      (last.marker === null && changesLevel(line, above, layout)) ||
      leavesPoint(line, last, above, layout)
    ) {
      groups.push({ lines: [line], marker: null, indent: indentOf(line), first: line })
    } else {
      last.lines.push(line)
    }
  })
  return markHanging(groups, layout)
}
