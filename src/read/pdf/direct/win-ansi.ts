// WinAnsiEncoding (ISO 32000-1, annex D.2), by code. It is Windows-1252 but for a few codes: the space and the hyphen
// stand twice, and what Windows leaves free is a bullet.
import { decodeAs } from '../../text/encodings.ts'

const BULLETS = [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d]
const EXCEPTIONS = new Map([...BULLETS.map((code) => [code, '\u2022'] as const), [0xa0, ' '], [0xad, '-']])

/** The letter of each code from 32 on. */
export function winAnsi(): Map<number, string> {
  const codes = Uint8Array.from({ length: 224 }, (_, i) => i + 32)
  const letters = decodeAs(codes, 'windows-1252')
  return new Map(Array.from(codes, (code, i) => [code, EXCEPTIONS.get(code) ?? letters.charAt(i)]))
}
