// Where the bytes of a text are no characters, after they were decoded: a U+FFFD that is not written there.
//   66 f8 72   UTF-8   "f\ufffdr"   one, at byte 1
//   ef bf bd           "\ufffd"     none: the file itself has that character
import type { Encoding } from '../read-options.ts'

/** How many there are, and the offset of the first in bytes from 0; `null` when there are none. */
export interface BadBytes {
  readonly count: number
  readonly first: number
}

const WRITTEN: Partial<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
  'utf-32le': [0xfd, 0xff, 0x00, 0x00],
  'utf-32be': [0x00, 0x00, 0xff, 0xfd],
}

/**
 * Finds what could not be decoded.
 * @param bytes without a byte order mark
 * @param text what they were decoded to
 */
export function badBytes(bytes: Uint8Array, text: string, encoding: Encoding): BadBytes | null {
  const written = WRITTEN[encoding]
  if (written === undefined) return null
  let first = -1
  let count = 0
  // Before the first bad one, text and bytes go in step; after it only UTF-8 may not, and only a count is wanted.
  let offset = 0
  let from = 0
  let real = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    count++
    if (first >= 0) continue
    offset += lengthOf(text.slice(from, at), encoding)
    from = at
    const place = offset
    if (written.every((byte, i) => bytes[place + i] === byte)) real++
    else first = offset
  }
  if (first < 0) return null
  const rest = occurrences(bytes, written, first)
  return { count: Math.max(1, count - real - rest), first }
}

function lengthOf(text: string, encoding: Encoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text)
  return encoding.startsWith('utf-16') ? text.length * 2 : Array.from(text).length * 4
}

function occurrences(bytes: Uint8Array, sign: readonly number[], from: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = buffer.indexOf(Buffer.from(sign), from); at >= 0; at = buffer.indexOf(Buffer.from(sign), at + 1))
    count++
  return count
}
