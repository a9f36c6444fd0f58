// Glyphs -> the text items that pdf.js 5.4 (Apache-2.0) makes of them, to the last bit, since all that is known of blanks
// and widths in such items is built on. A blank is not what is drawn as one, but a gap; and an item ends where the
// font, the line or the direction changes, or where a gap is wide.
//
//   [(H) 20 (ans) -250 (Jensen)] TJ   ->   "Hans Jensen"    gap of 0.25 em: a blank within the item
//   (1.) Tj  40 0 Td (Orientering) Tj ->   "1.", " ", "Orientering"    gap of more than 0.6 em: an item of its own
import { lengthOf } from '../matrix.ts'
import type { MarkedContent, Matrix, TextItem } from '../pdf-types.ts'
import { across, along, ASKEW, turnsOf } from './direction.ts'
import type { DirectFont } from './font.ts'
import type { Glyph } from './glyphs.ts'
import type { View } from './pages.ts'
import type { Reach } from './reach.ts'
import type { ShownText } from './shown-text.ts'
import { lettersMatrix, Pen, scaleOf } from './text-place.ts'
import type { TextBuilder } from './text-builder.ts'
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

const BLANK = 0x20

export type Item = TextItem | MarkedContent

/** Makes the items of one content stream. */
export class TextItems {
  private readonly items: Item[]
  private readonly view: View
  /** The item being made; what it was stays known after it has ended. */
  private isOpen = false
  private readonly text: TextBuilder
  /** Nothing in the text reads otherwise than it is written. */
  private isUsual = true
  private font = ''
  private transform: Matrix | null = null
  private width = 0
  private totalWidth = 0
  private height = 0
  private scale = 0
  private size = 0
  /** Where the last letter ended, and the matrix that led there; `null` when there was none. */
  private lastX = 0
  private lastY = 0
  private lastMatrix: Matrix | null = null
  private readonly matrixOf = lettersMatrix()
  private readonly pen = new Pen()
  /** Were the two characters before blanks? They count only after a letter. */
  private isOlderBlank = true
  private isNewerBlank = true

  /** @param text is empty, and used in turns by the contents of a page */
  constructor(items: Item[], view: View, text: TextBuilder) {
    this.items = items
    this.view = view
    this.text = text
  }

  /**
   * Shows the last text of the page, in one go over its letters, of which there are a hundred thousand in minutes of 40
   * pages.
   * @param reach is told how far they reach
   */
  show({ bytes, start, parts, ends, gaps }: ShownText, font: DirectFont, state: TextState, reach: Reach): void {
    const { stretch, charSpacing, wordSpacing, fontSize } = state
    const { view, pen } = this
    const { step } = font
    const scale = 0.001 * fontSize
    const factor = -fontSize / 1000
    const matrix = this.matrixOf(state)
    const turns = turnsOf(matrix)
    pen.begin(state)
    let at = start
    // Each by itself: set by one array, they would be new objects for each letter.
    let from = 0
    let to = 0
    let reached = 0
    for (let part = 0; part < parts; part++) {
      const end = ends[part] ?? 0
      const told = gaps[part] ?? 0
      const gap = told * factor
      if (at === end) pen.advance((charSpacing + gap) * stretch)
      for (; at < end; at += step) {
        const glyph = font.glyphAt(bytes, at)
        reached += (glyph.part * fontSize + (charSpacing + (glyph.isSpace ? wordSpacing : 0))) * stretch
        if (reached < from) from = reached
        else if (reached > to) to = reached
        if (glyph.isUnseen) continue
        let spacing = charSpacing + (at + step === end ? gap : 0) + (glyph.code === 32 ? wordSpacing : 0)
        let width = glyph.width * scale
        if (glyph.isWhite) {
          spacing += width
          this.remember(true)
        } else {
          const { isAccent } = glyph
          const { x, y } = pen
          if (!isAccent) {
            if (x + width < view[0] || x > view[2] || y < view[1] || y > view[3]) {
              // Outside of the page.
              pen.advance(width * stretch)
              continue
            }
            if (this.lastX !== x || this.lastY !== y) this.moveTo(matrix, turns)
          }
          if (!this.isOpen) this.open(state, matrix)
          width = isAccent ? 0 : width * stretch
          this.width += width
          if (width !== 0) {
            pen.advance(width)
            this.lastX = pen.x
            this.lastY = pen.y
            this.lastMatrix = matrix
          }
          this.add(glyph)
        }
        pen.advance(spacing * stretch)
      }
      if (told === 0) continue
      reached += (-told / 1000) * fontSize * stretch
      if (reached < from) from = reached
      else if (reached > to) to = reached
    }
    pen.end(state)
    reach.set(from, to, reached)
  }

