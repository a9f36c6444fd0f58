// What the operators of a page set and later ones use (ISO 32000-1, 8.4 and 9.3), as far as text depends on it.
import type { Matrix } from '../pdf-types.ts'
import type { DirectFont } from './font.ts'

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** A state; `q` keeps a copy, and `Q` takes that over again. */
export class TextState {
  ctm: Matrix = IDENTITY
  font: DirectFont | null = null
  fontName = ''
  fontSize = 0
  charSpacing = 0
  wordSpacing = 0
  leading = 0
  /** 1 is the width of the font. */
  stretch = 1
  rise = 0
  /** Linear part of the text's matrix; where it has got to, and where its line began. */
  text: Matrix = IDENTITY
  x = 0
  y = 0
  lineX = 0
  lineY = 0

  /** Takes over all that another has. Member by member: `Object.assign` takes ten times as long, and pages copy often. */
  take(other: TextState): this {
    this.ctm = other.ctm
    this.font = other.font
    this.fontName = other.fontName
    this.fontSize = other.fontSize
    this.charSpacing = other.charSpacing
    this.wordSpacing = other.wordSpacing
    this.leading = other.leading
    this.stretch = other.stretch
    this.rise = other.rise
    this.text = other.text
    this.x = other.x
    this.y = other.y
    this.lineX = other.lineX
    this.lineY = other.lineY
    return this
  }

  /** `BT` and `Tm`. */
  setMatrix(matrix: Matrix = IDENTITY): void {
    this.text = matrix
    this.x = this.lineX = matrix[4]
    this.y = this.lineY = matrix[5]
  }

  /** `Td`: to a place from the beginning of the line. */
  moveLine(x: number, y: number): void {
    const { text } = this
    this.x = this.lineX = text[0] * x + text[2] * y + this.lineX
    this.y = this.lineY = text[1] * x + text[3] * y + this.lineY
  }
}
