// Tables: cells side by side, in two rows or more.
import { describe, expect, it } from 'vitest'
import { pageSource, type Placed } from '../text/make-lines.ts'
import { blocksOf, drawn, itemOn } from './building.ts'

const PROSE = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for trafikken i hele området.'

describe('a table in a text', () => {
  it('is made of rows parted by tabs', async () => {
    expect(await blocksOf(`${PROSE}\n\nHus\tMedarbejdere\nOdense\t31\nVejle\t-\n\n${PROSE}\n`)).toEqual([
      `paragraph: ${PROSE}`,
      'table',
      '  ! Hus | Medarbejdere',
      '  Odense | 31',
      '  Vejle | -',
      `paragraph: ${PROSE}`,
    ])
  })

  it('fills short rows up', async () => {
    expect(await blocksOf('Odense\t31\t4\nVejle\t34\n')).toEqual(['table', '  Odense | 31 | 4', '  Vejle | 34 | '])
  })

  it('has head rows above its numbers only, and years are no numbers', async () => {
    expect(await blocksOf('Hus\t2026\t2027\nOdense\t31,4\t4 %\nVejle\t1.200\t3,5 mio. kr.\n')).toEqual([
      'table',
      '  ! Hus | 2026 | 2027',
      '  Odense | 31,4 | 4 %',
      '  Vejle | 1.200 | 3,5 mio. kr.',
    ])
    expect((await blocksOf('Hus\tBy\nFjordhuset\tOdense\n'))[1]).toBe('  Hus | By')
  })

  it('is set in columns of blanks, with wrapped cells whole and empty ones kept', async () => {
    const text = [
      'Projekt                      Ansøger        Beløb',
      'Ruten langs sydkysten        Møn            1.250',
      'Kompetencer til              Langø          7.000',
      'byggeriet',
      'Bredbånd og                  Sydhavn',
      'mobildækning',
      'I alt                                      21.400',
    ]
    expect(await blocksOf(`${PROSE}\n\n${text.join('\n')}\n\n${PROSE}\n`)).toEqual([
      `paragraph: ${PROSE}`,
      'table',
      '  ! Projekt | Ansøger | Beløb',
      '  Ruten langs sydkysten | Møn | 1.250',
      '  Kompetencer til byggeriet | Langø | 7.000',
      '  Bredbånd og mobildækning | Sydhavn | ',
      '  I alt |  | 21.400',
      `paragraph: ${PROSE}`,
    ])
  })

  it('is none in one row, and none in the gap behind a list marker', async () => {
    expect(await blocksOf(`Odense\t31\n\n${PROSE}\n`)).not.toContain('table')
    expect(await blocksOf('1)\tveje\n2)\tbroer\n')).toEqual(['list', '  1) veje', '  2) broer'])
  })
})

describe('a table on a page', () => {
  const full = PROSE.slice(0, 78)
  const heavy: Omit<Placed, 'text'> = { ['bold']: true }
  const page = (...lines: (Placed | string)[]): string[] =>
    itemOn(
      pageSource([
        { text: '1. Godkendelse', size: 14, ...heavy },
        'SAG-2026-00001 abc',
        { text: 'Sagsfremstilling', ...heavy },
        ...Array.from({ length: 20 }, () => full),
        'som aftalt.',
        ...lines,
      ]),
    )
      .sections.flatMap(({ blocks }) => drawn(blocks))
      .slice(1)
  const row = (y: number, ...cells: string[]): Placed => ({
    text: cells.join('\t'),
    y,
    cells: [70, 220, 320].slice(0, cells.length),
  })

  it('is made of cells at the same edges', () => {
    expect(
      page(
        row(500, 'Hus', 'Medarbejdere', 'Budget'),
        row(514, 'Odense', '31', '27,4'),
        row(528, 'Vejle', '34', '29,1'),
      ),
    ).toEqual(['table', '  ! Hus | Medarbejdere | Budget', '  Odense | 31 | 27,4', '  Vejle | 34 | 29,1'])
  })

  it('puts a cell under its column where others are empty', () => {
    expect(
      page(
        row(500, 'Odense', '31', '27,4'),
        { text: 'Vejle\t29,1', cells: [70, 320], y: 514 },
        row(528, 'I alt', '31', '56,5'),
      ),
    ).toContain('  Vejle |  | 29,1')
  })

  it('has cells that come as runs of their own, several lines high', () => {
    const at = (text: string, left: number, y: number): Placed => ({ text, left, y })
    expect(
      page(
        at('Social- og sundheds-', 70, 500),
        at('hjælpere', 70, 512),
        at('31', 320, 500),
        at('Pædagogiske', 70, 530),
        at('assistenter', 70, 542),
        at('34', 320, 530),
      ),
    ).toEqual(['table', '  Social- og sundhedshjælpere | 31', '  Pædagogiske assistenter | 34'])
  })

  it('goes on over a page’s end', () => {
    expect(page(row(780, 'Odense', '31', '27,4'), { ...row(100, 'Vejle', '34', '29,1'), page: 2 })).toEqual([
      'table',
      '  Odense | 31 | 27,4',
      '  Vejle | 34 | 29,1',
    ])
  })

  it('has its head set bold where all cells are words', () => {
    const head = { ...row(500, 'Hus', 'By'), ...heavy }
    expect(page(head, row(514, 'Fjordhuset', 'Odense'), row(528, 'Åhuset', 'Vejle'))[1]).toBe('  ! Hus | By')
  })

  it('takes in the small type above and below it, not the text', () => {
    const small = (text: string, y: number): Placed => ({ text, size: 8, y })
    const rows = [row(512, 'Odense', '31'), row(524, 'Vejle', '34')].map((one) => ({ ...one, size: 8 }))
    expect(page(small('Bilag C', 500), ...rows)[1]).toBe('  ! Bilag C | ')
    expect(page({ text: full, y: 500 }, ...rows)[0]).toBe(`paragraph: ${full}`)
  })
})
