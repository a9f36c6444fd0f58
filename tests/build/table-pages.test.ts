// Tables over pages and columns of text: heads printed again, heads over several columns, cells several lines high.
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/referat.ts'
import { pageSource, type Placed } from '../text/make-lines.ts'
import { blocksOf, drawn, itemOf, itemOn } from './building.ts'

const FULL = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for tra'
const heavy: Omit<Placed, 'text'> = { ['bold']: true }

const blocksBelow = (...lines: Placed[]): Block[] =>
  itemOn(
    pageSource([
      { text: '1. Godkendelse', size: 14, ...heavy },
      'SAG-2026-00001 abc',
      { text: 'Sagsfremstilling', ...heavy },
      ...Array.from({ length: 20 }, () => FULL),
      'fikken.',
      ...lines,
    ]),
  )
    .sections.flatMap(({ blocks }) => blocks)
    .slice(1)
const below = (...lines: Placed[]): string[] => drawn(blocksBelow(...lines))
const columnsOf = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap((block) => (block.type === 'table' ? [block.columns] : []))

const EDGES = [70, 220, 320]
const row = (y: number, ...cells: string[]): Placed => ({ text: cells.join('\t'), y, cells: EDGES })

describe('a table over two pages', () => {
  it('has its head once, though it is printed twice', () => {
    const next = (line: Placed): Placed => ({ ...line, page: 2 })
    expect(
      below(
        row(740, 'Hus', 'Pladser', 'Budget'),
        row(754, 'Odense', '31', '27,4'),
        row(768, 'Vejle', '34', '29,1'),
        next(row(100, 'Hus', 'Pladser', 'Budget')),
        next(row(114, 'Faxe', '12', '9,5')),
      ),
    ).toEqual([
      'table',
      '  ! Hus | Pladser | Budget',
      '  Odense | 31 | 27,4',
      '  Vejle | 34 | 29,1',
      '  Faxe | 12 | 9,5',
    ])
  })

  it('ends where the next page begins with text', () => {
    expect(
      below(
        row(740, 'Odense', '31', '27,4'),
        row(754, 'Vejle', '34', '29,1'),
        { text: FULL, page: 2, y: 100 },
        { text: 'fikken.', page: 2, y: 114 },
      ),
    ).toEqual(['table', '  Odense | 31 | 27,4', '  Vejle | 34 | 29,1', expect.stringMatching(/^paragraph: Komm/u)])
  })
})

describe('the head of a table', () => {
  it('may be years: they are numbers, but no figures', () => {
    const blocks = blocksBelow(
      row(500, 'Hus', '2026', '2027'),
      row(514, 'Odense', '31', '27,4'),
      row(528, 'Vejle', '34', '29,1'),
    )
    expect(columnsOf(blocks)).toEqual([['Hus', '2026', '2027']])
  })

  it('may lie over several columns, each of which has a head of its own', () => {
    const blocks = blocksBelow(
      { text: 'Hus\tUdgifter', y: 486, cells: [70, 220] },
      row(500, '', '2026', '2027'),
      row(514, 'Odense', '31', '27,4'),
      row(528, 'Vejle', '34', '29,1'),
    )
    expect(columnsOf(blocks)).toEqual([['Hus', 'Udgifter 2026', 'Udgifter 2027']])
  })

  it('may be bold over words', () => {
    const blocks = blocksBelow(
      { ...row(500, 'Hus', 'By', 'Formand'), ...heavy },
      row(514, 'Fjordhuset', 'Odense', 'Anna Berg'),
      row(528, 'Åhuset', 'Vejle', 'Bo Lund'),
    )
    expect(columnsOf(blocks)).toEqual([['Hus', 'By', 'Formand']])
  })

  it('is none where all rows are words of one weight, or more than four rows stand above the figures', () => {
    expect(columnsOf(blocksBelow(row(500, 'Hus', 'By', 'Nr.'), row(514, 'Åhuset', 'Vejle', 'to')))).toEqual([[]])
    const words = [0, 1, 2, 3, 4].map((i) => row(500 + i * 14, `Hus ${'abcde'.charAt(i)}`, 'By', 'Sted'))
    expect(columnsOf(blocksBelow(...words, row(570, 'Odense', '31', '27,4')))).toEqual([[]])
  })

  it('is found in a text, too', async () => {
    const item = await itemOf('Sagsfremstilling\n\nHus\t2026\t2027\nOdense\t31\t4\nVejle\t34\t-\n')
    expect(columnsOf(item.sections.flatMap(({ blocks }) => blocks))).toEqual([['Hus', '2026', '2027']])
  })
})

