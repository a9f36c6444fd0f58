// Reads what stands on a page written for the test.
import type { Line } from '../../src/text/source.ts'
import { makePdf, type PageSpec, type PdfSpec, PROSE, tagged } from './make-pdf.ts'
import { reading } from './reading.ts'

/** The lines of a page, without the prose that is on every page so that it counts as text. */
export async function linesOf(
  content: string,
  page: Omit<PageSpec, 'content'> = {},
  spec: PdfSpec = {},
): Promise<Line[]> {
  const { lines } = await reading(makePdf([{ content: content + tagged('P', PROSE), ...page }], spec))
  return lines.filter((l) => !/nok bogstaver|et billede/u.test(l.text))
}

/** Their views. */
export async function viewsOf(...args: Parameters<typeof linesOf>): Promise<string[]> {
  return (await linesOf(...args)).map((l) => l.text)
}
