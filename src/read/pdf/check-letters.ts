// Refuses a PDF that opens but cannot be read: no text at all, or letters without meaning.
import { count } from '../count.ts'
import { MEANINGLESS } from '../garbled.ts'
import type { DamageReport } from './damage-report.ts'
import { ReadFailure } from '../read-failure.ts'

const FEW_LETTERS = 20
const FEW_ON_A_PAGE = 5
const BAD_SHARE = 0.1

/**
 * Looks whether there are letters to read.
 * @param text the text of all pages
 * @param damage what was heard and found while it was read
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
): void {
  const bad = count(text, MEANINGLESS) + controls
  const all = bad < FEW_LETTERS ? Infinity : count(text, /\S/gu) + controls
  if (bad > all * BAD_SHARE) {
    throw new ReadFailure(
      'unreadable-letters',
      `the PDF's fonts do not say which letters they show: ${Math.round((100 * bad) / all)} % are unreadable`,
      'run OCR over it (for example ocrmypdf --force-ocr), or ask the publisher for another copy',
    )
  }
  if (!hasLetters(text, Math.max(FEW_LETTERS, FEW_ON_A_PAGE * pages))) {
    throw isRepaired
      ? new ReadFailure(
          hasLostPages ? 'damaged' : 'no-text-layer',
          'no text is left in the PDF, which is damaged',
          'download it again; if its pages are pictures, run OCR over it (for example ocrmypdf)',
        )
      : withoutText(elsewhere, pictures > 0)
  }
}

/** The pages hold no text. @param elsewhere where words stand that are no part of the pages, if anywhere */
function withoutText(elsewhere: readonly string[], hasPictures: boolean): ReadFailure {
  return elsewhere.length > 0
    ? new ReadFailure(
        'no-text-layer',
        `the pages of the PDF hold no text; its words are ${elsewhere.join(' and ')}`,
        'print it to a new PDF, so that they become part of its pages, and read that; or run OCR over it (for example ocrmypdf)',
      )
    : new ReadFailure(
        'no-text-layer',
        hasPictures
          ? 'the PDF holds no text: its pages are pictures'
          : 'the PDF holds hardly any letters: its pages are empty, or drawings',
        'run OCR over it (for example ocrmypdf) and read the result',
      )
}

/** Are there at least so many letters? */
function hasLetters(text: string, enough: number): boolean {
  let letters = 0
  for (const char of text) if (/\p{L}/u.test(char) && ++letters >= enough) return true
  return false
}
