// Decides which label-like lines are labels: a label is set as the document's other labels are, and stands where a
// paragraph may begin.
import { breaksBetween, endsSentence } from '../danish/breaks.ts'
import { startsLower } from '../text/breaks.ts'
import type { Layout } from '../text/layout.ts'
import type { Line } from '../text/source.ts'
import type { LineReading } from './line-reading.ts'
import type { SectionLabelLine } from './section-label.ts'

/** How most sure labels are set. */
interface Style {
  readonly size: number | undefined
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
}

const told = (value: string | undefined): boolean | undefined =>
  value === 'true' ? true : value === 'false' ? false : undefined

function usualStyle(lines: readonly Line[]): Style {
  const count = (value: (line: Line) => string): string | undefined => {
    const counts = new Map<string, number>()
    for (const line of lines) counts.set(value(line), (counts.get(value(line)) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  }
  const size = count((line) => String(line.box?.size ?? ''))
  return {
    size: size === undefined || size === '' ? undefined : Number(size),
    bold: told(count((line) => String(line.bold ?? ''))),
    italic: told(count((line) => String(line.italic ?? ''))),
  }
}

/**
 * Chooses the labels among the lines of the body.
 * @param lines the lines that are text
 * @param layout how the document is set
 * @param from index of the line where the first item begins
 * @param taken indices of lines that are something else already (headings, case lines)
 * @returns the labels by the indices of their lines
 */
export function resolveLabels(
  lines: readonly LineReading[],
  layout: Layout,
  from: number,
  taken: ReadonlySet<number>,
): Map<number, SectionLabelLine> {
  const proposed = lines.flatMap(({ line, label }, at) =>
    at < from || label === null || taken.has(at) ? [] : [{ line, label, at }],
  )
  const sure = proposed.filter(({ label, line }) => !label.weak && label.textAt >= line.text.length)
  const usual = usualStyle(sure.map(({ line }) => line))
  const found = new Map<number, SectionLabelLine>()
  for (const { line, label, at } of proposed) {
    const above = lines[at - 1]
    const afterHeading = taken.has(at - 1) || found.has(at - 1)
    const sized = line.box === undefined || usual.size === undefined || Math.abs(line.box.size - usual.size) < 0.6
    const weighted = line.bold === undefined || usual.bold === undefined || line.bold === usual.bold
    const alone = label.textAt >= line.text.length
    // Set otherwise than the labels, it is a sub-heading that bears a label's word.
    if (alone && usual.bold === true && line.bold === false) continue
    if (alone && usual.italic === false && line.italic === true) continue
    if (alone && line.box !== undefined && usual.size !== undefined && line.box.size < usual.size - 0.6) continue
    const mayBegin =
      afterHeading || above === undefined || endsSentence(above.text) || breaksBetween(above.line, line, layout)
    // Alone on its line in capitals, over a sentence or a point: no sentence is broken like that.
    const below = lines[at + 1]
    if (!mayBegin && (!alone || (below !== undefined && startsLower(below.text)))) continue
    if (label.weak) {
      const marked = line.bold === true && usual.bold === true && sized && weighted && line.box !== undefined
      if (!marked && !(afterHeading && alone)) continue
    }
    found.set(at, label)
  }
  return found
}
