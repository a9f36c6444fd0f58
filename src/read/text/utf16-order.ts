// Tells UTF-16 by its mark, or without one by where the NULs stand: Danish text in UTF-16 has one in nearly every pair.
//   ff fe 52 00 65 00 …   little-endian, marked
//   00 52 00 65 …         big-endian, unmarked

/**
 * The byte order of a UTF-16 text.
 * @param bytes the whole input
 * @returns `null` when the bytes are not UTF-16
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? null : 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = bytes.length / 2
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le'
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be'
  return null
}
