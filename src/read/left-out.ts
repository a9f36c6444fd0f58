// A line's view without what stands in it but is no part of its text: struck words, marks of footnotes. They stay in the
// source text, so places go on pointing there.
//   printed   Faxe Kommune1 betaler mest.
//   view      Faxe Kommune betaler mest.        offsets 0 1 2 … 11, 13 14 …
import type { Cell, LineLink } from '../text/source.ts'

export interface View {
  readonly text: string
  /** Places in the printed text, and the end of the last letter; `null`: nothing is left out. */
  readonly offsets: readonly number[] | null
  readonly cells: readonly Cell[]
  readonly links: readonly LineLink[]
}

const CLOSING = /[.,;:)!?]/u

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t'

/**
 * Leaves letters out of a line.
 * @param printed the whole line
 * @param isLeftOut one answer per letter
 * @returns a view that begins and ends with a letter; empty when nothing is left
 */
export function leaveOut(printed: Omit<View, 'offsets'>, isLeftOut: readonly boolean[]): View {
  const kept: number[] = []
  for (let i = 0; i < printed.text.length; i++) {
    if (isLeftOut[i] === true) continue
    const char = printed.text[i]
    const above = kept.at(-1)
    // No two blanks where something was between them; a tab is kept, for it parts cells.
    if (char === ' ' && (above === undefined || isBlank(printed.text[above]))) continue
    if (char === '\t' && above === undefined) continue
    if (char === '\t' && printed.text[above ?? -1] === ' ') kept.pop()
    // `forslaget1 .`: no blank parts a word from its period when what stood between them is gone.
    const isClosing = printed.text[above ?? -1] === ' ' && CLOSING.test(char ?? '')
    if (isClosing && isLeftOut.slice(kept.at(-2), i).includes(true)) kept.pop()
    kept.push(i)
  }
  while (isBlank(printed.text[kept.at(-1) ?? -1])) kept.pop()
  const text = kept.map((i) => printed.text.charAt(i)).join('')
  const indexOf = (place: number): number => {
    const at = kept.findIndex((i) => i >= place)
    return at < 0 ? kept.length : at
  }
  const inside = <T extends { readonly start: number; readonly end: number }>(part: T): T => {
    let [start, end] = [indexOf(part.start), indexOf(part.end)]
    while (start < end && isBlank(text[start])) start++
    while (end > start && isBlank(text[end - 1])) end--
    return { ...part, start, end }
  }
  return {
    text,
    offsets: [...kept, (kept.at(-1) ?? -1) + 1],
    // A cell of which nothing is left is an empty one.
    cells: printed.cells.map(inside),
    links: printed.links.map(inside).filter(({ start, end }) => start < end),
  }
}
