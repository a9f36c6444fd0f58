// The glyphs of a font, as the drawing operators and the text need them.

/** A sign of a font. */
export interface Glyph {
  readonly code: number
  readonly unicode: string
  /** Thousandths of the font size. */
  readonly width: number
  /** The one-byte code 32, which word spacing widens. */
  readonly isSpace: boolean
  readonly isWhite: boolean
  /** Takes no place of its own: an accent over the letter before. */
  readonly isAccent: boolean
  /** A sign that nobody sees, such as a soft hyphen. */
  readonly isUnseen: boolean
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
    isSpace,
    isWhite: kind?.['white'] !== undefined,
    isAccent: kind?.['accent'] !== undefined,
    isUnseen: kind?.['unseen'] !== undefined,
  }
}
