// A PDF -> its text and lines, page by page. The text is made here, so a line's view and the text are the same.
import type { Footnote, Line } from '../../text/source.ts'
import type { SourceWarning } from '../../text/source-warning.ts'
import { isUsual } from '../characters.ts'
import { checkLetters } from './check-letters.ts'
import { DamageReport } from './damage-report.ts'
import { AMPLE } from './direct/budget.ts'
import { openDirect } from './direct/open-direct.ts'
import { Unsupported } from './direct/unsupported.ts'
import { openPdf } from './open-pdf.ts'
import { listenToEngine } from './engine-console.ts'
import type { NotPlain, PdfEngine } from '../read-options.ts'
import { PDF } from '../failures/document-texts.ts'
import { ReadFailure } from '../read-failure.ts'
import { pdfFailure } from './pdf-failure.ts'
import type { PdfDocument } from './pdf-types.ts'
import { type Facts, type PageSheet, readSheet } from './page-sheet.ts'
import { writePages } from './write-pages.ts'

export { MODEST } from './direct/budget.ts'

/** What a PDF holds. */
export interface PdfContent {
  readonly pages: number
  readonly text: string
  readonly lines: readonly Line[]
  readonly footnotes: readonly Footnote[]
  readonly warnings: readonly SourceWarning[]
}

/** How to read one. */
export interface PdfOptions {
  readonly password?: string
  /** The most pages it may have. */
  readonly maxPages?: number
  /** `auto`, or left out: plain PDFs are read without pdf-parse, to the same text. */
  readonly engine?: PdfEngine
}

/**
 * Reads a PDF.
 * @param bytes the file, left as it is
 * @param notPlain why it was not read directly, where that was tried
 * @returns pages from 1; text with lines parted by a line feed and pages by a form feed
 * @throws {ReadFailure}
 */
export async function readPdf(
  bytes: Uint8Array,
  options: PdfOptions = {},
  notPlain: NotPlain = 'untried',
): Promise<PdfContent> {
  const isTried = notPlain === 'special' || notPlain === 'damaged'
  const direct = isTried ? notPlain : await readDirectly(bytes, options, AMPLE)
  // Read by the engine, a PDF is looked at all the same: the engine does not tell of all damage.
  if (typeof direct !== 'string' && options.engine !== 'pdf-parse') return direct
  return readWithEngine(bytes, options, direct === 'damaged')
}

/**
 * Reads a PDF without the engine, if it is plain enough.
 * @param bytes the file, left as it is
 * @param options `maxPages`
 * @param means what it may cost
 * @returns what {@link readPdf} gives; why not, when the PDF is to be left to the engine
 */
export async function readDirectly(
  bytes: Uint8Array,
  { maxPages = Infinity }: PdfOptions = {},
  means = AMPLE,
): Promise<PdfContent | NotPlain> {
  const damage = new DamageReport()
  try {
    const document = openDirect(bytes, means, () => damage.pictures++)
    return document.numPages > maxPages ? 'special' : await readPages(document, damage)
  } catch (error) {
    // What is wrong with a PDF is for the engine to say.
    if (error instanceof Unsupported) return error.why
    if (error instanceof ReadFailure) return 'special'
    throw error
  }
}

async function readWithEngine(
  bytes: Uint8Array,
  { password, maxPages = Infinity }: PdfOptions,
  isDamaged: boolean,
): Promise<PdfContent> {
  const damage = new DamageReport()
  damage.isSeenDamaged = isDamaged
  const work = async (): Promise<PdfContent> => {
    const { document, close } = await openPdf(bytes, password)
    try {
      if (document.numPages > maxPages) throw tooManyPages(document.numPages, maxPages)
      return await readPages(document, damage)
    } finally {
      await close()
    }
  }
  try {
    return await listenToEngine((sentence) => {
      damage.hear(sentence)
    }, work)
  } catch (error) {
    // A mistake in a program, not in the PDF: the engine wraps its own into other errors.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error
    throw pdfFailure(error, password)
  }
}

function noPages(): ReadFailure {
  return new ReadFailure('damaged', PDF.noPages)
}

function tooManyPages(pages: number, limit: number): ReadFailure {
  return new ReadFailure('too-many-pages', PDF.tooManyPages(pages, limit))
}

async function readPages(document: PdfDocument, damage: DamageReport): Promise<PdfContent> {
  if (document.numPages < 1) throw noPages()
  const facts = { ...(await readFacts(document, damage)), damage }
  const sheets: PageSheet[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    sheets.push(await readSheet(page, number, facts))
    page.cleanup()
  }
  const { text, lines, footnotes } = writePages(sheets, damage)
  const usual = isUsual(text)
  checkLetters(text, document.numPages, damage, usual)
  return { pages: document.numPages, text, lines, footnotes, warnings: damage.warnings(text, usual) }
}

async function readFacts(document: PdfDocument, damage: DamageReport): Promise<Omit<Facts, 'damage'>> {
  const [marks, { info }, attached] = await Promise.all([
    document.getMarkInfo(),
    document.getMetadata(),
    document.getAttachments().catch(() => null),
  ])
  damage.attached = Object.entries(attached ?? {}).map(([name, { filename }]) => filename ?? name)
  damage.hasXfa = info.IsXFAPresent === true
  const makers = `${String(info.Creator)} ${String(info.Producer)}`
  const maker = /LibreOffice|OpenOffice/u.test(makers)
    ? 'libreoffice'
    : makers.includes('Skia/PDF')
      ? 'chromium'
      : 'other'
  return { tagged: marks?.Marked === true, maker, fonts: new Map() }
}
