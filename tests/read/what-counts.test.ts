// What a reader of the page passes over: struck words, watermarks, numbers of lines, letters drawn twice; and footnotes.
import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/text/source.ts'
import { at, makePdf, PROSE, turned } from './make-pdf.ts'
import { linesOf, viewsOf } from './one-page.ts'
import { reading, readingText } from './reading.ts'

/** A line drawn as a thin area, from one place to another. */
const rule = (x1: number, x2: number, y: number, thick = 0.6): string => `${x1} ${y} ${x2 - x1} ${thick} re f\n`
const asides = (lines: readonly Line[]): (readonly [string, string | undefined])[] =>
  lines.map(({ text, aside }) => [text, aside] as const)

const SENTENCE = 'KKR Syd vedtog det.'
const WIDTH = 92.8

describe('a line through words strikes them', () => {
  it('all of them: the line is set aside, and told', async () => {
    const { lines, warnings } = await reading(
      makePdf([{ content: at(72, 700, SENTENCE) + rule(72, 72 + WIDTH, 703) + PROSE }]),
    )
    expect(asides(lines)[0]).toEqual([SENTENCE, 'struck'])
    expect(warnings).toEqual([{ code: 'struck-text', detail: '16 letters struck out, left out (page 1)' }])
  })

  it('some of them: the others are the view, and the source has all', async () => {
    const content =
      at(72, 700, SENTENCE) + rule(72, 72 + WIDTH, 703) + at(72 + WIDTH + 3, 700, 'Sagen blev udsat.') + PROSE
    const { text, lines } = await reading(makePdf([{ content }]))
    expect(lines[0]).toMatchObject({ text: 'Sagen blev udsat.', aside: undefined, start: 0, end: 37 })
    expect(text.startsWith(`${SENTENCE} Sagen blev udsat.`)).toBe(true)
    expect(text.slice(lines[0]?.offsets?.[0], lines[0]?.offsets?.at(-1))).toBe('Sagen blev udsat.')
  })

  it('so does a note that strikes them', async () => {
    const annotations = ['/Subtype/StrikeOut /Rect [72 698 160 709] /QuadPoints [72 709 166 709 72 698 166 698]']
    const { lines } = await reading(makePdf([{ content: at(72, 700, SENTENCE) + PROSE, annotations }]))
    expect(asides(lines)[0]).toEqual([SENTENCE, 'struck'])
  })

  it.each([
    ['under them', rule(72, 72 + WIDTH, 698)],
    ['over them, as the border of a table', rule(60, 400, 710)],
    ['through a row and far beyond it, as the grid of a chart', rule(20, 560, 703)],
    ['that is white', `1 1 1 rg ${rule(72, 72 + WIDTH, 703)} 0 0 0 rg `],
    ['that is an area behind them', rule(70, 165, 697, 12)],
  ])('not a line %s', async (_, line) => {
    expect(asides(await linesOf(line + at(72, 700, SENTENCE)))).toEqual([[SENTENCE, undefined]])
  })
})

describe('a watermark is no word', () => {
  it('large and askew', async () => {
    expect(asides(await linesOf(turned(150, 300, 45, 'UDKAST', 80)))).toEqual([['UDKAST', 'watermark']])
  })

  it.each([
    ['large, in the midst of each page', at(200, 420, 'UDKAST', { size: 40 })],
    ['across the text, in its own letters', at(100, 696, 'UDKAST')],
  ])('upright, %s', async (_, mark) => {
    const pages = [700, 690, 680].map((y) => ({ content: mark + at(72, y, SENTENCE) + PROSE }))
    const lines = asides((await reading(makePdf(pages))).lines)
    expect(lines.filter(([text]) => text === 'UDKAST').map(([, aside]) => aside)).toEqual(Array(3).fill('watermark'))
    expect(lines.filter(([text]) => text === SENTENCE).map(([, aside]) => aside)).toEqual(Array(3).fill(undefined))
  })

  it.each([
    ['heads each page in large letters', at(200, 780, 'KKR Syd', { size: 24 })],
    ['heads a table on each page', at(200, 500, 'KKR Syd')],
  ])('but not what %s', async (_, head) => {
    const page = { content: head + at(72, 700, SENTENCE) + PROSE }
    const { lines } = await reading(makePdf([page, page, page]))
    expect(asides(lines).filter(([text]) => text === 'KKR Syd')).toEqual(Array(3).fill(['KKR Syd', undefined]))
  })

  it('nor what is large on one page of three', async () => {
    const [plain, large] = [SENTENCE, at(200, 420, 'UDKAST', { size: 40 })].map((words) => ({
      content: (words === SENTENCE ? '' : words) + at(72, 700, SENTENCE) + PROSE,
    }))
    if (plain === undefined || large === undefined) throw new Error('no pages')
    const { lines } = await reading(makePdf([large, plain, plain]))
    expect(asides(lines).filter(([, aside]) => aside !== undefined)).toEqual([])
  })

  it('but a small heading may stand askew, and a large one level', async () => {
    expect(asides(await linesOf(turned(150, 300, 45, 'Kommune', 9)))).toEqual([['Kommune', undefined]])
    expect(asides(await linesOf(at(72, 700, 'REFERAT', { size: 40 })))).toEqual([['REFERAT', undefined]])
  })
})

