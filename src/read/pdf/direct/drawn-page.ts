// What a page draws, as far as more depends on it than its text: paths, and letters that may not be seen. Most letters
// certainly are: of these, only the codes are kept.
import { contains } from '../matrix.ts'
import type { Drawn, GraphicsState, Matrix, Taker, TextPlace } from '../pdf-types.ts'
import type { DirectFont } from './font.ts'
import type { Glyph } from './glyphs.ts'
import type { Graphics } from './graphics-state.ts'
import type { View } from './pages.ts'
import type { Reach } from './reach.ts'
import type { ShownText } from './shown-text.ts'
import { WHITE } from './colour.ts'

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** By the engine's numbers of operators: paths that are neither filled nor stroked. */
const ENDS = 28

/** Letters of one font, as they lie in the strings of the page. */
interface Letters {
  readonly font: DirectFont
  readonly from: number
  to: number
}

export class DrawnPage implements Drawn {
  private readonly view: View
  private readonly text: ShownText
  private readonly events: ((taker: Taker) => void)[] = []
  private readonly letters: Letters[] = []
  /** Where the line of text began, by the operators that the engine hands out, and how far its texts reach already. */
  private line: Matrix = IDENTITY
  private x = 0
  private y = 0
  private advance = 0

  constructor(view: View, text: ShownText) {
    this.view = view
    this.text = text
  }

  /** `BT` and `Tm`. */
  setMatrix(matrix: Matrix = IDENTITY): void {
    this.line = matrix
    this.x = matrix[4]
    this.y = matrix[5]
    this.advance = 0
  }

  /** `Td` */
  moveLine(x: number, y: number): void {
    const { line } = this
    this.x = line[0] * x + line[2] * y + this.x
    this.y = line[1] * x + line[3] * y + this.y
    this.advance = 0
  }

  /** A path that is painted. @param purpose by the engine's number @param corners of its box */
  addPath(purpose: number, corners: readonly number[] | null, state: Graphics): void {
    if (purpose === ENDS) return
    const { drawn: ctm, fill, isTransparent } = state
    this.events.push((taker) => {
      taker.path(purpose, corners, { ctm, fill, isTransparent }, null)
    })
  }

  /** The last text that was shown. */
  addText(font: DirectFont, { from, to, end }: Reach, state: Graphics): void {
    const { start, used } = this.text
    const last = this.letters.at(-1)
    if (last?.font === font && last.to === start) last.to = used
    else if (used > start) this.letters.push({ font, from: start, to: used })
    const { line, x, y, advance } = this
    this.advance += end
    const { drawn: m, fill, isInvisible, isTransparent } = state
    if (!isInvisible && !isTransparent && fill !== WHITE) {
      const a = m[0] * line[0] + m[2] * line[1]
      const b = m[1] * line[0] + m[3] * line[1]
      const left = m[0] * x + m[2] * y + m[4]
      const bottom = m[1] * x + m[3] * y + m[5]
      const [first, last] = [advance + from, advance + to]
      const isWithin =
        contains(this.view, left + a * first, bottom + b * first) &&
        contains(this.view, left + a * last, bottom + b * last)
      if (isWithin) return
    }
    const { fontSize: size, charSpacing, wordSpacing, stretch } = state
    const then: GraphicsState = { ctm: m, fill, isInvisible, isTransparent, size, charSpacing, wordSpacing, stretch }
    const place: TextPlace = { line: [line[0], line[1], line[2], line[3], x, y], advance }
    const shown = this.shown(font)
    this.events.push((taker) => {
      taker.text(shown, then, { ...place }, null)
    })
  }

  /** The last text, as the engine hands it out. */
  private shown(font: DirectFont): (Glyph | number)[] {
    const { bytes, ends, gaps, parts, start } = this.text
    const shown: (Glyph | number)[] = []
    let from = start
    for (let part = 0; part < parts; part++) {
      const end = ends[part] ?? from
      for (const glyph of font.glyphs(bytes, from, end)) shown.push(glyph)
      shown.push(gaps[part] ?? 0)
      from = end
    }
    return shown
  }

  /** Hands out what was drawn, in its order, but for letters that are certainly seen. */
  replay(taker: Taker): void {
    for (const event of this.events) event(taker)
  }

  /** All letters, in the order in which they were drawn. */
  get drawnText(): string {
    let text = ''
    for (const { font, from, to } of this.letters)
      for (const { unicode } of font.glyphs(this.text.bytes, from, to)) text += unicode
    return text
  }
}
