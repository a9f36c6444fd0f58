// What a machine's marks say about each place of a text: left out of the view, bold, italic, a line break, a link.
import type { LineLink } from '../../text/source.ts'

/** The marks of a whole text. Ranges are counted up at their start and down at their end, so nesting costs nothing. */
export interface Styles {
  /** What stands at each place: 0 for a letter, else one of the marks below. */
  readonly hidden: Uint8Array
  readonly bold: Int32Array
  readonly italic: Int32Array
  /** In the order of their ends; offsets into the text. */
  readonly links: LineLink[]
  /** What stands at a place for the whole of an entity (`&amp;`), whose other letters are hidden. */
  readonly spelt: Map<number, string>
  /** Struck words: offsets, half-open. */
  readonly struck: { readonly start: number; readonly end: number }[]
  /** Marks of footnotes behind words, and those that begin a note. */
  readonly notes: { readonly mark: string; readonly at: number; readonly isNote: boolean }[]
}

/** A mark that is not shown; one that stands for a blank; one that parts cells. */
export const HIDDEN = 1
export const BLANK = 2
export const CELL = 3
/** The tag of a row's first cell. */
export const FIRST_CELL = 4

/** No marks yet. */
export function noStyles(text: string): Styles {
  return {
    hidden: new Uint8Array(text.length + 1),
    bold: new Int32Array(text.length + 1),
    italic: new Int32Array(text.length + 1),
    links: [],
    spelt: new Map(),
    struck: [],
    notes: [],
  }
}

/** Leaves a range out of the view. */
export function hide(styles: Styles, start: number, end: number): void {
  styles.hidden.fill(HIDDEN, start, end)
}

/** Counts a range up. */
export function mark(counts: Int32Array, start: number, end: number): void {
  counts[start] = (counts[start] ?? 0) + 1
  counts[end] = (counts[end] ?? 0) - 1
}
