// The fold: lines with their roles become the tree of the document. It cannot fail: every role has a place.
import type { CaseLine } from '../label/case-line.ts'
import type { Decided } from '../label/decided.ts'
import type { HeadingCandidate } from '../label/heading-candidate.ts'
import type { LineReading } from '../label/line-reading.ts'
import type { Labelled } from '../label/resolve.ts'
import type { SectionLabelLine } from '../label/section-label.ts'
import { cutLine } from '../text/cut-line.ts'
import type { Line } from '../text/source.ts'

/** A stretch of an item under one label, or under none. */
export interface SectionNode {
  readonly label: { readonly line: Line; readonly read: SectionLabelLine } | null
  /** The text, the label left out. */
  readonly lines: readonly Line[]
}

export interface ItemNode {
  readonly heading: HeadingCandidate
  readonly headingLines: readonly Line[]
  readonly caseLine: { readonly line: Line; readonly read: CaseLine } | null
  readonly sections: readonly SectionNode[]
}

export interface Tree {
  /** The document whose lines these are. */
  readonly labelled: Labelled
  readonly cover: readonly Line[]
  /** The title pages of supplements, without their contents. */
  readonly supplement: readonly Line[]
  /** The attendance, with what was read of each line. */
  readonly attendance: readonly LineReading[]
  readonly items: readonly ItemNode[]
  readonly closing: readonly Line[]
  readonly furniture: readonly Line[]
}

interface OpenItem {
  readonly heading: HeadingCandidate
  readonly headingLines: Line[]
  caseLine: ItemNode['caseLine']
  readonly sections: { readonly label: SectionNode['label']; readonly lines: Line[] }[]
}

interface OpenTree {
  readonly cover: Line[]
  readonly supplement: Line[]
  readonly attendance: LineReading[]
  readonly items: OpenItem[]
  readonly closing: Line[]
  readonly furniture: Line[]
  /** Did the closing line stand last? What stands below it runs no sentence on from above it, and no decision. */
  isClosed: boolean
}

/** Builds the tree of a labelled document. */
export function assemble(labelled: Labelled): Tree {
  const tree: OpenTree = {
    cover: [],
    supplement: [],
    attendance: [],
    items: [],
    closing: [],
    furniture: [],
    isClosed: false,
  }
  for (const line of labelled.lines) put(tree, line)
  const { cover, supplement, attendance, items, closing, furniture } = tree
  return { labelled, cover, supplement, attendance, items, closing, furniture }
}

/** Puts a line where its role belongs. */
function put(tree: OpenTree, decided: Decided): void {
  const { line } = decided.reading
  const item = tree.items.at(-1)
  switch (decided.role) {
    case 'furniture':
      tree.furniture.push(line)
      return
    // Contents are read as a whole, notes by their marks; unplaced lines stand in `coverage` alone.
    case 'unplaced':
    case 'footnote':
    case 'toc-heading':
    case 'toc-entry':
      return
    case 'attendance-heading':
    case 'list-heading':
    case 'person':
      tree.attendance.push(decided.reading)
      return
    case 'item-heading':
      tree.items.push({ heading: decided.heading, headingLines: [line], caseLine: null, sections: [] })
      tree.isClosed = false
      return
    case 'cover':
      ;(item === undefined ? tree.cover : tree.supplement).push(line)
      return
  }
  // In front of the first item, everything else is the cover's.
  if (item === undefined) tree.cover.push(line)
  else putInItem(tree, item, decided)
}

function putInItem(tree: OpenTree, item: OpenItem, decided: Decided): void {
  const { line } = decided.reading
  switch (decided.role) {
    case 'heading-continued':
      item.headingLines.push(line)
      return
    case 'case-line':
      item.caseLine = { line, read: decided.caseLine }
      return
    case 'closing':
      tree.closing.push(line)
      tree.isClosed = true
      return
    case 'section-label': {
      const { label: read } = decided
      const rest = read.textAt < line.text.length ? [cutLine(line, read.textAt)] : []
      item.sections.push({ label: { line: cutLine(line, 0, read.labelTo), read }, lines: rest })
      break
    }
    default:
      if (item.sections.length === 0 || tree.isClosed) item.sections.push({ label: null, lines: [] })
      item.sections.at(-1)?.lines.push(line)
  }
  tree.isClosed = false
}
