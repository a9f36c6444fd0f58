// Decides which label-like lines are labels: a label is set as the document's other labels are, and stands where a
// paragraph may begin.
import { breaksBetween, endsSentence } from '../danish/breaks.ts'
import { beginsLike } from '../danish/label-words.ts'
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

/** Is a line set as the document's sure labels are? `undefined` where the input does not know. */
function isSetLike(line: Line, usual: Style): boolean | undefined {
  if (line.box === undefined || usual.size === undefined) return undefined
  return Math.abs(line.box.size - usual.size) < 0.6 && (line.bold === undefined || line.bold === usual.bold)
}

/** Set otherwise than the labels, a line is a sub-heading that bears a label's word. */
const isSetOtherwise = (line: Line, usual: Style): boolean =>
  (usual.bold === true && line.bold === false) ||
  (usual.italic === false && line.italic === true) ||
  (line.box !== undefined && usual.size !== undefined && line.box.size < usual.size - 0.6)

/** A label-like line with what stands around it. */
interface Place {
  readonly line: Line
  readonly label: SectionLabelLine
  readonly above: LineReading | undefined
  readonly below: LineReading | undefined
  /** Does it stand right below a heading, a case line or another label? */
  readonly afterHeading: boolean
}

/** Is a label whose words alone do not prove it a label here? */
function isProven({ line, label, below, afterHeading }: Place, usual: Style, layout: Layout): boolean {
  const alone = label.textAt >= line.text.length
  if (!alone || below === undefined) return false
  const setLike = isSetLike(line, usual)
  if (setLike === true && line.bold === true && usual.bold === true) return true
  if (afterHeading) return true
  // A paragraph of its own over what such a label opens, where no type speaks against it.
  const apart = breaksBetween(line, below.line, layout) || setLike === true
  return apart && setLike !== false && (label.misspelt || beginsLike(label.kind, below.text))
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
  const proposed: { readonly line: Line; readonly label: SectionLabelLine; readonly at: number }[] = []
  for (let at = from; at < lines.length; at++) {
    const { line, label = null } = lines[at] ?? {}
    if (line !== undefined && label !== null && !taken.has(at)) proposed.push({ line, label, at })
  }
  const sure = proposed.filter(({ label, line }) => !label.weak && !label.misspelt && label.textAt >= line.text.length)
  const usual = usualStyle(sure.map(({ line }) => line))
  const found = new Map<number, SectionLabelLine>()
  for (const { line, label, at } of proposed) {
    const [above, below] = [lines[at - 1], lines[at + 1]]
    const afterHeading = taken.has(at - 1) || found.has(at - 1)
    const alone = label.textAt >= line.text.length
    if (alone && isSetOtherwise(line, usual)) continue
    const mayBegin =
      afterHeading ||
      above === undefined ||
      endsSentence(above.text) ||
      // A row of a table runs on into no text.
      above.text.includes('\t') ||
      breaksBetween(above.line, line, layout)
    // Alone on its line in capitals, over a sentence or a point: no sentence is broken like that.
    if (!mayBegin && (!alone || (below !== undefined && startsLower(below.text)))) continue
    if ((label.weak || label.misspelt) && !isProven({ line, label, above, below, afterHeading }, usual, layout))
      continue
    if (label.kind === 'protokol' && isWithinDecision(label, at, found, taken)) continue
    found.set(at, label)
  }
  return withConclusions(found, lines, taken)
}

/**
 * Does a label stand in the text of a decision: `Protokolbemærkning:` below `Beslutning`, which has no colon? Printed as the
 * other labels are, it opens a section of its own.
 */
function isWithinDecision(
  label: SectionLabelLine,
  at: number,
  found: ReadonlyMap<number, SectionLabelLine>,
  taken: ReadonlySet<number>,
): boolean {
  for (let k = at - 1; k >= 0 && !taken.has(k); k--) {
    const above = found.get(k)
    if (above !== undefined) return above.kind === 'beslutning' && label.colon && !above.colon
  }
  return false
}

/** In an item that has no `Beslutning`, what is decided under `Konklusion` is its decision. */
function withConclusions(
  found: Map<number, SectionLabelLine>,
  lines: readonly LineReading[],
  taken: ReadonlySet<number>,
): Map<number, SectionLabelLine> {
  const itemOf = (at: number): number => {
    let top = at
    while (top > 0 && !taken.has(top)) top--
    return top
  }
  const conclusions = [...found].filter(
    ([at, { kind }]) => kind === 'konklusion' && beginsLike('beslutning', lines[at + 1]?.text ?? ''),
  )
  if (conclusions.length === 0) return found
  const decided = new Set([...found].filter(([, { kind }]) => kind === 'beslutning').map(([at]) => itemOf(at)))
  for (const [at, label] of conclusions) if (!decided.has(itemOf(at))) found.set(at, { ...label, kind: 'beslutning' })
  return found
}
