import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/text/source.ts'
import { at, type PdfSpec, tagged } from './make-pdf.ts'
import { linesOf } from './one-page.ts'

describe('weight and slant of a PDF', () => {
  it('are told by the fonts of all letters', async () => {
    const content =
      at(72, 700, 'Bilag', { font: 'F2' }) +
      at(72, 680, 'Kursiv', { font: 'F3' }) +
      at(72, 660, 'Dato:', { font: 'F2' }) +
      at(110, 660, 'i dag') +
      at(72, 640, 'Bilag', { font: 'F2' }) +
      at(105, 640, '*') +
      at(72, 620, '2026', { font: 'F2' })
    expect((await linesOf(content)).map((l) => [l.bold, l.italic])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [true, false],
      [true, false],
    ])
  })

  it('are not known of fonts without a name', async () => {
    const toUnicode = { 0x61: 'a' }
    const fonts = { F4: { name: 'ABCDEF+F1', toUnicode } }
    const [line] = await linesOf(at(72, 700, 'a', { font: 'F4' }) + at(90, 700, 'Bilag', { font: 'F2' }), {}, { fonts })
    expect([line?.bold, line?.italic]).toEqual([undefined, undefined])
  })
})

describe('hyphens at the end of a PDF line', () => {
  const hyphens = async (content: string, spec: PdfSpec): Promise<unknown[]> =>
    (await linesOf(content, {}, spec)).map((l) => [l.text, l.hyphen])

  it('are not known by themselves', async () => {
    expect(await hyphens(at(72, 700, 'kommu-') + at(72, 680, '9.00-'), {})).toEqual([
      ['kommu-', undefined],
      ['9.00-', undefined],
    ])
  })

  it('are soft when LibreOffice drew them apart from the word, else hard', async () => {
    const content = at(72, 700, 'kommu') + at(105, 700, '-') + at(72, 680, 'Copenhagen-')
    expect(await hyphens(content, { producer: 'LibreOffice 7.4' })).toEqual([
      ['kommu-', 'soft'],
      ['Copenhagen-', 'hard'],
    ])
  })

  it('are soft when the tags say so', async () => {
    const content =
      tagged('Span', at(72, 700, 'kommu')) + tagged('Span', at(105, 700, '-'), 0) + at(72, 680, 'Greater-')
    expect(await hyphens(content, { softHyphens: [0] })).toEqual([
      ['kommu-', 'soft'],
      ['Greater-', undefined],
    ])
  })

  it('are soft when Chromium set its own sign for them, hard when it is the writer’s', async () => {
    const fonts = { F4: { name: 'AAAAAA+Ord', toUnicode: { 0x61: 'a', 0x2d: '\u2010', 0x2b: '\u2011' } } }
    const content = at(72, 700, 'a-', { font: 'F4' }) + at(72, 680, 'Greater-') + at(72, 660, 'a+', { font: 'F4' })
    expect(await hyphens(content, { producer: 'Skia/PDF m120', fonts })).toEqual([
      ['a-', 'soft'],
      ['Greater-', 'hard'],
      ['a-', 'hard'],
    ])
  })
})

describe('hyphens that the engine hides', () => {
  const fonts = {
    F4: { name: 'AAAAAA+Ord', toUnicode: { 0x2d: '\u00ad', 0x61: 'samar', 0x62: 'bejde', 0x63: 'møde' } },
  }
  const shown = async (...texts: readonly string[]): Promise<unknown[]> => {
    const content = texts.map((text, i) => at(72, 700 - 14 * i, text, { font: 'F4' })).join('')
    return (await linesOf(content, {}, { fonts })).map((l) => [l.text, l.hyphen])
  }

  it('come back at the end of their line', async () => {
    expect(await shown('ca-', 'b', 'c')).toEqual([
      ['mødesamar-', 'soft'],
      ['bejde', undefined],
      ['møde', undefined],
    ])
  })

  it('stay away inside a line', async () => {
    expect((await shown('a-b', 'c'))[1]).toEqual(['møde', undefined])
    expect((await shown('a-b', 'c'))[0]).toEqual(['samarbejde', undefined])
  })

  it('come back only where the same words stand around them', async () => {
    expect(await shown('a', 'c', 'a-', 'b')).toEqual([
      ['samar', undefined],
      ['møde', undefined],
      ['samar-', 'soft'],
      ['bejde', undefined],
    ])
  })
})

