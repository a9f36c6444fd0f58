// Glyphs -> the text items that pdf.js 5.4 (Apache-2.0) makes of them, to the last bit, since all that is known of blanks
// and widths in such items is built on. A blank is not what is drawn as one, but a gap; and an item ends where the
// font, the line or the direction changes, or where a gap is wide.
//
//   [(H) 20 (ans) -250 (Jensen)] TJ   ->   "Hans Jensen"    gap of 0.25 em: a blank within the item
//   (1.) Tj  40 0 Td (Orientering) Tj ->   "1.", " ", "Orientering"    gap of more than 0.6 em: an item of its own
import { multiply } from '../matrix.ts'
import type { MarkedContent, Matrix, TextItem } from '../pdf-types.ts'
import type { Glyph } from './glyphs.ts'
import type { View } from './pages.ts'
import type { TextState } from './text-state.ts'
import { readingText } from './reading-text.ts'
import { unsupported } from './unsupported.ts'

/** Parts of the font size: a gap up to the first is none, up to the second a blank within the item. */
const LEAST_BLANK = 0.102
const MOST_BLANK = 0.6
/** A gap so narrow is certainly no blank, even where one was drawn. */
const NO_BLANK = 0.03
/** So far back, something new begins. */
const BACK = -0.2
/** Parts of the height: so far up or down, an item ends. */
const SHIFTED = 0.25

/** A place on the page, and the matrix that led there. */
interface Place {
  readonly x: number
  readonly y: number
  readonly matrix: Matrix
}

export type Item = TextItem | MarkedContent

/** Makes the items of one content stream. */
export class TextItems {
  readonly #items: Item[]
  readonly #view: View
  /** The item being made; what it was stays known after it has ended. */
  #isOpen = false
  #text = ''
  #font = ''
  #transform: Matrix | null = null
  #width = 0
  #totalWidth = 0
  #height = 0
  #scale = 0
  #size = 0
  /** Where the last letter ended. */
  #last: Place | null = null
  /** The two characters before, of which blanks count only after a letter. */
  #before = [' ', ' ']

  constructor(items: Item[], view: View) {
    this.#items = items
    this.#view = view
  }

  /** Shows glyphs. @param gap what is added after the last, in the text's own units */
  show(glyphs: readonly Glyph[], gap: number, state: TextState): void {
    if (glyphs.length === 0) {
      const spacing = state.charSpacing + gap
      if (spacing !== 0) state.advance(spacing * state.stretch)
      return
    }
    const scale = 0.001 * state.fontSize
    const matrix = matrixOf(state)
    for (const [i, glyph] of glyphs.entries()) {
      if (glyph.isUnseen) continue
      const spacing =
        state.charSpacing + (i + 1 === glyphs.length ? gap : 0) + (glyph.code === 32 ? state.wordSpacing : 0)
      const width = glyph.width * scale
      if (glyph.isWhite) {
        state.advance((spacing + width) * state.stretch)
        this.#remember(' ')
        continue
      }
      if (!glyph.isAccent && !this.#moveTo(placeOf(state, matrix), width)) {
        // Outside of the page.
        state.advance(width * state.stretch)
        continue
      }
      this.#open(state, matrix)
      this.#add(glyph, glyph.isAccent ? 0 : width * state.stretch, state, matrix)
      if (spacing !== 0) state.advance(spacing * state.stretch)
    }
  }

