// Opens a PDF without the PDF engine, when it is of the plain kind that Word, LibreOffice and browsers write: there is
// next to nothing to load, and pages are read several times faster. It is strict: what is damaged, encrypted, rare or
// merely doubtful is left to the engine, whose text this gives exactly.
import type { PdfDocument, PdfPage, TextContent, Viewport } from '../pdf-types.ts'
import { annotationsOf } from './annotations.ts'
import type { Means } from './budget.ts'
import { drawPage } from './draw-content.ts'
import type { Sheet } from './drawing.ts'
import { DrawnPage } from './drawn-page.ts'
import { PageFonts } from './page-fonts.ts'
import { isWhite } from './bytes.ts'
import type { Dict } from './objects.ts'
import { contentOf, type DirectPage, pagesOf } from './pages.ts'
import { PdfFile } from './pdf-file.ts'
import { Reach } from './reach.ts'
import { ShownText } from './shown-text.ts'
import { structureOf } from './structure.ts'
import { TextBuilder } from './text-builder.ts'
import { textString } from './text-string.ts'
import { unsupported } from './unsupported.ts'
import { viewportOf } from './viewport.ts'

/**
 * Opens a PDF.
 * @param bytes the file, left as it is
 * @param means what it may cost
 * @param seePicture is called for every picture that a page draws
 * @throws {Unsupported} here or in any method, also within what a method promises
 */
export function openDirect(bytes: Uint8Array, means: Means, seePicture: () => void): PdfDocument {
  const file = new PdfFile(bytes, means)
  const catalog = file.dict(file.trailer.get('Root')) ?? unsupported('no catalogue')
  if (['AcroForm', 'Collection'].some((key) => catalog.has(key))) unsupported('a form or a portfolio')
  if (file.dict(catalog.get('Names'))?.has('EmbeddedFiles') === true) unsupported('attached files')
  const pages = pagesOf(file, catalog)
  const fonts = new PageFonts(file)
  return {
    numPages: pages.length,
    getPage: (number) => {
      const page = pages[number - 1] ?? unsupported('no such page')
      return promised(() => openPage(page, file, catalog, fonts, seePicture))
    },
    getAttachments: () => Promise.resolve(null),
    getMarkInfo: () => promised(() => markInfo(file, catalog)),
    getMetadata: () => promised(() => ({ info: information(file) })),
  }
}

// A promise that rejects, where the call itself would throw.
const promised = async <T>(work: () => T): Promise<T> => Promise.resolve(work())

function markInfo(file: PdfFile, catalog: Dict): { readonly Marked: boolean } | null {
  const marks = file.dict(catalog.get('MarkInfo'))
  return marks === null ? null : { Marked: file.get(marks, 'Marked') === true }
}

function information(file: PdfFile): Awaited<ReturnType<PdfDocument['getMetadata']>>['info'] {
  const info = file.dict(file.trailer.get('Info'))
  const said = (key: string): string | undefined => {
    const value = info === null ? null : file.get(info, key)
    return typeof value === 'string' ? textString(value) : undefined
  }
  return { Creator: said('Creator'), Producer: said('Producer'), IsXFAPresent: false }
}

function openPage(page: DirectPage, file: PdfFile, catalog: Dict, fonts: PageFonts, seePicture: () => void): PdfPage {
  const id = `p${page.ref.num}R`
  let drawn: Sheet | null = null
  const sheet = (): Sheet => {
    if (drawn !== null) return drawn
    const { view } = page
    const text = new ShownText()
    const made = { drawn: new DrawnPage(view, text), builder: new TextBuilder(), reach: new Reach(), items: [] }
    drawn = { file, fonts, view, id, text, ...made, pictures: 0, marks: 0, isUnbalanced: false }
    drawPage(joined(contentOf(file, page)), page.resources, drawn)
    for (let i = 0; i < drawn.pictures; i++) seePicture()
    return drawn
  }
  return {
    view: page.view,
    getViewport: (): Viewport => viewportOf(page),
    getTextContent: () => promised(() => textOf(sheet())),
    getOperatorList: () => promised(() => sheet().drawn),
    getAnnotations: () => promised(() => annotationsOf(file, page)),
    getStructTree: () => promised(() => structureOf(file, catalog, page, id)),
    commonObjs: { has: (font) => fonts.get(font) !== null, get: (font) => fonts.get(font)?.facts ?? null },
    cleanup: () => {
      drawn = null
    },
  }
}

function textOf({ items }: Sheet): TextContent {
  const styles: Record<string, true> = {}
  for (const item of items) if ('fontName' in item && item.str !== ' ') styles[item.fontName] = true
  return { items, styles }
}

/** One stream after the other. @throws {Unsupported} where a word may run over from one into the next */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const isParted = parts.every((part, i) => i === 0 || isWhite(part[0]) || isWhite(parts[i - 1]?.at(-1)))
  return isParted ? Buffer.concat(parts) : unsupported('a page in pieces')
}
