import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PdfDocument } from '../../src/read/pdf/pdf-types.ts'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'

const { close, opened } = vi.hoisted(() => ({ close: vi.fn(() => Promise.resolve()), opened: { document: {} } }))
vi.mock('../../src/read/pdf/open-pdf.ts', () => ({ openPdf: () => Promise.resolve({ ...opened, close }) }))

const WORDS = 'Det indstilles, at KKR godkender'

/** A document of one page whose engine can be made to fail. */
function engine(faults: Readonly<Record<string, () => unknown>>): PdfDocument {
  const page = {
    view: [0, 0, 595, 842],
    getViewport: () => ({ width: 595, height: 842, transform: [1, 0, 0, -1, 0, 842] }),
    getTextContent: () =>
      Promise.resolve({
        items: [{ str: WORDS, transform: [10, 0, 0, 10, 72, 700], width: 150, fontName: 'f1' }],
        styles: {},
      }),
    getAnnotations: () => Promise.resolve([]),
    getStructTree: () => Promise.resolve(null),
    getOperatorList: () => Promise.resolve({ fnArray: [], argsArray: [] }),
    cleanup: () => undefined,
    ...faults,
  }
  const document = {
    numPages: 1,
    getPage: () => Promise.resolve(page),
    getMarkInfo: () => Promise.resolve({ Marked: true }),
    getAttachments: () => Promise.resolve(null),
    getMetadata: () => Promise.resolve({ info: {} }),
  }
  return document as unknown as PdfDocument
}

async function readingWith(faults: Readonly<Record<string, () => unknown>>): Promise<unknown> {
  opened.document = engine(faults)
  return readPdf(new Uint8Array(), undefined).catch((error: unknown) => error)
}

describe('when the engine fails in the middle', () => {
  beforeEach(() => {
    close.mockClear()
  })

  it('the document is called damaged, and closed', async () => {
    const fail = (): unknown => Promise.reject(new Error('Bad encoding in flate stream'))
    expect(await readingWith({ getTextContent: fail })).toMatchObject({ code: 'damaged' })
    expect(close).toHaveBeenCalledOnce()
  })

  it('broken tags cost no more than what they tell', async () => {
    const fail = (): unknown => Promise.reject(new Error('Invalid tree'))
    expect(await readingWith({ getStructTree: fail })).toMatchObject({ text: WORDS })
  })

  it('a mistake in a program stays one', async () => {
    const mistake = new TypeError('x is undefined')
    const fail = (): never => {
      throw mistake
    }
    expect(await readingWith({ getViewport: fail })).toBe(mistake)
    expect(close).toHaveBeenCalledOnce()
  })
})
