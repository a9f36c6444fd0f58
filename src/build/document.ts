// What every field reader needs to know of the document it reads in.
import type { At } from '../referat.ts'
import { extent, join, type Passage, whole } from '../text/passage.ts'
import type { Layout } from '../text/layout.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { Line, Source } from '../text/source.ts'
import { lineFinder, pageFinder } from '../text/span.ts'

export interface Document {
  readonly source: Source
  readonly layout: Layout
  readonly lexicon: Lexicon
  /** Page (from 1) of an offset of the source text. */
  readonly pageOf: (offset: number) => number | null
  /** Line (from 1) of an offset of the source text. */
  readonly lineOf: (offset: number) => number
  /** The year of the meeting, when it is known. */
  readonly year: number | null
  /** The council as its cover names it: `KKR Sjælland`. */
  readonly body: string | null
}

/** A document whose year and council are not known yet. */
export const documentOf = (source: Source, layout: Layout, lexicon: Lexicon): Document => ({
  source,
  layout,
  lexicon,
  year: null,
  body: null,
  pageOf: pageFinder(source),
  lineOf: lineFinder(source.text),
})

/** The place of offsets. */
export const place = (document: Document, start: number, end: number): At => ({
  page: document.pageOf(start),
  line: document.lineOf(start),
  start,
  end,
})

/** The place of a passage. */
export function placeOf(document: Document, passage: Passage): At {
  const { start, end } = extent(passage)
  return place(document, start, end)
}

/** Lines as one text. */
export const passageOf = (document: Document, lines: readonly Line[]): Passage =>
  join(lines.map(whole), document.lexicon)

/** The place of lines. @param lines at least one, in reading order */
export const placeOfLines = (document: Document, lines: readonly Line[]): At =>
  place(document, lines[0]?.start ?? 0, lines.at(-1)?.end ?? lines[0]?.end ?? 0)
