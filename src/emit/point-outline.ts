// A point of a recommendation: its verb, who is to do it, its text; below, what became of it and the points nested in it.
//
//   - godkende, by KKR Sjælland | Det indstilles, at KKR Sjælland godkender planen.
//       => tiltrådt | KKR Sjælland tiltrådte indstillingen.
//       - (no verb) | Det indstilles, at KKR Sjælland godkender planen: i to trin
import type { Point } from '../referat.ts'
import { excerpt } from './excerpt.ts'
import { outcomeOutline } from './outcome-outline.ts'

/**
 * Draws a point.
 * @param point as read
 * @returns its lines without their ends; no outcome line where no decision speaks of the point
 */
export function pointOutline(point: Point): string[] {
  const { text, verb, addressee, outcome, outcomeText, points } = point
  const by = addressee === null ? '' : `, by ${excerpt(addressee)}`
  const below = [
    ...(outcome === null && outcomeText === null ? [] : [`=> ${outcomeOutline(point)}`]),
    ...points.flatMap(pointOutline),
  ]
  return [
    `- ${verb === null ? '(no verb)' : excerpt(verb)}${by} | ${excerpt(text)}`,
    ...below.map((line) => `    ${line}`),
  ]
}