describe('cells', () => {
  it('of several lines are joined, each under its own column', () => {
    const at = (text: string, left: number, y: number): Placed => ({ text, left, y })
    expect(
      below(
        at('Social- og', 70, 500),
        at('sundhed', 70, 512),
        at('31', 320, 500),
        at('Børn og', 70, 530),
        at('unge', 70, 542),
        at('34', 320, 530),
      ),
    ).toEqual(['table', '  Social- og sundhed | 31', '  Børn og unge | 34'])
  })

  it('may be empty', async () => {
    expect(await blocksOf('Odense\t\t4\nVejle\t34\t\n')).toEqual(['table', '  Odense |  | 4', '  Vejle | 34 | '])
  })
})

describe('two numbers that were drawn as one string', () => {
  it('are two cells', () => {
    const joined: Placed = { text: 'Vejle\t-34.527 -29.127', y: 528, cells: [70, 220] }
    const head = { ...row(500, 'Hus', '2030', '2031'), cells: [70, 220, 270], ...heavy }
    const [whole, other] = [514, 542].map((y) => ({ ...row(y, 'Faxe', '-12.400', '+9,5 %'), cells: [70, 220, 270] }))
    if (whole === undefined || other === undefined) throw new Error('no rows')
    expect(below(head, whole, joined, other)).toEqual([
      'table',
      '  ! Hus | 2030 | 2031',
      '  Faxe | -12.400 | +9,5 %',
      '  Vejle | -34.527 | -29.127',
      '  Faxe | -12.400 | +9,5 %',
    ])
  })

  it.each(['1 000', '12 345,5', '38 15 22 33', '12.5 kr.', '3.1 og 3.2'])('but %s is one cell', (text) => {
    expect(below(row(500, 'Odense', '31', text), row(514, 'Vejle', '34', '29,1'))[1]).toBe(`  Odense | 31 | ${text}`)
  })
})

describe('a heading over several columns', () => {
  const numbers = [row(528, 'Odense', '31', '27'), row(542, 'Vejle', '34', '29')]
  const titles = (...heads: Placed[]): string[][] => columnsOf(blocksBelow(...heads, ...numbers))

  it('stands over those that it is centred over', () => {
    expect(titles({ text: 'Hus\tKvote', y: 500, cells: [70, 263] }, row(514, '', '2030', '2031'))).toEqual([
      ['Hus', 'Kvote 2030', 'Kvote 2031'],
    ])
  })

  it('what the rows are of is no heading of numbers', () => {
    expect(titles({ text: 'Hus\tKvote', y: 500, cells: [70, 320] }, row(514, '', '2030', '2031'))).toEqual([
      ['Hus', '2030', 'Kvote 2031'],
    ])
  })
})

describe('rules between rows', () => {
  const post = (y: number, ruleAbove: number, ...cells: string[]): Placed => ({ ...row(y, ...cells), ruleAbove })

  it('tell which lines are one row', () => {
    expect(
      below(
        post(500, 488, 'Post', 'Beløb', 'Note'),
        post(514, 504, 'Udgift til fælles', '1.200', 'fordeles efter'),
        post(528, 504, 'Beredskab', '', 'Længde'),
        post(542, 532, 'Drift', '77', 'årligt'),
      ),
    ).toEqual([
      'table',
      '  ! Post | Beløb | Note',
      '  Udgift til fælles Beredskab | 1.200 | fordeles efter Længde',
      '  Drift | 77 | årligt',
    ])
  })

  it.each([
    [
      'around groups of rows',
      [post(514, 504, 'Faxe', '12', 'A'), post(528, 504, 'Greve', '13', 'B'), post(542, 532, 'I alt', '25', 'C')],
    ],
    [
      'below the headings alone',
      [post(514, 504, 'Faxe', '12', 'A'), post(528, 504, 'Greve', '13', 'B'), post(542, 504, 'I alt', '25', 'C')],
    ],
  ])('but not those %s', (_, rows) => {
    expect(below(post(500, 488, 'Post', 'Beløb', 'Note'), ...rows)).toHaveLength(5)
  })
})
