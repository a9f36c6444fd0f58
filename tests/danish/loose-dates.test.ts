// Dates as exactly as they are printed, and never more.
import { describe, expect, it } from 'vitest'
import { isAfter, readLooseDates, type LooseDate } from '../../src/danish/loose-dates.ts'

const drawn = (text: string): string[] =>
  readLooseDates(text).map(({ value, precision, part }) => [value, precision, part].filter(Boolean).join(' '))

describe('a date', () => {
  it.each([
    ['inden den 10. september 2026', '2026-09-10 day'],
    ['10-09-2026', '2026-09-10 day'],
    ['i september 2026', '2026-09 month'],
    ['primo september 2026', '2026-09 month primo'],
    ['Medio april 2027', '2027-04 month medio'],
    ['ultimo maj 2027', '2027-05 month ultimo'],
    ['i slutningen af maj 2027', '2027-05 month ultimo'],
    ['inden udgangen af juni 2026', '2026-06 month ultimo'],
    ['i starten af juni 2026', '2026-06 month primo'],
    ['1. kvartal 2027', '2027-Q1 quarter'],
    ['i andet kvartal af 2027', '2027-Q2 quarter'],
    ['Sidste kvartal i 2027', '2027-Q4 quarter'],
    ['ultimo 2026', '2026 year ultimo'],
    ['inden udgangen af 2026', '2026 year ultimo'],
    ['Primo 2027', '2027 year primo'],
    ['i efteråret 2026', '2026 year'],
    ['foråret 2027', '2027 year'],
    ['i 2027', '2027 year'],
    ['fra 2027', '2027 year'],
  ])('%s', (text, want) => {
    expect(drawn(`Planen ventes ${text}.`)).toEqual([want])
  })

  it('stands with its place, in order, the more exact where two overlap', () => {
    const text = 'Først i 2027, senest den 4. maj 2026, og igen i maj 2026.'
    const dates = readLooseDates(text)
    expect(dates.map(({ value }) => value)).toEqual(['2027', '2026-05-04', '2026-05'])
    for (const { text: printed, start, end } of dates) expect(text.slice(start, end)).toBe(printed)
  })
})

describe('no date', () => {
  it.each([
    'i september',
    'ultimo maj',
    'den 10. september',
    'i 3. kvartal',
    'inden sommerferien',
    '2027',
    '2027 kommuner',
    'i 2027-2030',
    'i 1998',
    'i 20271',
    'til 2.000 personer',
  ])('is in "%s"', (text) => {
    expect(drawn(text)).toEqual([])
  })

  it.each(['i september-oktober 2026', 'i maj/juni 2026'])('of one month is in "%s"', (text) => {
    expect(drawn(text).filter((date) => date.includes('month'))).toEqual([])
  })

  it('of one year is in a school year', () => {
    expect(drawn('i 2026/27')).toEqual([])
  })
})

describe('lying after a day', () => {
  const after = (text: string, day: string): boolean[] =>
    readLooseDates(text).map((date: LooseDate) => isAfter(date, day))
  it.each([
    ['den 17. juni 2026', true],
    ['den 15. juni 2026', false],
    ['i juni 2026', true],
    ['i maj 2026', false],
    ['2. kvartal 2026', true],
    ['3. kvartal 2026', true],
    ['1. kvartal 2026', false],
    ['i 2026', true],
    ['i 2025', false],
  ])('%s', (text, want) => {
    expect(after(text, '2026-06-16')).toEqual([want])
  })
  it('is not lying on it', () => {
    expect(after('den 16. juni 2026', '2026-06-16')).toEqual([false])
  })
})
