// What tells the encoding of a text that does not say it: where its NULs stand, and what its letters would be.
import { count } from '../characters.ts'
import type { Encoding } from '../read-options.ts'

// Tells UTF-16 and UTF-32 without a byte order mark by where the NULs stand: Danish text has one in nearly every pair,
// and two in every four bytes.
//   52 00 65 00 …               UTF-16, little-endian
//   00 00 00 52 00 00 00 65 …   UTF-32, big-endian
const MOST = 0.7

/**
 * The wide encoding of a text that does not say which.
 * @param bytes the whole input
 * @returns `null` when the bytes are not in one
 */
export function wideOrder(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null
  const nuls = [0, 0, 0, 0]
  for (const [i, byte] of bytes.entries()) if (byte === 0) nuls[i % 4] = (nuls[i % 4] ?? 0) + 1
  const [a = 0, b = 0, c = 0, d = 0] = nuls
  const fours = bytes.length / 4
  if (bytes.length % 4 === 0 && b + c > fours * 2 * MOST) {
    if (d === fours && c === fours && a === 0) return 'utf-32le'
    if (a === fours && b === fours && d === 0) return 'utf-32be'
  }
  if (b + d > fours * 2 * MOST && a + c === 0) return 'utf-16le'
  if (a + c > fours * 2 * MOST && b + d === 0) return 'utf-16be'
  return null
}

// Is a text of single bytes written in Windows-1252? Its letters tell: read as another code page, they would be signs
// in the middle or at the end of words.
//   m f8 64 65 74   "mødet"     a letter between letters
//   m 9b 64 65 74   "m›det"     code page 850, not Windows-1252
//   p 86            "p†"        the same
/** Signs where Danish has none: directly behind a letter, and not in front of a figure. */
const STRANGE =
  /(?<=\p{Alpha})[\u0081\u008d\u008f\u0090\u009d†‡ˆ‰Œ˜œ¡¢£¤¥¦¨ª¬¯±´µ¶¸¼½¾¿×÷](?!\d)|(?<=\p{Alpha})[‹›Š‚ƒ‘](?=[a-zæøå])|[\u0081\u008d\u008f\u0090\u009d](?=\p{Alpha})/gu
const LETTER = /(?:(?<=[A-Za-z])[À-ÖØ-öø-ÿ](?![À-ÖØ-öø-ÿ]{2})|[À-ÖØ-öø-ÿ](?=[A-Za-z]))/gu
/** So many letters for each strange sign make it a slip of the pen. */
const FOR_EACH = 5

/** @param text as Windows-1252 */
export function isWestern(text: string): boolean {
  return count(text, STRANGE) * FOR_EACH <= count(text, LETTER)
}
