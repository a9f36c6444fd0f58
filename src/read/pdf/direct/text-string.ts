// Text in a PDF's own objects (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with a mark in front, or else one byte a letter.
import { unsupported } from './unsupported.ts'

const MARKS = [
  ['\u00fe\u00ff', 'utf-16be'],
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00ef\u00bb\u00bf', 'utf-8'],
] as const

/** Decodes a string. Of those without a mark, only ASCII and what it shares with Latin-1 comes out right. */
export function textString(bytes: string): string {
  const found = MARKS.find(([mark]) => bytes.startsWith(mark))
  if (found === undefined) return bytes
  if (bytes.includes('\u001b')) return unsupported('a string in several languages')
  try {
    return new TextDecoder(found[1], { fatal: true }).decode(Buffer.from(bytes, 'latin1'))
  } catch {
    return unsupported('a broken string')
  }
}
