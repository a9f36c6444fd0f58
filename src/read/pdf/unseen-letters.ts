// Letters that a page draws so that nobody sees them: outside of the visible page (the engine's text leaves these out),
// in the mode that draws nothing, wholly transparent, or white where nothing coloured was painted before.
//   3 Tr  (Jens Hansen) Tj                      invisible
//   1 1 1 rg  (Jens Hansen) Tj                  invisible on white paper
//   0 0 1 rg  70 90 200 20 re f
//   1 1 1 rg  (Punkt) Tj                        seen: white on blue, as in the heads of tables
import { placesOf, reachOf } from './glyphs.ts'
import { WHITE } from './graphics.ts'
import { boxOf, contains } from './matrix.ts'
import type { Box } from './matrix.ts'
import { FILLS } from './operators.ts'
import type { GraphicsState, Paint, TextPlace } from './pdf-types.ts'

/** How many letters of a page nobody sees. */
export interface Unseen {
  /** Drawn on the page, but not to be seen; the engine's text has them. */
  readonly unseen: number
  /** Drawn outside of what is visible; the engine's text does not have them. */
  readonly outside: number
}

/** More coloured areas than this are not told apart: white is then taken for seen. */
const MANY = 2000

/** Counts the unseen letters of a page while it is drawn. */
export class UnseenLetters implements Unseen {
  unseen = 0
  outside = 0
  readonly #view: Box
  readonly #hasPictures: boolean
  readonly #painted: Box[] = []

  /**
   * @param view left, lower, right and upper edge of what is visible
   * @param hasPictures white letters may then lie on one, and count as seen
   */
  constructor(view: Box, hasPictures: boolean) {
    this.#view = view
    this.#hasPictures = hasPictures
  }

  /** Takes a path, of the page or of an annotation. */
  takePath(purpose: unknown, corners: unknown, { ctm, fill, isTransparent }: Paint): void {
    if (!FILLS.includes(purpose) || fill === WHITE || isTransparent) return
    this.#painted.push(boxOf(ctm, corners as ArrayLike<number> | null | undefined))
  }

  /** Takes an area that is painted all over. */
  takeShading(): void {
    this.#painted.push([-Infinity, -Infinity, Infinity, Infinity])
  }

  /** Takes a text of the page. */
  takeText(glyphs: unknown, state: GraphicsState, place: TextPlace): void {
    const view = this.#view
    const m = state.ctm
    const line = place.line
    const a = m[0] * line[0] + m[2] * line[1]
    const b = m[1] * line[0] + m[3] * line[1]
    const left = m[0] * line[4] + m[2] * line[5] + m[4]
    const bottom = m[1] * line[4] + m[3] * line[5] + m[5]
    const isHidden = state.isInvisible || state.isTransparent || this.#isWhiteOnWhite(state, left, bottom)
    const { from, to, end } = reachOf(glyphs, state)
    const isWithin = (at: number): boolean => contains(view, left + a * at, bottom + b * at)
    let at = place.advance
    place.advance += end
    if (!isHidden && isWithin(at + from) && isWithin(at + to)) return
    for (const { letter, width } of placesOf(glyphs, state)) {
      if (letter) {
        const x = left + a * at
        const y = bottom + b * at
        const endX = x + a * width
        if (Math.max(x, endX) < view[0] || Math.min(x, endX) > view[2] || y < view[1] || y > view[3]) this.outside++
        else if (isHidden) this.unseen++
      }
      at += width
    }
  }

  #isWhiteOnWhite({ fill }: GraphicsState, x: number, y: number): boolean {
    if (fill !== WHITE || this.#hasPictures || this.#painted.length > MANY) return false
    return !this.#painted.some((box) => contains(box, x, y))
  }
}
