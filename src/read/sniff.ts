// Tells what bytes are by looking at them, never by a name.
//   %PDF-1.7 …            -> pdf (the mark may stand anywhere in the first 1024 bytes)
//   PK\x03\x04 …          -> word, when it is a Word file; its reader refuses other archives
//   <!DOCTYPE html> …     -> refused: a web page, often an error page saved under the name of the document
//   NULs, control bytes   -> refused: binary, unless they are UTF-16 or UTF-32
import type { Language } from '../text/languages.ts'
import { ANY } from './failures/document-texts.ts'
import { ReadFailure } from './read-failure.ts'
import type { Encoding } from './read-options.ts'
import { latin1, markOf } from './text/encodings.ts'
import { wideOrder } from './text/guess-encoding.ts'

/** How much of a file tells what it is, in bytes. */
export const HEAD = 1024

type Looks = readonly [en: string, da: string]

const TIFF: Looks = ['a TIFF picture', 'et TIFF-billede']
const PROGRAM: Looks = ['a program', 'et program']

const MAGIC: readonly (readonly [mark: string, looks: Looks])[] = [
  ['\xd0\xcf\x11\xe0', ['an old Office file (such as .doc)', 'en gammel Office-fil (fx .doc)']],
  ['\xff\xd8\xff', ['a JPEG picture', 'et JPEG-billede']],
  ['\x89PNG', ['a PNG picture', 'et PNG-billede']],
  ['GIF8', ['a GIF picture', 'et GIF-billede']],
  ['II*\x00', TIFF],
  ['MM\x00*', TIFF],
  ['RIFF', ['a WebP picture or a media file', 'et WebP-billede eller en mediefil']],
  ['\x1f\x8b', ['a gzip archive', 'et gzip-arkiv']],
  ['%PDF', ['a PDF whose beginning is damaged', 'en PDF, hvis begyndelse er beskadiget']],
  ['%!PS', ['a PostScript file', 'en PostScript-fil']],
  ['\x7fELF', PROGRAM],
  ['MZ\x90', PROGRAM],
  ['{\\rtf', ['an RTF file', 'en RTF-fil']],
]

const HTML = /^(?:\xef\xbb\xbf)?\s{0,200}<(?:!doctype\s+html|html|head|body)\b/iu
const SUSPICIOUS = /[^\t-\r -~\u0080-\u00ff]/u
const XML = /^(?:\xef\xbb\xbf)?\s{0,200}<\?xml\b/iu

/** What bytes are taken for. */
export type Kind = 'pdf' | 'word' | 'text'

/** What bytes begin as; what is neither of the others is a text, or nothing we read. @param bytes the first of them */
export const kindOf = (bytes: Uint8Array): Kind => (isPdf(bytes) ? 'pdf' : isZip(bytes) ? 'word' : 'text')

/**
 * Tells a PDF, a Word file and a text apart.
 * @param bytes the whole input
 * @param told the encoding that a text is said to have
 * @param kind what they begin as, where that is known
 * @returns the kind of document
 * @throws {ReadFailure} `empty` or `not-a-document`
 */
export function sniff(bytes: Uint8Array, told?: Encoding, kind = kindOf(bytes)): Kind {
  if (bytes.length === 0) throw new ReadFailure('empty', ANY.empty)
  if (kind !== 'text') return kind
  const head = latin1(bytes.subarray(0, HEAD))
  if (isLockedOffice(bytes, head)) throw new ReadFailure('encrypted', ANY.lockedOffice)
  const looks = looksLike(head)
  if (looks !== undefined) throw notADocument({ en: `it looks like ${looks[0]}`, da: `den ligner ${looks[1]}` })
  const encoding = markOf(bytes)?.encoding ?? told ?? wideOrder(bytes)
  if (!/^utf-(?:16|32)/u.test(encoding ?? '') && isBinary(bytes)) throw notADocument(BINARY)
  return 'text'
}

/** Word keeps a locked file in a container of the old kind, under this name. */
const LOCKED = Array.from('EncryptedPackage', (char) => `${char}\0`).join('')

function isLockedOffice(bytes: Uint8Array, head: string): boolean {
  return (
    head.startsWith('\xd0\xcf\x11\xe0') && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED)
  )
}

/** Do these bytes begin an archive, as Word files are? */
const isZip = (bytes: Uint8Array): boolean => latin1(bytes.subarray(0, 4)) === 'PK\x03\x04'

/** Do these bytes begin a PDF? The first 1024 are enough to tell. */
function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, HEAD)).includes('%PDF-')
}

function looksLike(head: string): Looks | undefined {
  if (HTML.test(head)) return ['a web page (HTML)', 'en webside (HTML)']
  if (XML.test(head)) return ['an XML file', 'en XML-fil']
  if (/\b\d+ 0 obj\b/u.test(head)) return ['a PDF whose beginning is missing', 'en PDF, hvis begyndelse mangler']
  return MAGIC.find(([mark]) => head.startsWith(mark))?.[1]
}

/** What is said of bytes that are no text. */
export const BINARY = { en: 'it holds binary data', da: 'den indeholder binære data' }

/** A refusal. @param looks what it looks like instead */
export const notADocument = (looks: Readonly<Record<Language, string>>): ReadFailure =>
  new ReadFailure('not-a-document', ANY.notADocument(looks))

// A text has no NUL, and next to none of the control bytes that are not line ends, tabs, form feeds or escapes.
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  // Next to no text has any: then one look at them all will do.
  if (!SUSPICIOUS.test(latin1(bytes))) return false
  let controls = 0
  for (const byte of bytes) if (isControl(byte)) controls++
  return controls > 2 && controls * 50 > bytes.length
}

const isControl = (byte: number): boolean =>
  byte < 0x20 ? byte < 0x09 || (byte > 0x0d && byte !== 0x1b) : byte === 0x7f
