// Operators of text (ISO 32000-1, 9.3 and 9.4).
import type { Operands } from './content-lexer.ts'
import type { Reach } from './drawn-page.ts'
import type { Drawing } from './drawing.ts'
import type { DirectFont } from './font.ts'
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

const fontOf = ({ state }: Drawing): DirectFont => state.font ?? damaged('text without a font')

/** `[(Ha) -20 (ns)] TJ` or `(Hans) Tj`: strings, and gaps in thousandths of the font size, to the left. */
function show(drawing: Drawing, operands: Operands): void {
  const { state, items, sheet } = drawing
  const font = fontOf(drawing)
  if (!operands.isText) unsupported('a number expected')
  const { text, glyphs } = sheet
  const { fontSize, charSpacing, wordSpacing, stretch } = state
  const reach: Reach = { from: 0, to: 0, end: 0 }
  // Many programs draw each letter by itself, with a gap behind it: a word is no list of its own, but a part of this one.
  let from = 0
  let count = 0
  let gaps = 0
  // Also an empty string is shown: the engine moves on by one space between letters.
  let isShown = false
  let at = text.start
  for (let part = 0; part < text.count; part++) {
    const end = text.ends[part] ?? -1
    if (end >= 0) {
      isShown = true
      const before = count
      count = font.addGlyphs(text.bytes, at, end, glyphs, count)
      for (let i = before; i < count; i++) {
        const glyph = glyphs[i]
        if (glyph === undefined) continue
        const own = (glyph.width / 1000) * fontSize
        take(reach, (own + (charSpacing + (glyph.isSpace ? wordSpacing : 0))) * stretch)
      }
      at = end
      continue
    }
    const gap = text.gaps[part] ?? 0
    gaps++
    if (gap === 0) continue
    take(reach, (-gap / 1000) * fontSize * stretch)
    items.show(glyphs, from, count, gap, state)
    from = count
    isShown = false
  }
  if (isShown) items.show(glyphs, from, count, 0, state)
  sheet.file.budget.takeSteps(count + gaps)
  sheet.drawn.addText(font, reach, state)
}

function take(reach: Reach, step: number): void {
  reach.end += step
  if (reach.end < reach.from) reach.from = reach.end
  else if (reach.end > reach.to) reach.to = reach.end
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
