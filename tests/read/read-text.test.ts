import { describe, expect, it } from 'vitest'
import { sourceOffset } from '../../src/text/source.ts'
import { onlyLine, readingText, views } from './reading.ts'

describe('lines of a text', () => {
  it('keeps the text as it is, and leaves blank lines and outer blanks out of the lines', async () => {
    const text = '\n  1. Eventuelt  \r\n\r\nMødet\n'
    const source = await readingText(text)
    expect(source.text).toBe(text)
    expect(source.lines.map((l) => text.slice(l.start, l.end))).toEqual(['1. Eventuelt', 'Mødet'])
    expect(source.lines.map((l) => l.page)).toEqual([null, null])
  })

  it('reads an accent above a blank or above a mark that is not shown', async () => {
    const [line] = (await readingText(' \u030aFjord')).lines
    expect(line?.text).toBe('\u030aFjord')
    expect(line === undefined ? -1 : sourceOffset(line, 0)).toBe(line?.start)
    expect(await views('<b>\u0301</b>Fjord')).toEqual(['\u0301Fjord'])
  })

  it('knows every line end', async () => {
    expect(await views('a\nb\r\nc\rd\u2028e\u2029f\u0085g\fh\vi')).toEqual(Array.from('abcdefghi'))
  })

  it('says whether an empty line or a form feed stands above', async () => {
    const { lines } = await readingText('a\nb\n\nc\fd\n<br>\ne')
    expect(lines.map((l) => [l.text, l.blankBefore])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', true],
      ['e', true],
    ])
  })

  it('counts the columns of indentation', async () => {
    const { lines } = await readingText('a\n  b\n\tc\n   \td')
    expect(lines.map((l) => l.indent)).toEqual([0, 2, 8, 8])
  })

  it('knows nothing of places on a page', async () => {
    expect(await onlyLine('Beslutning')).toMatchObject({ offsets: null, hyphen: undefined, links: [] })
    expect(await onlyLine('Beslutning')).toMatchObject({ box: undefined, aside: undefined, bold: undefined })
  })

  it('composes letters and finds the way back', async () => {
    const line = await onlyLine('pa\u030a mødet')
    expect(line.text).toBe('på mødet')
    expect([0, 1, 2, 3, 8].map((i) => sourceOffset(line, i))).toEqual([0, 1, 3, 4, 9])
  })

  it('makes blanks one, and drops what nobody sees', async () => {
    expect(await views('KKR\u00a0 Syd\u200bdanmark\u0007\u2060 nu')).toEqual(['KKR Syddanmark nu'])
  })

  it('spells ligatures and knows the bullets of symbol fonts', async () => {
    expect(await views('\uf0b7 ﬁnansiering og eﬀekt')).toEqual(['• finansiering og effekt'])
  })

  it('keeps a soft hyphen only at the end of a line', async () => {
    const { lines } = await readingText('kommu\u00adnernes samar\u00ad\nbejde-\n')
    expect(lines.map((l) => [l.text, l.hyphen])).toEqual([
      ['kommunernes samar-', 'soft'],
      ['bejde-', undefined],
    ])
  })

  it('closes letter-spaced titles and finds the way back', async () => {
    const line = await onlyLine('R E F E R AT  2 0 2 6')
    expect(line.text).toBe('REFERAT 2026')
    expect(sourceOffset(line, 7)).toBe(12)
    expect(sourceOffset(line, 12)).toBe(21)
  })
})

describe('cells of a text', () => {
  const cells = async (text: string): Promise<string[]> => {
    const line = await onlyLine(text)
    return line.cells.map((c) => line.text.slice(c.start, c.end))
  }

  it('are one in ordinary text', async () => {
    expect(await cells('Det indstilles,   at KKR godkender.')).toEqual(['Det indstilles, at KKR godkender.'])
  })

  it('are parted by tabs or four blanks', async () => {
    expect(await cells('KKR Syd \t 850\t1.259')).toEqual(['KKR Syd', '850', '1.259'])
    expect(await cells('KKR Syd     850     1.259')).toEqual(['KKR Syd', '850', '1.259'])
  })

  it('may be empty; the view begins and ends with a letter all the same', async () => {
    const line = await onlyLine('\tA\t\tB\t')
    expect(line.text).toBe('A\t\tB')
    expect(await cells('\tA\t\tB\t')).toEqual(['', 'A', '', 'B', ''])
    expect(sourceOffset(line, 0)).toBe(1)
    expect([line.start, line.end]).toEqual([1, 5])
  })

  it('are not made by a tab in front of a list marker', async () => {
    expect(await cells('\t- Kommunerne drøfter')).toEqual(['- Kommunerne drøfter'])
  })

  it('of a Markdown table lie between its bars', async () => {
    expect(await cells('| KKR Syd | 850 | | 1.259 |')).toEqual(['KKR Syd', '850', '', '1.259'])
    expect((await onlyLine('| a \\| b | c |')).text).toBe('a | b\tc')
  })

  it.each(['|---|:--|', 'KKR Syd | 16-06-2026', 'SIDE | 2'])('are one in %s', async (text) => {
    expect(await cells(text)).toEqual([text])
  })
})
