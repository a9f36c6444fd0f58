// Claims the lines that close the meeting: at the very end, with the sentence's own lines and the signatures below.
//
//   Mødet sluttede kl. 12.15. Næste møde er        <- the line that closes
//   mandag den 23. april 2018.                     <- its sentence goes on
//   Anna Berg, referent                            <- a signature
import { isClosing, isPageNumber, isSignature } from '../danish/closing.ts'
import { startsLower } from '../text/breaks.ts'

export const CLOSING = { role: 'closing', zone: 'ending', claims: isClosing } as const

const goesOn = (above: string, text: string): boolean =>
  !/[.!?]$/u.test(above) && (startsLower(text) || /^\d/u.test(text))

/**
 * Finds the lines below those that close the meeting that belong to them.
 * @param texts the views of the document's lines, furniture left out
 * @param closes does the line at an index close the meeting?
 * @param isFree may the line at an index be claimed: is it text of an item, and no heading or label?
 * @returns indices, in order: where a closing sentence runs on, and the signatures, if nothing else stands below
 */
export function linesBelowClosing(
  texts: readonly string[],
  closes: (i: number) => boolean,
  isFree: (i: number) => boolean,
): number[] {
  const found: number[] = []
  const text = (i: number): string => texts[i] ?? ''
  let last = -1
  for (let i = 0; i < texts.length; i++) {
    if (!closes(i)) continue
    while (i + 1 < texts.length && isFree(i + 1) && !closes(i + 1) && goesOn(text(i), text(i + 1))) found.push(++i)
    last = i
  }
  if (last < 0) return found
  const below = texts.flatMap((each, i) => (i > last && !isPageNumber(each) ? [i] : []))
  return below.every((i) => isFree(i) && isSignature(text(i))) ? [...found, ...below] : found
}
