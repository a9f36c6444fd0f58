// A PDF -> its text and lines, page by page. The text is made here, so a line's view and the text are the same.
import type { Line } from '../../text/source.ts'
import { gatherLines } from './gather-lines.ts'
import { type FontStyle, fontStyle } from './font-style.ts'
import { lineText, type LineText } from './line-text.ts'
import { lineLinks, linkAreas } from './page-links.ts'
import { openPdf } from './open-pdf.ts'
import { type Maker, pageRuns, type Run } from './page-runs.ts'
import { checkLetters } from './check-letters.ts'
import { pdfFailure } from './pdf-failure.ts'
import type { PdfDocument, PdfPage } from './pdf-types.ts'
import { uprightFrame } from './upright.ts'

export interface PdfContent {
  readonly pages: number
  readonly text: string
  readonly lines: readonly Line[]
}

/** What is known of the whole document while its pages are read. */
interface Facts {
  readonly tagged: boolean
  readonly maker: Maker
  readonly fonts: Map<string, FontStyle>
}

type PlainLine = Omit<Line, 'start' | 'end'>

/**
 * Reads a PDF.
 * @param bytes the file, left as it is
 * @returns pages from 1; text with lines parted by a line feed and pages by a form feed
 * @throws {ReadFailure}
 */
export async function readPdf(bytes: Uint8Array, password: string | undefined): Promise<PdfContent> {
  try {
    const { document, close } = await openPdf(bytes, password)
    try {
      return await readPages(document)
    } finally {
      await close()
    }
  } catch (error) {
    throw pdfFailure(error, password)
  }
}

async function readPages(document: PdfDocument): Promise<PdfContent> {
  if (document.numPages === 0) throw new Error('no pages')
  const facts = await readFacts(document)
  const lines: Line[] = []
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    if (number > 1) text += '\n\f'
    const page = await document.getPage(number)
    for (const [i, line] of (await readPage(page, number, facts)).entries()) {
      if (i > 0) text += '\n'
      const start = text.length
      text += line.text
      lines.push({ start, end: text.length, ...line })
    }
    page.cleanup()
  }
  checkLetters(text, document.numPages)
  return { pages: document.numPages, text, lines }
}

async function readFacts(document: PdfDocument): Promise<Facts> {
  const [marks, { info }] = await Promise.all([document.getMarkInfo(), document.getMetadata()])
  const makers = `${String(info.Creator)} ${String(info.Producer)}`
  const maker = /LibreOffice|OpenOffice/u.test(makers)
    ? 'libreoffice'
    : makers.includes('Skia/PDF')
      ? 'chromium'
      : 'other'
  return { tagged: marks?.Marked === true, maker, fonts: new Map() }
}

async function readPage(page: PdfPage, number: number, facts: Facts): Promise<PlainLine[]> {
  const viewport = page.getViewport({ scale: 1 })
  const [content, annotations, tree] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getAnnotations(),
    facts.tagged ? page.getStructTree() : null,
  ])
  await learnFonts(page, Object.keys(content.styles), facts.fonts)
  const { runs, turns } = pageRuns(content, viewport, tree, facts.maker)
  const frame = uprightFrame(viewport, turns)
  const areas = linkAreas(annotations, frame)
  return gatherLines(runs).flatMap((line) => {
    const made = lineText(line)
    if (made.text === '') return []
    return [
      {
        page: number,
        text: made.text,
        offsets: null,
        cells: made.cells,
        links: areas.length === 0 ? [] : lineLinks(made, areas),
        blankBefore: undefined,
        indent: undefined,
        box: {
          left: Math.min(...line.map((run) => run.left)),
          right: Math.max(...line.map((run) => run.right)),
          ...largest(line),
          pageWidth: frame.width,
          pageHeight: frame.height,
        },
        bold: allLetters(line, (run) => facts.fonts.get(run.font)?.bold),
        italic: allLetters(line, (run) => facts.fonts.get(run.font)?.italic),
        hyphen: hyphen(made),
        artifact: facts.tagged ? line.every((run) => run.artifact) : undefined,
      },
    ]
  })
}

// A font's name is known only once the page's operators have been read: done for pages that show a new font.
async function learnFonts(page: PdfPage, ids: readonly string[], fonts: Map<string, FontStyle>): Promise<void> {
  if (ids.every((id) => fonts.has(id))) return
  await page.getOperatorList()
  for (const id of ids) {
    if (!fonts.has(id)) fonts.set(id, fontStyle(page.commonObjs.has(id) ? page.commonObjs.get(id)?.name : undefined))
  }
}

function largest(line: readonly Run[]): { baseline: number; size: number } {
  const { baseline, size } = line.reduce((a, b) => (b.size > a.size ? b : a))
  return { baseline, size }
}

function allLetters(line: readonly Run[], style: (run: Run) => boolean | undefined): boolean | undefined {
  const words = line.filter((run) => /\p{L}/u.test(run.text))
  const styles = (words.length > 0 ? words : line).map(style)
  if (styles.includes(undefined)) return undefined
  return styles.every((is) => is === true)
}

function hyphen({ text, owners }: LineText): Line['hyphen'] {
  if (!/\p{L}-$/u.test(text)) return undefined
  const isSoft = owners.at(-1)?.softHyphen
  return isSoft === undefined ? undefined : isSoft ? 'soft' : 'hard'
}
