// What becomes of the times that were taken: medians, ratios, verdicts, words. No time is taken here.
import { describe, expect, it } from 'vitest'
import { comparison } from '../../scripts/bench/comparison.mjs'
import { median, medianRatio } from '../../scripts/bench/median.mjs'
import { megabytes, table, time } from '../../scripts/bench/words.mjs'

describe('median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[10, 9, 100], 10],
    [[], null],
  ])('of %j is %s', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })

  it('leaves the numbers as they are', () => {
    const numbers = [3, 1, 2]
    median(numbers)
    expect(numbers).toEqual([3, 1, 2])
  })
})

describe('medianRatio', () => {
  it('compares within a round, so a slow round does not count against one side', () => {
    // The machine was five times slower in the second round: medians of the times alone would say 2.5.
    expect(medianRatio([20, 100, 25], [10, 50, 10])).toBe(2)
  })

  it('knows nothing where one side was not measured in each round', () => {
    expect(medianRatio([1, 2], [1])).toBeNull()
    expect(medianRatio([1], undefined)).toBeNull()
    expect(medianRatio(undefined, undefined)).toBeNull()
  })
})

describe('comparison', () => {
  const ratio = { what: 'ours', against: 'theirs', bar: { sign: '≤', bound: 1 } } as const

  it('says whether a bar is met', () => {
    expect(comparison({ ...ratio, value: 0.8 })).toEqual(['ours', 'theirs', '0.80 ×', 'bar ≤ 1.0 ×: met'])
    expect(comparison({ ...ratio, value: 1.3 })).toEqual(['ours', 'theirs', '1.30 ×', 'bar ≤ 1.0 ×: not met'])
  })

  it('judges what was measured, not what is printed', () => {
    expect(comparison({ ...ratio, value: 1.004 }).slice(2)).toEqual(['1.00 ×', 'bar ≤ 1.0 ×: not met'])
  })

  it.each([
    ['≤', 5, 'met'],
    ['<', 5, 'not met'],
    ['≥', 5, 'met'],
  ] as const)('takes %s at its word', (sign, value, verdict) => {
    expect(comparison({ what: '', against: '', value, bar: { sign, bound: 5 } })[3]).toBe(
      `bar ${sign} 5.0 ×: ${verdict}`,
    )
  })

  it('meets no bar with what was not measured, and says why not', () => {
    expect(comparison({ ...ratio, value: null, reason: 'not installed' })).toEqual([
      'ours',
      'theirs',
      'not measured: not installed',
      'bar ≤ 1.0 ×: not measured',
    ])
  })

  it('does without a bar', () => {
    expect(comparison({ what: 'ours', against: 'theirs', value: 12, unit: '%' })).toEqual([
      'ours',
      'theirs',
      '12.0 %',
      '',
    ])
  })
})

describe('words', () => {
  it.each([
    [0.42, '0.4 ms'],
    [9.96, '10.0 ms'],
    [512.4, '512 ms'],
    [9_999, '9999 ms'],
    [41_230, '41.2 s'],
    [null, '–'],
  ])('%s ms is %s', (ms, words) => {
    expect(time(ms)).toBe(words)
  })

  it('tells memory that was not measured from none', () => {
    expect([megabytes(310_400_000), megabytes(0), megabytes(null)]).toEqual(['310 MB', '0 MB', 'not measured'])
  })

  it('makes a table of Markdown, whatever is in the cells', () => {
    expect(table(['command', 'median'], [['a | b', '7 ms']])).toBe(
      ['| command | median |', '| --- | ---: |', '| a \\| b | 7 ms |'].join('\n'),
    )
  })
})