  /** Ends the item that is being made. */
  end(): void {
    if (!this.#isOpen || this.#transform === null) return
    this.#totalWidth += this.#width * this.#scale
    this.#items.push({
      str: readingText(this.#text),
      transform: this.#transform,
      width: Math.abs(this.#totalWidth),
      fontName: this.#font,
    })
    this.#isOpen = false
    this.#text = ''
  }

  /** A new matrix may mean another scale. */
  rescale(state: TextState): void {
    if (!this.#isOpen) return
    const scale = scaleOf(state)
    if (scale === this.#scale) return
    this.#totalWidth += this.#width * this.#scale
    this.#width = 0
    this.#scale = scale
  }

  #open(state: TextState, matrix: Matrix): void {
    if (this.#isOpen) return
    const { x, y } = placeOf(state, matrix)
    this.#font = state.font?.id ?? ''
    this.#transform = [matrix[0], matrix[1], matrix[2], matrix[3], x, y]
    this.#width = this.#totalWidth = 0
    this.#height = Math.hypot(matrix[2], matrix[3])
    this.#scale = scaleOf(state)
    this.#size = state.fontSize
    this.#isOpen = true
  }

  #add(glyph: Glyph, width: number, state: TextState, matrix: Matrix): void {
    state.advance(width)
    this.#width += width
    if (width !== 0) this.#last = placeOf(state, matrix)
    if (this.#remember(glyph.unicode)) this.#text += ' '
    this.#text += glyph.unicode
  }

  /** Takes a character, and says whether a blank stands before it, after a letter. */
  #remember(char: string): boolean {
    const [first = ' ', second = ' '] = this.#before
    this.#before = [second, char]
    return first !== ' ' && second === ' '
  }

  #forget(): void {
    this.#before = [' ', ' ']
  }

  #isBlankDue(): boolean {
    return this.#before[0] !== ' ' && this.#before[1] === ' '
  }

  /** What the way to the next letter means. @returns whether it lies on the page */
  #moveTo(to: Place, width: number): boolean {
    const [left, lower, right, upper] = this.#view
    if (to.x + width < left || to.x > right || to.y < lower || to.y > upper) return false
    const from = this.#last
    if (from === null || (from.x === to.x && from.y === to.y)) return true
    const [along, up] = way(from, to)
    const gap = along / this.#scale
    if (!Number.isFinite(gap)) unsupported('letters of no size')
    const sign = Math.sign(this.#width)
    if (gap < sign * BACK * this.#size || Math.abs(up) > this.#height) {
      this.#endWord()
      return true
    }
    this.#crossGap(gap, sign)
    if (Math.abs(up) > this.#height * SHIFTED) this.end()
    return true
  }

  #crossGap(gap: number, sign: number): void {
    if (gap <= sign * NO_BLANK * this.#size) this.#forget()
    if (gap <= sign * LEAST_BLANK * this.#size) {
      if (this.#isBlankDue()) {
        this.#endWord()
        this.#blank()
      } else this.#width += gap
      return
    }
    if (gap > sign * MOST_BLANK * this.#size) {
      this.#endWord()
      this.#blank()
      return
    }
    if (this.#isOpen) {
      this.#forget()
      this.#text += ' '
    }
    if (this.#text === '') {
      this.#forget()
      this.#blank()
    } else this.#width += gap
  }

  #endWord(): void {
    this.#forget()
    this.end()
  }

  #blank(): void {
    this.#items.push({ str: ' ', transform: this.#transform ?? [1, 0, 0, 1, 0, 0], width: 0, fontName: this.#font })
  }
}

const scaleOf = ({ ctm, text }: TextState): number => Math.hypot(ctm[0], ctm[1]) * Math.hypot(text[0], text[1])

/** The matrix of letters, without their place. */
function matrixOf({ ctm, text, fontSize, stretch }: TextState): Matrix {
  const size: Matrix = [fontSize * stretch, 0, 0, fontSize, 0, 0]
  return multiply(ctm, multiply([text[0], text[1], text[2], text[3], 0, 0], size))
}

function placeOf({ ctm, text, x, y, rise }: TextState, matrix: Matrix): Place {
  const textX = text[2] * rise + x
  const textY = text[3] * rise + y
  return { x: ctm[0] * textX + ctm[2] * textY + ctm[4], y: ctm[1] * textX + ctm[3] * textY + ctm[5], matrix }
}

/** How far along the direction of the letters, and how far across. */
function way(from: Place, to: Place): [along: number, across: number] {
  const [a, b, c, d] = to.matrix
  if (a !== 0 && b === 0 && c === 0) return a > 0 ? [to.x - from.x, to.y - from.y] : [from.x - to.x, from.y - to.y]
  if (b !== 0 && a === 0 && d === 0) return b > 0 ? [to.y - from.y, to.x - from.x] : [from.y - to.y, from.x - to.x]
  const [x1, y1] = straightened(from)
  const [x2, y2] = straightened(to)
  return [x2 - x1, y2 - y1]
}

function straightened({ x, y, matrix: [a, b, c, d] }: Place): [number, number] {
  const scale = Math.hypot(a, b)
  return [(a * x + b * y) / scale, (c * x + d * y) / scale]
}
