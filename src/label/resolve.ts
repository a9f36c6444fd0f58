// Gives every line its role. The ladder: furniture, contents, headings (contents first, then count, case line, label and
// type), attendance, labels; what stands before all of them is the cover.
import { measure, type Layout } from '../text/layout.ts'
import { DANISH_HYPHENS } from '../danish/hyphens.ts'
import { lexiconOf, type Lexicon } from '../text/lexicon.ts'
import type { Line, Source } from '../text/source.ts'
import { findAttendance, readAttendanceLine } from './attendance.ts'
import type { Candidate } from './candidate.ts'
import { readCaseLine } from './case-line.ts'
import { isClosing } from './closing.ts'
import { findContents, type Contents } from './contents.ts'
import { belowFurniture, flowOf, type Flow } from './flow.ts'
import { proposeHeadings } from './heading-candidates.ts'
import { resolveHeadings } from './resolve-headings.ts'
import { resolveLabels, type ResolvedLabel } from './resolve-labels.ts'
import type { Role } from './role.ts'
import { readLabel } from './section-label.ts'

/** A document whose every line has its role. */
export interface Labelled {
  readonly source: Source
  readonly flow: Flow
  readonly layout: Layout
  readonly lexicon: Lexicon
  /** `roles[i]` is the role of `source.lines[i]`. */
  readonly roles: readonly Role[]
  readonly contents: Contents | null
  readonly headings: readonly Candidate[]
  /** Labels by index into the flow. */
  readonly labels: ReadonlyMap<number, ResolvedLabel>
  readonly attendance: { readonly from: number; readonly to: number } | null
}

/** Closing lines stand among the last lines of a document. */
const CLOSING_LINES = 12

/**
 * Where an item's text begins although no heading was found for it: at a case line, or at a label. Its lines belong to no
 * item; calling them persons would be worse.
 */
function firstBodyLine(flow: Flow, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const text = flow.lines[i]?.text ?? ''
    const label = readLabel(text)
    if (readCaseLine(text) !== null || (label !== null && !label.weak)) return i
  }
  return to
}

/** Labels a document. Never throws. */
export function resolve(source: Source): Labelled {
  const flow = flowOf(source)
  const layout = measure(flow.lines, belowFurniture(flow))
  const lexicon = lexiconOf(source.lines, DANISH_HYPHENS)
  const contents = findContents(flow)
  const bodyFrom = contents?.to ?? 0
  const headings = resolveHeadings(proposeHeadings(flow, layout, contents, bodyFrom), contents)
  const firstItem = headings[0]?.from ?? flow.lines.length
  const bodyLine = firstBodyLine(flow, bodyFrom, firstItem)
  const attendance =
    findAttendance(flow, bodyFrom, bodyLine) ?? (contents === null ? null : findAttendance(flow, 0, contents.from))

  const roles = new Array<Role>(flow.lines.length).fill('cover')
  const set = (from: number, to: number, role: (line: Line, i: number) => Role): void => {
    for (let i = from; i < to; i++) {
      const line = flow.lines[i]
      if (line !== undefined) roles[i] = role(line, i)
    }
  }
  set(bodyLine, firstItem, () => 'unplaced')
  set(firstItem, flow.lines.length, () => 'body')
  if (contents !== null) {
    set(contents.from, contents.to, (line) => (contents.strangers.includes(line) ? 'unplaced' : 'toc-entry'))
    set(contents.headingFrom, contents.headingTo, () => 'toc-heading')
  }
  if (attendance !== null) set(attendance.from, attendance.to, (line) => readAttendanceLine(line.text).role)
  const taken = new Set<number>()
  for (const { from, to } of headings) {
    set(from, to, (_, i) => (i === from ? 'item-heading' : 'heading-continued'))
    for (let i = from; i < to; i++) taken.add(i)
    const below = flow.lines[to]
    if (below !== undefined && readCaseLine(below.text) !== null) {
      roles[to] = 'case-line'
      taken.add(to)
    }
  }
  const labels = resolveLabels(flow, layout, firstItem, taken)
  for (const at of labels.keys()) roles[at] = 'section-label'
  const end = flow.lines.length
  set(Math.max(firstItem, end - CLOSING_LINES), end, (line, i) =>
    roles[i] === 'body' && isClosing(line.text) ? 'closing' : (roles[i] ?? 'body'),
  )

  const all = new Array<Role>(source.lines.length).fill('furniture')
  flow.at.forEach((at, i) => (all[at] = roles[i] ?? 'body'))
  // A note belongs to the item in which its mark stands; a note on a person or on the cover to none.
  const firstOffset = flow.lines[firstItem]?.start ?? Infinity
  for (const { at, from, to } of source.footnotes)
    if (at.some((mark) => mark >= firstOffset)) all.fill('footnote', from, to)
  return { source, flow, layout, lexicon, roles: all, contents, headings, labels, attendance }
}
