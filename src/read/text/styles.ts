// What a machine's marks say about each place of a text: left out of the view, bold, italic, a line break, a link.
import type { LineLink } from '../../text/source.ts'

/** The marks of a whole text. Ranges are counted up at their start and down at their end, so nesting costs nothing. */
export interface Styles {
  /** 1 where the text is a mark, not a letter; 2 where the mark stands for a blank. */
  readonly hidden: Uint8Array
  readonly bold: Int32Array
  readonly italic: Int32Array
  /** In the order of their ends; offsets into the text. */
  readonly links: LineLink[]
}

/** No marks yet. */
export function noStyles(text: string): Styles {
  return {
    hidden: new Uint8Array(text.length + 1),
    bold: new Int32Array(text.length + 1),
    italic: new Int32Array(text.length + 1),
    links: [],
  }
}

/** Leaves a range out of the view. */
export function hide(styles: Styles, start: number, end: number): void {
  styles.hidden.fill(1, start, end)
}

/** Counts a range up. */
export function mark(counts: Int32Array, start: number, end: number): void {
  counts[start] = (counts[start] ?? 0) + 1
  counts[end] = (counts[end] ?? 0) - 1
}
