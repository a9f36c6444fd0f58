// Turns a page so that its text reads from left to right, and measures from the top of what is visible.
//   +--------+        +------------+       A page shown with /Rotate comes upright from the viewport already;
//   | ^ tekst|   ->   | tekst ->   |       this is for text drawn sideways on a page that is not rotated.
//   +--------+        +------------+
import { lengthOf, multiply } from './matrix.ts'
import type { Matrix, Viewport } from './pdf-types.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A page's frame: its size as read, and the way from PDF units to it. y runs down from the top. */
export interface Frame {
  readonly width: number
  readonly height: number
  point(x: number, y: number): Point
}

/** Where a run of text begins, its direction (degrees clockwise from "left to right") and its lengths in points. */
export interface Placement extends Point {
  readonly angle: number
  readonly size: number
  readonly width: number
}

const DEGREE = 180 / Math.PI

/**
 * Places a run on the page as the viewport shows it.
 * @param transform the run's matrix in PDF units
 * @param width its width in PDF units
 */
export function place(viewport: Viewport, transform: Matrix, width: number): Placement {
  const m = multiply(viewport.transform, transform)
  const scale = lengthOf(viewport.transform[0], viewport.transform[1])
  const size = lengthOf(m[2], m[3]) || lengthOf(m[0], m[1])
  return { x: m[4], y: m[5], angle: Math.atan2(m[1], m[0]) * DEGREE, size, width: width * scale }
}

/** The number of quarter turns (0-3) in an angle. */
export function quarters(angle: number): number {
  return ((Math.round(angle / 90) % 4) + 4) % 4
}

/**
 * The frame of a page most of whose text is turned by `turns` quarters.
 * @param turns 0-3, clockwise
 */
export function uprightFrame(viewport: Viewport, turns: number): Frame {
  const { width, height, transform } = viewport
  return {
    width: turns % 2 === 0 ? width : height,
    height: turns % 2 === 0 ? height : width,
    point: (x, y) => {
      const [, , , , e, f] = multiply(transform, [1, 0, 0, 1, x, y])
      return turn({ x: e, y: f }, width, height, turns)
    },
  }
}

/** Turns a point back by quarters within a page of the given size. */
export function turn({ x, y }: Point, width: number, height: number, turns: number): Point {
  if (turns === 1) return { x: y, y: width - x }
  if (turns === 2) return { x: width - x, y: height - y }
  if (turns === 3) return { x: height - y, y: x }
  return { x, y }
}
