// Bytes to characters, in each of the encodings a text can be read in, and the marks by which a text names its own.
import { CODE_PAGES } from './code-pages.ts'
import type { Encoding } from '../read-options.ts'

/** A byte order mark, and what it says. The longer ones first: that of UTF-32 begins with that of UTF-16. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The byte order mark a text begins with, and its length in bytes; `null` when there is none. */
export function markOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))
  return found === undefined ? null : { encoding: found[0], length: found[1].length }
}

/**
 * Decodes bytes without a byte order mark.
 * @returns U+FFFD stands for what is no character
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    case 'utf-32le':
    case 'utf-32be':
      return utf32(bytes, encoding === 'utf-32le')
    case 'iso-8859-1':
      return latin1(bytes)
    default: {
      const page = CODE_PAGES[encoding]
      return latin1(bytes).replace(/[\u0080-\u00ff]/gu, (char) => page.charAt(char.charCodeAt(0) - 0x80))
    }
  }
}

/** Every byte as the character of its number. */
export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

function utf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chars: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? view.getUint32(at, isLittle) : Infinity
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    chars.push(isCharacter ? String.fromCodePoint(code) : '\ufffd')
  }
  return chars.join('')
}
