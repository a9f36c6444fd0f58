// Letters that a page draws so that nobody sees them: in the mode that draws nothing, wholly transparent, or white where
// nothing coloured was painted before. The engine's text does not tell; the drawing operators do.
//   3 Tr  (Jens Hansen) Tj                      invisible
//   1 1 1 rg  (Jens Hansen) Tj                  invisible on white paper
//   0 0 1 rg  70 90 200 20 re f
//   1 1 1 rg  (Punkt) Tj                        seen: white on blue, as in the heads of tables
import { boxOf, contains, move, multiply } from './matrix.ts'
import type { Box } from './matrix.ts'
import { FILLS, OPS } from './operators.ts'
import type { Matrix, OperatorList } from './pdf-types.ts'

interface State {
  readonly ctm: Matrix
  readonly fill: string
  readonly isInvisible: boolean
  readonly isTransparent: boolean
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const WHITE = '#ffffff'
/** Modes 3 and 7 of PDF 32000-1, table 106: neither filled nor stroked. */
const INVISIBLE: readonly unknown[] = [3, 7]
/** More coloured areas than this are not told apart: white is then taken for seen. */
const MANY = 2000

/**
 * Counts the unseen letters of a page.
 * @param operators of the page
 * @param hasPictures white letters may then lie on one, and count as seen
 */
export function unseenLetters({ fnArray, argsArray }: OperatorList, hasPictures: boolean): number {
  let state: State = { ctm: IDENTITY, fill: '#000000', isInvisible: false, isTransparent: false }
  const saved: State[] = []
  const painted: Box[] = []
  let line: Matrix = IDENTITY
  let isAnnotation = false
  let unseen = 0
  const isWhiteOnWhite = (): boolean => {
    if (state.fill !== WHITE || hasPictures || painted.length > MANY) return false
    const [, , , , x, y] = multiply(state.ctm, line)
    return !painted.some((box) => contains(box, x, y))
  }
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
        state = { ...state, ctm: multiply(state.ctm, asMatrix(args[0])) }
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = saved.pop() ?? state
        break
      case OPS.transform:
        state = { ...state, ctm: multiply(state.ctm, asMatrix(args)) }
        break
      case OPS.setTextRenderingMode:
        state = { ...state, isInvisible: INVISIBLE.includes(args[0]) }
        break
      case OPS.setFillRGBColor:
        state = { ...state, fill: String(args[0]) }
        break
      case OPS.setFillColorN:
        state = { ...state, fill: 'pattern' }
        break
      case OPS.setGState:
        state = { ...state, isTransparent: transparency(args[0]) ?? state.isTransparent }
        break
      case OPS.constructPath:
        if (FILLS.includes(args[0]) && state.fill !== WHITE && !state.isTransparent) {
          painted.push(boxOf(state.ctm, asNumbers(args[2])))
        }
        break
      case OPS.shadingFill:
        painted.push([-Infinity, -Infinity, Infinity, Infinity])
        break
      case OPS.beginText:
        line = IDENTITY
        break
      case OPS.setTextMatrix:
        line = asMatrix(args[0])
        break
      case OPS.moveText:
      case OPS.setLeadingMoveText:
        line = move(line, Number(args[0]), Number(args[1]))
        break
      case OPS.showText:
        if (isAnnotation) break
        if (state.isInvisible || state.isTransparent || isWhiteOnWhite()) unseen += lettersOf(args[0])
    }
  }
  return unseen
}

const asNumbers = (value: unknown): number[] => Array.from((value ?? []) as ArrayLike<number>)

function asMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = asNumbers(value)
  return [a, b, c, d, e, f]
}

/** Does this graphics state make fills wholly transparent? `undefined` when it does not say. */
function transparency(entries: unknown): boolean | undefined {
  const ca = (entries as readonly (readonly unknown[])[]).find(([key]) => key === 'ca')
  return ca === undefined ? undefined : ca[1] === 0
}

function lettersOf(glyphs: unknown): number {
  if (!Array.isArray(glyphs)) return 0
  return glyphs.filter((glyph: unknown) => {
    const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
    return isGlyph && /\S/u.test(String(glyph.unicode))
  }).length
}
