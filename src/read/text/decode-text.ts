// Bytes to a string: UTF-8, UTF-16, else Windows-1252. Letters that would come out wrong are refused, not guessed.
//   m f8 64 e5 r            Windows-1252  "mødår"
//   m 9b 64 86 r            code page 850: 0x9b and 0x86 between letters are no letters of Windows-1252 -> refused
import { ReadFailure } from '../read-failure.ts'
import { utf16Order } from './utf16-order.ts'

// What stands at 0x80-0x9f in Windows-1252; the five holes stay control characters.
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Decodes a text; a byte order mark is dropped.
 * @param bytes a text, as `sniff` found it
 * @throws {ReadFailure} `encoding` when neither UTF-8, UTF-16 nor Windows-1252 gives words
 */
export function decodeText(bytes: Uint8Array): string {
  const order = utf16Order(bytes)
  if (order !== null) return checked(new TextDecoder(order).decode(bytes))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8, at least not all of it.
  }
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const sound = count(lenient, /[\u0080-\ufffc]/gu)
  const broken = count(lenient, /\ufffd/gu)
  if (sound > broken) return checked(lenient)
  const western = windows1252(bytes)
  const letters = count(western, /[À-ÖØ-öø-ÿ]/gu)
  // A sign in the middle of a word is a letter of another code page; quotes, dashes and soft hyphens do stand there.
  const strange = count(western, /(?<=[a-z])(?![À-ÖØ-öø-ÿ‘’“”–—\u00ad])[\u0080-\uffff](?=[a-z])/gu)
  if (strange > letters) throw unknownEncoding()
  return western
}

// By hand: TextDecoder of Node 20 gives control characters for 0x80-0x9f.
function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.replace(/[\u0080-\u009f]/gu, (char) => HIGH_CONTROLS.charAt(char.charCodeAt(0) - 0x80))
}

function checked(text: string): string {
  if (count(text, /\ufffd/gu) * 10 > text.length) throw unknownEncoding()
  return text
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function unknownEncoding(): ReadFailure {
  return new ReadFailure(
    'encoding',
    'the text is in an unknown character encoding: its Danish letters cannot be read',
    'save it as UTF-8 and try again',
  )
}
