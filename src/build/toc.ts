// The table of contents as the paper prints it.
import type { TocEntry } from '../referat.ts'
import type { Labelled } from '../label/resolve.ts'
import { join } from '../text/passage.ts'
import { placeOfLines, type Document } from './document.ts'

/** Reads the entries of the contents. */
export function readToc(document: Document, { contents }: Labelled): TocEntry[] {
  return (contents?.entries ?? []).map(({ number, title, page }) => ({
    number,
    title: join(title, document.lexicon).text.trim(),
    page,
    at: placeOfLines(
      document,
      // Where a page gives its columns one by one, a line printed further down may come first.
      title.map(({ line }) => line).sort((one, other) => one.start - other.start),
    ),
  }))
}
