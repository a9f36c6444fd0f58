import { describe, expect, it } from 'vitest'
import { letterBytes } from '../../src/text/letter-bytes.ts'

const letters = (text: string): string => Buffer.from(letterBytes(text)).toString('utf16le')

describe('the letters of a text', () => {
  it.each([
    ['Det indstilles, at KKR godkender.', 'detindstillesatkkrgodkender'],
    ['bered-\nskabs­området', 'beredskabsområdet'],
    ['SAG-2024-00123 (½)', 'sag202400123½'],
    ['Ko\u0308ln', 'köln'],
    ['𝔸b', '𝔸b'],
    [' .,“”– ', ''],
    ['', ''],
  ])('of %j are %j', (text, kept) => {
    expect(letters(text)).toBe(kept)
  })
})
