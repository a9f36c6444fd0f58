import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/read/text/decode-text.ts'
import { failure, latin1, reading } from './reading.ts'

const WORDS = 'Mødet på Ærø sluttede kl. 12.15, sagde Åse.'

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(WORDS)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\ufeff' + WORDS)],
    ['Windows-1252', latin1(WORDS)],
    ['UTF-16, little-endian', utf16('\ufeff' + WORDS, 'le')],
    ['UTF-16, big-endian', utf16('\ufeff' + WORDS, 'be')],
    ['UTF-16 without a mark, little-endian', utf16(WORDS, 'le')],
    ['UTF-16 without a mark, big-endian', utf16(WORDS, 'be')],
  ])('reads %s', async (_name, bytes) => {
    expect((await reading(bytes)).text).toBe(WORDS)
  })

  it('reads the quotes and dashes of Windows-1252 inside words', () => {
    expect(decodeText(latin1('KKR\x92s m\xf8de \x96 i \x84Salen\x94')).text).toBe('KKR’s møde – i „Salen”')
  })

  it('shows a broken character of UTF-8 as what it is', () => {
    const bytes = new TextEncoder().encode('på Ærø og på Fanø')
    expect(decodeText(bytes.subarray(0, bytes.length - 1)).text).toBe('på Ærø og på Fan\ufffd')
  })

  it.each([
    ['code page 850', 'm\x9bdet k\x91rer forl\x91nget p\x86 \x92r\x9b'],
    ['MacRoman', 'm\xbfdet k\xbfrer forl\xbenget i for\x8cret'],
  ])('refuses %s rather than guess letters', async (_name, bytes) => {
    expect((await failure(latin1(bytes))).code).toBe('encoding')
  })

  it('refuses UTF-16 that is mostly broken', async () => {
    expect((await failure(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc]))).code).toBe('encoding')
  })
})
