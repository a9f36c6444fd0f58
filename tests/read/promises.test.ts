import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/text/read-text.ts'
import { type Line, sourceOffset } from '../../src/text/source.ts'
import { squash } from '../../src/text/squash.ts'
import { at, makePdf, PROSE } from './make-pdf.ts'
import { reading } from './reading.ts'

const SEED = { seed: 20260616, numRuns: 400 }
const piece = fc.oneof(
  fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    '](',
    ')',
    '(#)',
    '<b>',
    '</b>',
    '<br>',
    '\\',
    '|',
    '# ',
    '- ',
    '1. ',
    '\t',
    '    ',
  ),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    '\f',
    '\u2028',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    'a\u030a',
    'ﬁ',
    '\uf0b7',
    '😀',
  ),
  fc.constantFrom('KKR', 'Sjælland', 'R E F E R A T', '2 0 2 6', 'møde', 'Å', '.', ',', '2026'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => `x${pieces.join('')}`)
const plainText = fc
  .array(fc.constantFrom('KKR', 'Sjælland', ' ', '  ', '\t', '\n', 'a\u030a', 'R E F E R A T', 'på', '-', '.'), {
    maxLength: 40,
  })
  .map((pieces) => `x${pieces.join('')}`)

function expectSound(line: Line, text: string): void {
  expect(line.start).toBeLessThan(line.end)
  expect(line.text).toBe(line.text.trim())
  expect(line.text).not.toMatch(/[\n\r\f\v\u0085\u2028\u2029]|^$| {2}/u)
  const places = Array.from({ length: line.text.length + 1 }, (_, i) => sourceOffset(line, i))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThanOrEqual(line.start)
  expect(places.at(-1)).toBeLessThanOrEqual(line.end)
  expect(line.end).toBeLessThanOrEqual(text.length)
  const filled = line.cells.map((c) => line.text.slice(c.start, c.end)).filter((cell) => cell !== '')
  expect(filled).toEqual(line.text.split('\t').filter((cell) => cell !== ''))
  for (const link of line.links) {
    expect(link.start).toBeLessThan(link.end)
    expect(link.end).toBeLessThanOrEqual(line.text.length)
  }
}

describe('whatever the text', () => {
  it('lines, cells, links and offsets are in order', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const { text, lines } = readText(new TextEncoder().encode(given))
        lines.forEach((line, i) => {
          expectSound(line, text)
          expect(line.start).toBeGreaterThanOrEqual(lines[i - 1]?.end ?? 0)
        })
      }),
      SEED,
    )
  })

  it('the views of unmarked text say what the text says', () => {
    fc.assert(
      fc.property(plainText, (given) => {
        const { text, lines } = readText(new TextEncoder().encode(given))
        expect(squash(lines.map((line) => line.text).join(''))).toBe(squash(text))
        for (const line of lines) expect(squash(line.text)).toBe(squash(text.slice(line.start, line.end)))
      }),
      SEED,
    )
  })
})

describe('whatever the page', () => {
  const run = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 840 }),
    text: fc.constantFrom('KKR', '1.1.', 'på mødet', '  ', '-', 'R E F', '2', 'Beslutning'),
    size: fc.constantFrom(6, 10, 20),
  })

  it('a line is a part of the text, and no run is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(run, { maxLength: 12 }), async (runs) => {
        const content = runs.map(({ x, y, text, size }) => at(x, y, text, { size })).join('')
        const source = await reading(makePdf([{ content: content + PROSE }]))
        for (const line of source.lines) {
          expectSound(line, source.text)
          expect(source.text.slice(line.start, line.end)).toBe(line.text)
        }
        const words = new Set(runs.map((r) => r.text.trim().replaceAll(' ', '')))
        const all = source.text.replace(/\s/gu, '').replace(/[⁰¹²³⁴-⁹]/gu, '2')
        for (const word of words) expect(all).toContain(word)
      }),
      { seed: 20260616, numRuns: 60 },
    )
  })
})
