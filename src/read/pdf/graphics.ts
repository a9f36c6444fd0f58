// One walk over what a page draws: it keeps the graphics state, and hands on each text, path and shading with the state
// in which it is drawn.
//   q  0 0 1 rg  70 90 200 20 re f  Q        a path, filled with #0000ff
//   BT  3 Tr  70 700 Td  (Jens) Tj  ET       a text that is drawn invisibly
import { move, multiply } from './matrix.ts'
import { OPS } from './operators.ts'
import type { Drawn, GraphicsState, Matrix, OperatorList, Taker, TextPlace } from './pdf-types.ts'

export const WHITE = '#ffffff'
/** Modes 3 and 7 of PDF 32000-1, table 106: neither filled nor stroked. */
const INVISIBLE: readonly unknown[] = [3, 7]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const START: GraphicsState = {
  ctm: IDENTITY,
  fill: '#000000',
  isInvisible: false,
  isTransparent: false,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
}

/** Walks over what a page draws, in the order in which it is drawn. */
export function walkGraphics(drawn: OperatorList | Drawn, taker: Taker): void {
  if ('replay' in drawn) drawn.replay(taker)
  else walkOperators(drawn, taker)
}

function walkOperators({ fnArray, argsArray }: OperatorList, taker: Taker): void {
  let state = START
  const saved: GraphicsState[] = []
  let place: TextPlace = { line: IDENTITY, advance: 0 }
  let annotation: string | null = null
  for (let i = 0; i < fnArray.length; i++) {
    const op = fnArray[i] ?? 0
    const args = argsArray[i] ?? []
    switch (op) {
      case OPS.beginAnnotation:
        annotation = String(args[0])
        break
      case OPS.endAnnotation:
        annotation = null
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
      case OPS.beginText:
        place = { line: IDENTITY, advance: 0 }
        break
      case OPS.setTextMatrix:
        place = { line: matrixOf(args[0]), advance: 0 }
        break
      case OPS.moveText:
      case OPS.setLeadingMoveText:
        place = { line: move(place.line, Number(args[0]), Number(args[1])), advance: 0 }
        break
      case OPS.showText:
        taker.text(args[0], state, place, annotation)
        break
      case OPS.constructPath:
        taker.path(args[0], args[2], state, annotation)
        break
      case OPS.shadingFill:
        taker.shading()
        break
      default:
        state = after(state, op, args)
    }
  }
}

/** The state after an operator that changes it besides the coordinates: the same, where nothing that counts here changes. */
function after(state: GraphicsState, op: number, args: readonly unknown[]): GraphicsState {
  switch (op) {
    case OPS.setTextRenderingMode:
      return { ...state, isInvisible: INVISIBLE.includes(args[0]) }
    case OPS.setFillRGBColor:
      return args[0] === state.fill ? state : { ...state, fill: String(args[0]) }
    case OPS.setFillColorN:
      return { ...state, fill: 'pattern' }
    case OPS.setGState: {
      const isTransparent = transparency(args[0])
      return isTransparent === null ? state : { ...state, isTransparent }
    }
    case OPS.setFont:
      return args[1] === state.size ? state : { ...state, size: Number(args[1]) }
    case OPS.setCharSpacing:
      return { ...state, charSpacing: Number(args[0]) }
    case OPS.setWordSpacing:
      return { ...state, wordSpacing: Number(args[0]) }
    case OPS.setHScale:
      return { ...state, stretch: Number(args[0]) / 100 }
    default:
      return state
  }
}

/** Does this graphics state make fills wholly transparent? `null` when it does not say. */
function transparency(entries: unknown): boolean | null {
  const ca = (entries as readonly (readonly unknown[])[]).find(([key]) => key === 'ca')
  return ca === undefined ? null : ca[1] === 0
}

function matrixOf(value: unknown): Matrix {
  const given = value as ArrayLike<number> | null | undefined
  if (given?.length === 6) return given as unknown as Matrix
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from((value ?? []) as ArrayLike<number>)
  return [a, b, c, d, e, f]
}
