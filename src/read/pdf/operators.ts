// Numbers of the engine's drawing operators, as its `OPS` has them; pdf-parse does not hand that out.

export const OPS = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setFont: 37,
  setTextRenderingMode: 38,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  showText: 44,
  setFillColorN: 55,
  setFillRGBColor: 59,
  shadingFill: 62,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginAnnotation: 80,
  endAnnotation: 81,
  constructPath: 91,
} as const

/** What a path may be constructed for that fills it: fill, eoFill, and the four that also stroke. */
export const FILLS: readonly unknown[] = [22, 23, 24, 25, 26, 27]
