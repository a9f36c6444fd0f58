// Reads a plain PDF both ways, with and without the PDF engine.
import { expect } from 'vitest'
import { readDirectly, readPdf, type PdfContent } from '../../src/read/pdf/read-pdf.ts'
import { plainPdf, type PlainSpec } from './plain-pdf.ts'

/** Letters enough for a page that is no picture. */
export const ENOUGH = 'BT /F1 10 Tf 72 120 Td (Dette er en side med nok bogstaver) Tj ET\n'

/** Reads a PDF directly; `null` when it is left to the engine, for whatever reason. */
export async function readPlainly(...given: Parameters<typeof readDirectly>): Promise<PdfContent | null> {
  const direct = await readDirectly(...given)
  return typeof direct === 'string' ? null : direct
}

/** The lines, when both ways give the same; `left` when the direct way leaves the PDF to the engine. */
export async function linesOf(bytes: Uint8Array): Promise<string[] | 'left'> {
  const direct = await readPlainly(bytes)
  if (direct === null) return 'left'
  expect(direct).toEqual(await readPdf(bytes, { engine: 'pdf-parse' }))
  return direct.lines.map((line) => line.text).filter((text) => !text.startsWith('Dette er'))
}

/** The lines of a page with this content besides. */
export const drawn = (content: string, spec: PlainSpec = {}): Promise<string[] | 'left'> =>
  linesOf(plainPdf(ENOUGH + content, spec))
