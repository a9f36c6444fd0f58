import { describe, expect, it } from 'vitest'
import { letterSpacing } from '../../src/read/letter-spacing.ts'

function closed(text: string): string {
  const dropped = new Set(letterSpacing(text))
  return Array.from({ length: text.length }, (_, i) => (dropped.has(i) ? '' : text[i])).join('')
}

describe('letterSpacing', () => {
  it.each([
    ['R E F E R A T 2 0 2 6', 'REFERAT 2026'],
    ['R E F E R AT 2 0 1 5', 'REFERAT 2015'],
    ['D AG S O R D E N 2 0 1 5', 'DAGSORDEN 2015'],
    ['K K R  S Y D D A N M A R K', 'KKR  SYDDANMARK'],
    ['K  K  R    S  J  Æ  L  L  A  N  D', 'KKR    SJÆLLAND'],
    ['R E F E R A T 2026', 'REFERAT 2026'],
    ['R e f e r a t  2 0 2 6', 'Referat  2026'],
    ['R E F E R A T\t2 0 2 6', 'REFERAT\t2026'],
  ])('%s', (text, expected) => {
    expect(closed(text)).toBe(expected)
  })

  it('closes no figures that are not a year', () => {
    expect(closed('R E F E R 1 2')).toBe('REFER 1 2')
  })

  it.each([
    'i a 1 b',
    'Det er en sag for KKR i dag',
    'Partierne A B C F V og Ø stemte for',
    '1 2 3 4 5 6 7',
    'A\tB\tC\tD\tE\tF',
    'A 1 B 2 C 3',
    'KKR EU KL DR TV',
    'a b c d e f g',
  ])('leaves alone: %s', (text) => {
    expect(letterSpacing(text)).toEqual([])
  })
})
