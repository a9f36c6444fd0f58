// Operators of paths, colours and the state of the graphics (ISO 32000-1, 8.4 to 8.6).
import { colourOf, colourSpace, type ColourSpace } from './colour.ts'
import type { Operands } from './content-lexer.ts'
import { type Draw, matrixOf } from './draw-text.ts'
import type { Drawing } from './drawing.ts'
import { isDict, nameOf } from './objects.ts'
import { unsupported } from './unsupported.ts'

const nothing: Draw = () => undefined

/** What a path is painted for, by the engine's numbers. */
function paint(number: number, closes = false): Draw {
  return (drawing) => {
    if (closes) drawing.path.close()
    drawing.sheet.drawn.addPath(number, drawing.path.finish(), drawing.state)
  }
}

const lineTo: Draw = ({ path }, operands) => {
  path.to(operands.number(0), operands.number(1))
}

function fill({ state }: Drawing, space: ColourSpace, values: Operands): void {
  state.fillSpace = space
  state.fill = colourOf(space, values)
}

const stroke: Draw = ({ state }, { count }) => {
  if (count !== state.strokeSpace) unsupported('a colour of other numbers')
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
const useState: Draw = (drawing, operands) => {
  const { file } = drawing.sheet
  const states = file.dict(drawing.resources.get('ExtGState'))
  const dict = file.dict(states?.get(nameOf(operands.object(0)) ?? '')) ?? unsupported('a lost state')
  if (STRANGE.some((key) => dict.has(key)) || isDict(file.get(dict, 'SMask'))) unsupported('a strange state')
  if (dict.has('ca')) drawing.state.isTransparent = file.get(dict, 'ca') === 0
}

export const GRAPHICS: Readonly<Record<string, Draw>> = {
  q: (drawing) => {
    drawing.save()
  },
  Q: (drawing) => {
    drawing.restore()
  },
  cm: ({ state }, operands) => {
    state.transform(matrixOf(operands))
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
    path.rectangle(operands.number(0), operands.number(1), operands.number(2), operands.number(3))
  },
  c: ({ path }, operands) => {
    const first = [operands.number(0), operands.number(1)] as const
    path.curve(first, operands.number(2), operands.number(3), operands.number(4), operands.number(5))
  },
  v: ({ path }, operands) => {
    path.curve(null, operands.number(0), operands.number(1), operands.number(2), operands.number(3))
  },
  y: ({ path }, operands) => {
    const [x, y] = [operands.number(2), operands.number(3)]
    path.curve([operands.number(0), operands.number(1)], x, y, x, y)
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
  cs: ({ state, sheet, resources }, operands) => {
    state.fillSpace = colourSpace(sheet.file, resources, nameOf(operands.object(0)) ?? '')
  },
  G: strokeIn(1),
  RG: strokeIn(3),
  K: strokeIn(4),
  SC: stroke,
  SCN: stroke,
  CS: ({ state, sheet, resources }, operands) => {
    state.strokeSpace = colourSpace(sheet.file, resources, nameOf(operands.object(0)) ?? '')
  },
}
