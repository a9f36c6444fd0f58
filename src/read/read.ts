// Bytes -> Source, by content. The readers of PDFs and Word files are loaded only when there is one.
import { DOCX, type MediaType, type Source } from '../text/source.ts'
import { createHash } from 'node:crypto'
import { sniff, type Kind } from './sniff.ts'
import type { Encoding, NotPlain, ReadOptions } from './read-options.ts'
import { readText } from './text/read-text.ts'

export type { ReadOptions } from './read-options.ts'

/** What can be read. */
export interface Input {
  /** The name as the user gave it; only `.md` and `.markdown` mean anything, and only for the media type. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What an earlier look at the bytes has told, so that nothing is looked at twice. */
export interface Known {
  /** What they begin as. */
  readonly kind?: Kind
  /** Why {@link readPlainPdf} did not read them. */
  readonly notPlain?: NotPlain
}

/**
 * Reads a document.
 * @param input the bytes (left as they are) and their name
 * @param options the password, the encoding and the most pages
 * @throws {ReadFailure} when it cannot be read
 */
export async function read(input: Input & Known, options: ReadOptions = {}): Promise<Source> {
  const kind = sniff(input.bytes, options.encoding, input.kind)
  if (kind === 'pdf') return about(input, await pdf(input, options))
  return about(input, kind === 'word' ? await word(input.bytes) : text(input, options.encoding))
}

/**
 * Reads a PDF if it is plain: without the PDF engine, and at a small cost that is known beforehand.
 * @param input the bytes (left as they are) and their name
 * @param options the most pages
 * @returns why not, when it is not plain
 */
export async function readPlainPdf(input: Input, options: ReadOptions = {}): Promise<Source | NotPlain> {
  if (options.engine === 'pdf-parse') return 'untried'
  const { MODEST, readDirectly } = await import('./pdf/read-pdf.ts')
  const content = await readDirectly(input.bytes, options, MODEST)
  return typeof content === 'string' ? content : about(input, { mediaType: 'application/pdf', ...content })
}

type Content = Pick<Source, 'mediaType' | 'pages' | 'text' | 'lines' | 'footnotes' | 'warnings'>

async function pdf({ bytes, notPlain }: Input & Known, options: ReadOptions): Promise<Content> {
  const { readPdf } = await import('./pdf/read-pdf.ts')
  return { mediaType: 'application/pdf', ...(await readPdf(bytes, options, notPlain)) }
}

async function word(bytes: Uint8Array): Promise<Content> {
  const { readDocx } = await import('./docx/read-docx.ts')
  return { mediaType: DOCX, ...readDocx(bytes) }
}

function text(input: Input, encoding: Encoding | undefined): Content {
  const mediaType: MediaType = /\.(?:md|markdown)$/iu.test(input.name) ? 'text/markdown' : 'text/plain'
  return { mediaType, pages: null, ...readText(input.bytes, encoding) }
}

function about({ name, bytes }: Input, content: Content): Source {
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, ...content }
}
