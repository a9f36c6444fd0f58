// Is a text of single bytes written in Windows-1252? Its letters tell: read as another code page, they would be signs
// in the middle or at the end of words.
//   m f8 64 65 74   "mødet"     a letter between letters
//   m 9b 64 65 74   "m›det"     code page 850, not Windows-1252
//   p 86            "p†"        the same
import { count } from '../count.ts'

/** Signs where Danish has none: directly behind a letter, and not in front of a figure. */
const STRANGE =
  /(?<=\p{L})[\u0081\u008d\u008f\u0090\u009d†‡ˆ‰Œ˜œ¡¢£¤¥¦¨ª¬¯±´µ¶¸¼½¾¿×÷](?!\d)|(?<=\p{L})[‹›Š‚ƒ‘](?=[a-zæøå])|[\u0081\u008d\u008f\u0090\u009d](?=\p{L})/gu
const LETTER = /(?:(?<=[A-Za-z])[À-ÖØ-öø-ÿ](?![À-ÖØ-öø-ÿ]{2})|[À-ÖØ-öø-ÿ](?=[A-Za-z]))/gu
/** So many letters for each strange sign make it a slip of the pen. */
const FOR_EACH = 5

/** @param text as Windows-1252 */
export function isWestern(text: string): boolean {
  return count(text, STRANGE) * FOR_EACH <= count(text, LETTER)
}
