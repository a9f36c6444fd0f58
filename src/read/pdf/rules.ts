// Ruling lines of tables: level ones part rows, upright ones part cells.
//   | Varde  | 41.350 |      a rule stands in the narrow gap between two cells,
//   |--------|--------|      and another between two rows
import type { Fonts } from './fonts.ts'
import { letterPlaces } from './letter-places.ts'
import type { Run } from './page-runs.ts'
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

/** So far (in parts of the size of letters) a rule in a blank stands from the middles of the letters beside it. */
const BESIDE = 0.25

/**
 * Parts runs that were drawn as one over several cells, where a rule stands in one of their blanks.
 *   (Varde 41.350)   over   | Varde | 41.350 |
 * @param runs of a page
 */
export function ruledApart(runs: readonly Run[], { upright }: Rules, fonts: Fonts): Run[] {
  if (upright.length === 0) return [...runs]
  return runs.flatMap((run) => {
    const { text, left, right, baseline, size, tilt } = run
    const rules = upright.filter((rule) => rule.left > left && rule.right < right && rule.top < baseline && rule.bottom > baseline - 1) // prettier-ignore
    if (rules.length === 0 || tilt !== 0 || !text.includes(' ')) return [run]
    const middles = letterPlaces(text, run, fonts)
    const parts: Run[] = []
    let [from, edge] = [0, left]
    for (const [i, char] of text.split('').entries()) {
      const [before = left, after = right] = [middles[i - 1], middles[i + 1]]
      const isRuled = rules.some((rule) => rule.left > before + BESIDE * size && rule.right < after - BESIDE * size)
      if (char !== ' ' || !isRuled) continue
      const half = ((middles[i] ?? before) - before) / 2
      parts.push({ ...run, text: text.slice(from, i), left: edge, right: before + half, blankBefore: from > 0 || run.blankBefore }) // prettier-ignore
      ;[from, edge] = [i + 1, after - half]
    }
    return [...parts, { ...run, text: text.slice(from), left: edge, blankBefore: from > 0 || run.blankBefore }]
  })
}

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
