// Searching as the page does it.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, hitsIn, termsOf, wordsAround } from '../../src/archive/page/fold.ts'

describe('a word is found', () => {
  it.each([
    ['sundhed', 'Sundhedsrådets møde', 'Sundhed'],
    ['råd', 'SUNDHEDSRÅDET', 'RÅD'],
    ['raad', 'sundhedsråd', 'råd'],
    ['århus', 'Aarhus Kommune', 'Aarhus'],
    ['oekonomi', 'Økonomi', 'Økonomi'],
    ['linne', 'Linné', 'Linné'],
    ['malmø', 'i Malmö', 'Malmö'],
    ['"greater copenhagen"', 'om Greater Copenhagen', 'Greater Copenhagen'],
    ['fælles\u00adskab', 'fællesskab', 'fællesskab'],
    ['o', 'ø', null],
    ['a', 'å', null],
  ])('%s in %s', (query, text, hit) => {
    const [first] = hitsIn(text, termsOf(query))
    expect(first === undefined ? null : text.slice(...first)).toBe(hit)
  })
})

it('hits stand in order, apart, within the text, and hold their terms', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'e', 'o', 'å', 'æ', 'ø', 'é', 'x', ' ', 'A', '\u0301', 'E') })
  fc.assert(
    fc.property(word, word, (text, term) => {
      const terms = termsOf(term)
      const hits = hitsIn(text, terms)
      for (const [i, [start, end]] of hits.entries()) {
        expect(start).toBeGreaterThanOrEqual(hits[i - 1]?.[1] ?? 0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(end).toBeGreaterThan(start)
      }
    }),
  )
})

describe('the words around a hit', () => {
  it.each([0, 50, 5000])('with %i letters in front', (count) => {
    const front = 'Aage saa aaer. '.repeat(count / 15)
    const around = wordsAround(`${front} her er budgettet for næste år `.repeat(2), termsOf('budget'))
    expect(around).toContain('her er budgettet for næste år')
    expect(around?.length).toBeLessThan(250)
  })

  it('are none where nothing is hit', () => {
    expect(wordsAround('intet', termsOf('budget'))).toBeNull()
  })

  it('are found whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, behind) => {
        const text = `${before} budget ${behind}`
        fc.pre(fold(text).includes('budget'))
        expect(wordsAround(text, ['budget'])).toContain('budget')
      }),
    )
  })
})
