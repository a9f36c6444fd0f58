// Letters run along a line, whichever way it lies on the page.
import { lengthOf } from '../matrix.ts'
import type { Matrix } from '../pdf-types.ts'

/** In which direction letters run: quarter turns against the clock, or none of these. */
export const ASKEW = 4
export function turnsOf(matrix: Matrix): number {
  const a = matrix[0]
  const b = matrix[1]
  if (a !== 0 && b === 0 && matrix[2] === 0) return a > 0 ? 0 : 2
  if (b !== 0 && a === 0 && matrix[3] === 0) return b > 0 ? 1 : 3
  return ASKEW
}

/** How far a place is along the direction of the letters. */
export function along(turns: number, matrix: Matrix, x: number, y: number): number {
  if (turns === ASKEW) return (matrix[0] * x + matrix[1] * y) / lengthOf(matrix[0], matrix[1])
  const way = turns % 2 === 0 ? x : y
  return turns < 2 ? way : -way
}

/** And how far across it. */
export function across(turns: number, matrix: Matrix, x: number, y: number): number {
  if (turns === ASKEW) return (matrix[2] * x + matrix[3] * y) / lengthOf(matrix[0], matrix[1])
  const way = turns % 2 === 0 ? y : x
  return turns < 2 ? way : -way
}
