// The edges between which lines run: of the page, or of each column of text.
import { describe, expect, it } from 'vitest'
import { findMargins } from '../../src/text/margins.ts'
import type { Line } from '../../src/text/source.ts'
import { linesOf, pageLines, type Placed } from './make-lines.ts'

const WIDE = 'Kommunerne har i foråret arbejdet med planen'

/** So many lines below each other, from `left` to `right`. */
const column = (count: number, left: number, right: number, more: Partial<Placed> = {}): Placed[] =>
  Array.from({ length: count }, (_, i) => ({ text: WIDE, left, right, y: 100 + i * 14, ...more }))

const edgesOf = (lines: readonly Line[], line: Line | undefined): [number, number] => {
  if (line === undefined) throw new Error('no line')
  const margins = findMargins(lines)
  return [margins.left(line), margins.right(line)]
}

describe('one column of text', () => {
  it('set flush has the edges at which most lines begin and end', () => {
    const lines = pageLines([...column(24, 70, 520), ...column(2, 90, 530, { page: 2 })])
    expect(edgesOf(lines, lines[0])).toEqual([70, 520])
    expect(edgesOf(lines, lines.at(-1))).toEqual([70, 520])
  })

  it('set ragged has the edge of its longest lines', () => {
    const lines = pageLines(
      Array.from({ length: 12 }, (_, i) => ({ text: WIDE, left: 70, right: 400 + i * 10, y: 100 + i * 14 })),
    )
    expect(edgesOf(lines, lines[0])).toEqual([70, 510])
  })

  it('is not measured by short lines, nor by rows of a table', () => {
    const lines = pageLines([
      ...column(10, 70, 450),
      { text: 'I alt', left: 70, right: 560 },
      { text: `${WIDE}\t12`, cells: [70, 500], right: 560 },
    ])
    expect(edgesOf(lines, lines[0])).toEqual([70, 450])
  })
})

describe('a narrow column beside wide text, set flush', () => {
  const narrow = (...texts: string[]): [number, number][] => {
    const lines = pageLines([
      ...column(10, 70, 450),
      ...texts.map((text, i) => ({ text, left: 70, right: 250, y: 400 + i * 14 })),
    ])
    return lines.slice(10).map((line) => edgesOf(lines, line))
  }
  it('ends at its own edge', () => {
    const texts = ['Kommunerne har i foråret', 'arbejdet med planen, og i', 'efteråret ventes svar fra']
    expect(narrow(...texts)).toEqual(texts.map(() => [70, 250]))
    expect(narrow(...texts.slice(1))).toEqual([[70, 450], [70, 450]]) // prettier-ignore
  })

  it.each([
    [
      'lines that say the same but for a figure',
      ['Rapport 1 om havnene her', 'Rapport 2 om havnene her', 'Rapport 3 om havnene her'],
    ],
    [
      'sentences of their own',
      ['Kommunerne vil se svaret.', 'Regionen venter i foråret.', 'Sagen hviler så længe nu.'],
    ],
  ])('but not %s', (_, texts) => {
    expect(narrow(...texts)).toEqual(texts.map(() => [70, 450]))
  })
})

describe('two columns of text', () => {
  const left = column(10, 50, 280)
  const right = column(10, 310, 545)

  it('have margins of their own', () => {
    const lines = pageLines([...left, ...right])
    expect(edgesOf(lines, lines[0])).toEqual([50, 280])
    expect(edgesOf(lines, lines.at(-1))).toEqual([310, 545])
  })

  it('have them on their page only', () => {
    const lines = pageLines([...left, ...right, ...column(10, 60, 540, { page: 2 })])
    expect(edgesOf(lines, lines.at(-1))[1]).toBe(540)
    expect(edgesOf(lines, lines[12])).toEqual([310, 545])
  })

  it('too short to be measured run as far as the text elsewhere', () => {
    const lines = pageLines([...left, ...column(3, 310, 500)])
    expect(edgesOf(lines, lines.at(-1))).toEqual([310, 500])
    expect(edgesOf(lines, lines[0])).toEqual([50, 280])
  })

  it('begin where the text leaps up the page, not where it goes up a little', () => {
    const lines = pageLines([...column(10, 50, 280), ...column(10, 310, 545, { y: 150 })])
    expect(edgesOf(lines, lines.at(-1))[0]).toBe(50)
  })

  it('leave what stands left of them all to the page', () => {
    const lines = pageLines([...left, ...right])
    const [outside] = pageLines([{ text: 'Bilag', left: 20 }])
    expect(edgesOf(lines, outside)[0]).toBe(50)
  })
})

describe('no column', () => {
  it('gives no edges: a text, nothing at all', async () => {
    const lines = await linesOf('Sagen er udsat.\nDen tages op igen.')
    expect(edgesOf(lines, lines[0])).toEqual([0, 0])
    expect(edgesOf([], lines[0])).toEqual([0, 0])
  })

  it('on this page: the edges are those of the others', () => {
    const lines = pageLines([...column(10, 70, 500)])
    const [elsewhere] = pageLines([{ text: 'Bilag', page: 9 }])
    expect(edgesOf(lines, elsewhere)).toEqual([70, 500])
  })

  it('can be told for a line without a place: it has those of the first', () => {
    const lines = pageLines([...column(10, 0, 280), ...column(10, 310, 545)])
    const [line] = pageLines(['Bilag'])
    if (line === undefined) throw new Error('no line')
    expect(edgesOf(lines, { ...line, box: undefined })).toEqual([0, 280])
  })

  it('is kept apart where no page is known', () => {
    const lines = pageLines([...column(10, 50, 280), ...column(10, 310, 545)]).map((line) => ({ ...line, page: null }))
    expect(edgesOf(lines, lines.at(-1))[1]).toBe(545)
  })
})
