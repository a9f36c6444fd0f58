// Opens a PDF with pdf-parse. What this does to the process, once, at the first PDF:
// - sets DISABLE_SYSTEM_FONTS_LOAD before the import: the canvas package would read every font of the machine (300 ms);
// - puts back Array.prototype.push and JSON.parse, which pdf.js replaces by slower ones of its own.
import { importEngine } from './import-engine.ts'
import type { PdfDocument } from './pdf-types.ts'

const OPTIONS = {
  // It says what it has to mend in warnings and in passing (5); `listenToEngine` keeps that from the console.
  verbosity: 5,
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  maxImageSize: 1,
  enableXfa: false,
  fontExtraProperties: true,
  stopAtErrors: false,
} as const

// As they are before the engine is imported.
const PUSH: unknown = Reflect.get(Array.prototype, 'push')
const PARSE: unknown = Reflect.get(JSON, 'parse')

// The method is private to TypeScript only; the version of pdf-parse is pinned.
interface Loader {
  load(): Promise<PdfDocument>
}

/** An open PDF; `close` gives its memory back. */
export interface OpenPdf {
  readonly document: PdfDocument
  readonly close: () => Promise<void>
}

/**
 * Opens a PDF.
 * @param bytes the file; pdf.js takes a copy, since it detaches what it is given
 * @param password the user or owner password
 * @throws whatever pdf-parse throws, see `pdfFailure`
 */
export async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
  const { PDFParse } = await loadEngine()
  const data = bytes.slice()
  const parser = new PDFParse({ data, ...OPTIONS, ...(password === undefined ? {} : { password }) })
  try {
    const document = await (parser as unknown as Loader).load()
    return { document, close: () => parser.destroy() }
  } catch (error) {
    await parser.destroy()
    throw error
  } finally {
    // The first load imports the worker, which replaces them again.
    restoreNatives()
  }
}

async function loadEngine(): Promise<typeof import('pdf-parse')> {
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] ??= '1'
  return importEngine().finally(restoreNatives)
}

function restoreNatives(): void {
  Reflect.set(Array.prototype, 'push', PUSH)
  Reflect.set(JSON, 'parse', PARSE)
}
