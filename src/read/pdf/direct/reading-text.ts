// The text of an item as the engine gives it: ligatures and blanks of special widths in ordinary characters. Text that
// runs from right to left is left to the engine.
import { unsupported } from './unsupported.ts'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u
const COMPATIBLE = /[\u00a0\u00b5\u037e\u0eb3\u2000-\u200a\u202f\u2126\ufb00-\ufb04\ufb06]+|\ufb05/gu
/** No character that either pattern looks for. */
const USUAL = /^[ -\u009f\u00a1-\u00b4\u00b6-\u036f\u2010-\u202e\u20ac]*$/u

/** Does a text read as it is? So it does when all of its parts do. */
export const isUsual = (text: string): boolean => USUAL.test(text)

/** @throws {Unsupported} */
export function readingText(text: string): string {
  if (isUsual(text)) return text
  if (RIGHT_TO_LEFT.test(text)) unsupported('text from right to left')
  return text.replace(COMPATIBLE, (found) => (found === '\ufb05' ? '\u017ft' : found.normalize('NFKC')))
}
