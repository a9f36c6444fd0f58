// A pattern without the flag `i` finds what it would find with it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCase } from '../../src/text/any-case.ts'

const SOURCES = [
  String.raw`(?<!\p{Alpha})(?:skal\s(?:\p{Alpha}+\s){0,2}?følges|kl\.)(?!\p{Alpha})`,
  String.raw`(?<day>\d{1,2})\s?(?<sep>[-.])\s?\k<sep>?(?<month>[a-k]+|å[rsv-]|[^\p{Alpha}k])`,
  String.raw`^[\p{Alpha}\u00a0-]*?æ(?=s|$)`,
]
/** Letters that are others' capitals, or only look it. */
const SIGNS = Array.from('abcksåæøKSÅÆØklf.-: 12\u017f\u212a\u212b\u0345\u00a0ßıİ')
const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('Skal ', 'FØLGES', 'følges', 'kL.', '12.'), fc.string()))
  .map((parts) => parts.join(''))

describe('anyCase', () => {
  it.each(SOURCES)('finds what the flag finds: %s', (source) => {
    const [made, flagged] = [anyCase(source, 'g'), new RegExp(source, 'giu')]
    fc.assert(
      fc.property(text, (words) => {
        const found = [made, flagged].map((pattern) => [...words.matchAll(pattern)])
        expect(found[0]?.map((match) => [match.index, ...match])).toEqual(
          found[1]?.map((match) => [match.index, ...match]),
        )
        expect(found[0]?.map(({ groups }) => groups)).toEqual(found[1]?.map(({ groups }) => groups))
      }),
    )
  })
})
