// Ruling lines of a PDF: an upright one parts cells, a level one is told to the lines below it.
import { describe, expect, it } from 'vitest'
import { at } from './make-pdf.ts'
import { linesOf, viewsOf } from './one-page.ts'

const upright = (x: number): string => `${x} 690 0.5 30 re f\n`
const level = (y: number, from = 60, to = 400): string => `${from} ${y} ${to - from} 0.5 re f\n`
const cells = at(72, 700, 'Efter forslag') + at(131, 700, 'fra Faxe')

describe('an upright rule', () => {
  it('between two words that stand a blank apart makes cells of them', async () => {
    expect(await viewsOf(cells)).toEqual(['Efter forslag fra Faxe'])
    expect(await viewsOf(upright(128) + cells)).toEqual(['Efter forslag\tfra Faxe'])
  })

  it.each([
    ['that stand no blank apart', at(72, 700, 'Varde') + at(102, 700, '41.350'), 101],
    ['that were drawn as one', at(72, 700, 'Varde 41.350'), 100.5],
  ])('between two cells %s', async (_, drawn, x) => {
    expect(await viewsOf(upright(x) + drawn)).toEqual(['Varde\t41.350'])
  })

  it('parts nothing that it stands beside', async () => {
    expect(await viewsOf(upright(60) + at(72, 700, 'Varde 41.350'))).toEqual(['Varde 41.350'])
  })

  it.each([
    ['beside the words', upright(300)],
    ['through a word', upright(100)],
    ['above the line', '128 740 0.5 30 re f\n'],
    ['that is an area', '126 690 4.5 30 re f\n'],
  ])('but not one %s', async (_, rule) => {
    expect(await viewsOf(rule + cells)).toEqual(['Efter forslag fra Faxe'])
  })
})

describe('a level rule', () => {
  const above = async (rules: string): Promise<number | undefined> => {
    const [line] = await linesOf(rules + cells)
    const { box } = line ?? {}
    return box?.ruleAbove === undefined ? undefined : Math.round(box.baseline - box.ruleAbove)
  }

  it('is told as a place on the page, the nearest above the words', async () => {
    expect(await above(level(712) + level(730))).toBe(12)
  })

  it.each([
    ['below them', level(695)],
    ['far above', level(790)],
    ['beside them', level(712, 300)],
  ])('but not one %s', async (_, rule) => {
    expect(await above(rule)).toBeUndefined()
  })
})
