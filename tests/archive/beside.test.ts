// What lies beside the page: the calendar and the feed.
import { describe, expect, it } from 'vitest'
import { calendar } from '../../src/archive/calendar.ts'
import { feed } from '../../src/archive/feed.ts'
import type { ComingRow, Overview } from '../../src/archive/format/overview.ts'

const coming = (row: Partial<ComingRow>): ComingRow => ({
  body: 'KKR Sjælland',
  region: 'sjælland',
  date: '2026-09-04',
  startTime: '10:00',
  endTime: '12:00',
  meeting: 0,
  ...row,
})

const overview = (rows: readonly ComingRow[], title = 'Arkiv'): Overview => ({
  ...{ version: '1.0.0', title, split: false, files: [], posts: [], people: [], cases: [], looseEnds: [], failed: [] },
  meetings: [
    {
      ...{ key: 'sjaelland-2026-06-19', body: 'KKR Sjælland', region: 'sjælland', date: '2026-06-19', year: 2026 },
      ...{
        place: 'Sorø',
        kind: 'referat',
        documents: [],
        items: 1,
        decisions: 1,
        present: 2,
        apologies: 0,
        findings: 0,
      },
    },
  ],
  decisions: [
    {
      ...{
        meeting: 0,
        number: '1',
        item: 0,
        title: 'Budget & <plan>',
        page: 2,
        outcome: 'godkendt',
        text: 'Godkendt.',
      },
      ...{ outcomeText: 'Godkendt.', kinds: [], parties: [], municipalities: [], places: [], at: [0, 9] },
    },
  ],
  coming: rows,
})

describe('the calendar', () => {
  const lines = (rows: readonly ComingRow[]): string[] => calendar(overview(rows)).split('\r\n')

  it('has an entry for each coming meeting, in local time', () => {
    const found = lines([coming({}), coming({ date: '2026-12-04', startTime: null, endTime: null })])
    expect(found.filter((line) => line.startsWith('DT'))).toEqual([
      'DTSTAMP:20260619T120000Z',
      'DTSTART:20260904T100000',
      'DTEND:20260904T120000',
      'DTSTAMP:20260619T120000Z',
      'DTSTART;VALUE=DATE:20261204',
    ])
  })

  it('keeps the name of an entry when its time is told anew, and gives another day another', () => {
    const uid = (row: Partial<ComingRow>): string | undefined => lines([coming(row)]).find((line) => line.startsWith('UID'))
    expect(uid({ startTime: '09:30' })).toBe(uid({}))
    expect(uid({ date: '2026-09-05' })).not.toBe(uid({}))
    expect(uid({ body: 'KKR Syddanmark', region: 'syddanmark' })).not.toBe(uid({}))
  }) // prettier-ignore

  it('has no line longer than 75 octets, and escapes what would end one', () => {
    const found = lines([coming({ body: `Råd; med, tegn\r\nATTACH:x ${'ø'.repeat(200)}` })])
    expect(found.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(found.some((line) => line.startsWith('ATTACH'))).toBe(false)
    expect(found.join('\r\n').replaceAll('\r\n ', '')).toContain('SUMMARY:Råd\\; med\\, tegn ATTACH:x øø')
  })
})

describe('the feed', () => {
  it('tells what was decided, escaped, with names that stay', () => {
    const text = feed(overview([]))
    expect(text).toContain('1 Budget &amp; &lt;plan&gt;: godkendt – Godkendt.')
    expect(text).toContain('<updated>2026-06-19T12:00:00Z</updated>')
    expect(text).toContain('href="index.html#/moede/sjaelland-2026-06-19"')
    expect(text.match(/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}/gu)).toHaveLength(2)
    expect(feed(overview([]))).toBe(text)
  })

  it('holds nothing that XML may not', () => {
    expect(feed(overview([], 'A\u0000\u001b\ud800<'))).toContain('<title>A\\u{0}\\u{1b}\\u{d800}&lt;</title>')
  })
})
