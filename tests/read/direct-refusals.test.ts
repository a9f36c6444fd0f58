// What is not certain to come out as the PDF engine reads it is left to the engine.
import { describe, expect, it } from 'vitest'
import { readDirectly, readPdf } from '../../src/read/pdf/read-pdf.ts'
import { drawn, ENOUGH, linesOf, readPlainly } from './both-ways.ts'
import { makePdf, PROSE } from './make-pdf.ts'
import { plainPdf, stream } from './plain-pdf.ts'

describe('files', () => {
  it.each(['table', 'stream', 'hybrid', 'update'] as const)('whose objects are told by: %s', async (layout) => {
    expect(await drawn('BT /F1 11 Tf 72 700 Td (Beslutning) Tj ET', { layout })).toEqual(['Beslutning'])
  })

  const ok = plainPdf(ENOUGH)
  const with_ = (from: string | RegExp, to: string): Uint8Array =>
    Buffer.from(Buffer.from(ok).toString('latin1').replace(from, to), 'latin1')

  it('are read when nothing is wrong', async () => {
    expect(await linesOf(ok)).toEqual([])
    expect(await linesOf(with_('tests', 'never'))).toEqual([])
    expect(await linesOf(Buffer.concat([ok, Buffer.from('% copy 17\n')]))).toEqual([])
  })

  it.each([
    ['begin with something else', Buffer.concat([Buffer.from('\n'), ok])],
    ['go on after their end', Buffer.concat([ok, Buffer.alloc(2000, 32), Buffer.from('x')])],
    ['are cut off', ok.subarray(0, -300)],
    ['have a stream of another length', with_(/Length (?=\d+>>\nstream\nBT)/u, 'Length 1')],
    ['have an object elsewhere', with_('5 0 obj', '6 0 obj')],
    ['have objects of another generation', with_('/F1 5 0 R', '/F1 5 1 R')],
    ['have a broken dictionary', with_('/Type/Catalog', '(Type)/Catalog')],
    ['have another number of pages', with_('/Count 1', '/Count 2')],
    ['have a page of other parents', with_('/Parent 2', '/Parent 1')],
    ['have pages in a circle', with_('/Kids [3 0 R]', '/Kids [2 0 R]')],
    ['name a font that is not there', with_('/F1 11', '/F3 11').length === ok.length ? with_('/F1 5', '/F3 5') : ok],
    ['are encrypted', makePdf([{ content: PROSE }], { password: 'kkr' })],
    ['have fonts of another kind', makePdf([{ content: PROSE }])],
    ['are no PDF', Buffer.from('%PDF-1.7 nej')],
    ['are empty', new Uint8Array()],
  ])('are left to the engine when they %s', async (_, bytes) => {
    expect(await readPlainly(bytes)).toBeNull()
  })
})

/** A composite font of a collection, and a letter of it. */
const composite = (collection: string): string =>
  `<</Type/Font /Subtype/CIDFontType2 /BaseFont/BBBBBB+Ord-Bold /FontDescriptor 10 0 R /CIDToGIDMap/Identity
/CIDSystemInfo <<${collection} /Supplement 0>> /DW 600 /W [32 [250] 65 90 700]>>`
const LETTER_A = 'BT /F2 11 Tf 72 700 Td <0041> Tj ET'

describe('left to the engine', () => {
  it('not a font whose collection has its name', async () => {
    const instead = { 9: composite('/Registry (Adobe) /Ordering (Identity)') }
    expect(await drawn(LETTER_A, { instead })).not.toBe('left')
  })

  const LINK = '/Subtype/Link /Rect [0 0 9 9]'
  it.each([
    ['an unknown operator', 'BT (x) Tx ET', {}],
    ['too few operands', '12 Td', {}],
    ['operands of other kinds', '(a) 3 Td', {}],
    ['operands without an operator', '1 2', {}],
    ['a string without end', 'BT (Beslut', {}],
    ['a strange number', '1-2 0 Td', {}],
    ['text without a font', 'BT (x) Tj ET', { resources: '', font: '' }],
    ['a picture in the content', 'BI /W 1 /H 1 ID x EI', {}],
    ['a shading', '/S0 sh', {}],
    ['a pattern', '/Pattern cs /P0 scn', {}],
    ['a form that draws itself', '/Fm0 Do', { resources: '/XObject <</Fm0 12 0 R>>', objects: [stream('/Fm0 Do', '/Subtype/Form')] }], // prettier-ignore
    ['a form whose group is no dictionary', '/Fm0 Do', { resources: '/XObject <</Fm0 12 0 R>>', objects: [stream('BT ET', '/Subtype/Form /BBox [0 0 9 9] /Group 7')] }], // prettier-ignore
    ['text from right to left', `BT /F2 11 Tf 72 700 Td <05D0> Tj ET`, {}],
    ['half a code', 'BT /F2 11 Tf 72 700 Td <004142> Tj ET', {}],
    ['letters named one by one', 'BT /F1 9 Tf (x) Tj ET', { font: '/Encoding <</BaseEncoding/WinAnsiEncoding /Differences [65 /B]>>' }], // prettier-ignore
    ['a font without letters', 'BT /F1 9 Tf (x) Tj ET', { font: '' }],
    ['a state with a font in it', '/G0 gs', { resources: '/ExtGState <</G0 <</Font [5 0 R 9]>>>>' }],
    ['a layer that is not there', '/OC /L0 BDC EMC', {}],
    ['a form to fill in', '', { catalog: '/AcroForm <<>>' }],
    ['a note', '', { page: '/Annots [<</Subtype/Text /Rect [0 0 9 9] /Contents (Husk)>>]' }],
    ['a link that draws something', '', { page: `/Annots [<<${LINK} /AP <<>>>>]` }],
    ['a link in several parts', '', { page: `/Annots [<<${LINK} /QuadPoints [0 0 9 0 0 9 9 9]>>]` }],
    ['a link to a file', '', { page: `/Annots [<<${LINK} /A <</S/Launch /F (a.exe)>>>>]` }],
    ['an address without a beginning', '', { page: `/Annots [<<${LINK} /A <</S/URI /URI (www.kl.dk)>>>>]` }],
    [
      'a font of a nameless collection',
      LETTER_A,
      { instead: { 9: composite('/Regist2y (Adobe) /Ordering (Identity)') } },
    ],
    ['units of its own', '', { page: '/UserUnit 2' }],
    ['pieces that may run into each other', 'BT E', { more: ['T'] }],
  ] as const)('%s', async (_, content, spec) => {
    expect(await drawn(content, spec)).toBe('left')
  })

  it('more pages than may be', async () => {
    expect(await readPlainly(plainPdf(ENOUGH), { maxPages: 0 })).toBeNull()
  })

  it('more than it may cost', async () => {
    const bytes = plainPdf(ENOUGH.repeat(40))
    expect(await readPlainly(bytes, {}, { bytes: 1e6, steps: 1e4 })).not.toBeNull()
    expect(await readDirectly(bytes, {}, { bytes: 1e6, steps: 1e3 })).toBe('costly')
    expect(await readDirectly(bytes, {}, { bytes: 1e3, steps: 1e4 })).toBe('costly')
  })

  it('a PDF without letters, which is for the engine to refuse', async () => {
    const bytes = plainPdf('')
    expect(await readPlainly(bytes)).toBeNull()
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'no-text-layer' })
  })
})
