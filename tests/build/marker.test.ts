import { describe, expect, it } from 'vitest'
import { numberOf, readMarker } from '../../src/build/marker.ts'

describe('a list marker', () => {
  it.each([
    ['· drøfter sagen', '·', 'drøfter sagen', 'glyph'],
    ['•drøfter sagen', '•', 'drøfter sagen', 'glyph'],
    ['o Kommunerne', 'o', 'Kommunerne', 'glyph'],
    ['- drøfter', '-', 'drøfter', 'dash'],
    ['– drøfter', '–', 'drøfter', 'dash'],
    ['1. Fælles takster', '1.', 'Fælles takster', 'count'],
    ['1.1. Fælles takster', '1.1.', 'Fælles takster', 'count'],
    ['1.1 Fælles takster', '1.1', 'Fælles takster', 'count'],
    ['a) at sagen', 'a)', 'at sagen', 'count'],
    ['(2) at sagen', '(2)', 'at sagen', 'count'],
    ['iv. at sagen', 'iv.', 'at sagen', 'count'],
  ])('is read in "%s"', (text, printed, rest, kind) => {
    const marker = readMarker(text)
    expect(marker).toMatchObject({ printed, kind })
    expect(text.slice(marker?.textAt)).toBe(rest)
  })

  it.each([
    ['2. Veje', 2],
    ['b) Veje', 2],
    ['b. Veje', 2],
    ['(c) Veje', 3],
    ['o. Veje', null],
    ['- Veje', null],
  ])('gives its point a place: %s', (text, place) => {
    const marker = readMarker(text)
    expect(marker === null ? null : numberOf(marker)).toBe(place)
  })

  it('counts by its last number', () => {
    expect(readMarker('1.7. Veje')?.value).toBe(7)
    expect(readMarker('12) Veje')?.value).toBe(12)
    expect(readMarker('b) Veje')?.value).toBeNull()
  })

  it.each([
    ['a date', '16. juni 2026 var der møde'],
    ['a sum', '2. mio. kroner'],
    ['a dash without its point', '-'],
    ['a word that begins with o', 'og de andre'],
    ['a bullet of nothing', '•'],
    ['a number alone', '12 kommuner'],
    ['emphasis', '*vigtigt*'],
    ['prose', 'Kommunerne drøfter'],
  ])('is not %s', (_, text) => {
    expect(readMarker(text)).toBeNull()
  })
})
