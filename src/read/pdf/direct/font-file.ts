// Whether a TrueType font is whole, as far as its table of contents tells (OpenType, "Font file"). Which letters there
// are comes from elsewhere; but what the engine does with a broken font is its own affair.
import { unsupported } from './unsupported.ts'

const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']
const MOST_TABLES = 64
/** 1.0, or `true` as Apple writes it. */
const VERSIONS = [0x00010000, 0x74727565]

/** @throws {Unsupported} */
export function checkFontFile(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || !VERSIONS.includes(view.getUint32(0))) unsupported('another kind of font file')
  const count = view.getUint16(4)
  if (count > MOST_TABLES || bytes.length < 12 + 16 * count) unsupported('a broken font file')
  const found = new Set<string>()
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (view.getUint32(at + 8) + view.getUint32(at + 12) > bytes.length) unsupported('a broken font file')
    found.add(String.fromCharCode(...bytes.subarray(at, at + 4)))
  }
  if (!NEEDED.every((table) => found.has(table))) unsupported('a broken font file')
}
