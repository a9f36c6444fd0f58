// Bytes of a PDF as characters (ISO 32000-1, 7.2.2).
import { unsupported } from './unsupported.ts'

export const WHITE = 1
const SPECIAL = 2
/** By byte: white space, delimiters, and 0 for what makes up words. */
export const KIND = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) KIND[byte] = WHITE
for (const char of '()<>[]{}/%') KIND[char.charCodeAt(0)] = SPECIAL

export const isWhite = (byte: number | undefined): boolean => byte !== undefined && KIND[byte] === WHITE

const DIGITS = new Int8Array(256).fill(-1)
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16)
  DIGITS[digit.charCodeAt(0)] = DIGITS[digit.toUpperCase().charCodeAt(0)] = value
}

/** The value of a hexadecimal digit; -1 when it is none. */
export const hexDigit = (byte: number | undefined): number => (byte === undefined ? -1 : (DIGITS[byte] ?? -1))

/** `#C3#A6` in a name. @throws {Unsupported} */
export function unescapeName(name: string): string {
  return name.replace(/#(?<code>.{0,2})/gsu, (_, code: string) =>
    /^[\da-f]{2}$/iu.test(code) ? String.fromCharCode(parseInt(code, 16)) : unsupported('a strange name'),
  )
}

/** Bytes as a string, one character each. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  // Node's own decoder costs more than it saves on the few bytes of most strings.
  if (end - start > 32) return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
