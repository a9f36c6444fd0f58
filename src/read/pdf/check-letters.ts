// Refuses a PDF that opens but cannot be read: no text at all, or letters without meaning.
import { count } from '../characters.ts'
import { MEANINGLESS } from '../garbled.ts'
import type { DamageReport } from './damage-report.ts'
import { PDF } from '../failures/document-texts.ts'
import { ReadFailure } from '../read-failure.ts'

const FEW_LETTERS = 20
const FEW_ON_A_PAGE = 5
const BAD_SHARE = 0.1

/**
 * Looks whether there are letters to read.
 * @param text the text of all pages
 * @param damage what was heard and found while it was read
 * @param usual whether `isUsual` says so of the text
 * @throws {ReadFailure} `no-text-layer`, `unreadable-letters`, or `damaged` when the pages themselves are lost
 */
export function checkLetters(
  text: string,
  pages: number,
  {
    controls,
    isRepaired,
    hasLostPages,
    elsewhere,
    pictures,
  }: Pick<DamageReport, 'controls' | 'isRepaired' | 'hasLostPages' | 'elsewhere' | 'pictures'>,
  usual: boolean,
): void {
  const bad = (usual ? 0 : count(text, MEANINGLESS)) + controls
  const all = bad < FEW_LETTERS ? Infinity : count(text, /\S/gu) + controls
  if (bad > all * BAD_SHARE) {
    throw new ReadFailure('unreadable-letters', PDF.unreadableLetters(Math.round((100 * bad) / all)))
  }
  if (!hasLetters(text, Math.max(FEW_LETTERS, FEW_ON_A_PAGE * pages))) {
    if (isRepaired) throw new ReadFailure(hasLostPages ? 'damaged' : 'no-text-layer', PDF.noTextLeft)
    if (elsewhere.length > 0) throw new ReadFailure('no-text-layer', PDF.wordsElsewhere(elsewhere))
    throw new ReadFailure('no-text-layer', pictures > 0 ? PDF.pictures : PDF.hardlyLetters)
  }
}

/** Are there at least so many letters? */
function hasLetters(text: string, enough: number): boolean {
  let letters = 0
  for (const char of text) if (/\p{Alpha}/u.test(char) && ++letters >= enough) return true
  return false
}
