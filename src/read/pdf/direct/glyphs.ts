// The glyphs of a font, as the drawing operators and the text need them.
import { isUsual } from './reading-text.ts'

/** A sign of a font. */
export interface Glyph {
  readonly code: number
  readonly unicode: string
  /** Thousandths of the font size; and parts of it. */
  readonly width: number
  readonly part: number
  /** The one-byte code 32, which word spacing widens. */
  readonly isSpace: boolean
  readonly isWhite: boolean
  /** Takes no place of its own: an accent over the letter before. */
  readonly isAccent: boolean
  /** A sign that nobody sees, such as a soft hyphen. */
  readonly isUnseen: boolean
  /** What it is in UTF-16, when it is one unit; else -1. */
  readonly unit: number
  /** Reads as it is written, see `readingText`. */
  readonly isUsual: boolean
}

/** What kind of sign it is: the engine's own notion, on which the places of blanks depend. */
const KIND = /^(?<white>\s)|(?<accent>\p{Mn})|(?<unseen>\p{Cf})$/u

/** Makes a glyph. */
export function glyphOf(code: number, unicode: string, width: number, isSpace: boolean): Glyph {
  const kind = KIND.exec(unicode)?.groups
  return {
    code,
    unicode,
    width,
    part: width / 1000,
    isSpace,
    isWhite: kind?.['white'] !== undefined,
    isAccent: kind?.['accent'] !== undefined,
    isUnseen: kind?.['unseen'] !== undefined,
    unit: unicode.length === 1 ? unicode.charCodeAt(0) : -1,
    isUsual: isUsual(unicode),
  }
}
