// How a text is encoded: what it says, what it is told to be, what is guessed and said to be a guess, what is refused.
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'
import { CODE_PAGES } from '../../src/read/text/code-pages.ts'
import type { Encoding } from '../../src/read/read-options.ts'
import type { SourceWarning } from '../../src/text/source-warning.ts'
import { failure, latin1, reading } from './reading.ts'

const WORDS = 'Mødet på Ærø sluttede kl. 12.15, sagde Åse. Året går på hæld, og søerne fryser.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

/** Bytes of an encoding whose upper half is a table. */
const inPage = (text: string, page: keyof typeof CODE_PAGES): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const place = CODE_PAGES[page].indexOf(char)
    return place < 0 ? char.charCodeAt(0) : 0x80 + place
  })

function wide(text: string, size: 2 | 4, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * size))
  for (let i = 0; i < text.length; i++) {
    if (size === 2) bytes.setUint16(i * size, text.charCodeAt(i), isLittle)
    else bytes.setUint32(i * size, text.charCodeAt(i), isLittle)
  }
  return new Uint8Array(bytes.buffer)
}

const guessed = (encoding: Encoding): SourceWarning[] => [{ code: 'encoding-guessed', detail: encoding }]

describe('a text that says its encoding', () => {
  it.each([
    ['UTF-8', utf8(`\ufeff${WORDS}`)],
    ['UTF-16, little-endian', wide(`\ufeff${WORDS}`, 2, true)],
    ['UTF-16, big-endian', wide(`\ufeff${WORDS}`, 2, false)],
    ['UTF-32, little-endian', wide(`\ufeff${WORDS}`, 4, true)],
    ['UTF-32, big-endian', wide(`\ufeff${WORDS}`, 4, false)],
  ])('is believed: %s', async (_, bytes) => {
    expect(await reading(bytes)).toMatchObject({ text: WORDS, warnings: [] })
  })

  it('is believed against what it is told to be', async () => {
    const source = await read({ name: 'a', bytes: utf8(`\ufeff${WORDS}`) }, { encoding: 'cp850' })
    expect(source.text).toBe(WORDS)
  })
})

describe('a text that does not say', () => {
  it('is UTF-8 when it can only be that', async () => {
    expect(await reading(utf8(WORDS))).toMatchObject({ text: WORDS, warnings: [] })
  })

  it.each([
    ['utf-16le', wide(WORDS, 2, true)],
    ['utf-16be', wide(WORDS, 2, false)],
    ['utf-32le', wide(WORDS, 4, true)],
    ['utf-32be', wide(WORDS, 4, false)],
    ['windows-1252', latin1(WORDS)],
  ] as const)('is guessed to be %s, and the guess is told', async (encoding, bytes) => {
    expect(await reading(bytes)).toMatchObject({ text: WORDS, warnings: guessed(encoding) })
  })

  it.each(['macintosh', 'cp850', 'cp865'] as const)('is refused in %s, and read when told', async (encoding) => {
    const bytes = inPage(WORDS, encoding)
    expect(await failure(bytes)).toMatchObject({
      code: 'encoding',
      advice: expect.stringContaining('--encoding') as string,
    })
    expect(await read({ name: 'a', bytes }, { encoding })).toMatchObject({ text: WORDS, warnings: [] })
  })

  it.each(['iso-8859-1', 'iso-8859-15', 'windows-1252'] as const)('is read as %s when told', async (encoding) => {
    const source = await read({ name: 'a', bytes: latin1(WORDS) }, { encoding })
    expect(source).toMatchObject({ text: WORDS, warnings: [] })
  })
})

describe('bytes that are no characters', () => {
  const place = (count: number, first: number): SourceWarning => ({
    code: 'invalid-bytes',
    detail: `${count} ${count === 1 ? 'place' : 'places'} that cannot be utf-8, the first at byte ${first}`,
  })
  const before = utf8(`${WORDS}\n`)

  it.each([
    ['a line in another encoding', latin1('M\xf8det'), 1, 1],
    ['a letter cut in half', utf8('Fanø').subarray(0, 4), 1, 3],
    ['a letter written longer than it is', latin1('\xc0\xaf'), 2, 0],
    ['half of a surrogate pair', latin1('\xed\xa0\x80'), 3, 0],
    ['a byte that begins nothing', latin1('a\xffb'), 1, 1],
  ])('are shown, counted and placed: %s', async (_, bad, count, at) => {
    const source = await reading(join(before, bad, utf8(`\n${WORDS}`)))
    expect(source.text.match(/\ufffd/gu)).toHaveLength(count)
    expect(source.warnings).toEqual([place(count, before.length + at)])
    expect(source.text.split('\n')[2]).toBe(WORDS)
  })

  it('are not the sign for them that a text itself holds', async () => {
    expect((await reading(join(before, utf8('\ufffd')))).warnings.map(({ code }) => code)).not.toContain(
      'invalid-bytes',
    )
  })

  it('are placed in the file, its byte order mark included', async () => {
    const source = await reading(join(utf8('\ufeff'), before, latin1('\xff')))
    expect(source.warnings).toEqual([place(1, before.length + 3)])
  })

  it('refuse a text that has hardly a letter that is one', async () => {
    expect((await failure(latin1('m\xf8de \xc0\xaf \xed\xa0\x80 \xff'))).code).toBe('encoding')
  })
})

describe('letters that are not what they seem', () => {
  it('encoded twice, they are told, not mended', async () => {
    const twice = Buffer.from(utf8(WORDS)).toString('latin1')
    const { text, warnings } = await reading(utf8(twice))
    expect(text).toBe(twice)
    expect(warnings).toContainEqual({
      code: 'encoded-twice',
      detail: `${WORDS.match(/[æøå]/giu)?.length ?? 0} letters`,
    })
  })

  it.each([
    ['a direction', 'KKR \u202egninlitse\u202c', '2 signs'],
    ['no width inside words', 'Beslut\u200bning', '1 sign'],
    ['controls', 'Beslut\u0007ning over flere ord', '1 sign'],
  ])('signs of %s are told', async (_, text, detail) => {
    expect((await reading(utf8(text))).warnings).toEqual([{ code: 'controls', detail }])
  })

  it('soft hyphens and a break of no width between words are not', async () => {
    expect((await reading(utf8('Beslut\u00adning og/\u200beller'))).warnings).toEqual([])
  })
})

describe('a text is refused', () => {
  it.each([
    ['a mark only', '\xef\xbb\xbf'],
    ['blanks of UTF-16', '\xff\xfe \x00\n\x00'],
    ['blanks of UTF-16 without a mark', ' \x00\n\x00 \x00'],
    ['hard blanks', '\xa0\xa0\n'],
    ['signs of no width and line ends of all kinds', '\xe2\x80\x8b\xc2\xad\r\f\xc2\x85\xe2\x80\xa8'],
  ])('as empty when it holds %s', async (_, bytes) => {
    expect((await failure(latin1(bytes))).code).toBe('empty')
  })

  it.each([
    ['a program', '\x7fELF\x02\x01\x01'],
    ['a program of Windows', 'MZ\x90\x00\x03'],
    ['bytes of all kinds', String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255))], // prettier-ignore
    ['the first bytes of a PDF', '%PDF'],
  ])('as no document when it is %s', async (_, bytes) => {
    expect((await failure(latin1(bytes))).code).toBe('not-a-document')
  })

  it.each(['%PDF-', '%PDF-1', '%PDF-1.'])('as damaged when all there is of a PDF is %s', async (bytes) => {
    expect((await failure(latin1(bytes))).code).toBe('damaged')
  })
})
