// Where the words of a document stand on its pages: what is needed to draw them again, and no more.
//
//   page 3 of 595 x 842 points
//   "Beslutning"   offsets 4120-4130 of the text   left 71   top 312   size 11   bold
import { sourceOffset, type Line, type Source } from './source.ts'

/** A part of a line with nothing but single blanks in it. */
export interface Run {
  /** Offsets into the text, half-open; what stands there may hold marks that `text` leaves out. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** In points from the page's left and upper edge, to the letters' top. */
  readonly left: number
  readonly top: number
  /** Of the largest font in the line, in points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

/** A page and what stands on it, in reading order. */
export interface Page {
  /** From 1. */
  readonly page: number
  /** In points; `null` for a page without words. */
  readonly width: number | null
  readonly height: number | null
  readonly runs: readonly Run[]
}

/** A document as it is set. */
export interface PageLayout {
  /** The text in which all offsets count. */
  readonly text: string
  /** Every page in order; none for a text or a Word file, which have no pages. */
  readonly pages: readonly Page[]
}

/** Letters of Danish rise this far above the line they stand on, in sizes. */
const ASCENT = 0.8

/** The layout of a document. */
export function pageLayout({ text, pages, lines }: Source): PageLayout {
  const byPage = Array.from({ length: pages ?? 0 }, (_, i): Line[] => lines.filter(({ page }) => page === i + 1))
  return {
    text,
    pages: byPage.map((ofPage, i) => {
      const box = ofPage.find((line) => line.box !== undefined)?.box
      const size = { width: box?.pageWidth ?? null, height: box?.pageHeight ?? null }
      return { page: i + 1, ...size, runs: ofPage.flatMap(runsOf) }
    }),
  }
}

/** The runs of a line: its cells. */
function runsOf(line: Line): Run[] {
  const { box, bold = false, italic = false } = line
  if (box === undefined) return []
  const { size } = box
  const top = rounded(box.baseline - ASCENT * size)
  return line.cells.map(({ start, end, left }) => ({
    start: sourceOffset(line, start),
    end: sourceOffset(line, end),
    text: line.text.slice(start, end),
    left: rounded(left ?? box.left),
    top,
    size: rounded(size),
    bold,
    italic,
  }))
}

/** To a hundredth of a point. */
const rounded = (points: number): number => Math.round(points * 100) / 100
