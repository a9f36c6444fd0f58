// Bytes to a string. What a text says of its encoding holds (a byte order mark), then what it is told to be, then what
// it can only be (UTF-8 is hardly ever anything else); all else is a guess, and said to be one, or refused.
//   m f8 64 e5 r            a guess: Windows-1252  "mødår"
//   m 9b 64 86 r            refused: 0x9b and 0x86 are no letters of Windows-1252, and no other code page is sure
import { amount, type SourceWarning } from '../../text/source-warning.ts'
import { count } from '../characters.ts'
import { TEXT } from '../failures/document-texts.ts'
import { ReadFailure } from '../read-failure.ts'
import { badBytes } from './bad-bytes.ts'
import type { Encoding } from '../read-options.ts'
import { decodeAs, markOf } from './encodings.ts'
import { isWestern, wideOrder } from './guess-encoding.ts'

/** A decoded text, without its byte order mark. */
export interface Decoded {
  readonly text: string
  /** How many U+FFFD of it are bytes that are no characters. */
  readonly bad: number
  readonly warnings: readonly SourceWarning[]
}

/**
 * Decodes a text.
 * @param bytes a text, as `sniff` found it
 * @param told the encoding it is said to have
 * @throws {ReadFailure} `encoding` when no encoding gives words
 */
export function decodeText(bytes: Uint8Array, told?: Encoding): Decoded {
  const mark = markOf(bytes)
  if (mark !== null) return decoded(bytes.subarray(mark.length), mark.encoding, false, mark.length)
  if (told !== undefined) return decoded(bytes, told, false)
  const wide = wideOrder(bytes)
  if (wide !== null) return decoded(bytes, wide, true)
  const utf8 = decodeAs(bytes, 'utf-8')
  const broken = count(utf8, /\ufffd/gu)
  if (broken === 0 || count(utf8, /[\u0080-\ufffc]/gu) > broken || badBytes(bytes, utf8, 'utf-8') === null) {
    return judged(bytes, utf8, 'utf-8', false)
  }
  if (!isWestern(decodeAs(bytes, 'windows-1252'))) throw unknownEncoding()
  return decoded(bytes, 'windows-1252', true)
}

const decoded = (bytes: Uint8Array, encoding: Encoding, isGuess: boolean, skipped = 0): Decoded =>
  judged(bytes, decodeAs(bytes, encoding), encoding, isGuess, skipped)

function judged(bytes: Uint8Array, text: string, encoding: Encoding, isGuess: boolean, skipped = 0): Decoded {
  if (count(text, /\ufffd/gu) * 10 > text.length) throw unknownEncoding()
  const bad = badBytes(bytes, text, encoding)
  const warnings: SourceWarning[] = isGuess ? [{ code: 'encoding-guessed', detail: encoding }] : []
  if (bad !== null) {
    const detail = `${amount(bad.count, 'place')} that cannot be ${encoding}, the first at byte ${String(bad.first + skipped)}`
    warnings.push({ code: 'invalid-bytes', detail })
  }
  return { text, bad: bad?.count ?? 0, warnings }
}

function unknownEncoding(): ReadFailure {
  return new ReadFailure('encoding', TEXT.unknownEncoding)
}
