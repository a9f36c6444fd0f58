import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'
import { makePdf, PROSE } from './make-pdf.ts'
import { failure, latin1, reading } from './reading.ts'

const TEXT = new TextEncoder().encode('1. Eventuelt\n\nMødet sluttede kl. 12.15.\n')

describe('read', () => {
  it('keeps name, size and fingerprint of the input', async () => {
    const source = await read({ name: 'møde.txt', bytes: TEXT })
    expect(source).toMatchObject({ name: 'møde.txt', bytes: TEXT.length, pages: null, mediaType: 'text/plain' })
    expect(source.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'))
  })

  it.each(['a.md', 'a.MARKDOWN'])('calls a text named %s markdown', async (name) => {
    expect((await read({ name, bytes: TEXT })).mediaType).toBe('text/markdown')
  })

  it('goes by content, not by name', async () => {
    const pdf = await read({ name: 'a.txt', bytes: makePdf([{ content: PROSE }]) })
    expect(pdf).toMatchObject({ mediaType: 'application/pdf', pages: 1 })
    expect((await read({ name: 'a.pdf', bytes: TEXT })).mediaType).toBe('text/plain')
  })

  it('finds a PDF behind a little rubbish', async () => {
    const bytes = Uint8Array.from([...latin1('\n\n'), ...makePdf([{ content: PROSE }])])
    expect((await reading(bytes)).pages).toBe(1)
  })

  it('leaves the bytes and the process as they were', async () => {
    const bytes = makePdf([{ content: PROSE }])
    const before = bytes.slice()
    const natives = [Object.getOwnPropertyDescriptor(Array.prototype, 'push')?.value as unknown, JSON.parse]
    await reading(bytes)
    expect(bytes).toEqual(before)
    expect([Object.getOwnPropertyDescriptor(Array.prototype, 'push')?.value, JSON.parse]).toEqual(natives)
  })

  it('reads the same twice', async () => {
    const bytes = makePdf([{ content: PROSE }, { content: PROSE }])
    expect(await reading(bytes)).toEqual(await reading(bytes))
  })
})

describe('read refuses', () => {
  it.each([
    ['nothing', '', 'empty', 'empty'],
    ['blanks', ' \r\n\t\f ', 'empty', 'blanks'],
    ['a web page', '\n <!DOCTYPE html><html><p>404</p>', 'not-a-document', 'HTML'],
    ['a web page with a byte order mark', '\xef\xbb\xbf<html lang="da">', 'not-a-document', 'HTML'],
    ['XML', '<?xml version="1.0"?><a/>', 'not-a-document', 'XML'],
    ['a Word file of which next to nothing is left', 'PK\x03\x04\x14\x00', 'damaged', 'Word'],
    ['a JPEG picture', '\xff\xd8\xff\xe0\x00\x10JFIF', 'not-a-document', 'JPEG'],
    ['a PNG picture', '\x89PNG\r\n\x1a\n', 'not-a-document', 'PNG'],
    ['RTF', '{\\rtf1\\ansi Referat}', 'not-a-document', 'RTF'],
    ['NULs', 'Refe\x00rat', 'not-a-document', 'binary'],
    ['control bytes', 'a\x01\x02\x03b', 'not-a-document', 'binary'],
    ['a PDF that is only a header', '%PDF-1.7\n', 'damaged', 'damaged'],
  ])('%s', async (_what, bytes, code, word) => {
    const error = await failure(latin1(bytes))
    expect(error.code).toBe(code)
    expect(error.problem).toContain(word)
    expect(error.message).toBe(`${error.problem} (${error.advice})`)
    expect(error.message).not.toMatch(/\n/u)
  })

  it('not a text that speaks of web pages', async () => {
    expect((await reading(latin1('Siden <html> nævnes'))).lines).toHaveLength(1)
  })
})
