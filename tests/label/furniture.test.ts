// Page furniture: by its wording, by its return at one height of the pages, or beside page breaks of a text.
import { describe, expect, it } from 'vitest'
import { partFurniture } from '../../src/label/furniture.ts'
import { propose } from '../../src/label/line-reading.ts'
import type { Source } from '../../src/text/source.ts'
import { pageSource, sourceOf, type Placed } from '../text/make-lines.ts'

const furnitureOf = (source: Source): string[] => {
  const { text: kept } = partFurniture(propose(source))
  const lines = new Set(kept.map(({ line }) => line))
  return source.lines.filter((line) => !lines.has(line)).map(({ text }) => text)
}

describe('by its wording', () => {
  it.each([
    'SIDE 2',
    'SIDE | 7',
    'Side 3 af 40',
    'side 3/40',
    '- 7 -',
    'KKR Hovedstaden | 16-06-2026',
    'KKR Sjælland | 1.2.2026 SIDE 4',
  ])('is "%s", or at least it may be', async (text) => {
    const want = /\p{L}/u.test(text) ? [text] : []
    expect(furnitureOf(await sourceOf(`Sagen er udsat, og\n${text}\nden tages op igen.`))).toEqual(want)
  })

  it.each(['Side 3 i bilaget viser det', 'SIDE', '7', 'KKR Hovedstaden 16-06-2026', 'KKR Hovedstaden | budget'])(
    'is not "%s"',
    async (text) => {
      expect(furnitureOf(await sourceOf(`Sagen er udsat.\n${text}\nDen tages op igen.`))).toEqual([])
    },
  )
})

describe('on pages', () => {
  const pages = (count: number, lines: (page: number) => Placed[]): Source =>
    pageSource(Array.from({ length: count }, (_, i) => lines(i + 1)).flat())
  const body = (page: number): Placed => ({ text: `Sagen om vej ${'abcdefgh'.charAt(page)} er udsat.`, page, y: 400 })

  it('returns in the margin at one height, digits aside', () => {
    const source = pages(5, (page) => [{ text: `Udkast nr. ${page}`, page, y: 40 }, body(page)])
    expect(furnitureOf(source)).toHaveLength(5)
    expect(partFurniture(propose(source)).text.map(({ text }) => text)).toEqual(
      source.lines.filter(({ text }) => text.startsWith('Sagen')).map(({ text }) => text),
    )
  })

  it('is a bare number in the margin, not in the text', () => {
    expect(furnitureOf(pages(1, (page) => [{ text: '- 7 -', page, y: 800 }, { text: '- 8 -', page, y: 400 }]))).toEqual(['- 7 -']) // prettier-ignore
  })

  it('is what a tagged PDF calls an artifact', () => {
    expect(furnitureOf(pages(1, (page) => [{ text: 'Logo', page, aside: 'artifact' }]))).toEqual(['Logo'])
  })

  it('is not what returns in the text, on two pages only, or at other heights', () => {
    expect(furnitureOf(pages(5, (page) => [{ text: 'Ingen bilag', page, y: 400 }]))).toEqual([])
    expect(furnitureOf(pages(2, (page) => [{ text: 'Udkast', page, y: 40 }]))).toEqual([])
    expect(furnitureOf(pages(5, (page) => [{ text: 'Udkast', page, y: 20 + page * 12 }]))).toEqual([])
  })

  it('is not a label or a case line, however often one stands at a page’s top', () => {
    expect(furnitureOf(pages(5, (page) => [{ text: 'Beslutning', page, y: 40 }, body(page)]))).toEqual([])
    expect(furnitureOf(pages(5, (page) => [{ text: `SAG-2026-0000${page}`, page, y: 40 }, body(page)]))).toEqual([])
  })

  it.each([
    ['the item last', (page: number) => `KKR Syd · 4. maj 2031 · ${page}.1 Sag ${'abcdefgh'.charAt(page)}`],
    ['the item first', (page: number) => `${page}.1 Sag ${'abcdefgh'.charAt(page)} | KKR Sydvestland`],
    [
      'the item first on every other page',
      (page: number) => (page % 2 === 0 ? `KKR Sydvestland | ${page}. Sag` : `${page}. Sag | KKR Sydvestland`),
    ],
  ])('is a head that names its item, %s', (_, head) => {
    expect(furnitureOf(pages(6, (page) => [{ text: head(page), page, y: 40, size: 8 }, body(page)]))).toHaveLength(6)
  })

  it('is a foot that begins as a label does: by its place, its type, or the day in it', () => {
    const foot = (y: number, size: number, text = 'Referat fra mødet den 12. marts 2031'): string[] =>
      furnitureOf(pages(5, (page) => [{ text, page, y, size }, body(page)]))
    expect(foot(802, 10)).toHaveLength(5)
    expect(foot(40, 10)).toHaveLength(5)
    expect(foot(40, 8, 'Referat')).toHaveLength(5)
    expect(foot(40, 10, 'Referat')).toEqual([])
  })
})

describe('in a text', () => {
  const paragraphs = [
    'Sagen om veje er udsat',
    'Sagen om broer er udsat',
    'Sagen om havne er udsat',
    'Sagen om stier er udsat',
  ]

  it('returns beside form feeds', async () => {
    const text = paragraphs.map((paragraph) => `Fælles møde\n${paragraph}\n`).join('\f')
    expect(furnitureOf(await sourceOf(text))).toEqual(['Fælles møde', 'Fælles møde', 'Fælles møde'])
  })

  it('returns beside page numbers', async () => {
    const text = paragraphs.map((paragraph, i) => `${paragraph}\nFælles møde\nSide ${i + 1}\n`).join('')
    expect(furnitureOf(await sourceOf(text))).toHaveLength(8)
  })

  it('is not what returns elsewhere, or what is too long to be a head', async () => {
    expect(furnitureOf(await sourceOf(paragraphs.map((text) => `${text}\nIngen bilag\nog mere\n`).join('')))).toEqual(
      [],
    )
    const long = 'Udkast til fælles referat '.repeat(4)
    expect(furnitureOf(await sourceOf(paragraphs.map((text) => `${long}\n${text}\n`).join('\f')))).toEqual([])
  })

  it('the last page ends as the others do, if a page ends there at all', async () => {
    const pages = ['Sagen er udsat.', 'Den tages op igen.', 'Intet.'].map((text, i) => `${text}\n\n${i + 1}\n`)
    expect(furnitureOf(await sourceOf(`${pages.join('\f')}\f`))).toEqual(['1', '2', '3'])
    expect(furnitureOf(await sourceOf('Sagen er udsat.\n\n1\n'))).toEqual([])
  })
})
