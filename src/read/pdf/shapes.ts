// Lines and areas that a page draws besides its letters: rules of tables, strokes through words, bullets.
//   70 641 212 0.6 re f      a thin area: drawn as a line
import { WHITE } from './graphics.ts'
import { boxOf } from './matrix.ts'
import { FILLS } from './operators.ts'
import type { Matrix, Paint } from './pdf-types.ts'
import type { Frame } from './upright.ts'

/** A shape's upright box, in points of the upright page; y runs down from the top. */
export interface Shape {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** stroke, closeStroke */
const STROKES: readonly unknown[] = [20, 21]
/** A drawing of more shapes than this is a picture. */
const MOST_SHAPES = 5000

/** Gathers the shapes of a page, in the order in which they are drawn. */
export class Shapes {
  readonly #frame: Frame
  readonly #found: Shape[] = []

  /** @param frame of the upright page */
  constructor(frame: Frame) {
    this.#frame = frame
  }

  /** Takes a path of the page. @param corners left, lower, right and upper edge */
  take(purpose: unknown, corners: unknown, { ctm, fill }: Paint): void {
    const isSeen = STROKES.includes(purpose) || (FILLS.includes(purpose) && fill !== WHITE)
    if (!isSeen || corners === null || corners === undefined || this.#found.length > MOST_SHAPES) return
    this.#found.push(placed(corners, ctm, this.#frame))
  }

  /** All of them; none when they are a picture. */
  get found(): readonly Shape[] {
    return this.#found.length > MOST_SHAPES ? [] : this.#found
  }
}

function placed(corners: unknown, ctm: Matrix, frame: Frame): Shape {
  const [left, lower, right, upper] = boxOf(ctm, corners as ArrayLike<number>)
  const [one, other] = [frame.point(left, lower), frame.point(right, upper)]
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  }
}