describe('page furniture', () => {
  it('is known in a tagged PDF; leader dots do not make an entry furniture', async () => {
    const content =
      tagged('Artifact', at(72, 800, 'KKR Syd')) +
      tagged('P', at(72, 700, 'Referat')) +
      tagged('Artifact', at(105, 700, '.....')) +
      tagged('P', at(119, 700, '5'))
    const lines = await linesOf(content, {}, { softHyphens: [] })
    expect(lines.map((l) => [l.text, l.aside])).toEqual([
      ['KKR Syd', 'artifact'],
      ['Referat.....5', undefined],
    ])
  })
})

describe('links of a PDF', () => {
  const linksOf = (lines: readonly Line[]): unknown[] =>
    lines.map((l) => l.links.map((k) => [l.text.slice(k.start, k.end), k.url]))
  const url = 'https://example.org/r'

  it('lie on the words under their rectangle', async () => {
    const content = at(72, 700, 'Se vores rapport fra 2025, rapport fra 2026')
    const first = await linesOf(content, { links: [{ rect: [114, 697, 147, 710], url }] })
    expect(linksOf(first)).toEqual([[['rapport', url]]])
    expect(first[0]?.links[0]?.start).toBe(9)
    const second = await linesOf(content, { links: [{ rect: [190, 697, 224, 710], url }] })
    expect(second[0]?.links[0]?.start).toBe(27)
  })

  it('are given to each line they run over', async () => {
    const quads = [100, 710, 300, 710, 100, 697, 300, 697, 72, 696, 115, 696, 72, 683, 115, 683]
    const content = at(72, 700, 'Læs hele rapporten') + at(72, 686, 'herunder, og mere')
    const lines = await linesOf(content, { links: [{ rect: [72, 683, 300, 710], quads, url }] })
    expect(lines.map((l) => l.links.length)).toEqual([1, 1])
    expect(linksOf(lines)[1]).toEqual([['herunder,', url]])
  })

  it('are found by the widths of the font, in stretched lines too', async () => {
    const letters = Object.fromEntries(Array.from('aelrstv ', (char) => [char.charCodeAt(0), char]))
    const fonts = { F4: { name: 'AAAAAA+Ord', toUnicode: letters } }
    const content = at(72, 700, 'ser talt rart rest', { font: 'F4', more: '3 Tw' })
    const lines = await linesOf(content, { links: [{ rect: [120, 697, 147, 710], url }] }, { fonts })
    expect(linksOf(lines)).toEqual([[['rart', url]]])
  })

  it('are found inside ligatures, and not beside words', async () => {
    const fonts = { F4: { name: 'AAAAAA+Ord', toUnicode: { 0x61: 'ﬁn', 0x62: ' ', 0x63: 'ﬂet' } } }
    const content = at(72, 700, 'abcba', { font: 'F4' })
    const words = async (left: number, right: number): Promise<unknown> =>
      linksOf(await linesOf(content, { links: [{ rect: [left, 697, right, 710], url }] }, { fonts }))
    expect(await words(81, 88)).toEqual([[['flet', url]]])
    expect(await words(91, 98)).toEqual([[['fin', url]]])
    expect(await words(77.5, 78)).toEqual([[]])
  })

  it('inside the document are not links', async () => {
    const lines = await linesOf(at(72, 700, 'Referat'), { links: [{ rect: [72, 697, 300, 710], page: 0 }] })
    expect(linksOf(lines)).toEqual([[]])
  })

  it('on no words are nowhere', async () => {
    const lines = await linesOf(at(72, 700, 'Referat'), { links: [{ rect: [400, 100, 450, 120], url }] })
    expect(linksOf(lines)).toEqual([[]])
  })
})
