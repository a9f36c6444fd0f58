// The bilag of an item: one a line, or one a list point; what only announces them is none.
//
//   Links til:                                    <- no
//   Faktaark om cykelstier, maj 2024              <- yes
import type { Item } from '../referat.ts'
import type { Line } from '../text/source.ts'
import { passageOf, placeOf, placeOfLines, type Document } from './document.ts'
import { groupLines } from './group.ts'
import { NO_BILAG } from '../vocabulary/bilag-mentions.ts'
import { readLinks } from './links.ts'

/** Reads bilag. @param lines the lines of a bilag section */
export function readBilag(document: Document, lines: readonly Line[]): Item['bilag'] {
  return groupLines(lines, document.layout).flatMap((group) => {
    const passage = passageOf(document, group.lines)
    const title = passage.text.trim()
    if (title === '' || title.endsWith(':') || NO_BILAG.test(title)) return []
    const url = readLinks(document, group.lines).find((link) => link.url !== null)?.url ?? null
    const at = group.marker === null ? placeOfLines(document, group.lines) : placeOf(document, passage)
    return [{ title, url, at }]
  })
}
