// What reading leaves behind: one text, and its lines in reading order. Nothing after this knows about bytes.
//
//   text   "1. Eventuelt\n\nMødet **sluttede** kl. 12.15."     what `show --stage text` prints; never edited
//   line 0  ^^^^^^^^^^^^
//   line 1                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^       its `text` is the view "Mødet sluttede kl. 12.15."
//
// A line may know more than its letters (weight, size, place on the page); `undefined` means this input cannot tell.

import type { SourceWarning } from './source-warning.ts'

/** The media types that can be read. */
export type MediaType = 'application/pdf' | 'text/plain' | 'text/markdown' | typeof DOCX

/** The media type of Word files. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A document after reading. Offsets everywhere are UTF-16 indices into `text`, from 0, half-open. */
export interface Source {
  /** The input's name as the user gave it. */
  readonly name: string
  readonly mediaType: MediaType
  /** SHA-256 of the input's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** The input's size in bytes. */
  readonly bytes: number
  /** Number of pages; `null` for text input. */
  readonly pages: number | null
  /** The source text. Every offset in the JSON points into it. */
  readonly text: string
  /** Every line that holds more than blanks, in reading order (for PDFs: the order of the content stream). */
  readonly lines: readonly Line[]
  /** The notes of the document, in the order of their lines. */
  readonly footnotes: readonly Footnote[]
  /** What reading could not be sure of; empty when all is sound. */
  readonly warnings: readonly SourceWarning[]
}

/** One line of the source that holds more than blanks. */
export interface Line {
  /** Where the line begins in `Source.text`, outer blanks left out. */
  readonly start: number
  /** Where the line ends in `Source.text` (half-open), line terminator and outer blanks left out. */
  readonly end: number
  /** Page from 1; `null` for text input. */
  readonly page: number | null
  /** The reading view: NFC, without the marks of a machine (`**`, `<i>`, link targets), runs of blanks made one; a tab parts cells. */
  readonly text: string
  /** `offsets[i]` is the place of `text[i]` in `Source.text`, `offsets[text.length]` its end; `null`: simply `start + i`. */
  readonly offsets: readonly number[] | null
  /** The cells of the line, left to right; one cell when it is ordinary text. */
  readonly cells: readonly Cell[]
  /** Links whose text lies in this line. */
  readonly links: readonly LineLink[]
  /** Text input: does an empty line stand above? PDFs: `undefined`. */
  readonly blankBefore: boolean | undefined
  /** Text input: columns of blanks before the first letter. PDFs: `undefined`. */
  readonly indent: number | undefined
  /** PDFs: where the line stands. Text input: `undefined`. */
  readonly box: Box | undefined
  /** All letters bold? `undefined` when the input cannot tell. */
  readonly bold: boolean | undefined
  /** All letters italic? `undefined` when the input cannot tell. */
  readonly italic: boolean | undefined
  /** The hyphen at the line's end: set by the typesetter (`soft`), part of the word (`hard`), or not known. */
  readonly hyphen: 'soft' | 'hard' | undefined
  /** Why the line is no part of the running text; `undefined` when it is one, as far as reading can tell. */
  readonly aside: Aside | undefined
}

/**
 * What stands beside the running text: furniture as a tagged PDF says so, words that are struck out, letters across the
 * page, a number of lines in the margin, and the lines of footnotes.
 */
export type Aside = 'artifact' | 'struck' | 'watermark' | 'line-number' | 'note'

/** A footnote: its mark, and the lines that bear it. */
export interface Footnote {
  /** As printed, a raised figure as an ordinary one: `1`, `*`. */
  readonly mark: string
  /** Where the mark stands behind words: offsets into `Source.text`, ascending. */
  readonly at: readonly number[]
  /** Indices into `Source.lines`, half-open; the views of these lines begin behind the mark. */
  readonly from: number
  readonly to: number
}

/** A part of a line with a wide gap (or a tab) on either side; indices into `Line.text`, half-open. */
export interface Cell {
  readonly start: number
  readonly end: number
  /** Left and right edge in points from the page's left edge; `undefined` for text input. */
  readonly left: number | undefined
  readonly right: number | undefined
}

/** A link on part of a line; indices into `Line.text`, half-open. */
export interface LineLink {
  readonly start: number
  readonly end: number
  /** The target as the document gives it; `null` where only a dead mark is left (`[her](#)`). */
  readonly url: string | null
}

/** A line's place on its page, in points, as a reader sees the page (upright, cropped); y runs down from the top. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Size of the largest font in the line. */
  readonly size: number
  readonly pageWidth: number
  readonly pageHeight: number
  /** How high the next level rule above the line is drawn, as those between rows of a table; left out where none is near. */
  readonly ruleAbove?: number
}

/** The place in `Source.text` of index `i` of a line's view (`0 ≤ i ≤ text.length`). */
export function sourceOffset(line: Line, i: number): number {
  return line.offsets === null ? line.start + i : (line.offsets[i] ?? line.end)
}
