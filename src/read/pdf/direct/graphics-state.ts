// The state of the graphics, of which `q` keeps a copy (ISO 32000-1, 8.4).
import { multiply } from '../matrix.ts'
import type { Matrix } from '../pdf-types.ts'
import type { ColourSpace } from './colour.ts'
import { TextState } from './text-state.ts'

export class Graphics extends TextState {
  fillSpace: ColourSpace = 1
  strokeSpace: ColourSpace = 1
  fill = '#000000'
  isInvisible = false
  isTransparent = false
  /** The matrix as the engine's drawing operators have it: those of forms are rounded there. */
  drawn: Matrix = this.ctm

  copy(): Graphics {
    return new Graphics().take(this)
  }

  override take(other: Graphics): this {
    super.take(other)
    this.fillSpace = other.fillSpace
    this.strokeSpace = other.strokeSpace
    this.fill = other.fill
    this.isInvisible = other.isInvisible
    this.isTransparent = other.isTransparent
    this.drawn = other.drawn
    return this
  }

  /** @param rounded the matrix as the engine's drawing operators have it */
  transform(matrix: Matrix, rounded: Matrix = matrix): void {
    const { ctm, drawn } = this
    this.ctm = multiply(ctm, matrix)
    this.drawn = ctm === drawn && matrix === rounded ? this.ctm : multiply(drawn, rounded)
  }
}
