// The matches of one pattern are those of `matchAll`, the matches of several those of their alternatives.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstOfAny, matches, matchesOfAny } from '../../src/text/matches.ts'

const told = (found: Iterable<RegExpExecArray>): unknown[] => [...found].map((match) => [match.index, match[0]])
const text = fc.array(fc.constantFrom('a', 'b', 'ab', '1', '12', ' ', '\u{1d11e}', '.')).map((parts) => parts.join(''))

describe('matches', () => {
  it.each([/a+/gu, /\b/gu, /b?/gu, /(?<=a)b|1/gu])('are those of matchAll: %s', (pattern) => {
    fc.assert(
      fc.property(text, (words) => {
        expect(told(matches(pattern, words))).toEqual(told(words.matchAll(pattern)))
      }),
    )
  })

  it('of any pattern are those of the alternatives', () => {
    const patterns = [/ab/gu, /(?<!1)a/gu, /b ?b/gu, /\d+(?!\.)/gu]
    const all = new RegExp(patterns.map(({ source }) => source).join('|'), 'gu')
    fc.assert(
      fc.property(text, (words) => {
        const found = told(words.matchAll(all))
        expect(told(matchesOfAny(patterns, words))).toEqual(found)
        expect(firstOfAny(patterns, words)?.index).toBe(words.search(all) < 0 ? undefined : words.search(all))
      }),
    )
  })
})
