import { describe, expect, it, vi } from 'vitest'
import { drawnText } from '../../src/read/pdf/glyphs.ts'
import { type Fonts, learnFonts } from '../../src/read/pdf/fonts.ts'
import { letterPlaces } from '../../src/read/pdf/letter-places.ts'
import type { Run } from '../../src/read/pdf/page-runs.ts'
import type { PdfFont, PdfPage } from '../../src/read/pdf/pdf-types.ts'
import { hiddenHyphens, taggedHyphens } from '../../src/read/pdf/soft-hyphens.ts'

const operators = vi.fn(() => Promise.resolve({ argsArray: [] }))

function pageWith(known: Readonly<Record<string, PdfFont | null>>): PdfPage {
  const commonObjs = { has: (id: string) => id in known, get: (id: string) => known[id] ?? null }
  return { commonObjs, getOperatorList: operators } as unknown as PdfPage
}

describe('learnFonts', () => {
  it('learns style, widths and hidden hyphens', () => {
    const fonts: Fonts = new Map()
    const font = { name: 'AAAAAA+Ord-Bold', toUnicode: { _map: { 1: 'a', 2: '\u00ad', 3: 'b' } }, widths: { 1: 500 } }
    learnFonts(pageWith({ f1: font }), ['f1'], fonts)
    expect(fonts.get('f1')).toEqual({ bold: true, italic: false, hidesHyphens: true, widths: new Map([['a', 0.5]]) })
  })

  it('knows nothing of a font that the engine does not tell', () => {
    const fonts: Fonts = new Map()
    learnFonts(pageWith({ f1: null, f2: { toUnicode: null } }), ['f1', 'f2', 'f3'], fonts)
    const nothing = { bold: undefined, italic: undefined, hidesHyphens: false, widths: new Map() }
    expect([...fonts.values()]).toEqual([nothing, nothing, nothing])
  })

  it('reads no operators for fonts it knows', () => {
    operators.mockClear()
    const known = { bold: true, italic: false, hidesHyphens: false, widths: new Map() }
    learnFonts(pageWith({}), ['f1'], new Map([['f1', known]]))
    expect(operators).not.toHaveBeenCalled()
  })
})

describe('letterPlaces', () => {
  const place = { left: 100, right: 130, baseline: 0, size: 10, tilt: 0 }
  const run: Run = { text: '', blankBefore: false, ...place, font: 'f1', artifact: false, softHyphen: undefined }
  const fonts = (widths: Readonly<Record<string, number>>): Fonts =>
    new Map([['f1', { bold: false, italic: false, hidesHyphens: false, widths: new Map(Object.entries(widths)) }]])

  it('goes by the widths of the font; blanks share what is left', () => {
    expect(letterPlaces('ab c', run, fonts({ a: 0.5, b: 1, c: 0.9 }))).toEqual([102.5, 110, 118, 125.5])
  })

  it('spreads letters evenly where the widths do not fit', () => {
    expect(letterPlaces('ab', run, fonts({ a: 0.5, b: 0.5 }))).toEqual([107.5, 122.5])
  })

  it('guesses by shape when the font tells no widths', () => {
    expect(letterPlaces('im a', run, new Map()).map(Math.round)).toEqual([102, 110, 119, 126])
  })
})

describe('hyphens in tags and operators', () => {
  it('are the marked content of a span that stands for one', () => {
    const span = { alt: '\u00ad', children: [{ id: 'p1' }, {}] }
    expect(taggedHyphens({ children: [span, { children: [{ id: 'p2' }] }, { alt: 'Logo' }] })).toEqual(['p1'])
    expect(taggedHyphens({ alt: '\u00ad' })).toEqual([])
  })

  it('are found among the glyphs that are shown', () => {
    const shown = (text: string): unknown[] => [
      [...Array.from(text, (unicode) => ({ unicode })), -20, null, {}, { unicode: 1 }],
    ]
    const argsArray = [null, [12], shown('samar\u00ad'), ['x'], shown('bejde')]
    expect(hiddenHyphens(drawnText({ argsArray }))).toEqual(new Set(['samar|bejd']))
  })
})
