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

/** Where a matrix leads a point. */
const xOf = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4]
const yOf = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5]

/** A matrix whose origin is moved within itself. */
export const move = (m: Matrix, x: number, y: number): Matrix => [m[0], m[1], m[2], m[3], xOf(m, x, y), yOf(m, x, y)]

/**
 * The upright box around a box that a matrix may turn.
 * @param corners left, lower, right, upper; without them the box is empty
 */
export function boxOf(m: Matrix, corners: ArrayLike<number> | null | undefined): Box {
  const [left, lower, right, upper] = [corners?.[0], corners?.[1], corners?.[2], corners?.[3]]
  if (left === undefined || lower === undefined || right === undefined || upper === undefined) return [0, 0, 0, 0]
  const [x1, x2, x3, x4] = [xOf(m, left, lower), xOf(m, right, lower), xOf(m, left, upper), xOf(m, right, upper)]
  const [y1, y2, y3, y4] = [yOf(m, left, lower), yOf(m, right, lower), yOf(m, left, upper), yOf(m, right, upper)]
  return [Math.min(x1, x2, x3, x4), Math.min(y1, y2, y3, y4), Math.max(x1, x2, x3, x4), Math.max(y1, y2, y3, y4)]
}

/** How long a way is. Most go straight, and `Math.hypot` takes many times as long as to see that. */
export const lengthOf = (x: number, y: number): number =>
  y === 0 ? Math.abs(x) : x === 0 ? Math.abs(y) : Math.hypot(x, y)

/** Does a point lie in a box? */
export const contains = (box: Box, x: number, y: number): boolean =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