describe('letters drawn twice are there once', () => {
  const pair = (x: number, char: string): string => at(x, 700, char) + at(x + 0.3, 700, char)

  it('each letter twice before the next: bold', async () => {
    const word = pair(72, 'B') + pair(78.7, 'i') + pair(80.9, 'l') + pair(83.1, 'a') + pair(88.7, 'g')
    expect((await linesOf(word)).map(({ text, bold }) => [text, bold])).toEqual([['Bilag', true]])
  })

  it('a whole line again, a hair to the right: bold; at the very same place: not', async () => {
    const twice = async (dx: number): Promise<unknown> => {
      const lines = await linesOf(at(72, 700, 'Bilag') + at(72 + dx, 700, 'Bilag'))
      return lines.map(({ text, bold }) => [text, bold])
    }
    expect(await twice(0.4)).toEqual([['Bilag', true]])
    expect(await twice(0)).toEqual([['Bilag', false]])
  })

  it('but figures in pairs with all the room they need are figures', async () => {
    expect(await viewsOf(at(72, 700, '11223344'))).toEqual(['11223344'])
    expect(await viewsOf(at(72, 700, 'aabbcc'))).toEqual(['aabbcc'])
  })
})

describe('numbers of lines in the margin', () => {
  const body = (y: number): string => at(85, y, 'En linje af teksten her')
  const heights = [700, 686, 672, 658, 644, 630, 616, 602]

  it('count by a fixed step, left of all text: no part of any line', async () => {
    const numbered = heights.map((y, i) => at(66, y, String(i + 1), { size: 8 }) + body(y)).join('')
    const lines = await linesOf(numbered)
    expect(lines.filter(({ aside }) => aside === 'line-number').map(({ text }) => text)).toEqual(
      '1 2 3 4 5 6 7 8'.split(' '),
    )
    expect(
      lines.filter(({ aside }) => aside === undefined).every(({ text }) => text === 'En linje af teksten her'),
    ).toBe(true)
  })

  it('but numbers that do not count, or in a table at the margin, are words', async () => {
    const odd = heights.map((y, i) => at(66, y, String([3, 9, 4, 7, 1, 8, 2, 6][i])) + body(y)).join('')
    expect((await linesOf(odd)).some(({ aside }) => aside === 'line-number')).toBe(false)
    const table = heights.map((y, i) => at(85, y, String(i + 1)) + at(120, y, 'Kommune') + at(300, y, '42')).join('')
    expect((await linesOf(table + body(560) + body(546))).some(({ aside }) => aside === 'line-number')).toBe(false)
  })
})

