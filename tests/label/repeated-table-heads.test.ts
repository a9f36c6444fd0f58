// The head rows of a table that are printed again where the table runs on over a page, or over a column of text.
import { describe, expect, it } from 'vitest'
import { partFurniture } from '../../src/label/furniture.ts'
import { propose } from '../../src/label/line-reading.ts'
import { repeatedTableHeads } from '../../src/label/repeated-table-heads.ts'
import { linesOf, pageLines, pageSource, type Placed } from '../text/make-lines.ts'

const row = (page: number, y: number, text: string, left = 70): Placed => ({
  text,
  page,
  y,
  cells: [left, left + 180],
})
const HEAD = 'Kommune\tBoringer'
const heavy: Omit<Placed, 'text'> = { ['bold']: true }

/** Which of the lines (by index) repeat a head. */
const repeatedAt = (...placed: (Placed | string)[]): number[] => {
  const lines = pageLines(placed)
  const found = repeatedTableHeads(lines)
  return lines.flatMap((line, i) => (found.has(line) ? [i] : []))
}

/** The table's rows on its first page. */
const above = [row(1, 700, HEAD), row(1, 714, '101 Køge\t12'), row(1, 728, '102 Greve\t9')]

describe('a head printed again', () => {
  it('is found at the top of the next page, in the midst of rows', () => {
    expect(repeatedAt(...above, row(2, 100, HEAD), row(2, 114, '147 Faxe\t6'))).toEqual([3])
  })

  it('is found on every page the table reaches', () => {
    expect(
      repeatedAt(
        ...above,
        row(2, 100, HEAD),
        row(2, 114, '147 Faxe\t6'),
        row(3, 100, HEAD),
        row(3, 114, '150 Sorø\t4'),
      ),
    ).toEqual([3, 5])
  })

  it('may be several lines high', () => {
    const head = (page: number, y: number): Placed[] => [
      row(page, y, 'Kommune\tBoringer i'),
      row(page, y + 12, 'og område\talt i 2026'),
    ]
    expect(
      repeatedAt(...head(1, 680), row(1, 714, '101 Køge\t12'), ...head(2, 100), row(2, 128, '147 Faxe\t6')),
    ).toEqual([3, 4])
  })

  it('may be drawn cell by cell', () => {
    const cells = (page: number, y: number, left: string, right: string): Placed[] => [
      { text: left, page, y },
      { text: right, page, y, left: 250 },
    ]
    expect(
      repeatedAt(
        ...cells(1, 700, 'Kommune', 'Boringer'),
        ...cells(1, 714, '101 Køge', '12'),
        ...cells(2, 100, 'Kommune', 'Boringer'),
        ...cells(2, 114, '147 Faxe', '6'),
      ),
    ).toEqual([4, 5])
  })

  it('may stand in the next column of text, or on a page with another margin: only the table moved', () => {
    expect(repeatedAt(...above, row(1, 100, HEAD, 330), row(1, 114, '147 Faxe\t6', 330))).toEqual([3])
    expect(repeatedAt(...above, row(2, 100, HEAD, 90), row(2, 114, '147 Faxe\t6', 90))).toEqual([3])
  })

  it('may have text above it on the first page', () => {
    expect(
      repeatedAt({ text: 'Boringer i kommunerne:', y: 660 }, ...above, row(2, 100, HEAD), row(2, 114, '147 Faxe\t6')),
    ).toEqual([4])
  })

  it('is left out of what is read', () => {
    const source = pageSource([...above, row(2, 200, HEAD), row(2, 214, '147 Faxe\t6')])
    const { text, furniture } = partFurniture(propose(source))
    expect(text.map((line) => line.text)).toEqual([HEAD, '101 Køge\t12', '102 Greve\t9', '147 Faxe\t6'])
    expect([...furniture].map(([{ line }, evidence]) => [source.lines.indexOf(line), evidence])).toEqual([
      [3, 'return'],
    ])
  })
})

describe('no head printed again', () => {
  const again = row(2, 100, HEAD)
  const last = row(2, 114, '147 Faxe\t6')

  it.each<[string, (Placed | string)[]]>([
    ['the table itself, on one page', above],
    ['another head', [...above, row(2, 100, 'Kommune\tAnlæg'), last]],
    ['the words in another weight', [...above, { ...again, ...heavy }, last]],
    ['the words in another size', [...above, { ...again, size: 12 }, last]],
    ['a head where text ended the page above', [...above, { text: 'Så vidt tallene.', y: 742 }, again, last]],
    ['a head that no rows follow', [...above, again, { text: 'Så vidt tallene.', page: 2, y: 114 }]],
    ['nothing', []],
  ])('is %s', (_, placed) => {
    expect(repeatedAt(...placed)).toEqual([])
  })

  it('is a line of text that returns, though rows stand around it', () => {
    const text = (page: number, y: number): Placed => ({ text: 'Boringer', page, y })
    expect(repeatedAt(text(1, 600), { text: 'i alt', y: 614 }, ...above, text(2, 100), last)).toEqual([])
  })

  it('ends where the lines part: the second of two may stand at another edge', () => {
    const second = (page: number, y: number, left: number): Placed => row(page, y, 'og område\t2026', left)
    expect(
      repeatedAt(row(1, 680, HEAD), second(1, 692, 70), row(1, 706, '101 Køge\t12'), again, second(2, 112, 90), last),
    ).toEqual([3])
  })

  it('is claimed in a text: nobody knows where its lines stand', async () => {
    expect(repeatedTableHeads(await linesOf(`${HEAD}\n101 Køge\t12\n\f${HEAD}\n147 Faxe\t6\n`)).size).toBe(0)
    const unplaced = pageLines([...above, again, last]).map((line) => ({ ...line, box: undefined }))
    expect(repeatedTableHeads(unplaced).size).toBe(0)
  })

  it('is a line without a place, unless its words return', () => {
    const placed = pageLines([...above, again, last])
    const unplaced = placed.map((line, i) => (i === 0 || i === 3 ? { ...line, box: undefined } : line))
    expect([...repeatedTableHeads(unplaced)].map(({ text }) => text)).toEqual([HEAD])
    const other = unplaced.map((line, i) => (i === 3 ? { ...line, text: 'Kommune\tAnlæg' } : line))
    expect(repeatedTableHeads(other).size).toBe(0)
  })
})