  /** Ends the item that is being made. */
  end(): void {
    if (!this.isOpen || this.transform === null) return
    this.totalWidth += this.width * this.scale
    this.items.push({
      str: this.isUsual ? this.text.take() : readingText(this.text.take()),
      transform: this.transform,
      width: Math.abs(this.totalWidth),
      fontName: this.font,
    })
    this.isOpen = false
    this.isUsual = true
  }

  /** A new matrix may mean another scale. */
  rescale(state: TextState): void {
    if (!this.isOpen) return
    const scale = scaleOf(state)
    if (scale === this.scale) return
    this.totalWidth += this.width * this.scale
    this.width = 0
    this.scale = scale
  }

  private open(state: TextState, matrix: Matrix): void {
    this.font = state.font?.id ?? ''
    this.transform = [matrix[0], matrix[1], matrix[2], matrix[3], this.pen.x, this.pen.y]
    this.width = this.totalWidth = 0
    this.height = lengthOf(matrix[2], matrix[3])
    this.scale = scaleOf(state)
    this.size = state.fontSize
    this.isOpen = true
  }

  private add({ unit, unicode, isUsual }: Glyph): void {
    const { text } = this
    if (this.isBlankDue()) text.add(BLANK)
    this.remember(false)
    if (unit >= 0) text.add(unit)
    else text.addText(unicode)
    if (!isUsual) this.isUsual = false
  }

  private remember(isBlank: boolean): void {
    this.isOlderBlank = this.isNewerBlank
    this.isNewerBlank = isBlank
  }

  private forget(): void {
    this.isOlderBlank = this.isNewerBlank = true
  }

  /** Does a blank stand before the next character, after a letter? */
  private isBlankDue(): boolean {
    return !this.isOlderBlank && this.isNewerBlank
  }

  /** What the way to the next letter means. */
  private moveTo(matrix: Matrix, turns: number): void {
    if (this.lastMatrix === null) return
    const { x, y } = this.pen
    const from = turns === ASKEW ? this.lastMatrix : matrix
    const gap = (along(turns, matrix, x, y) - along(turns, from, this.lastX, this.lastY)) / this.scale
    const up = across(turns, matrix, x, y) - across(turns, from, this.lastX, this.lastY)
    if (!Number.isFinite(gap)) unsupported('letters of no size')
    const sign = Math.sign(this.width)
    if (gap < sign * BACK * this.size || Math.abs(up) > this.height) {
      this.endWord()
      return
    }
    this.crossGap(gap, sign)
    if (Math.abs(up) > this.height * SHIFTED) this.end()
  }

  private crossGap(gap: number, sign: number): void {
    if (gap <= sign * NO_BLANK * this.size) this.forget()
    if (gap <= sign * LEAST_BLANK * this.size) {
      if (this.isBlankDue()) {
        this.endWord()
        this.blank()
      } else this.width += gap
      return
    }
    if (gap > sign * MOST_BLANK * this.size) {
      this.endWord()
      this.blank()
      return
    }
    if (this.isOpen) {
      this.forget()
      this.text.add(BLANK)
    }
    if (this.text.isEmpty) {
      this.forget()
      this.blank()
    } else this.width += gap
  }

  private endWord(): void {
    this.forget()
    this.end()
  }

  private blank(): void {
    this.items.push({ str: ' ', transform: this.transform ?? [1, 0, 0, 1, 0, 0], width: 0, fontName: this.font })
  }
}
