// Ruling lines of tables: level ones part rows, upright ones part cells.
//   | Varde  | 41.350 |      a rule stands in the narrow gap between two cells,
//   |--------|--------|      and another between two rows
import type { Shape } from './shapes.ts'

/** The rules of a page, in points; y runs down from the top. */
export interface Rules {
  readonly level: readonly Shape[]
  readonly upright: readonly Shape[]
}

/** No rule is thicker (in points), and none shorter than so much. */
const THICK = 3
const SHORTEST = 8
/** A rule above a line is no higher above its baseline. */
const FARTHEST = 60

const isThin = (across: number, along: number): boolean => across < THICK && along > SHORTEST

/** The rules among the shapes of a page. */
export function rulesIn(shapes: readonly Shape[]): Rules {
  return {
    level: shapes.filter(({ left, right, top, bottom }) => isThin(bottom - top, right - left)),
    upright: shapes.filter(({ left, right, top, bottom }) => isThin(right - left, bottom - top)),
  }
}

/** Does a rule stand between two places of a line? @param baseline of the line */
export const isRuledBetween = ({ upright }: Rules, from: number, to: number, baseline: number): boolean =>
  upright.some(({ left, right, top, bottom }) => left >= from - 1 && right <= to + 1 && top < baseline && bottom > baseline - 1) // prettier-ignore

/** How high on the page the next rule above a line stands, over the middle of it; `undefined`: none is near. */
export function ruleAbove({ level }: Rules, left: number, right: number, baseline: number): number | undefined {
  const middle = (left + right) / 2
  let nearest: number | undefined
  for (const rule of level) {
    const isOver = rule.left <= middle && rule.right >= middle
    // One under words of the line above counts, too: the two are then two rows, as without rules.
    if (!isOver || rule.bottom > baseline - 1 || rule.bottom < baseline - FARTHEST) continue
    if (nearest === undefined || rule.bottom > nearest) nearest = rule.bottom
  }
  return nearest
}
