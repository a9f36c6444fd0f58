// Operators of text (ISO 32000-1, 9.3 and 9.4).
import type { Drawing } from './drawing.ts'
import { isArray, nameOf, numberOf, type PdfObject } from './objects.ts'
import type { Matrix } from '../pdf-types.ts'
import type { DirectFont } from './font.ts'
import type { Glyph } from './glyphs.ts'
import { damaged } from './unsupported.ts'

/** Does what an operator says; its operands are of the right kinds. */
export type Draw = (drawing: Drawing, operands: readonly PdfObject[]) => void

const NONE: readonly unknown[] = []
const first = (operands: readonly PdfObject[]): number => numberOf(operands[0])

/** @param operands six numbers */
export const asMatrix = (operands: readonly PdfObject[]): Matrix => [
  numberOf(operands[0]),
  numberOf(operands[1]),
  numberOf(operands[2]),
  numberOf(operands[3]),
  numberOf(operands[4]),
  numberOf(operands[5]),
]

function nextLine({ state }: Drawing): void {
  state.moveLine(0, -state.leading)
}

const fontOf = ({ state }: Drawing): DirectFont => state.font ?? damaged('text without a font')

/** `[(Ha) -20 (ns)] TJ` or `(Hans) Tj`: strings, and gaps in thousandths of the font size, to the left. */
function show(drawing: Drawing, parts: readonly PdfObject[]): void {
  const { state, items, sheet } = drawing
  const font = fontOf(drawing)
  const factor = -state.fontSize / 1000
  const shown: (Glyph | number)[] = []
  // Many programs draw each letter by itself, with a gap behind it: a word is no list of its own, but a part of this one.
  let from = 0
  // Also an empty string is shown: the engine moves on by one space between letters.
  let isShown = false
  for (const part of parts) {
    if (typeof part === 'string') {
      isShown = true
      font.addGlyphs(part, shown)
    } else {
      const gap = numberOf(part)
      shown.push(gap)
      if (gap === 0) continue
      items.show(shown, from, gap * factor, state)
      from = shown.length
      isShown = false
    }
  }
  if (isShown) items.show(shown, from, 0, state)
  sheet.file.budget.takeSteps(shown.length)
  drawing.emit('showText', [shown])
}

export const TEXT: Readonly<Record<string, Draw>> = {
  BT(drawing) {
    drawing.state.setMatrix()
    drawing.emit('beginText', NONE)
  },
  ET() {
    // Nothing depends on it.
  },
  Tc(drawing, operands) {
    drawing.state.charSpacing = first(operands)
    drawing.emit('setCharSpacing', operands)
  },
  Tw(drawing, operands) {
    drawing.state.wordSpacing = first(operands)
    drawing.emit('setWordSpacing', operands)
  },
  Tz(drawing, operands) {
    drawing.state.stretch = first(operands) / 100
    drawing.emit('setHScale', operands)
  },
  TL({ state }, operands) {
    state.leading = first(operands)
  },
  Ts({ state }, operands) {
    state.rise = first(operands)
  },
  Tr(drawing, operands) {
    drawing.emit('setTextRenderingMode', operands)
  },
  Tf(drawing, [name, size]) {
    const { state, items, sheet, resources } = drawing
    const fontName = nameOf(name) ?? ''
    const fontSize = numberOf(size)
    if (state.font === null || state.fontName !== fontName || state.fontSize !== fontSize) {
      items.end()
      state.font = sheet.fonts.find(resources, fontName)
      state.fontName = fontName
      state.fontSize = fontSize
    }
    drawing.emit('setFont', [state.font.id, fontSize])
  },
  Td(drawing, operands) {
    drawing.state.moveLine(first(operands), numberOf(operands[1]))
    drawing.emit('moveText', operands)
  },
  TD(drawing, operands) {
    drawing.state.leading = -numberOf(operands[1])
    drawing.state.moveLine(first(operands), numberOf(operands[1]))
    drawing.emit('setLeadingMoveText', operands)
  },
  Tm(drawing, operands) {
    drawing.state.setMatrix(asMatrix(operands))
    drawing.items.rescale(drawing.state)
    drawing.emit('setTextMatrix', [operands.map((value) => Math.fround(numberOf(value)))])
  },
  'T*': nextLine,
  Tj: show,
  TJ(drawing, [parts]) {
    show(drawing, isArray(parts) ? parts : [])
  },
  "'"(drawing, operands) {
    nextLine(drawing)
    show(drawing, operands)
  },
  '"'(drawing, [word, char, ...shown]) {
    drawing.state.wordSpacing = numberOf(word)
    drawing.state.charSpacing = numberOf(char)
    drawing.emit('setWordSpacing', [word])
    drawing.emit('setCharSpacing', [char])
    nextLine(drawing)
    show(drawing, shown)
  },
}
