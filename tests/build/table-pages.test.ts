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
