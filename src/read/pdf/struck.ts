// Words that are struck out: a line is drawn through them (as Word prints its revisions), or a note strikes them.
//   KKR Sjælland tiltrådte indstillingen. KKR Sjælland udsatte sagen.
//   -------------------------------------                               left out of the view
// A rule under words, or over them, strikes none; nor does a line that runs on far beyond the words it crosses.
import type { Fonts } from './fonts.ts'
import { letterPlaces } from './letter-places.ts'
import type { LinkArea } from './page-links.ts'
import type { Run } from './page-runs.ts'
import type { Shape } from './shapes.ts'

/** A stroke: from where to where, and how high on the page; in points. */
export interface Stroke {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Parts of the size of letters: a stroke is no thicker, and crosses letters so high above their baseline. */
const THICK = 0.16
const LOWEST = 0.13
const HIGHEST = 0.5
/** So much of a stroke lies on words. */
const ON_WORDS = 0.7

/** Shapes that may be strokes: thin and level. */
export const strokesIn = (shapes: readonly Shape[]): Stroke[] =>
  shapes.filter(({ left, right, top, bottom }) => bottom - top < 3 && right - left > 2 * (bottom - top))

function crosses(stroke: Stroke, { baseline, size, tilt, left, right }: Run): boolean {
  const above = baseline - (stroke.top + stroke.bottom) / 2
  return (
    tilt === 0 &&
    stroke.bottom - stroke.top <= THICK * size &&
    above >= LOWEST * size &&
    above <= HIGHEST * size &&
    stroke.left < right &&
    stroke.right > left
  )
}

/**
 * The strokes that strike words of a page.
 * @param runs of the page
 */
export function strikes(strokes: readonly Stroke[], runs: readonly Run[]): Stroke[] {
  return strokes.filter((stroke) => {
    const covered = runs
      .filter((run) => crosses(stroke, run))
      .reduce((sum, run) => sum + Math.min(run.right, stroke.right) - Math.max(run.left, stroke.left), 0)
    return covered >= ON_WORDS * (stroke.right - stroke.left)
  })
}

/**
 * Which letters of a run are struck.
 * @param text the run's text as it stands in its line
 * @param strokes {@link strikes} of the page
 * @param areas of notes that strike words
 * @returns one answer per letter; `null` when none is
 */
export function struckLetters(
  text: string,
  run: Run,
  strokes: readonly Stroke[],
  areas: readonly Omit<LinkArea, 'url'>[],
  fonts: Fonts,
): boolean[] | null {
  const middle = run.baseline - run.size * 0.3
  const over = [
    ...strokes.filter((stroke) => crosses(stroke, run)),
    ...areas.filter(({ left, right, top, bottom }) => {
      return run.tilt === 0 && middle > top && middle < bottom && left < run.right && right > run.left
    }),
  ]
  if (over.length === 0) return null
  const struck = letterPlaces(text, run, fonts).map((x) => over.some(({ left, right }) => x >= left && x <= right))
  return struck.includes(true) ? struck : null
}
