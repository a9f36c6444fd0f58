// Lines and areas that a page draws besides its letters: rules of tables, strokes through words, bullets.
//   70 641 212 0.6 re f      a thin area: drawn as a line
import { boxOf, multiply } from './matrix.ts'
import { FILLS, OPS } from './operators.ts'
import type { Matrix, OperatorList } from './pdf-types.ts'
import type { Frame } from './upright.ts'

/** A shape's upright box, in points of the upright page; y runs down from the top. */
export interface Shape {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const WHITE = '#ffffff'
/** stroke, closeStroke */
const STROKES: readonly unknown[] = [20, 21]
/** A drawing of more shapes than this is a picture. */
const MOST_SHAPES = 5000

interface State {
  readonly ctm: Matrix
  readonly isWhite: boolean
}

const matrixOf = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((value ?? []) as ArrayLike<number>)
  return [a, b, c, d, e, f]
}

/**
 * The shapes of a page, in the order in which they are drawn.
 * @param operators of the page
 * @param frame of the upright page
 */
export function shapesOf({ fnArray, argsArray }: OperatorList, frame: Frame): Shape[] {
  if (!fnArray.includes(OPS.constructPath)) return []
  const shapes: Shape[] = []
  const saved: State[] = []
  let state: State = { ctm: IDENTITY, isWhite: false }
  let isAnnotation = false
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i] ?? []
    switch (op) {
      case OPS.beginAnnotation:
      case OPS.endAnnotation:
        isAnnotation = op === OPS.beginAnnotation
        break
      case OPS.save:
        saved.push(state)
        break
      case OPS.paintFormXObjectBegin:
        saved.push(state)
        state = { ...state, ctm: multiply(state.ctm, matrixOf(args[0])) }
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state
        break
      case OPS.transform:
        state = { ...state, ctm: multiply(state.ctm, matrixOf(args)) }
        break
      case OPS.setFillRGBColor:
        state = { ...state, isWhite: args[0] === WHITE }
        break
      case OPS.setFillColorN:
        state = { ...state, isWhite: false }
        break
      case OPS.constructPath: {
        const isSeen = STROKES.includes(args[0]) || (FILLS.includes(args[0]) && !state.isWhite)
        if (!isSeen || isAnnotation || args[2] === null || args[2] === undefined) break
        if (shapes.push(placed(args[2], state.ctm, frame)) > MOST_SHAPES) return []
      }
    }
  }
  return shapes
}

function placed(corners: unknown, ctm: Matrix, frame: Frame): Shape {
  const [left, lower, right, upper] = boxOf(ctm, Array.from(corners as ArrayLike<number>))
  const [one, other] = [frame.point(left, lower), frame.point(right, upper)]
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  }
}
