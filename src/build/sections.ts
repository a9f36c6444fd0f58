// Reads the sections of an item: the whole body, in order, nothing twice.
import type { Section } from '../referat.ts'
import type { Passage } from '../text/passage.ts'
import type { Line } from '../text/source.ts'
import type { SectionNode } from './assemble.ts'
import { readBlocks, textOfBlocks } from './blocks.ts'
import { place, type Document } from './document.ts'
import { endOfRecommendation } from './decision/recommendation-end.ts'

/** A section, and the lines it was read from. */
export interface ReadSection {
  readonly section: Section
  readonly lines: readonly Line[]
  /** The text of its paragraphs and points; tables have none. */
  readonly prose: readonly Passage[]
  /** For each of `prose` that is a point of a list the number printed as its mark, `null` for another mark; else `undefined`. */
  readonly numbers: readonly (number | null | undefined)[]
}

function sectionOf(
  document: Document,
  kind: string,
  heading: Line | null,
  lines: readonly Line[],
  end: number | null,
): ReadSection {
  const { blocks, prose, numbers } = readBlocks(document, lines, kind !== 'bilag')
  const start = heading?.start ?? lines[0]?.start ?? 0
  const last = end ?? lines.at(-1)?.end ?? heading?.end ?? start
  const section = {
    kind,
    heading: heading?.text ?? null,
    text: textOfBlocks(blocks),
    blocks,
    at: place(document, start, last),
  }
  return { section, lines, prose, numbers }
}

/** Reads the sections of one item; an indstilling that runs into unlabelled text is ended where its recommendation ends. */
export function readSections(document: Document, nodes: readonly SectionNode[]): ReadSection[] {
  return nodes.flatMap(({ label, lines }) => {
    const kind = label?.read.kind ?? 'andet'
    const whole = sectionOf(document, kind, label?.line ?? null, lines, null)
    if (kind !== 'indstilling' && kind !== 'forslag') return [whole]
    const end = endOfRecommendation(whole.section.blocks)
    const cut = end === null ? -1 : lines.findIndex((line) => line.start >= end)
    if (cut < 0) return [whole]
    return [
      sectionOf(document, kind, label?.line ?? null, lines.slice(0, cut), null),
      sectionOf(document, 'andet', null, lines.slice(cut), null),
    ]
  })
}
