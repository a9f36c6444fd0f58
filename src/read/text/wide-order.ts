// Tells UTF-16 and UTF-32 without a byte order mark by where the NULs stand: Danish text has one in nearly every pair,
// and two in every four bytes.
//   52 00 65 00 …               UTF-16, little-endian
//   00 00 00 52 00 00 00 65 …   UTF-32, big-endian
import type { Encoding } from './encoding-names.ts'

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
