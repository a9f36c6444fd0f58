import { describe, expect, it } from 'vitest'
import { excerpt, visible, visibleLines } from '../../src/emit/visible.ts'

describe('visible', () => {
  it.each([
    ['an escape sequence', 'a\u001b[2Jb', 'a\\u{1b}[2Jb'],
    ['a line end', 'a\nb', 'a\\u{a}b'],
    ['a return and a backspace', 'a\r\bb', 'a\\u{d}\\u{8}b'],
    ['DEL and C1', '\u007f\u009b31m', '\\u{7f}\\u{9b}31m'],
    ['bidi overrides', 'fdp.\u202etxt', 'fdp.\\u{202e}txt'],
    ['zero width', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['line separators', 'a\u2028b', 'a\\u{2028}b'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['a tag beyond the first plane', '\u{e0041}', '\\u{e0041}'],
  ])('shows %s', (_, text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('leaves letters, accents and pictures', () => {
    expect(visible('Rødovre – “æøå” a\u030a €🙂')).toBe('Rødovre – “æøå” a\u030a €🙂')
  })

  it('keeps line ends when asked', () => {
    expect(visibleLines('a\nb\rc\t')).toBe('a\nb\\u{d}c\\u{9}')
  })
})

describe('excerpt', () => {
  it('leaves what is short, on one line', () => {
    expect(excerpt(' En kort\n\ntekst ')).toBe('En kort tekst')
  })

  it('shows how a long text begins and ends', () => {
    const text = `Begyndelsen ${'midten '.repeat(40)}slutningen.`
    expect(excerpt(text)).toBe(
      'Begyndelsen midten midten midten midten midten midten midten mid … en midten midten slutningen.',
    )
  })

  it('cuts no letter of two units in half', () => {
    expect(excerpt('🙂'.repeat(200))).toBe(`${'🙂'.repeat(64)} … ${'🙂'.repeat(28)}`)
  })
})
