// Where on the page a text has got to.
import { multiply } from '../matrix.ts'
import type { Matrix } from '../pdf-types.ts'
import type { TextState } from './text-state.ts'

/** How long a unit of the text is on the page. */
export const scaleOf = ({ ctm, text }: TextState): number => Math.hypot(ctm[0], ctm[1]) * Math.hypot(text[0], text[1])

/** The matrix of letters, without their place: made anew only when what it is made of has changed. */
export function lettersMatrix(): (state: TextState) => Matrix {
  let [ctm, text, fontSize, stretch]: unknown[] = []
  let made: Matrix = [1, 0, 0, 1, 0, 0]
  return (state) => {
    if (state.ctm !== ctm || state.text !== text || state.fontSize !== fontSize || state.stretch !== stretch) {
      ;({ ctm, text, fontSize, stretch } = state)
      const t = state.text
      made = multiply(
        state.ctm,
        multiply([t[0], t[1], t[2], t[3], 0, 0], [state.fontSize * state.stretch, 0, 0, state.fontSize, 0, 0]),
      )
    }
    return made
  }
}

/** Where the text has got to on the page. */
export const xOf = ({ ctm, text, x, y, rise }: TextState): number =>
  ctm[0] * (text[2] * rise + x) + ctm[2] * (text[3] * rise + y) + ctm[4]

export const yOf = ({ ctm, text, x, y, rise }: TextState): number =>
  ctm[1] * (text[2] * rise + x) + ctm[3] * (text[3] * rise + y) + ctm[5]
