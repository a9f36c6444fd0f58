// Refuses a PDF that opens but cannot be read: no text at all, or letters without meaning.
import { ReadFailure } from '../read-failure.ts'

const FEW_LETTERS = 20
const FEW_ON_A_PAGE = 5
const BAD_SHARE = 0.1

/**
 * Looks whether there are letters to read.
 * @param text the text of all pages
 * @param controls how many control characters stood among it
 * @throws {ReadFailure} `no-text-layer` or `unreadable-letters`
 */
export function checkLetters(text: string, pages: number, controls: number): void {
  const bad = count(text, /[\ufffd\p{Co}\p{Cn}]/gu) + controls
  const all = count(text, /\S/gu) + controls
  if (bad > all * BAD_SHARE && bad >= FEW_LETTERS) {
    throw new ReadFailure(
      'unreadable-letters',
      `the PDF's fonts do not say which letters they show: ${Math.round((100 * bad) / all)} % are unreadable`,
      'run OCR over it (for example ocrmypdf --force-ocr), or ask the publisher for another copy',
    )
  }
  const letters = count(text, /\p{L}/gu)
  if (letters < FEW_LETTERS || letters < FEW_ON_A_PAGE * pages) {
    throw new ReadFailure(
      'no-text-layer',
      'the PDF holds no text: its pages are pictures',
      'run OCR over it (for example ocrmypdf) and read the result',
    )
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
