import { describe, expect, it } from 'vitest'
import { at } from './make-pdf.ts'
import { linesOf, viewsOf } from './one-page.ts'

const row = (y: number, ...cells: (readonly [number, string])[]): string => cells.map(([x, s]) => at(x, y, s)).join('')

describe('lines of a PDF', () => {
  it('follow the content, so columns drawn one after the other stay so', async () => {
    const columns =
      row(700, [72, 'Anna Berg']) + row(686, [72, 'Bo Dal']) + row(700, [300, 'Eva Fly']) + row(686, [300, 'Gry Holm'])
    expect(await viewsOf(columns)).toEqual(['Anna Berg', 'Bo Dal', 'Eva Fly', 'Gry Holm'])
  })

  it('take what is drawn next to each other: a word gap is a blank, a kerning gap is none', async () => {
    expect(await viewsOf(at(72, 700, 'Be') + at(84.2, 700, 'slut') + at(104, 700, 'ning'))).toEqual(['Beslut ning'])
  })

  it('are cells where the gap is wide', async () => {
    const [line] = await linesOf(row(700, [72, 'KKR Syd'], [250, '850'], [320, '1.259']))
    expect(line?.text).toBe('KKR Syd\t850\t1.259')
    expect(line?.cells.map((c) => [c.start, c.end, Math.round(c.left ?? 0)])).toEqual([
      [0, 7, 72],
      [8, 11, 250],
      [12, 17, 320],
    ])
  })

  it('are cells in narrow columns too, when words stand closer', async () => {
    expect(await viewsOf(row(700, [72, 'I alt her'], [121, '12']))).toEqual(['I alt her\t12'])
    expect(await viewsOf(row(700, [72, 'Kommune'], [128, '2026']))).toEqual(['Kommune\t2026'])
    expect(await viewsOf(row(700, [72, 'Strakte'], [117, 'ord']))).toEqual(['Strakte ord'])
  })

  it('are prose where words are stretched to the margin, all by the same gap', async () => {
    expect(await viewsOf(row(700, [72, 'kommunernes'], [153.4, 'medlemsbidrag'], [239.8, 'midlertidigt']))).toEqual([
      'kommunernes medlemsbidrag midlertidigt',
    ])
    expect(await viewsOf(row(700, [72, 'KKR'], [112.6, '850'], [149.3, '477'], [186, '692']))).toEqual([
      'KKR\t850\t477\t692',
    ])
    expect(await viewsOf(row(700, [72, '3.000'], [113, '4.500']))).toEqual(['3.000\t4.500'])
  })

  it.each(['1.1.', '·', 'o', 'a)', '-'])('keep a marker with its text: %s', async (marker) => {
    expect(await viewsOf(row(700, [72, marker], [105, 'Godkendelse']))).toEqual([`${marker} Godkendelse`])
  })

  it('keep a contents entry together', async () => {
    const entry = at(72, 700, '1.1.') + at(100, 700, 'Referat') + at(133, 700, '..........') + at(161, 700, '5')
    expect(await viewsOf(entry)).toEqual(['1.1. Referat..........5'])
  })

  it('take in front what is drawn later on the same line', async () => {
    expect(await viewsOf(at(300, 700, 'SIDE 2') + at(72, 700, 'KKR Syd'))).toEqual(['KKR Syd\tSIDE 2'])
    expect(await viewsOf(at(72, 700, 'Lang tekst') + at(90, 700, 'Over'))).toEqual(['Lang tekst', 'Over'])
  })

  it('take raised and lowered signs; behind a figure a raised one stays raised', async () => {
    const raised = at(72, 700, 'jf. stk. 2') + at(106.6, 704, '13', { size: 6 })
    expect(await viewsOf(raised)).toEqual(['jf. stk. 2¹³'])
    expect(await viewsOf(at(72, 700, 'CO') + at(87.2, 698, '2', { size: 6 }) + at(90.6, 700, '-aftryk'))).toEqual([
      'CO2-aftryk',
    ])
    expect(await viewsOf(at(72, 704, '1', { size: 6 }) + at(75.5, 700, 'Tal fra 2025'))).toEqual(['1 Tal fra 2025'])
  })

  it('close letter-spaced words', async () => {
    const title = at(72, 700, 'REFERAT 2026', { more: '3 Tc' })
    expect(await viewsOf(title + at(72, 660, 'KKR SYDDANMARK', { more: '4 Tc' }))).toEqual([
      'REFERAT 2026',
      'KKR SYDDANMARK',
    ])
    expect(await viewsOf(at(72, 700, 'REFERAT 2026', { more: '9 Tc' }))).toEqual(['REFERAT 2026'])
  })

  it('have the blanks that were written between letter-spaced words, however narrow', async () => {
    expect(await viewsOf(at(72, 700, 'KKR NORDJYLLAND', { size: 22, more: '3 Tc' }))).toEqual(['KKR NORDJYLLAND'])
    expect(await viewsOf(at(72, 700, 'K K R  F A X E', { size: 22 }))).toEqual(['KKR FAXE'])
    const split =
      at(72, 700, 'KKR SJÆ', { size: 22, more: '3 Tc' }) + at(196, 700, 'LLAND', { font: 'F2', size: 22, more: '3 Tc' })
    expect((await viewsOf(split))[0]?.replace(' ', '')).toBe('KKRSJÆLLAND')
  })

  it('know their place on the page', async () => {
    const [line] = await linesOf(at(72, 742, 'Beslutning', { size: 11 }))
    expect(line?.box).toMatchObject({ left: 72, baseline: 100, size: 11, pageWidth: 595, pageHeight: 842 })
    expect(line).toMatchObject({ offsets: null, blankBefore: undefined, indent: undefined, aside: undefined })
  })
})
