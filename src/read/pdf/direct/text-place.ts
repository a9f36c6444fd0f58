// Where on the page a text has got to.
import { lengthOf, multiply } from '../matrix.ts'
import type { Matrix } from '../pdf-types.ts'
import type { TextState } from './text-state.ts'

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** How long a unit of the text is on the page. */
export const scaleOf = ({ ctm, text }: TextState): number => lengthOf(ctm[0], ctm[1]) * lengthOf(text[0], text[1])

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

/** Where the text has got to while it is shown. */
export class Pen {
  /** On the page. */
  x = 0
  y = 0
  private ctm: Matrix = IDENTITY
  private text: Matrix = IDENTITY
  /** In the text's own units; and how far above its line letters stand. */
  private textX = 0
  private textY = 0
  private riseX = 0
  private riseY = 0

  begin({ ctm, text, x, y, rise }: TextState): void {
    this.ctm = ctm
    this.text = text
    this.riseX = text[2] * rise
    this.riseY = text[3] * rise
    this.textX = x
    this.textY = y
    this.place()
  }

  /** Along the line. */
  advance(by: number): void {
    if (by === 0) return
    const { text } = this
    this.textX = text[0] * by + this.textX
    this.textY = text[1] * by + this.textY
    this.place()
  }

  end(state: TextState): void {
    state.x = this.textX
    state.y = this.textY
  }

  private place(): void {
    const { ctm } = this
    const x = this.riseX + this.textX
    const y = this.riseY + this.textY
    this.x = ctm[0] * x + ctm[2] * y + ctm[4]
    this.y = ctm[1] * x + ctm[3] * y + ctm[5]
  }
}
