// How a document is set, measured on its own lines.
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/text/layout.ts'
import { findMargins } from '../../src/text/margins.ts'
import { mode, quantile } from '../../src/text/mode.ts'
import { linesOf, pageLines, type Placed } from './make-lines.ts'

const FULL = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for hele'

describe('the kind of a document', () => {
  it('is a page where lines have places', () => {
    expect(measure(pageLines([FULL, FULL])).kind).toBe('pages')
  })

  it('is wrapped where many lines come near one column', async () => {
    const wrapped = `${FULL.slice(0, 65)}\n${FULL.slice(0, 69)}\nog slut.\n\n`.repeat(6)
    expect(measure(await linesOf(wrapped))).toMatchObject({ kind: 'wrapped', wrapColumn: 69, knowsBlanks: true })
  })

  it('is flowing where paragraphs are lines, or lines are few', async () => {
    const flowing = `${FULL} ${FULL} ${FULL}.\n\nBaggrund\n\n`.repeat(6)
    expect(measure(await linesOf(flowing)).kind).toBe('flowing')
    expect(measure(await linesOf(`${FULL}\n${FULL}`)).kind).toBe('flowing')
    expect(measure([]).kind).toBe('flowing')
  })

  const heavy: Placed = { text: 'Baggrund', ['bold']: true }

  it('knows weight only where both weights are known', async () => {
    expect(measure(pageLines([FULL, heavy])).knowsWeight).toBe(true)
    expect(measure(pageLines([FULL, FULL])).knowsWeight).toBe(false)
    expect(measure(await linesOf('Baggrund\nDet er aftalt.')).knowsWeight).toBe(false)
  })
})

describe('size and leading', () => {
  it('are those of most letters', () => {
    const layout = measure(pageLines([{ text: 'KKR', size: 24 }, ...Array.from({ length: 8 }, () => FULL)]))
    expect(layout.bodySize).toBe(10)
    expect(layout.leading(10)).toBe(14)
    // A size too rare to measure is set like the others.
    expect(layout.leading(20)).toBeCloseTo(28, 0)
    expect(measure([]).leading(10)).toBe(12)
  })
})

describe('margins', () => {
  const column = (page: number, left: number, right: number, count: number, from = 100): Placed[] =>
    Array.from({ length: count }, (_, i) => ({ text: FULL.slice(0, 44), page, left, right, y: from + i * 14 }))

  it('of lines flush at both edges are where most lines end', () => {
    const lines = pageLines([...column(1, 70, 520, 25), { text: FULL, right: 540 }])
    const margins = findMargins(lines)
    expect(lines[0] && [margins.left(lines[0]), margins.right(lines[0])]).toEqual([70, 520])
  })

  it('of ragged lines are where the longest end', () => {
    const lines = pageLines(Array.from({ length: 40 }, (_, i) => ({ text: FULL, right: 440 + i * 2 })))
    const margins = findMargins(lines)
    expect(lines[0] && margins.right(lines[0])).toBeGreaterThanOrEqual(514)
  })

  it('are those of a column where a page has several', () => {
    const lines = pageLines([...column(1, 70, 280, 20), ...column(1, 310, 520, 20)])
    const margins = findMargins(lines)
    const [left, right] = [lines[0], lines.at(-1)]
    expect(left && [margins.left(left), margins.right(left)]).toEqual([70, 280])
    expect(right && [margins.left(right), margins.right(right)]).toEqual([310, 520])
  })

  it('of nothing are nothing', async () => {
    const [line] = await linesOf('Kort')
    expect(line && findMargins([line]).left(line)).toBe(0)
  })
})

describe('the commonest and the middle', () => {
  it('counts by weight, after rounding', () => {
    expect(mode([10.1, 9.9, 24], 0.5, 0)).toBe(10)
    expect(mode([10, 24], 1, 0, (i) => [1, 5][i] ?? 0)).toBe(24)
    expect(mode([], 1, 7)).toBe(7)
  })

  it('takes the value at a share', () => {
    expect(quantile([3, 1, 2], 0.5, 0)).toBe(2)
    expect(quantile([3, 1, 2], 1, 0)).toBe(3)
    expect(quantile([], 0.5, 9)).toBe(9)
  })
})
