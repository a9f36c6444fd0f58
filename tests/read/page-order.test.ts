// In which order a page is read: as it was drawn, but a frame where it stands.
import { describe, expect, it } from 'vitest'
import { at } from './make-pdf.ts'
import { viewsOf } from './one-page.ts'

const lines = (...placed: (readonly [number, number, string])[]): string =>
  placed.map(([x, y, s]) => at(x, y, s)).join('')

describe('what is drawn out of turn', () => {
  it('a frame drawn last is read in the gap that it fills', async () => {
    const page = lines(
      [72, 700, 'Beslutning'],
      [72, 650, '2.2. Cykelruter'],
      [72, 636, 'Indstilling'],
      [80, 675, 'Forslaget faldt.'],
    )
    expect(await viewsOf(page)).toEqual(['Beslutning', 'Forslaget faldt.', '2.2. Cykelruter', 'Indstilling'])
  })

  it('all lines of the frame go there', async () => {
    const page = lines(
      [72, 700, 'Beslutning'],
      [72, 640, '2.2. Ruter'],
      [80, 680, 'Forslaget'],
      [80, 666, 'faldt.'],
      [72, 500, 'Side 2'],
    )
    expect(await viewsOf(page)).toEqual(['Beslutning', 'Forslaget', 'faldt.', '2.2. Ruter', 'Side 2'])
  })

  it('a frame drawn first goes there, too', async () => {
    const page = lines(
      [80, 675, 'Forslaget faldt.'],
      [72, 700, 'Beslutning'],
      [72, 650, '2.2. Cykelruter'],
      [72, 636, 'Indstilling'],
    )
    expect(await viewsOf(page)).toEqual(['Beslutning', 'Forslaget faldt.', '2.2. Cykelruter', 'Indstilling'])
  })
})

describe('what stays as it was drawn', () => {
  it('columns whose lines do not stand at one height, between a head and a page number', async () => {
    const page = lines(
      [72, 800, 'KKR Syd'],
      [500, 40, 'Side 3'],
      [72, 700, 'Anna Berg'],
      [72, 680, 'Bo Dal'],
      [72, 660, 'Cai Eg'],
      [300, 700, 'Eva Fly'],
      [300, 660, 'Gry Holm'],
    )
    expect(await viewsOf(page)).toEqual(['KKR Syd', 'Side 3', 'Anna Berg', 'Bo Dal', 'Cai Eg', 'Eva Fly', 'Gry Holm'])
  })

  it('the text between a head and a page number that were drawn first', async () => {
    const page = lines(
      [72, 800, 'KKR Syd'],
      [72, 40, 'Side 3'],
      [72, 700, 'Beslutning'],
      [72, 686, 'Enige.'],
      [72, 672, 'Slut.'],
    )
    expect(await viewsOf(page)).toEqual(['KKR Syd', 'Side 3', 'Beslutning', 'Enige.', 'Slut.'])
  })

  it('columns: a line stands beside others', async () => {
    const page = lines([72, 700, 'Anna Berg'], [72, 670, 'Bo Dal'], [300, 700, 'Eva Fly'], [300, 685, 'Gry Holm'])
    expect(await viewsOf(page)).toEqual(['Anna Berg', 'Bo Dal', 'Eva Fly', 'Gry Holm'])
  })

  it('a page number drawn first, a head drawn last', async () => {
    const page = lines([500, 40, 'Side 4'], [72, 700, 'Beslutning'], [72, 686, 'Enige.'], [72, 800, 'KKR Syd'])
    expect(await viewsOf(page)).toEqual(['Side 4', 'Beslutning', 'Enige.', 'KKR Syd'])
  })
})
