// The footnotes of an item: those whose marks stand in it.
//
//   … 41,6 mio. kr.¹            ¹ Uden moms.      ->  { mark: "1", text: "Uden moms." }
import type { Footnote as Found } from '../text/source.ts'
import type { Footnote } from '../referat.ts'
import { passageOf, placeOfLines, type Document } from './document.ts'

/** @param at the item's place: offsets, half-open */
export function readFootnotes(document: Document, at: { readonly start: number; readonly end: number }): Footnote[] {
  const { footnotes, lines } = document.source
  return footnotes
    .filter((note: Found) => note.at.some((mark) => mark >= at.start && mark < at.end))
    .map(({ mark, from, to }) => {
      const own = lines.slice(from, to)
      return { mark, text: passageOf(document, own).text.trim(), at: placeOfLines(document, own) }
    })
}
