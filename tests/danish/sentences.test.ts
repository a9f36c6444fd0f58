import { describe, expect, it } from 'vitest'
import { endsInAbbreviation, isAbbreviation } from '../../src/danish/abbreviation.ts'
import { extent } from '../../src/text/passage.ts'
import { sentencesOf } from '../../src/danish/sentences.ts'

const passage = (text: string): Parameters<typeof sentencesOf>[0] => ({
  text,
  offsetAt: (i) => 100 + i,
})
const sentences = (text: string): string[] => sentencesOf(passage(text)).map((part) => part.text)

describe('sentences', () => {
  it.each([
    ['Sagen er udsat. SF spurgte til tiden.', 2],
    ['Hvem betaler? KKR drøftede det! Ingen svarede', 3],
    ['Han sagde “nej.” Så gik han.', 2],
    ['Det koster 2,5 mio. kr. De er fundet.', 2],
    ['Kl. 10.00 begyndte mødet. Det sluttede kl. 12.', 2],
    ['Udgiften er 3. Den er betalt.', 2],
  ])('%s: %i', (text, count) => {
    const found = sentences(text)
    expect(found).toHaveLength(count)
    expect(found.join(' ')).toBe(text)
  })

  it.each([
    'Jf. § 3 i aftalen',
    'aftalen gælder pr. 1. januar 2027',
    'ca. Tre borgere',
    'mødet den 16. Juni i Køge',
    'den 3. maj blev sagen udsat',
    'Anna B. Berg spurgte',
    'tallet er 1.200 og 3.400',
    'udgiften er ca. 40 kr. pr. indbygger',
  ])('does not part %s', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  it('know their places', () => {
    expect(sentencesOf(passage('Nej. Ja.')).map(extent)).toEqual([
      { start: 100, end: 104 },
      { start: 105, end: 108 },
    ])
    expect(sentences('')).toEqual([])
  })
})

describe('an abbreviation', () => {
  it('is one whatever its case', () => {
    expect(isAbbreviation('mio')).toBe(true)
    expect(isAbbreviation('Jf')).toBe(true)
    expect(isAbbreviation('kvoten')).toBe(false)
  })

  it('is seen at the end of a text', () => {
    expect(endsInAbbreviation('samlet 2,5 mio.')).toBe(true)
    expect(endsInAbbreviation('af kvoten.')).toBe(false)
    expect(endsInAbbreviation('mio')).toBe(false)
  })
})
