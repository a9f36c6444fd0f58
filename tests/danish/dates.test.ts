import { describe, expect, it } from 'vitest'
import { readDate, readDates } from '../../src/danish/date.ts'
import { readTimes } from '../../src/danish/times.ts'

describe('readDate', () => {
  it.each([
    ['16-06-2026', '2026-06-16', '16-06-2026'],
    ['Dato: 16.06.2026 10:00', '2026-06-16', '16.06.2026'],
    ['6/1 2026', '2026-01-06', '6/1 2026'],
    ['16/6-2026', '2026-06-16', '16/6-2026'],
    ['16- 06-2026', '2026-06-16', '16- 06-2026'],
    ['2026-06-16', '2026-06-16', '2026-06-16'],
    ['den 16. juni 2026', '2026-06-16', 'den 16. juni 2026'],
    ['d. 16. juni 2026 kl. 10', '2026-06-16', 'd. 16. juni 2026'],
    ['d.16.juni 2026', '2026-06-16', 'd.16.juni 2026'],
    ['Møde tirsdag den 16. juni 2026.', '2026-06-16', 'tirsdag den 16. juni 2026'],
    ['TIRSDAG D. 16. JUNI 2026', '2026-06-16', 'TIRSDAG D. 16. JUNI 2026'],
    ['fredag, den 4 sept. 2026', '2026-09-04', 'fredag, den 4 sept. 2026'],
    ['1. maj 2014', '2014-05-01', '1. maj 2014'],
    ['29. februar 2024', '2024-02-29', '29. februar 2024'],
  ])('%s', (text, date, printed) => {
    const found = readDate(text)
    expect(found?.date).toBe(date)
    expect(text.slice(found?.start, found?.end)).toBe(printed)
  })

  it.each([
    ['16. juni 26', '2026-06-16'],
    ['16/6 26', '2026-06-16'],
    ['04-12-15', '2015-12-04'],
  ])('%s: two digits of a year, where nothing else can be meant', (text, date) => {
    expect(readDate(text)?.date).toBe(date)
  })

  it.each([
    ['31. februar 2026', 'no calendar has it'],
    ['29. februar 2023', 'no leap year'],
    ['45-13-2026', 'no calendar has it'],
    ['0-1-2026', 'no calendar has it'],
    ['10-06-12', 'may be 2010 or 2012'],
    ['16-06-26', 'may be 2016 or 2026'],
    ['3.1.12', 'may be the number of an item'],
    ['16. juni', 'no year'],
    ['16. juni kl. 10.00', 'no year'],
    ['16. juni 10.00', 'no year'],
    ['9.00- 10.00', 'times'],
    ['SAG-2026-00802', 'a case'],
    ['2022-2025', 'years'],
    ['16. juni 99', 'another century'],
    ['1.2.3.2024', 'too many numbers'],
    ['', 'nothing'],
  ])('not: %s (%s)', (text) => {
    expect(readDate(text)).toBeNull()
  })

  it('does not pass over a date that is none to the next one', () => {
    expect(readDate('31-02-2026, 16-06-2026')).toBeNull()
    expect(readDates('31-02-2026, 16-06-2026').map(({ date }) => date)).toEqual(['2026-06-16'])
  })

  it('reads all dates of a text', () => {
    const text = 'Møderne holdes den 4. september 2026 og 13-11-2026.'
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'den 4. september 2026',
      '13-11-2026',
    ])
  })
})

describe('readTimes', () => {
  const times = (text: string): string[] => readTimes(text).times.map(({ time }) => time)

  it.each([
    ['kl. 10:00', ['10:00']],
    ['kl. 10', ['10:00']],
    ['kl 9.30', ['09:30']],
    ['Kl.10.00', ['10:00']],
    ['klokken 8', ['08:00']],
    ['kl. 0900', ['09:00']],
    ['Tidspunkt: 10.00', ['10:00']],
    ['08:00', ['08:00']],
    ['16-06-2026 10:00', ['10:00']],
    ['26-06-2015 08.00', ['08:00']],
    ['den 16. juni 2026 kl. 10.00', ['10:00']],
    ['kl. 9.00- 10.00', ['09:00', '10:00']],
    ['kl. 10-12', ['10:00', '12:00']],
    ['10.00-12.00', ['10:00', '12:00']],
    ['10:00 – 12:00', ['10:00', '12:00']],
    ['fra kl. 10.00 til kl. 12.00', ['10:00', '12:00']],
    ['16-06-2026 10.00-12.30', ['10:00', '12:30']],
    ['formøde kl. 9.00 og møde kl. 10.00', ['09:00', '10:00']],
    ['forlod mødet kl. 17.40 under behandling af pkt. 5', ['17:40']],
    ['Mødet sluttede kl. 12.15.', ['12:15']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })

  it.each([
    '10.00',
    '3.10-3.12',
    'pkt. 3.2',
    'kl. 25',
    'kl. 10.75',
    '12.00-15.00 kr.',
    '16-06-2026',
    'SAG-2026-00802',
    '2022-2025',
    '1:250',
    'en tid 9',
    '',
  ])('no time: %s', (text) => {
    expect(times(text)).toEqual([])
  })

  it('says where each time stands', () => {
    const text = 'fra kl. 9.00- 10.00'
    expect(readTimes(text).times.map(({ start, end }) => text.slice(start, end))).toEqual(['9.00', '10.00'])
  })

  it('tells the ends of a span only where one is printed', () => {
    expect(readTimes('kl. 10.00-12.00')).toMatchObject({ from: '10:00', to: '12:00' })
    expect(readTimes('fra kl. 10 til kl. 12')).toMatchObject({ from: '10:00', to: '12:00' })
    expect(readTimes('fra kl. 10.30')).toMatchObject({ from: '10:30' })
    expect(readTimes('fra kl. 10.30')).not.toHaveProperty('to')
    expect(readTimes('til kl. 12')).toMatchObject({ to: '12:00' })
    expect(readTimes('kl. 10.00')).not.toHaveProperty('from')
    expect(readTimes('10.00-12.00, formøde 9.00-9.30')).toMatchObject({ from: '10:00', to: '12:00' })
  })
})
