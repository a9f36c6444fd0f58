// Operators of paths, colours and the state of the graphics (ISO 32000-1, 8.4 to 8.6).
import { colourOf, colourSpace, type ColourSpace } from './colour.ts'
import { asMatrix, type Draw } from './draw-text.ts'
import type { Drawing } from './drawing.ts'
import { isDict, nameOf, numberOf, type PdfObject } from './objects.ts'
import { unsupported } from './unsupported.ts'

const nothing: Draw = () => undefined

const numbers = (operands: readonly PdfObject[]): [number, number, number, number, number, number] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands.map(numberOf)
  return [a, b, c, d, e, f]
}

/** What a path is painted for, by the engine's numbers. */
function paint(number: number, closes = false): Draw {
  return (drawing) => {
    if (closes) drawing.path.close()
    drawing.emit('constructPath', [number, null, drawing.path.finish()])
  }
}

const lineTo: Draw = ({ path }, operands) => {
  path.to(numberOf(operands[0]), numberOf(operands[1]))
}

function fill(drawing: Drawing, space: ColourSpace, values: readonly PdfObject[]): void {
  drawing.state.fillSpace = space
  drawing.emit('setFillRGBColor', [colourOf(space, values)])
}

const stroke: Draw = ({ state }, values) => {
  if (values.length !== state.strokeSpace) unsupported('a colour of other numbers')
}

/** A line in the colour of a device. */
const strokeIn =
  (space: ColourSpace): Draw =>
  ({ state }) => {
    state.strokeSpace = space
  }

const fillIn =
  (space: ColourSpace): Draw =>
  (drawing, values) => {
    fill(drawing, space, values)
  }

const fillAgain: Draw = (drawing, values) => {
  fill(drawing, drawing.state.fillSpace, values)
}

/** Keys of a state that change fonts, or draw, or compute. */
const STRANGE = ['Font', 'TR', 'TR2', 'HT'] as const

/** `/GS0 gs`: of a named state, only how transparent fillings are. */
const useState: Draw = (drawing, [name]) => {
  const { file } = drawing.sheet
  const states = file.dict(drawing.resources.get('ExtGState'))
  const dict = file.dict(states?.get(nameOf(name) ?? '')) ?? unsupported('a lost state')
  if (STRANGE.some((key) => dict.has(key)) || isDict(file.get(dict, 'SMask'))) unsupported('a strange state')
  if (dict.has('ca')) drawing.emit('setGState', [[['ca', file.get(dict, 'ca')]]])
}

export const GRAPHICS: Readonly<Record<string, Draw>> = {
  q: (drawing) => {
    drawing.save()
  },
  Q: (drawing) => {
    drawing.restore()
  },
  cm: (drawing, operands) => {
    drawing.state.transform(asMatrix(operands))
    drawing.emit('transform', operands)
  },
  gs: useState,
  w: nothing,
  J: nothing,
  j: nothing,
  M: nothing,
  d: nothing,
  ri: nothing,
  i: nothing,
  m: lineTo,
  l: lineTo,
  re: ({ path }, operands) => {
    const [x, y, width, height] = numbers(operands)
    path.rectangle(x, y, width, height)
  },
  c: ({ path }, operands) => {
    const [x1, y1, x2, y2, x3, y3] = numbers(operands)
    path.curve([x1, y1], x2, y2, x3, y3)
  },
  v: ({ path }, operands) => {
    const [x2, y2, x3, y3] = numbers(operands)
    path.curve(null, x2, y2, x3, y3)
  },
  y: ({ path }, operands) => {
    const [x1, y1, x3, y3] = numbers(operands)
    path.curve([x1, y1], x3, y3, x3, y3)
  },
  h: ({ path }) => {
    path.close()
  },
  S: paint(20),
  s: paint(21, true),
  f: paint(22),
  F: paint(22),
  'f*': paint(23),
  B: paint(24),
  'B*': paint(25),
  b: paint(26, true),
  'b*': paint(27, true),
  n: paint(28),
  W: nothing,
  'W*': nothing,
  g: fillIn(1),
  rg: fillIn(3),
  k: fillIn(4),
  sc: fillAgain,
  scn: fillAgain,
  cs: ({ state, sheet, resources }, [name]) => {
    state.fillSpace = colourSpace(sheet.file, resources, nameOf(name) ?? '')
  },
  G: strokeIn(1),
  RG: strokeIn(3),
  K: strokeIn(4),
  SC: stroke,
  SCN: stroke,
  CS: ({ state, sheet, resources }, [name]) => {
    state.strokeSpace = colourSpace(sheet.file, resources, nameOf(name) ?? '')
  },
}
