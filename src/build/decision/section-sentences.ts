// The sentences of a section, each with its place; tables and list points apart from each other.
import { findTables } from '../table.ts'
import { groupLines } from '../group.ts'
import { passageOf, type Document } from '../document.ts'
import type { ReadSection } from '../sections.ts'
import type { Passage } from '../../text/passage.ts'
import { sentencesOf } from '../../danish/sentences.ts'

/** A sentence, and the number of the list point it begins. */
export interface NumberedPassage extends Passage {
  readonly number?: number
}

/** Parts a section's text into sentences; rows of tables are none. */
export function sentencesOfSection(document: Document, { lines }: ReadSection): NumberedPassage[] {
  const tables = findTables(lines, document.layout)
  const text = lines.filter((_, i) => !tables.some(({ from, to }) => i >= from && i < to))
  return groupLines(text, document.layout).flatMap(({ lines: own, marker }) =>
    sentencesOf(passageOf(document, own)).map((sentence, i) =>
      i === 0 && marker?.kind === 'count' && typeof marker.value === 'number'
        ? { text: sentence.text, offsets: sentence.offsets, number: marker.value }
        : sentence,
    ),
  )
}
