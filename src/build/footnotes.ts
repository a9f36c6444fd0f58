// The footnotes of an item: those whose marks stand in it; and those of the cover, the attendance and the closing.
//
//   … 41,6 mio. kr.¹            ¹ Uden moms.      ->  { mark: "1", text: "Uden moms." }
import type { Footnote as Found } from '../text/source.ts'
import type { Footnote } from '../referat.ts'
import { passageOf, placeOfLines, type Document } from './document.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const isIn = (note: Found, { start, end }: Span): boolean => note.at.some((mark) => mark >= start && mark < end)

const read = (document: Document, { mark, from, to }: Found): Footnote => {
  const own = document.source.lines.slice(from, to)
  return { mark, text: passageOf(document, own).text.trim(), at: placeOfLines(document, own) }
}

/** @param at the item's place: offsets, half-open */
export const readFootnotes = (document: Document, at: Span): Footnote[] =>
  document.source.footnotes.filter((note) => isIn(note, at)).map((note) => read(document, note))

/**
 * The footnotes that belong to no item.
 * @param items their places
 * @returns each with its mark, which says whom or what it is about: `* Deltog til og med punkt 3.`
 */
export const notesOutside = (document: Document, items: readonly Span[]): string[] =>
  document.source.footnotes
    .filter((note) => !items.some((at) => isIn(note, at)))
    .map((note) => read(document, note))
    .map(({ mark, text }) => `${mark} ${text}`)
