import { describe, expect, it } from 'vitest'
import { at, makePdf, PROSE, turned } from './make-pdf.ts'
import { linesOf, viewsOf } from './one-page.ts'
import { failure, reading } from './reading.ts'

describe('the text of a PDF', () => {
  it('is its lines; pages are parted by a form feed', async () => {
    const source = await reading(
      makePdf([{ content: PROSE }, { content: '' }, { content: at(72, 700, 'Side tre her') }]),
    )
    expect(source.text).toBe(
      'Dette er en side med nok bogstaver\ntil at den ikke er et billede af en side.\n\f\n\fSide tre her',
    )
    expect(source.pages).toBe(3)
    expect(source.lines.map((l) => l.page)).toEqual([1, 1, 3])
    for (const l of source.lines) expect(source.text.slice(l.start, l.end)).toBe(l.text)
  })

  it('keeps Danish letters, in ordinary characters', async () => {
    expect(await viewsOf(at(72, 700, 'Tårnby, Køge og Ærø: 5 § x'))).toEqual(['Tårnby, Køge og Ærø: 5 § x'])
    const fonts = {
      F4: { name: 'AAAAAA+Ord', toUnicode: { 0x61: 'ﬁ', 0x62: 'a', 0x65: '\u030a', 0x63: '\uf0b7', 0x64: 'n' } },
    }
    expect(
      await viewsOf(at(72, 700, 'cad', { font: 'F4' }) + at(72, 680, 'bed', { font: 'F4' }), {}, { fonts }),
    ).toEqual(['•fin', 'ån'])
  })

  it('puts accents drawn apart over their letters', async () => {
    const fonts = { F4: { name: 'AAAAAA+CMR10', toUnicode: { 0x72: '˚', 0x70: 'p', 0x61: 'a', 0x78: 'x' } } }
    const show = (x: number, y: number, text: string): string => at(x, y, text, { font: 'F4' })
    expect(await viewsOf(show(72, 700, 'pr') + show(76, 700, 'ax'), {}, { fonts })).toEqual(['påx'])
    expect(await viewsOf(show(72, 700, 'pr') + show(76, 700, 'xa'), {}, { fonts })).toEqual(['p˚', 'xa'])
  })

  it('mends ligatures whose bytes were exchanged', async () => {
    const fonts = { F4: { name: 'AAAAAA+Ord', toUnicode: { 0x61: 'poli', 0x62: '\u7400\u6900', 0x63: 'k\u7401' } } }
    expect(await viewsOf(at(72, 700, 'abc', { font: 'F4' }), {}, { fonts })).toEqual(['politik\u7401'])
  })

  it('takes an unknown sign of a symbol font in front of a line for a bullet', async () => {
    const fonts = { F4: { name: 'AAAAAA+Tegn', toUnicode: { 0x61: '\uf0ae' } } }
    expect(await viewsOf(at(72, 700, 'a', { font: 'F4' }) + at(90, 700, 'punkt'), {}, { fonts })).toEqual(['• punkt'])
  })

  it('includes invisible text, as OCR writes it', async () => {
    expect(await viewsOf(at(72, 700, 'Godkendt', { more: '3 Tr' }))).toEqual(['Godkendt'])
  })

  it('leaves out what lies outside the visible page', async () => {
    const content = at(72, 700, 'synlig') + at(700, 700, 'udenfor') + at(72, 900, 'over')
    expect(await viewsOf(content)).toEqual(['synlig'])
  })

  it('shows words drawn twice for weight once', async () => {
    expect(await viewsOf(at(72, 700, 'Bilag') + at(72.3, 700, 'Bilag'))).toEqual(['Bilag'])
  })
})

