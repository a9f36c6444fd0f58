// What a reader can be told about a document, and the closed lists that it is told from.

/** What may read PDFs: `auto` takes pdf-parse only for those that are not plain. */
export const PDF_ENGINES = ['auto', 'pdf-parse'] as const

export type PdfEngine = (typeof PDF_ENGINES)[number]

/**
 * Why a PDF was not read without pdf-parse: it is not plain, parts of it are lost, it would cost more than was allowed, or
 * it was not to be tried.
 */
export type NotPlain = 'special' | 'damaged' | 'costly' | 'untried'

/** The encodings a text can be read in, by the names of the IANA where it has one that is in use. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'cp865',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** How to read. */
export interface ReadOptions {
  /** The password of a locked PDF. */
  readonly password?: string
  /** A PDF with more pages is refused; no limit when left out. */
  readonly maxPages?: number
  /** What may read PDFs: `auto`, or left out, takes pdf-parse only for those that are not plain. The result is the same. */
  readonly engine?: PdfEngine
  /** The encoding of texts that do not say theirs themselves, by a byte order mark. */
  readonly encoding?: Encoding
}
