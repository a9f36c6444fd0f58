// Cells that are a Danish number and nothing else.
import { describe, expect, it } from 'vitest'
import { readNumberCell } from '../../src/build/number-cell.ts'

describe('a number', () => {
  it.each([
    ['1.259', 1259],
    ['12.345.678', 12_345_678],
    ['1 259', 1259],
    ['1\u00a0259', 1259],
    ['2021', 2021],
    ['0', 0],
    ['12,5', 12.5],
    ['12,5 %', 12.5],
    ['12 pct.', 12],
    ['1.259,50 kr.', 1259.5],
    ['12.500,-', 12_500],
    ['0,85 mio. kr.', 850_000],
    ['0,29 mio. kr.', 290_000],
    ['1.200 t.kr.', 1_200_000],
    ['5 mia. kr.', 5_000_000_000],
    ['5 Mio kr', 5_000_000],
    ['-3,5', -3.5],
    ['−3', -3],
    ['– 3', -3],
    [' 7 ', 7],
  ])('%s', (cell, want) => {
    expect(readNumberCell(cell)).toBe(want)
  })
})

describe('no number', () => {
  it.each([
    '',
    '-',
    '–',
    '101 København',
    '2021 2022',
    '2021-2022',
    '1.5',
    '3.10',
    '1.2.3',
    '10:00',
    '16-06-2026',
    'ca. 5',
    'kr. 500',
    '5 personer',
    '12 t',
    '5 + 3',
    '14.',
    '1,2,3',
    '%',
  ])('"%s"', (cell) => {
    expect(readNumberCell(cell)).toBeNull()
  })
})
