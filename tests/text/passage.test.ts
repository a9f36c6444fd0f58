// Lines made one text again, every letter with its place.
import { describe, expect, it } from 'vitest'
import { cutLine } from '../../src/text/cut-line.ts'
import { DANISH_HYPHENS } from '../../src/danish/hyphens.ts'
import { lexiconOf } from '../../src/text/lexicon.ts'
import { extent, join, lineWords, slice, whole } from '../../src/text/passage.ts'
import type { Line } from '../../src/text/source.ts'
import { lineFinder, pageFinder, spanOfLines } from '../../src/text/span.ts'
import { linesOf, pageSource, sourceOf } from './make-lines.ts'

async function joined(text: string): Promise<{ text: string; from: string }> {
  const source = await sourceOf(text)
  const passage = join(source.lines.map(whole), lexiconOf(source.lines, DANISH_HYPHENS))
  const { start, end } = extent(passage)
  // Each letter of the passage stands where it says, blanks between lines aside.
  Array.from(passage.text).forEach((letter, i) => {
    const at = passage.offsetAt(i)
    if (letter !== ' ') expect(source.text.slice(at).normalize('NFC').startsWith(letter)).toBe(true)
  })
  return { text: passage.text, from: source.text.slice(start, end) }
}

describe('joining lines', () => {
  it.each([
    ['line ends become blanks', 'Det er\naftalt', 'Det er aftalt'],
    ['a broken word is made whole', 'de berørte kommu-\nner', 'de berørte kommuner'],
    ['a word’s own hyphen stays', 'nye SOSU-\nuddannelser', 'nye SOSU-uddannelser'],
    ['a suspended hyphen keeps its blank', 'netværks-\nog talent', 'netværks- og talent'],
    ['behind a stroke no blank was printed', 'kr./\nindbygger', 'kr./indbygger'],
    ['a tab is a blank', 'Bilag\tB', 'Bilag B'],
    ['marks of a machine are no text', '**Det** er\n*aftalt*', 'Det er aftalt'],
  ])('%s', async (_, text, want) => {
    expect((await joined(text)).text).toBe(want)
  })

  it('says where it begins and ends in the source', async () => {
    expect(await joined('**Det** er\naftalt')).toEqual({ text: 'Det er aftalt', from: 'Det** er\naftalt' })
  })

  it('is nothing for no lines', () => {
    const nothing = join([], lexiconOf([], DANISH_HYPHENS))
    expect(nothing.text).toBe('')
    expect(extent(nothing)).toEqual({ start: 0, end: 0 })
  })
})

describe('a part of a passage', () => {
  it('leaves outer blanks out and knows its place', async () => {
    const lines = await linesOf('Sagen er udsat.  SF spurgte.')
    const part = slice(join(lines.map(whole), lexiconOf([], DANISH_HYPHENS)), 15, 30)
    expect(part.text).toBe('SF spurgte.')
    expect(extent(part)).toEqual({ start: 17, end: 28 })
  })
})

describe('a line', () => {
  const only = async (text: string): Promise<Line> => {
    const [line] = await linesOf(text)
    if (line === undefined) throw new Error('no line')
    return line
  }

  it('has words, however its cells are parted', async () => {
    expect(lineWords(await only('Hele landet\t4.500\t 6.500'))).toBe('Hele landet 4.500 6.500')
  })

  it('can be cut, its blanks, cells and links with it', async () => {
    const line = await only('Afbud:  [Anna Berg](https://example.org) (A)\tFaxe')
    const rest = cutLine(line, 6)
    expect(rest.text).toBe('Anna Berg (A)\tFaxe')
    expect(rest.cells.map(({ start, end }) => rest.text.slice(start, end))).toEqual(['Anna Berg (A)', 'Faxe'])
    expect(rest.links.map(({ start, end }) => rest.text.slice(start, end))).toEqual(['Anna Berg'])
    const label = cutLine(line, 0, 5)
    expect([label.text, label.links]).toEqual(['Afbud', []])
    expect(cutLine(line, 30, 10).text).toBe('')
  })

  it('keeps its place on the page when its marker is cut off', () => {
    const [line] = pageSource([{ text: '•\tat sagen godkendes', cells: [70, 90] }]).lines
    expect(line && cutLine(line, 2).box?.left).toBe(90)
    expect(line && cutLine(line, 0, 1).box?.left).toBe(70)
  })
})

describe('spans and pages', () => {
  it('run from the first line to the last', () => {
    const { lines } = pageSource(['Kort', { text: 'Andet', page: 2 }])
    expect(spanOfLines(lines)).toEqual({ page: 1, start: 0, end: 10 })
    expect(spanOfLines([])).toEqual({ page: null, start: 0, end: 0 })
  })

  it('are found by offset; between two lines the upper one tells', async () => {
    const pageOf = pageFinder(pageSource(['Kort', { text: 'Andet', page: 2 }, { text: 'Mere', page: 4 }]))
    expect([0, 4, 5, 9, 10, 11, 99].map(pageOf)).toEqual([1, 1, 2, 2, 2, 4, 4])
    expect(pageFinder(await sourceOf('Kort'))(2)).toBeNull()
    expect(pageFinder({ ...(await sourceOf('Kort')), lines: [] })(0)).toBeNull()
  })

  it('have line numbers, as an editor counts them', () => {
    const lineOf = lineFinder('a\nb\r\n\rc\u2028d')
    expect([0, 1, 2, 4, 5, 6, 8, 99].map(lineOf)).toEqual([1, 1, 2, 2, 3, 4, 4, 4])
    expect(lineFinder('')(0)).toBe(1)
  })
})
