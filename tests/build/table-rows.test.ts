// Rows and columns of a page's lines, before anybody calls them a table.
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/build/table-columns.ts'
import { distinctCells, piecesOf, rowsOfColumns, rowsOfLines } from '../../src/build/table-rows.ts'
import { linesOf, pageLines } from '../text/make-lines.ts'

describe('pieces', () => {
  it('are the cells of a line that hold something, with their edges', () => {
    const [line] = pageLines([{ text: 'Odense\t31', cells: [70, 220] }])
    if (line === undefined) throw new Error('no line')
    expect(piecesOf([line]).map(({ from, to, left, right }) => [from, to, left, right])).toEqual([
      [0, 6, 70, 100],
      [7, 9, 220, 230],
    ])
    // A cell that does not know its edges has those of its line.
    const bare = { ...line, cells: [{ start: 0, end: 9, left: undefined, right: undefined }, { start: 9, end: 9, left: 1, right: 1 }] } // prettier-ignore
    expect(piecesOf([bare]).map(({ left, right }) => [left, right])).toEqual([[70, 230]])
  })

  it('of a text stand in columns of letters, parted by two blanks or more', async () => {
    const pieces = piecesOf(await linesOf('Odense     Vest   31 4'))
    expect(pieces.map(({ left, right }) => [left, right])).toEqual([
      [0, 6],
      [11, 15],
      [18, 22],
    ])
  })

  it('of a text with tabs, too', async () => {
    expect(piecesOf(await linesOf('Odense\t31')).map(({ left, right }) => [left, right])).toEqual([
      [0, 6],
      [7, 9],
    ])
  })
})

describe('rows of a text', () => {
  const rows = async (text: string): Promise<string[][]> =>
    rowsOfColumns(await linesOf(text)).map((row) => row.map((line) => line.text.replace(/\s+/gu, ' ')))
  const HEADED = 'Organ          Medlem\n\n'

  it('go on below where an empty line stands above each', async () => {
    const text = `${HEADED}RAR Fyn        Bo Krag (V)\n\nRAR            Anna Sofie\nSydjylland     Holt (A)\n\nUC Syd         Vakant\n`
    expect(await rows(text)).toEqual([
      ['Organ Medlem'],
      ['RAR Fyn Bo Krag (V)'],
      ['RAR Anna Sofie', 'Sydjylland Holt (A)'],
      ['UC Syd Vakant'],
    ])
  })

  it('are lines of their own where lines stand together', async () => {
    const text = `${HEADED}RAR Fyn        Bo Krag (V)\nRAR Syd        Anna Holt (A)\nUC Syd         Ida Dam (C)\n\nVakant         ingen\n`
    expect(await rows(text)).toHaveLength(5)
  })

  it('and where a line has figures of its own', async () => {
    const text = `${HEADED}Fyn            31\nVejle          34\n\nFaxe           12\n\nI alt          77\n`
    expect(await rows(text)).toHaveLength(5)
  })
})

describe('rows', () => {
  const rows = (...placed: Parameters<typeof pageLines>[0]): string[][] =>
    rowsOfLines(pageLines(placed)).map((row) => row.map(({ text }) => text))

  it('are single lines in a paragraph', () => {
    expect(rows('Sagen er', 'udsat')).toEqual([['Sagen er'], ['udsat']])
    expect(rows()).toEqual([])
  })

  it('hold lines that stand beside each other, whatever the order of drawing', () => {
    expect(
      rows(
        { text: 'Odense', y: 100 },
        { text: 'by', y: 112 },
        { text: '31', left: 220, y: 100 },
        { text: 'Vejle', y: 130 },
      ),
    ).toEqual([['Odense', 'by', '31'], ['Vejle']])
  })

  it('end at a page’s end, and where text leaps to the next column', () => {
    expect(rows({ text: 'Odense', y: 700 }, { text: 'Vejle', y: 100, page: 2 })).toHaveLength(2)
    expect(rows({ text: 'Odense', y: 700 }, { text: 'Vejle', y: 100, left: 310 })).toHaveLength(2)
  })
})

describe('columns', () => {
  it('are where the cells of the fullest rows overlap', () => {
    const lines = pageLines([
      { text: 'Fordeling af udgifter', y: 100 },
      { text: 'Odense\t31\t4', cells: [70, 220, 320], y: 114 },
      { text: 'Frederikshavn\t1.234\t4', cells: [70, 210, 320], y: 128 },
    ])
    expect(columnsOf(lines.map((line) => piecesOf([line]))).map(({ left }) => left)).toEqual([70, 210, 320])
    expect(columnsOf([])).toEqual([])
  })

  it('count lines of one cell once', () => {
    const lines = pageLines([
      { text: 'Social- og', y: 100 },
      { text: 'sundhed', y: 112 },
      { text: '31', left: 220, y: 100 },
    ])
    expect(distinctCells(piecesOf(lines))).toBe(2)
    // A cell that lies across two others makes them one.
    const across = pageLines([
      { text: 'ab', left: 70 },
      { text: 'ab', left: 90 },
      { text: 'abcdefgh', left: 70 },
    ])
    expect(distinctCells(piecesOf(across))).toBe(2)
  })
})
