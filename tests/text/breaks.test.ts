// Where a paragraph ends, by what each kind of input can tell.
import { describe, expect, it } from 'vitest'
import { breaksBetween, endsSentence, wouldFit } from '../../src/danish/breaks.ts'
import { startsLower } from '../../src/text/breaks.ts'
import { measure, type Layout } from '../../src/text/layout.ts'
import type { Line } from '../../src/text/source.ts'
import { linesOf, pageLines, type Placed } from './make-lines.ts'

describe('the end of a sentence', () => {
  it.each([
    'Sagen er udsat.',
    'Følgende:',
    'Hvem betaler?',
    'Sådan!',
    'et “ja.”',
    '(nej.)',
    'af lov 7.',
    'den 7. juni.',
  ])('is seen in %s', (text) => {
    expect(endsSentence(text)).toBe(true)
  })

  it.each(['samlet 2,5 mio.', 'jf.', 'en sag', 'efter kl.', 'mødet den 7.', 'mødet d. 12.'])(
    'is not seen in %s',
    (text) => {
      expect(endsSentence(text)).toBe(false)
    },
  )

  it('is followed by a capital, not by a small letter', () => {
    expect(startsLower('og de andre')).toBe(true)
    expect(startsLower('”og de andre')).toBe(true)
    expect(startsLower('(bilag 2)')).toBe(true)
    expect(startsLower('KKR')).toBe(false)
    expect(startsLower('2,5 mio.')).toBe(false)
  })
})

/** The two last lines of a document break? */
function breakAtEnd(lines: readonly Line[], layout: Layout = measure(lines)): boolean {
  const [line, next] = lines.slice(-2)
  if (line === undefined || next === undefined) throw new Error('two lines are needed')
  return breaksBetween(line, next, layout)
}

const LONG = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for trafikken'

describe('in flowing text', () => {
  const head = Array.from({ length: 6 }, () => `${LONG}, og det fortsætter de med i hele det kommende år.\n\n`).join('')

  it('every line is a paragraph', async () => {
    expect(breakAtEnd(await linesOf(`${head}Det er aftalt.\nKKR godkendte.`))).toBe(true)
  })

  it('a page break in mid-sentence leaves an empty line that means nothing', async () => {
    expect(breakAtEnd(await linesOf(`${head}${LONG} og\n\nde andre veje.`))).toBe(false)
    expect(breakAtEnd(await linesOf(`${head}${LONG}.\n\nDe andre veje.`))).toBe(true)
  })

  it('a broken word runs on', async () => {
    expect(breakAtEnd(await linesOf(`${head}de berørte kommu-\nner`))).toBe(false)
    expect(breakAtEnd(await linesOf(`${head}de berørte kommu-\n\nner`))).toBe(true)
  })
})

describe('in text wrapped at a column', () => {
  const wrapped = Array.from({ length: 10 }, () => `${LONG.slice(0, 68)}\n${LONG.slice(0, 66)}\nog slut.\n\n`).join('')

  it('a line that had room for the next word ends a paragraph', async () => {
    expect(breakAtEnd(await linesOf(`${wrapped}Det er aftalt.\nKKR godkendte.`))).toBe(true)
    expect(breakAtEnd(await linesOf(`${wrapped}${LONG.slice(0, 66)}\nudvidelsesplaner for 2027`))).toBe(false)
  })

  it('an empty line ends one, but not in mid-sentence behind a full line', async () => {
    expect(breakAtEnd(await linesOf(`${wrapped}Det er aftalt.\n\nog mere`))).toBe(true)
    expect(breakAtEnd(await linesOf(`${wrapped}${LONG.slice(0, 68)}\n\nudvidelsesplaner for 2027`))).toBe(false)
  })
})

describe('on a page', () => {
  const full = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for hele'
  /** A page of full lines, then two lines to ask about. */
  const page = (line: Placed | string, next: Placed | string): Line[] =>
    pageLines([...Array.from({ length: 30 }, () => full), line, next])
  const place = (text: string, more: Omit<Placed, 'text'>): Placed => ({ text, ...more })

  it('a line that had room for the next word ends a paragraph', () => {
    expect(breakAtEnd(page('Det er aftalt.', 'KKR godkendte.'))).toBe(true)
    expect(breakAtEnd(page(full, 'udvidelsesplaner for 2027'))).toBe(false)
  })

  it('a gap ends one, however full the line', () => {
    const next = place('KKR godkendte det.', { y: 100 + 31 * 14 + 30 })
    expect(breakAtEnd(page(`${full.slice(0, -1)}.`, next))).toBe(true)
  })

  it('another weight or size ends one, but not in mid-sentence', () => {
    expect(breakAtEnd(page(place(full, { bold: true }), 'Kommunerne har arbejdet'))).toBe(true)
    expect(breakAtEnd(page(place(full, { size: 14 }), 'Kommunerne har arbejdet'))).toBe(true)
    expect(breakAtEnd(page(place(full, { italic: true }), 'og arbejder stadig sammen'))).toBe(false)
  })

  it('a page’s end breaks no sentence', () => {
    expect(breakAtEnd(page(full, place('og resten af vejene', { page: 2, y: 100 })))).toBe(false)
    expect(breakAtEnd(page(full, place('Nordjylland og resten', { page: 2, y: 100 })))).toBe(false)
    expect(breakAtEnd(page(`${full.slice(0, -1)}.`, place('Resten af vejene', { page: 2, y: 100 })))).toBe(true)
    expect(breakAtEnd(page('Kort', place('og lille', { page: 2, y: 100 })))).toBe(true)
  })

  it('a leap up to the next column breaks no sentence', () => {
    expect(breakAtEnd(page(full, place('og resten af vejene', { y: 20 })))).toBe(false)
    expect(breakAtEnd(page(`${full.slice(0, -1)}.`, place('Resten af vejene', { y: 20 })))).toBe(true)
  })

  it('knows nothing of a line without a place', () => {
    const [line, next] = pageLines(['Kort', 'Andet']).map((one) => ({ ...one, box: undefined }))
    if (line === undefined || next === undefined) throw new Error('two lines are needed')
    const layout = measure(page(full, full))
    expect(wouldFit(line, next, layout)).toBe(false)
    expect(breaksBetween(line, next, layout)).toBe(false)
  })
})
