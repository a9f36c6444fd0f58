// The sentences of a section, each with its place; tables and list points apart from each other.
import { findTables } from './table.ts'
import { groupLines } from './group.ts'
import { passageOf, type Document } from './document.ts'
import type { ReadSection } from './sections.ts'
import type { Passage } from '../text/passage.ts'
import { sentencesOf } from '../text/sentences.ts'

/** Parts a section's text into sentences; rows of tables are none. */
export function sentencesOfSection(document: Document, { lines }: ReadSection): Passage[] {
  const tables = findTables(lines, document.layout)
  const text = lines.filter((_, i) => !tables.some(({ from, to }) => i >= from && i < to))
  return groupLines(text, document.layout).flatMap((group) => sentencesOf(passageOf(document, group.lines)))
}
