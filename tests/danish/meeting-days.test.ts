// The days of a meeting, where years may be left out and a meeting may last over night.
import { describe, expect, it } from 'vitest'
import { readAllMeetingDays, readMeetingDays, type DayContext } from '../../src/danish/meeting-days.ts'

const drawn = (text: string, context: DayContext): string | null => {
  const found = readMeetingDays(text, context)
  return found && found.date + (found.endDate === null ? '' : `/${found.endDate}`)
}

describe('several days', () => {
  it.each([
    ['12.-13. marts 2026', '2026-03-12/2026-03-13'],
    ['12-13. marts 2026', '2026-03-12/2026-03-13'],
    ['12. og 13. marts 2026', '2026-03-12/2026-03-13'],
    ['12.-13.03.2026', '2026-03-12/2026-03-13'],
    ['12-03-2026 - 13-03-2026', '2026-03-12/2026-03-13'],
    ['torsdag den 12. og fredag den 13. marts 2026', '2026-03-12/2026-03-13'],
    ['torsdag den 30. april og fredag den 1. maj 2026', '2026-04-30/2026-05-01'],
    ['30. april – 1. maj 2026', '2026-04-30/2026-05-01'],
    ['31. december - 1. januar 2026', '2025-12-31/2026-01-01'],
  ])('%s', (text, want) => {
    expect(drawn(text, {})).toBe(want)
    const [found] = readAllMeetingDays(`Mødet: ${text} kl. 10`)
    expect(`Mødet: ${text}`.slice(found?.start, found?.end)).toBe(text)
  })

  it.each([
    ['1. marts og 4. juni 2026', '2026-03-01'],
    ['13.-12. marts 2026', '2026-03-12'],
    ['kl. 10-12, 12. marts 2026', '2026-03-12'],
    ['12. marts 2026 - kl. 10', '2026-03-12'],
  ])('are not meant by "%s"', (text, want) => {
    expect(drawn(text, {})).toBe(want)
  })
})

describe('a year that is not printed, or in two digits', () => {
  it.each<[string, DayContext, string | null]>([
    ['31. maj', { year: 2014 }, '2014-05-31'],
    // What follows a comma is the next day.
    ['8. april, 10. juni og 18. november', { year: 2022 }, '2022-04-08'],
    ['8. april, 10 juni', { year: 2022 }, '2022-04-08'],
    ['8/4, 10. juni', { year: 2022, labelled: true }, '2022-04-08'],
    ['8. april 22', { year: 2022 }, '2022-04-08'],
    ['tirsdag den 31. maj kl. 10', { year: 2016 }, '2016-05-31'],
    ['den 12/3 kl. 10', { year: 2026 }, '2026-03-12'],
    ['12/3', { year: 2026, labelled: true }, '2026-03-12'],
    ['12. marts 10-12', { year: 2026 }, '2026-03-12'],
    ['3.10.08', { labelled: true }, '2008-10-03'],
    ['3.10.08', { year: 2008 }, '2008-10-03'],
    ['10-06-12', { year: 2012 }, '2012-06-10'],
    ['12.03.26', { year: 2026 }, '2026-03-12'],
    // The title of last year.
    ['28.03.25', { year: 2024, labelled: true }, '2025-03-28'],
    ['4. september', { after: '2026-06-16' }, '2026-09-04'],
    ['4. februar', { after: '2026-06-16' }, '2027-02-04'],
    ['29. februar', { after: '2026-06-16' }, null],
    ['31. maj', {}, null],
    ['3.10.08', {}, null],
    ['10-06-12', { labelled: true }, null],
    ['3/4 af kommunerne', { year: 2026 }, null],
    ['pkt. 3.10', { year: 2010, labelled: true }, null],
    ['10.00-12.00', { year: 2010, labelled: true }, null],
  ])('%s with %j', (text, context, want) => {
    expect(drawn(text, context)).toBe(want)
  })
})

describe('a meeting that was moved', () => {
  it.each([
    ['26. november 2026, flyttet til 3. december 2026', '2026-12-03'],
    ['26. november 2026, flyttet til den 3. december', '2026-12-03'],
    ['3. december 2026 (flyttet fra 26. november 2026)', '2026-12-03'],
    ['flyttet fra den 26. november til den 3. december 2026', '2026-12-03'],
    ['Mødet er flyttet til Køge, 3. december 2026', '2026-12-03'],
  ])('%s', (text, want) => {
    expect(drawn(text, { year: 2026 })).toBe(want)
  })
})

it('does not pass over a date that no calendar has', () => {
  expect(drawn('31-02-2026, 12-03-2026', { year: 2026, labelled: true })).toBeNull()
})