describe('pages come upright', () => {
  const WORDS = 'Bilag 1. Oversigt over kommunernes kvoter'

  it('when shown cropped', async () => {
    const [line] = await linesOf(at(72, 742, 'Bilag'), { mediaBox: [0, 0, 700, 900], cropBox: [50, 60, 595, 800] })
    expect(line?.box).toMatchObject({ left: 22, baseline: 58, pageWidth: 545, pageHeight: 740 })
  })

  it.each([
    [90, turned(100, 72, 90, WORDS)],
    [180, turned(523, 100, 180, WORDS)],
    [270, turned(495, 770, 270, WORDS)],
  ])(
    'when shown rotated by %i',
    async (rotate, content) => {
      const { lines } = await reading(makePdf([{ content, rotate }]))
      expect(lines).toHaveLength(1)
      expect(lines[0]?.box?.left).toBeCloseTo(72, 0)
      expect(lines[0]?.box?.baseline).toBeCloseTo(100, 0)
      expect(lines[0]?.box?.pageWidth).toBe(rotate === 180 ? 595 : 842)
    },
    20_000,
  )

  it.each([
    [90, 100, 72],
    [180, 523, 100],
    [270, 495, 770],
  ])('when most text is drawn turned by %i degrees', async (degrees, x, y) => {
    const source = await reading(
      makePdf([{ content: turned(x, y, degrees, 'Bilag 1. Oversigt over kommunernes kvoter') }]),
    )
    const line = source.lines[0]
    expect(line?.text).toBe(WORDS)
    expect(line?.box?.left).toBeCloseTo(72, 0)
    expect(line?.box?.baseline).toBeCloseTo(100, 0)
    expect(line?.box?.pageWidth).toBe(degrees === 180 ? 595 : 842)
  })

  it('and a crooked scan stays in lines', async () => {
    const tilt = (x: number, text: string): string => turned(x, 700 + (x - 72) * Math.tan(Math.PI / 60), 3, text)
    expect(await viewsOf(tilt(72, 'Det indstilles, at KKR') + tilt(169, 'godkender'))).toEqual([
      'Det indstilles, at KKR godkender',
    ])
  })

  it('while words across the page are lines of their own', async () => {
    const content = at(72, 700, 'Baggrund') + turned(120, 700, 45, 'UDKAST') + at(130, 700, 'her')
    expect(await viewsOf(content)).toEqual(['Baggrund', 'UDKAST', 'her'])
  })
})

describe('reading a PDF fails', () => {
  it('without words', async () => {
    expect((await failure(makePdf([{ content: '' }]))).code).toBe('no-text-layer')
    expect((await failure(makePdf([{ content: at(72, 700, 'Side 1') }]))).code).toBe('no-text-layer')
  })

  it('when only a page of many holds words', async () => {
    const pages = Array.from({ length: 30 }, (_, i) => ({ content: i === 0 ? PROSE : '' }))
    const error = await failure(makePdf(pages))
    expect(error.code).toBe('no-text-layer')
    expect(error.advice).toContain('OCR')
  })

  it('when the fonts do not tell their letters', async () => {
    const toUnicode = Object.fromEntries(
      Array.from({ length: 26 }, (_, i) => [0x61 + i, String.fromCharCode(0xe000 + i)]),
    )
    const content = at(72, 700, 'abcdefghijklmnopqrstuvwxyz', { font: 'F4' })
    const error = await failure(makePdf([{ content }], { fonts: { F4: { name: 'AAAAAA+X', toUnicode } } }))
    expect(error.code).toBe('unreadable-letters')
    expect(error.problem).toContain('100 %')
  })

  it('when it is cut off', async () => {
    const bytes = makePdf([{ content: PROSE }])
    expect((await failure(bytes.subarray(0, bytes.length / 2))).code).toBe('damaged')
  })

  it('when the fonts make control characters of their letters', async () => {
    const toUnicode = Object.fromEntries(Array.from({ length: 26 }, (_, i) => [0x61 + i, String.fromCharCode(1 + i)]))
    const content = at(72, 700, 'abcdefghijklmnopqrstuvwxyz', { font: 'F4' })
    const fonts = { F4: { name: 'AAAAAA+X', toUnicode } }
    expect((await failure(makePdf([{ content: content + PROSE }], { fonts }))).code).toBe('unreadable-letters')
  })

  it('when it is locked; the right password opens it', async () => {
    const bytes = makePdf([{ content: PROSE }], { password: 'kkr' })
    expect((await failure(bytes)).code).toBe('encrypted')
    expect((await failure(bytes, 'krr')).code).toBe('wrong-password')
    expect((await reading(bytes, 'kkr')).lines[0]?.text).toBe('Dette er en side med nok bogstaver')
  })

  it('when it is locked in a way nobody knows', async () => {
    const bytes = makePdf([{ content: PROSE }], { password: '' })
    const odd = Buffer.from(bytes).toString('latin1').replace('/V 1 /R 2', '/V 9 /R 9')
    expect((await failure(Buffer.from(odd, 'latin1'))).code).toBe('unsupported-encryption')
  })

  it('not when its password is the owner’s only', async () => {
    const source = await reading(makePdf([{ content: PROSE }], { password: '' }))
    expect(source.lines[0]?.text).toBe('Dette er en side med nok bogstaver')
    expect(source.warnings).toEqual([])
  })

  it('when it has no pages', async () => {
    expect((await failure(makePdf([]))).code).toBe('damaged')
  })
})
