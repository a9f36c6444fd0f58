// Operators of text (ISO 32000-1, 9.3 and 9.4).
import type { Operands } from './content-lexer.ts'
import type { Drawing } from './drawing.ts'
import { nameOf } from './objects.ts'
import type { Matrix } from '../pdf-types.ts'
import { damaged, unsupported } from './unsupported.ts'

/** Does what an operator says; its operands are of the right kinds. */
export type Draw = (drawing: Drawing, operands: Operands) => void

/** @param operands six numbers */
export const matrixOf = (operands: Operands): Matrix => [
  operands.number(0),
  operands.number(1),
  operands.number(2),
  operands.number(3),
  operands.number(4),
  operands.number(5),
]

function nextLine({ state }: Drawing): void {
  state.moveLine(0, -state.leading)
}

/** `[(Ha) -20 (ns)] TJ` or `(Hans) Tj`: strings, and gaps in thousandths of the font size, to the left. */
function show({ state, items, sheet }: Drawing, { isText }: Operands): void {
  const font = state.font ?? damaged('text without a font')
  if (!isText) unsupported('a number expected')
  const { text, reach, drawn, file } = sheet
  if (text.isOdd && font.step === 2) unsupported('half a code')
  items.show(text, font, state, reach)
  file.budget.takeSteps((text.used - text.start) / font.step + text.numbers)
  drawn.addText(font, reach, state)
}

export const TEXT: Readonly<Record<string, Draw>> = {
  BT({ state, sheet }) {
    state.setMatrix()
    sheet.drawn.setMatrix()
  },
  ET() {
    // Nothing depends on it.
  },
  Tc({ state }, operands) {
    state.charSpacing = operands.number(0)
  },
  Tw({ state }, operands) {
    state.wordSpacing = operands.number(0)
  },
  Tz({ state }, operands) {
    state.stretch = operands.number(0) / 100
  },
  TL({ state }, operands) {
    state.leading = operands.number(0)
  },
  Ts({ state }, operands) {
    state.rise = operands.number(0)
  },
  Tr({ state }, operands) {
    // Neither filled nor stroked (table 106).
    state.isInvisible = operands.number(0) === 3 || operands.number(0) === 7
  },
  Tf({ state, items, sheet, resources }, operands) {
    const fontName = nameOf(operands.object(0)) ?? ''
    const fontSize = operands.number(1)
    if (state.font === null || state.fontName !== fontName || state.fontSize !== fontSize) {
      items.end()
      state.font = sheet.fonts.find(resources, fontName)
      state.fontName = fontName
      state.fontSize = fontSize
    }
  },
  Td({ state, sheet }, operands) {
    state.moveLine(operands.number(0), operands.number(1))
    sheet.drawn.moveLine(operands.number(0), operands.number(1))
  },
  TD({ state, sheet }, operands) {
    state.leading = -operands.number(1)
    state.moveLine(operands.number(0), operands.number(1))
    sheet.drawn.moveLine(operands.number(0), operands.number(1))
  },
  Tm({ state, items, sheet }, operands) {
    const matrix = matrixOf(operands)
    state.setMatrix(matrix)
    items.rescale(state)
    sheet.drawn.setMatrix(rounded(matrix))
  },
  // The engine's drawing operators do not tell of the next line.
  'T*': nextLine,
  Tj: show,
  TJ: show,
  "'"(drawing, operands) {
    nextLine(drawing)
    show(drawing, operands)
  },
  '"'(drawing, operands) {
    drawing.state.wordSpacing = operands.number(0)
    drawing.state.charSpacing = operands.number(1)
    nextLine(drawing)
    show(drawing, operands)
  },
}

/** A matrix as the engine's drawing operators have it. */
export const rounded = (m: Matrix): Matrix => [
  Math.fround(m[0]),
  Math.fround(m[1]),
  Math.fround(m[2]),
  Math.fround(m[3]),
  Math.fround(m[4]),
  Math.fround(m[5]),
]
