// Claims the lines that close the meeting: at the very end, with the sentence's own lines and the signatures below.
//
//   Mødet sluttede kl. 12.15. Næste møde er        <- the line that closes
//   mandag den 23. april 2018.                     <- its sentence goes on
//   Anna Berg, referent                            <- a signature
import { isClosingLine, isPageNumber, isSignature } from '../danish/closing.ts'
import { startsLower } from '../text/breaks.ts'

/** Closing lines stand among the last lines of a document. */
const CLOSING_LINES = 12

/** Is this the line that closes the meeting? @param text a line's view */
export const isClosing = (text: string): boolean => isClosingLine(text)

const goesOn = (above: string, text: string): boolean =>
  !/[.!?]$/u.test(above) && (startsLower(text) || /^\d/u.test(text))

/**
 * Finds the lines that close the meeting.
 * @param texts the views of the document's lines, furniture left out
 * @param from index of the first line that belongs to an item
 * @param isFree may the line at an index be claimed: is it text, and no heading or label?
 * @returns indices, in order
 */
export function closingLines(texts: readonly string[], from: number, isFree: (i: number) => boolean): number[] {
  const found: number[] = []
  const text = (i: number): string => texts[i] ?? ''
  for (let i = Math.max(from, texts.length - CLOSING_LINES); i < texts.length; i++) {
    if (!isFree(i) || !isClosing(text(i))) continue
    found.push(i)
    while (i + 1 < texts.length && isFree(i + 1) && goesOn(text(i), text(i + 1))) found.push(++i)
  }
  const last = found.at(-1)
  if (last === undefined) return found
  const below = Array.from({ length: texts.length - last - 1 }, (_, i) => last + 1 + i).filter(
    (i) => !isPageNumber(text(i)),
  )
  return below.every((i) => isFree(i) && isSignature(text(i))) ? [...found, ...below] : found
}
