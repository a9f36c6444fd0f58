// The fold: labelled lines become the tree of the document. It cannot fail: every role has a place.
import type { Candidate } from '../label/candidate.ts'
import type { ResolvedLabel } from '../label/resolve-labels.ts'
import type { Labelled } from '../label/resolve.ts'
import { cutLine } from '../text/cut-line.ts'
import type { Line } from '../text/source.ts'

/** A stretch of an item under one label, or under none. */
export interface SectionNode {
  readonly label: { readonly line: Line; readonly read: ResolvedLabel } | null
  /** The text, the label left out. */
  readonly lines: readonly Line[]
}

export interface ItemNode {
  readonly heading: Candidate
  readonly headingLines: readonly Line[]
  readonly caseLine: Line | null
  readonly sections: readonly SectionNode[]
}

export interface Tree {
  readonly cover: readonly Line[]
  readonly attendance: readonly Line[]
  readonly items: readonly ItemNode[]
  readonly closing: readonly Line[]
}

interface OpenItem {
  heading: Candidate
  headingLines: Line[]
  caseLine: Line | null
  sections: { label: SectionNode['label']; lines: Line[] }[]
}

/** Builds the tree of a labelled document. */
export function assemble(labelled: Labelled): Tree {
  const { flow, roles, labels, headings } = labelled
  const cover: Line[] = []
  const attendance: Line[] = []
  const closing: Line[] = []
  const items: OpenItem[] = []
  let isClosed = false
  const headingAt = new Map(headings.map((heading) => [heading.from, heading]))
  flow.lines.forEach((line, i) => {
    const role = roles[flow.at[i] ?? -1]
    const item = items.at(-1)
    const heading = headingAt.get(i)
    if (role === 'unplaced') return
    if (heading !== undefined) {
      items.push({ heading, headingLines: [line], caseLine: null, sections: [] })
      isClosed = false
    } else if (
      role === 'cover' ||
      (item === undefined && role !== 'toc-heading' && role !== 'toc-entry' && !isAttendance(role))
    ) {
      cover.push(line)
    } else if (isAttendance(role)) {
      attendance.push(line)
    } else if (role === 'closing') {
      closing.push(line)
      isClosed = item !== undefined
    } else if (item !== undefined && role === 'heading-continued') {
      item.headingLines.push(line)
    } else if (item !== undefined && role === 'case-line') {
      item.caseLine = line
    } else if (item !== undefined && role === 'section-label') {
      openSection(item, line, labels.get(i))
      isClosed = false
    } else if (item !== undefined && role === 'body') {
      // What stands below the end of the meeting runs no sentence on from above it, and no decision.
      if (item.sections.length === 0 || isClosed) item.sections.push({ label: null, lines: [] })
      item.sections.at(-1)?.lines.push(line)
      isClosed = false
    }
  })
  return { cover, attendance, items, closing }
}

const isAttendance = (role: string | undefined): boolean =>
  role === 'attendance-heading' || role === 'list-heading' || role === 'person'

function openSection(item: OpenItem, line: Line, read: ResolvedLabel | undefined): void {
  if (read === undefined) return
  const rest = read.textAt < line.text.length ? [cutLine(line, read.textAt)] : []
  item.sections.push({ label: { line: cutLine(line, 0, read.labelTo), read }, lines: rest })
}
