// What speaks for and against a heading in the lines around it.
//
//   3.10. Orientering om fælles projekter      larger or bold: for
//   SAG-2026-00802 gitb                        a case line right below: for
//   Indstilling                                a label below: for
import { breaksBetween, endsSentence } from '../danish/breaks.ts'
import { startsLower } from '../text/breaks.ts'
import { oneOf } from '../text/compare.ts'
import type { Layout } from '../text/layout.ts'
import type { Line } from '../text/source.ts'
import { squashTitle } from '../text/squash.ts'
import { AGENDA_SECTIONS } from '../vocabulary/agenda-sections.ts'
import type { LineReading } from './line-reading.ts'
import { follows } from './number.ts'

const isAgendaSection = oneOf(AGENDA_SECTIONS)

const isMarked = (line: Line, layout: Layout): boolean =>
  line.bold === true || (line.box !== undefined && line.box.size > layout.bodySize + 0.5)

/** Is what stands over case lines and labels set apart by weight or size in this document? Only then does plain type speak against a heading. */
export function headingsAreMarked(lines: readonly LineReading[], layout: Layout): boolean {
  const sure = lines.filter(({ number }, i) => {
    const below = lines[i + 1]
    return number !== null && below !== undefined && (below.caseLine !== null || below.label !== null)
  })
  return sure.length === 0 || sure.filter(({ line }) => isMarked(line, layout)).length > sure.length / 2
}

function stylePoints(line: Line, layout: Layout, marked: boolean): number {
  if (isMarked(line, layout)) return 2
  return marked && layout.knowsWeight && line.bold === false ? -3 : 0
}

/** `3. Temadrøftelse` over `3.1. Temadrøftelse`: its first item right below it, perhaps by the same title. */
function childPoints(parts: readonly number[], title: string, below: LineReading): number {
  const child = below.number
  if (child?.parts.length !== parts.length + 1 || !follows(parts, child.parts)) return 0
  return squashTitle(below.text.slice(child.titleAt)) === squashTitle(title) ? 5 : 1
}

/**
 * What the lines around a candidate say.
 * @param lines the lines that are text
 * @param from index of its first line
 * @param to where it ends (half-open)
 * @param parts its number
 * @param title its words
 * @param marked what {@link headingsAreMarked} says of the document
 * @returns points; below zero it is a heading only when the contents say so
 */
export function surroundings(
  lines: readonly LineReading[],
  layout: Layout,
  from: number,
  to: number,
  parts: readonly number[] | null,
  title: string,
  marked: boolean,
): number {
  const line = lines[from]
  const last = lines[to - 1]
  const below = lines[to]
  const above = lines[from - 1]
  if (line === undefined || last === undefined) return -9
  let score = -3 + stylePoints(line.line, layout, marked)
  if (line.number?.named === true) score += 3
  if (below != null && below.caseLine !== null) score += lines[to + 1]?.label != null ? 6 : 5
  else if (below != null && below.label !== null) score += 2
  if (isAgendaSection(title)) score += 3
  if (parts !== null && below !== undefined) score += childPoints(parts, title, below)
  const alone =
    (above === undefined || breaksBetween(above.line, line.line, layout)) &&
    (below === undefined || breaksBetween(last.line, below.line, layout))
  if (alone && title.length <= 140 && !/[.,;]$/u.test(title) && !startsLower(title)) score += 2
  if (startsLower(title)) score -= 3
  if (title.length > 60 && title.endsWith('.')) score -= 3
  if (title.length > 220) score -= 4
  // A list counts on: the line above carries the number before.
  const counted = above?.number ?? null
  if (
    parts !== null &&
    counted !== null &&
    counted.parts.length === parts.length &&
    counted.parts.at(-1) === (parts.at(-1) ?? 0) - 1
  )
    score -= 2
  if (above !== undefined && !endsSentence(above.text) && !alone && layout.kind !== 'flowing') score -= 1
  // Several cells: a row of a table.
  if (line.line.cells.length > 2 || title.includes('\t')) score -= 3
  return score
}
