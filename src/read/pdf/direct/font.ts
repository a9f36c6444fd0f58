// A font: which letters its codes are, and how wide. Two kinds are read: TrueType with one byte a code, and the
// composite font that Word, Chromium and others make of a TrueType one, with two. The font itself must be in the file
// and whole; what the engine makes of others depends on much else.
//
//   /Type /Font /Subtype /TrueType /Encoding /WinAnsiEncoding /FirstChar 32 /Widths [226 …] /ToUnicode 9 0 R
//   /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R
import type { PdfFont } from '../pdf-types.ts'
import { checkFontFile } from './font-file.ts'
import { type Glyph, glyphOf } from './glyphs.ts'
import { type Dict, isDict, nameOf, Name, Stream } from './objects.ts'
import type { PdfFile } from './pdf-file.ts'
import { type CodeMap, readToUnicode } from './to-unicode.ts'
import { unsupported } from './unsupported.ts'
import { compositeWidths, simpleWidths, type Widths } from './widths.ts'
import { winAnsi } from './win-ansi.ts'

export class DirectFont {
  readonly id: string
  /** As the engine hands it out. */
  readonly facts: PdfFont
  private readonly letters: CodeMap
  private readonly widths: Widths
  /** How many bytes a code has. */
  readonly step: 1 | 2
  private readonly known: Glyph[] = []

  constructor(id: string, name: string, letters: CodeMap, widths: Widths, step: 1 | 2) {
    this.id = id
    this.letters = letters
    this.widths = widths
    this.step = step
    this.facts = {
      name,
      toUnicode: { _map: Object.fromEntries(letters) },
      widths: Object.fromEntries(widths.byCode),
    }
  }

  /** The glyphs of strings, one after the other. @param bytes holds them from `from` to `to` */
  glyphs(bytes: Uint8Array, from: number, to: number): Glyph[] {
    const glyphs: Glyph[] = []
    for (let at = from; at < to; at += this.step) glyphs.push(this.glyphAt(bytes, at))
    return glyphs
  }

  /** The glyph of the code that stands at a place. */
  glyphAt(bytes: Uint8Array, at: number): Glyph {
    const first = bytes[at] ?? 0
    const code = this.step === 1 ? first : first * 256 + (bytes[at + 1] ?? 0)
    return this.known[code] ?? this.glyph(code)
  }

  private glyph(code: number): Glyph {
    return (this.known[code] = glyphOf(
      code,
      // A code without a letter, or with none in it, is taken for the letter of that number.
      (this.letters.get(code) ?? '') || String.fromCharCode(code),
      this.widths.byCode.get(code) ?? this.widths.otherwise,
      code === 32 && this.step === 1,
    ))
  }
}

/**
 * Reads a font.
 * @param id how the page's text names it
 * @throws {Unsupported}
 */
export function readFont(file: PdfFile, dict: Dict, id: string): DirectFont {
  const kind = nameOf(file.get(dict, 'Subtype'))
  if (kind === 'TrueType') return simpleFont(file, dict, id)
  if (kind === 'Type0') return compositeFont(file, dict, id)
  return unsupported('another kind of font')
}

function simpleFont(file: PdfFile, dict: Dict, id: string): DirectFont {
  const name = nameAndFile(file, dict)
  const isWinAnsi = hasWinAnsi(file, dict)
  const told = lettersTold(file, dict)
  if (told.size === 0 && !isWinAnsi) unsupported('a font without letters')
  const letters: CodeMap = new Map([...(isWinAnsi ? winAnsi() : []), ...told])
  return new DirectFont(id, name, letters, simpleWidths(file, dict), 1)
}

function compositeFont(file: PdfFile, dict: Dict, id: string): DirectFont {
  if (nameOf(file.get(dict, 'Encoding')) !== 'Identity-H') unsupported('another encoding')
  const descendants = file.array(dict.get('DescendantFonts'))
  const inner = descendants?.[0]
  if (descendants?.length !== 1 || !isDict(inner)) return unsupported('a strange font')
  if (nameOf(file.get(inner, 'Subtype')) !== 'CIDFontType2') unsupported('another kind of font')
  if (inner.has('ToUnicode') || inner.has('DW2') || inner.has('W2')) unsupported('a strange font')
  // The engine gives up a font that names a collection of signs and does not say which.
  const collection = file.get(inner, 'CIDSystemInfo')
  const isNameless = (dict: Dict): boolean =>
    ['Registry', 'Ordering'].some((key) => typeof file.get(dict, key) !== 'string')
  if (isDict(collection) && isNameless(collection)) unsupported('a font of a nameless collection')
  const letters = lettersTold(file, dict)
  if (letters.size === 0) unsupported('a font without letters')
  return new DirectFont(id, nameAndFile(file, inner), letters, compositeWidths(file, inner), 2)
}

function hasWinAnsi(file: PdfFile, dict: Dict): boolean {
  const encoding = file.get(dict, 'Encoding')
  if (encoding === null) return false
  const base = isDict(encoding) ? file.get(encoding, 'BaseEncoding') : encoding
  if (isDict(encoding) && encoding.has('Differences')) unsupported('letters named one by one')
  return nameOf(base) === 'WinAnsiEncoding' || unsupported('another encoding')
}

function lettersTold(file: PdfFile, dict: Dict): CodeMap {
  const told = file.get(dict, 'ToUnicode')
  if (told === null) return new Map()
  return told instanceof Stream
    ? readToUnicode(file.unpack(told), file.budget)
    : unsupported('a strange table of letters')
}

/** The name, when font and descriptor agree on it. */
function nameAndFile(file: PdfFile, dict: Dict): string {
  const descriptor = file.dict(dict.get('FontDescriptor')) ?? unsupported('a font that is not in the file')
  const name = file.get(descriptor, 'FontName')
  const base = file.get(dict, 'BaseFont')
  if (!(name instanceof Name) || !(base instanceof Name) || name.name !== base.name)
    return unsupported('a font of two names')
  if (dict.has('FontMatrix') || descriptor.has('FontFile') || descriptor.has('FontFile3'))
    unsupported('another kind of font')
  const program = file.get(descriptor, 'FontFile2')
  if (!(program instanceof Stream) || program.dict.has('Subtype')) return unsupported('a font that is not in the file')
  checkFontFile(file.unpack(program))
  return name.name
}
