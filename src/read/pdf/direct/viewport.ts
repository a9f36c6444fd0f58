// From PDF units to a page as it is shown: upright, y down from the top.
import type { Matrix, Viewport } from '../pdf-types.ts'
import type { DirectPage } from './pages.ts'

const TURNED: Readonly<Record<number, readonly [number, number, number, number]>> = {
  0: [1, 0, 0, -1],
  90: [0, 1, 1, 0],
  180: [-1, 0, 0, 1],
  270: [0, -1, -1, 0],
}

export function viewportOf({ view: [left, lower, right, upper], rotate }: DirectPage): Viewport {
  const [a, b, c, d] = TURNED[rotate] ?? [1, 0, 0, -1]
  const x = (right + left) / 2
  const y = (upper + lower) / 2
  const [width, height] = a === 0 ? [upper - lower, right - left] : [right - left, upper - lower]
  const [halfWidth, halfHeight] =
    a === 0 ? [Math.abs(y - lower), Math.abs(x - left)] : [Math.abs(x - left), Math.abs(y - lower)]
  const transform: Matrix = [a, b, c, d, halfWidth - a * x - c * y, halfHeight - b * x - d * y]
  return { width, height, transform }
}