describe('footnotes', () => {
  const small = (x: number, y: number, text: string): string => at(x, y, text, { size: 6.5 })
  const body = [640, 626, 612].map((y) => at(72, y, 'Endnu en linje af almindelig tekst.')).join('')
  const notesOf = async (content: string): Promise<unknown> => {
    const { lines, footnotes } = await reading(makePdf([{ content: content + body + PROSE }]))
    return footnotes.map(({ mark, from, to }) => [
      mark,
      lines
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ])
  }

  it('have a raised mark behind a word, and a small note that bears it', async () => {
    const content = at(72, 700, 'Faxe Kommune') + small(142.8, 704, '1') + at(150, 700, 'betaler.')
    const note = at(72, 100, '1 Efter aftale', { size: 8 }) + at(72, 90, 'med staten.', { size: 8 })
    const { lines, text, footnotes } = await reading(makePdf([{ content: content + body + PROSE + note }]))
    expect(lines[0]?.text).toBe('Faxe Kommune betaler.')
    expect(footnotes.map(({ mark, from, to }) => [mark, lines.slice(from, to).map((line) => line.text)])).toEqual([
      ['1', ['Efter aftale', 'med staten.']],
    ])
    expect(footnotes[0]?.at.map((place) => text[place])).toEqual(['1'])
    expect(lines.filter(({ aside }) => aside === 'note')).toHaveLength(2)
  })

  it('no blank is left in front of a period, and a figure may touch the note', async () => {
    const content = at(72, 700, 'Faxe betaler') + small(130, 704, '1') + at(137, 700, '.')
    const note = at(72, 100, '1Efter aftale.', { size: 8 })
    const { lines, footnotes } = await reading(makePdf([{ content: content + body + PROSE + note }]))
    expect(lines[0]?.text).toBe('Faxe betaler.')
    expect(footnotes.map(({ mark, from, to }) => [mark, lines.slice(from, to).map(({ text }) => text)])).toEqual([
      ['1', ['Efter aftale.']],
    ])
  })

  it('or a star that no letters are smaller for', async () => {
    expect(await notesOf(at(72, 700, 'Faxe* betaler.') + at(72, 660, '* Efter aftale.', { size: 8 }))).toEqual([
      ['*', 'Efter aftale.'],
    ])
  })

  it('stand at the foot of the page in letters hardly smaller than the text, their figure apart', async () => {
    const mark = at(72, 700, 'Faxe Kommune') + small(142.8, 704, '1') + at(150, 700, 'betaler.')
    const note = (y: number): string => at(72, y, '1', { size: 9.5 }) + at(90, y, 'Efter aftale.', { size: 9.5 })
    const footer = at(72, 60, 'SIDE 2')
    const onPage = async (content: string): Promise<string[]> =>
      (await reading(makePdf([{ content: mark + body + content }]))).footnotes.map((each) => each.mark)
    expect(await onPage(PROSE + note(100) + footer)).toEqual(['1'])
    // Not above the text, and not without a raised mark on the page.
    expect(await onPage(note(590) + at(72, 560, 'Mere.') + at(72, 546, 'Mere.') + at(72, 532, 'Mere.'))).toEqual([])
    expect(await notesOf(note(100))).toEqual([])
  })

  it.each([
    ['square metres', at(72, 700, '40 m') + small(90.5, 704, '2') + at(72, 660, '2 Uden moms.', { size: 8 })],
    ['a raised figure without a note', at(72, 700, 'Faxe') + small(93.5, 704, '1')],
    ['a small line without a mark', at(72, 660, '1 Uden moms.', { size: 8 })],
    [
      'a figure that is part of a word',
      at(72, 700, 'Faxe') + small(93.5, 704, '4') + at(72, 660, '4a Uden moms.', { size: 8 }),
    ],
    [
      'a point of a list, in the letters of the text',
      at(72, 700, 'Faxe') + small(93.5, 704, '1') + at(72, 660, '1 Uden moms.'),
    ],
  ])('%s: none', async (_, content) => {
    expect(await notesOf(content)).toEqual([])
  })

  it('of a text', async () => {
    const { lines, footnotes } = await readingText('Budgettet[^1] holder.\n\nMere tekst.\n\n[^1]: Uden\nmoms.\n')
    expect(asides(lines)).toEqual([
      ['Budgettet holder.', undefined],
      ['Mere tekst.', undefined],
      ['Uden', 'note'],
      ['moms.', 'note'],
    ])
    expect(footnotes).toEqual([{ mark: '1', at: [9], from: 2, to: 4 }])
  })
})

describe('bullets that are drawn', () => {
  const spot = (x: number, y: number, size = 3.5): string => `${x} ${y} ${size} ${size} re f\n`

  it('stand in front of their lines as letters do', async () => {
    const points = spot(78, 702) + at(90, 700, 'drøfter sagen') + spot(78, 688) + at(90, 686, 'tager den')
    expect(await viewsOf(points)).toEqual(['• drøfter sagen', '• tager den'])
  })

  it.each([
    ['a dash', `78 702 9 1 re f\n`],
    ['a box that is larger than letters', spot(70, 698, 12)],
    ['two beside each other', spot(74, 702) + spot(81, 702)],
    ['one far off', spot(20, 702)],
    ['one below the line', spot(78, 694)],
  ])('not %s', async (_, shape) => {
    expect(await viewsOf(shape + at(90, 700, 'drøfter sagen'))).toEqual(['drøfter sagen'])
  })
})

describe('a blank within a word', () => {
  const resized = (first: string, size: number, rest: string, gap: number): string =>
    `BT /F1 10 Tf 1 0 0 1 72 700 Tm (${first}) Tj ${size / 10} 0 0 ${size / 10} ${72 + gap} 700 Tm (${rest}) Tj ET\n`

  it('is none where the size of letters changes, when it is as narrow as rounding', async () => {
    expect(await viewsOf(resized('K', 8, 'OMMUNE', 6.7))).toEqual(['KOMMUNE'])
  })

  it('but a gap between words is one', async () => {
    expect(await viewsOf(resized('K', 8, 'OMMUNE', 9.5))).toEqual(['K OMMUNE'])
  })
})
