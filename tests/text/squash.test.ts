import { describe, expect, it } from 'vitest'
import { lookup, oneOf } from '../../src/text/compare.ts'
import { squash, squashTitle } from '../../src/text/squash.ts'

describe('squashing', () => {
  it.each([
    ['blanks', 'R E F E R AT 2 0 1 5', 'REFERAT2015'],
    ['hyphens of any kind, soft ones too', 'net\u00adværks-\u2011 og', 'netværksog'],
    ['zero-width characters', 'Køge\u200b\ufeff', 'Køge'],
    ['decomposition', 'A\u030alborg', 'Ålborg'],
  ])('lets %s not count', (_, printed, want) => {
    expect(squash(printed)).toBe(want)
  })

  it.each([
    ['case', 'Køge', 'køge'],
    ['a dash, which is a sign of its own', '2026–2030', '20262030'],
    ['a letter', 'møde', 'mode'],
  ])('lets %s count', (_, a, b) => {
    expect(squash(a)).not.toBe(squash(b))
  })

  it('lets case and final marks of a title not count either', () => {
    expect(squashTitle('Siden sidst .....')).toBe(squashTitle('SIDEN SIDST:'))
    expect(squashTitle('3.1 Siden')).not.toBe(squashTitle('31 Siden'))
  })
})

describe('words of a vocabulary', () => {
  const isAfbud = oneOf(['Afbud', 'KL’s sekretariat'])

  it.each(['AFBUD', 'A f b u d', 'Afbud:', "KL's sekretariat", 'KL´s sekretariat'])('are found in %s', (text) => {
    expect(isAfbud(text)).toBe(true)
  })

  it.each(['Afbud fra', 'Afbuddet', '', 'Afbud'.padEnd(200, ' ')])('are not found in "%s"', (text) => {
    expect(isAfbud(text)).toBe(false)
  })

  it('stand for something', () => {
    const kindOf = lookup([{ forms: ['Bilag', 'Vedlagte bilag'], value: 'bilag' }])
    expect(kindOf('vedlagte  bilag')).toBe('bilag')
    expect(kindOf('Bilag B')).toBeUndefined()
    expect(kindOf('Bilag'.padEnd(200, '.'))).toBeUndefined()
  })
})
