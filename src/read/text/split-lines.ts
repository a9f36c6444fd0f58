// A text -> its lines that hold more than blanks, by every line end in use: LF, CR LF, CR, form feed, vertical tab,
// NEL, U+2028 and U+2029.
import { matches } from '../../text/matches.ts'

/** A line of the text, outer blanks left out; half-open. */
export interface RawLine {
  readonly start: number
  readonly end: number
  /** Where its row begins and ends, outer blanks included. */
  readonly from: number
  readonly to: number
  /** An empty line or a form feed stands above, or nothing at all. */
  readonly blankBefore: boolean
  /** Columns of blanks before the first letter; a tab runs to the next multiple of eight. */
  readonly indent: number
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu
const TAB_STOP = 8
const BLANK = /[\s\u00ad\u200b\u2060]/u

/** Splits a text into lines. */
export function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let blankBefore = true
  const add = (from: number, to: number): void => {
    let start = from
    let indent = 0
    for (; start < to && BLANK.test(text.charAt(start)); start++) {
      indent += text[start] === '\t' ? TAB_STOP - (indent % TAB_STOP) : 1
    }
    if (start === to) {
      blankBefore = true
      return
    }
    let end = to
    // A soft hyphen is a blank before a line, not after it.
    while (BLANK.test(text.charAt(end - 1)) && text[end - 1] !== '\u00ad') end--
    lines.push({ start, end, from, to, blankBefore, indent })
    blankBefore = false
  }
  let from = 0
  for (const match of matches(LINE_END, text)) {
    add(from, match.index)
    if (match[0] === '\f') blankBefore = true
    from = match.index + match[0].length
  }
  add(from, text.length)
  return lines
}
