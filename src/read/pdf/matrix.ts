// Arithmetic of places on a page.
import type { Matrix } from './pdf-types.ts'

/** Left, lower, right and upper edge. */
export type Box = readonly [number, number, number, number]

/** First `n`, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a, b, c, d, e, f] = m
  const [g, h, i, j, k, l] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** A matrix whose origin is moved within itself. */
export const move = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix => [
  a,
  b,
  c,
  d,
  a * x + c * y + e,
  b * x + d * y + f,
]

/**
 * The upright box around a box that a matrix may turn.
 * @param corners left, lower, right, upper; without them the box is empty
 */
export function boxOf(m: Matrix, [x1, y1, x2, y2]: readonly number[]): Box {
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return [0, 0, 0, 0]
  const places = [move(m, x1, y1), move(m, x2, y1), move(m, x1, y2), move(m, x2, y2)]
  const xs = places.map(([, , , , x]) => x)
  const ys = places.map(([, , , , , y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Does a point lie in a box? */
export const contains = ([left, lower, right, upper]: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= lower && y <= upper
