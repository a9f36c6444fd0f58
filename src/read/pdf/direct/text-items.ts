// Glyphs -> the text items that pdf.js 5.4 (Apache-2.0) makes of them, to the last bit, since all that is known of blanks
// and widths in such items is built on. A blank is not what is drawn as one, but a gap; and an item ends where the
// font, the line or the direction changes, or where a gap is wide.
//
//   [(H) 20 (ans) -250 (Jensen)] TJ   ->   "Hans Jensen"    gap of 0.25 em: a blank within the item
//   (1.) Tj  40 0 Td (Orientering) Tj ->   "1.", " ", "Orientering"    gap of more than 0.6 em: an item of its own
import type { MarkedContent, Matrix, TextItem } from '../pdf-types.ts'
import { across, along, ASKEW, turnsOf } from './direction.ts'
import type { Glyph } from './glyphs.ts'
import type { View } from './pages.ts'
import { lettersMatrix, scaleOf, xOf, yOf } from './text-place.ts'
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

export type Item = TextItem | MarkedContent

/** Makes the items of one content stream. */
export class TextItems {
  private readonly items: Item[]
  private readonly view: View
  /** The item being made; what it was stays known after it has ended. */
  private isOpen = false
  private text = ''
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
  /** The two characters before, of which blanks count only after a letter. */
  private older = ' '
  private newer = ' '

  constructor(items: Item[], view: View) {
    this.items = items
    this.view = view
  }

  /**
   * Shows glyphs.
   * @param shown they are those from an index on; numbers among them are gaps of nothing, but the last
   * @param gap what is added after the last glyph, in the text's own units
   */
  show(shown: readonly (Glyph | number)[], from: number, gap: number, state: TextState): void {
    let last = shown.length - 1
    while (last >= from && typeof shown[last] === 'number') last--
    if (last < from) {
      const spacing = state.charSpacing + gap
      if (spacing !== 0) state.advance(spacing * state.stretch)
      return
    }
    const scale = 0.001 * state.fontSize
    const matrix = this.matrixOf(state)
    for (let i = from; i <= last; i++) {
      const glyph = shown[i]
      if (typeof glyph !== 'object' || glyph.isUnseen) continue
      const spacing = state.charSpacing + (i === last ? gap : 0) + (glyph.code === 32 ? state.wordSpacing : 0)
      const width = glyph.width * scale
      if (glyph.isWhite) {
        state.advance((spacing + width) * state.stretch)
        this.remember(' ')
        continue
      }
      if (!glyph.isAccent && !this.moveTo(xOf(state), yOf(state), matrix, width)) {
        // Outside of the page.
        state.advance(width * state.stretch)
        continue
      }
      this.open(state, matrix)
      this.add(glyph, glyph.isAccent ? 0 : width * state.stretch, state, matrix)
      if (spacing !== 0) state.advance(spacing * state.stretch)
    }
  }

  /** Ends the item that is being made. */
  end(): void {
    if (!this.isOpen || this.transform === null) return
    this.totalWidth += this.width * this.scale
    this.items.push({
      str: readingText(this.text),
      transform: this.transform,
      width: Math.abs(this.totalWidth),
      fontName: this.font,
    })
    this.isOpen = false
    this.text = ''
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
    if (this.isOpen) return
    this.font = state.font?.id ?? ''
    this.transform = [matrix[0], matrix[1], matrix[2], matrix[3], xOf(state), yOf(state)]
    this.width = this.totalWidth = 0
    this.height = Math.hypot(matrix[2], matrix[3])
    this.scale = scaleOf(state)
    this.size = state.fontSize
    this.isOpen = true
  }

  private add(glyph: Glyph, width: number, state: TextState, matrix: Matrix): void {
    state.advance(width)
    this.width += width
    if (width !== 0) {
      this.lastX = xOf(state)
      this.lastY = yOf(state)
      this.lastMatrix = matrix
    }
    if (this.remember(glyph.unicode)) this.text += ' '
    this.text += glyph.unicode
  }

  /** Takes a character, and says whether a blank stands before it, after a letter. */
  private remember(char: string): boolean {
    const isBlankBefore = this.isBlankDue()
    this.older = this.newer
    this.newer = char
    return isBlankBefore
  }

  private forget(): void {
    this.older = this.newer = ' '
  }

  private isBlankDue(): boolean {
    return this.older !== ' ' && this.newer === ' '
  }

  /** What the way to the next letter means. @returns whether it lies on the page */
  private moveTo(x: number, y: number, matrix: Matrix, width: number): boolean {
    const view = this.view
    if (x + width < view[0] || x > view[2] || y < view[1] || y > view[3]) return false
    if (this.lastMatrix === null || (this.lastX === x && this.lastY === y)) return true
    const turns = turnsOf(matrix)
    const from = turns === ASKEW ? this.lastMatrix : matrix
    const gap = (along(turns, matrix, x, y) - along(turns, from, this.lastX, this.lastY)) / this.scale
    const up = across(turns, matrix, x, y) - across(turns, from, this.lastX, this.lastY)
    if (!Number.isFinite(gap)) unsupported('letters of no size')
    const sign = Math.sign(this.width)
    if (gap < sign * BACK * this.size || Math.abs(up) > this.height) {
      this.endWord()
      return true
    }
    this.crossGap(gap, sign)
    if (Math.abs(up) > this.height * SHIFTED) this.end()
    return true
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
      this.text += ' '
    }
    if (this.text === '') {
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
