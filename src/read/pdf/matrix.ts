// Arithmetic of places on a page. Members are taken by their numbers: before V8 has optimised a function, taking an array
// apart (`const [a, b] = m`) costs as much as ten such members.
import type { Matrix } from './pdf-types.ts'

/** Left, lower, right and upper edge. */
export type Box = readonly [number, number, number, number]

/** First `n`, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

/** A matrix whose origin is moved within itself. */
export const move = (m: Matrix, x: number, y: number): Matrix => [
  m[0],
  m[1],
  m[2],
  m[3],
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
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
export const contains = (box: Box, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
