// Reads one item of the agenda.
import type { Item, Referat } from '../referat.ts'
import { join, type Passage } from '../text/passage.ts'
import type { ItemNode } from './assemble.ts'
import { readBeslutning } from './decision/beslutning.ts'
import { readBilag } from './bilag.ts'
import { placeOfLines, type Document } from './document.ts'
import { readPresentations } from './decision/presentations.ts'
import { readFootnotes } from './footnotes.ts'
import { readIndstilling } from './decision/indstilling.ts'
import { settlePoints } from './decision/settle-points.ts'
import { readLinks } from './links.ts'
import { readSections, type ReadSection } from './sections.ts'
import { CLOSED_LINE, CLOSED_TITLE } from '../vocabulary/agenda-sections.ts'

function readSag(document: Document, node: ItemNode): Item['sag'] {
  if (node.caseLine === null) return null
  const { line, read } = node.caseLine
  return { number: read.number, initials: [...read.initials], at: placeOfLines(document, [line]) }
}

/** Does the title, or a line of its own, say that the item was closed? */
const isClosed = (title: string, sections: readonly ReadSection[]): boolean =>
  CLOSED_TITLE.test(title) ||
  sections.some(({ prose }) => prose.some(({ text }) => text.length < 40 && CLOSED_LINE.test(text)))

/** Where the last of an item's lines ends. */
function endOf({ headingLines, caseLine, sections }: ItemNode): number {
  let end = caseLine?.line.end ?? 0
  for (const line of headingLines) end = Math.max(end, line.end)
  for (const { label, lines } of sections) {
    end = Math.max(end, label?.line.end ?? 0)
    for (const line of lines) end = Math.max(end, line.end)
  }
  return end
}

/** An item, and the text of its paragraphs and points with its places. */
export interface ReadItem {
  readonly item: Item
  readonly prose: readonly Passage[]
}

/** Reads an item. @param parent number of the item above it, `null` at the top */
export function readItem(
  document: Document,
  node: ItemNode,
  level: number,
  parent: string | null,
  kind: Referat['kind'],
): ReadItem {
  const sections = readSections(document, node.sections)
  const lines = node.sections.flatMap((section) => section.lines)
  const at = { ...placeOfLines(document, node.headingLines), end: endOf(node) }
  const title = join(node.heading.title, document.lexicon).text.trim()
  const indstilling = readIndstilling(document, sections)
  const { beslutning, rulings, said } = readBeslutning(document, sections, kind, title, indstilling?.points ?? [])
  const item: Item = {
    number: node.heading.number,
    level,
    parent,
    title,
    page: node.headingLines[0]?.page ?? null,
    closed: isClosed(title, sections),
    sag: readSag(document, node),
    sections: sections.map(({ section }) => section),
    indstilling: indstilling === null ? null : { ...indstilling, points: settlePoints(indstilling.points, rulings) },
    beslutning,
    presentations: readPresentations(document, said),
    bilag: sections
      .filter(({ section }) => section.kind === 'bilag')
      .flatMap((part) => readBilag(document, part.lines)),
    links: readLinks(document, lines),
    footnotes: readFootnotes(document, at),
    at,
  }
  return { item, prose: sections.flatMap(({ prose }) => prose) }
}
