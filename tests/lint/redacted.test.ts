// What findings show of a text: a piece of it, and no number of a person.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redacted } from '../../src/lint/quote.ts'
import type { Fact } from '../../src/lint/rule.ts'

const fact = (text: string, start: number, end: number): Fact => ({
  at: null,
  item: null,
  quote: { text, start, end },
  args: { words: text.slice(start, end) },
})

describe('a number of a person', () => {
  it.each([
    ['Borgeren 010203-1234 talte.', 'Borgeren ••••••-•••• talte.'],
    ['CPR 010203 1234', 'CPR •••••• ••••'],
    ['CPR 0102031234 og 311299–4321', 'CPR •••••••••• og ••••••–••••'],
  ])('is neither in the quote nor in the arguments: %s', (text, shown) => {
    const { quote, args } = redacted(fact(text, 0, text.length))
    expect(quote).toEqual({ text: shown, start: 0, end: text.length })
    expect(args).toEqual({ words: shown })
  })

  it.each(['SAG-2026-00802', '16-06-2026', '70 12 34 56', '991399-1234', '1.259.000', '12345678901234'])(
    'is not what %s is',
    (text) => {
      expect(redacted(fact(text, 0, 1)).quote?.text).toBe(text)
    },
  )
})

describe('a quote', () => {
  it('holds the words meant and some around them, of however long a text', () => {
    const text = `${'før '.repeat(5000)}ordet${' efter'.repeat(5000)}`
    const { quote } = redacted(fact(text, 20000, 20005))
    expect(quote?.text.slice(quote.start, quote.end)).toBe('ordet')
    expect(quote?.text).toHaveLength(245)
  })

  it('of any text and part is a piece of it, at most so long, with no letter cut', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2000 }),
      fc.nat(500).map((n) => '𐀀'.repeat(n)),
    )
    fc.assert(
      fc.property(text, fc.nat(2000), fc.nat(2000), (words, a, b) => {
        const [start, end] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)]
        const { quote } = redacted(fact(words.replace(/\d/gu, 'n'), start, end))
        if (quote === null) throw new Error('the quote is gone')
        expect(words.replace(/\d/gu, 'n')).toContain(quote.text)
        expect(quote.text.length).toBeLessThanOrEqual(642)
        expect(quote.start).toBeGreaterThanOrEqual(0)
        expect(quote.end).toBeGreaterThanOrEqual(quote.start)
        expect(quote.end).toBeLessThanOrEqual(quote.text.length)
      }),
    )
  })
})
