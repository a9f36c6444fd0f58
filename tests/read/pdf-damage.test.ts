import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { listenToEngine } from '../../src/read/pdf/engine-console.ts'
import { read } from '../../src/read/read.ts'
import { ReadFailure } from '../../src/read/read-failure.ts'
import type { SourceWarning } from '../../src/text/source-warning.ts'
import { at, makePdf, PROSE } from './make-pdf.ts'
import { failure, latin1, reading } from './reading.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** A sound PDF, with part of its bytes changed. */
const changed = (change: (file: string) => string): Uint8Array =>
  latin1(change(text(makePdf([{ content: PROSE }, { content: PROSE }]))))

const warnings = async (bytes: Uint8Array): Promise<readonly SourceWarning[]> => (await reading(bytes)).warnings

describe('a PDF that had to be mended says so', () => {
  it('a sound one says nothing', async () => {
    expect(await warnings(changed((file) => file))).toEqual([])
  })

  it.each([
    [
      'its table of objects is lost',
      (file: string) => file.replace(/startxref\n\d+/u, 'startxref\n0'),
      'table of objects',
    ],
    ['a page has lost its contents', (file: string) => file.replace('/Contents', '/Cantents'), 'broken'],
    ['the contents are no stream', (file: string) => file.replace('>>\nstream', '>>\nstrfam'), 'broken'],
    [
      'a page is something else',
      (file: string) => file.replace(/\/Type\/Page\b/u, '/Kind/Page').replace('/Contents', '/Cantents'),
      'broken',
    ],
    ['a stream is longer than it says', (file: string) => file.replace(/\/Length \d/u, '/Length  '), 'broken'],
    ['a stream is shorter than it says', (file: string) => file.replace(/\/Length \d/u, '/Length 9'), 'broken'],
    ['its end is lost', (file: string) => file.slice(0, file.indexOf('xref')), 'table of objects'],
    ['it says more pages than there are', (file: string) => file.replace('/Count 2', '/Count 7'), 'tree of pages'],
    [
      'it says an absurd number of pages',
      (file: string) => file.replace('/Count 2', '/Count 2147483647'),
      'tree of pages',
    ],
    ['it says a negative number of pages', (file: string) => file.replace('/Count 2', '/Count -2'), 'tree of pages'],
    [
      'it says an absurd number of objects',
      (file: string) => file.replace(/xref\n0 \d+/u, 'xref\n0 2147483647').replace(/\/Size \d+/u, '/Size 2147483648'),
      'table of objects',
    ],
    ['a stream cannot be decoded', (file: string) => file.replace('<</Length', '<</Filter/Odd /Length'), 'stream'],
    ['an operator has no end', (file: string) => file.replace('q BT', `q ${'X'.repeat(300)} BT`), 'parts of pages'],
    ['an operator is none', (file: string) => file.replace('q BT', 'q XX'), 'parts of pages'],
  ])('when %s', async (_, change, word) => {
    const result = await reading(changed(change)).catch((error: unknown) => error)
    if (result instanceof ReadFailure) expect(result.code).toBe('damaged')
    else
      expect(result).toMatchObject({
        warnings: [{ code: 'repaired', detail: expect.stringContaining(word) as string }],
      })
  })

  it('two that are read at a time do not hear of each other', async () => {
    const broken = changed((file) => file.replace(/startxref\n\d+/u, 'startxref\n0'))
    const sound = makePdf([{ content: PROSE }])
    const codes = (await Promise.all([sound, broken, sound].map(warnings))).map((all) => all.map(({ code }) => code))
    expect(codes).toEqual([[], ['repaired'], []])
  })

  it('what the engine says when a reading is over is heard by nobody; what others say goes where it went', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined)
    let late: Promise<void> = Promise.resolve()
    const heard: string[] = []
    await listenToEngine(
      (sentence) => heard.push(sentence),
      async () => {
        console.info('Info: in time')
        late = setTimeout(20).then(() => {
          console.info('Info: too late')
          console.info('a word of the host')
        })
        await Promise.resolve()
      },
    )
    await late
    console.info('Info: of the host')
    expect(heard).toEqual(['in time'])
    expect(info.mock.calls).toEqual([['a word of the host'], ['Info: of the host']])
    info.mockRestore()
  })
})

describe('a PDF that is cut off is refused, or says that it was mended', () => {
  const whole = readFileSync(new URL('../../fixtures/sjaelland-2025-09-12/libreoffice.pdf', import.meta.url))

  it.each([0.1, 0.5, 0.9, 0.99])('after %f of its bytes', async (share) => {
    const bytes = whole.subarray(0, whole.length * share)
    const result = await read({ name: 'a.pdf', bytes }).catch((error: unknown) => error)
    if (result instanceof ReadFailure) expect(['damaged', 'no-text-layer']).toContain(result.code)
    else expect(result).toMatchObject({ warnings: [{ code: 'repaired' }] })
  })

  it('and what is left of one without any text is not called a picture', async () => {
    const file = changed((all) => all.replaceAll(/\(.*?\) Tj/gu, '').replace(/startxref\n\d+/u, 'startxref\n0'))
    expect(await failure(file)).toMatchObject({
      code: 'no-text-layer',
      problem: expect.stringContaining('damaged') as string,
    })
  })
})

describe('a PDF is refused as damaged', () => {
  it.each([
    ['when its pages run in a circle', (file: string) => file.replace(/\/Kids \[[^\]]*\]/u, '/Kids [2 0 R]')],
    ['when its pages are no list', (file: string) => file.replace(/\/Kids \[[^\]]*\]/u, '/Kids 7')],
    ['when it has no pages', () => text(makePdf([]))],
    ['when it nests without end', (file: string) => file.replace('/Kids [', `/Kids ${'['.repeat(10_000)}`)],
  ])('%s', async (_, change) => {
    expect((await failure(changed(change))).code).toBe('damaged')
  })
})

describe('letters without meaning', () => {
  const codes = (broken: string): Promise<readonly SourceWarning[]> => {
    const fonts = { P: { name: 'Odd', toUnicode: { 65: broken, 66: 'b' } } }
    return warnings(makePdf([{ content: PROSE + at(72, 700, 'BAB', { font: 'P' }) }], { fonts }))
  }

  it.each([
    ['private use inside a word', '\ue0e5'],
    ['U+FFFD', '\ufffd'],
    ['a control character', '\u0003'],
  ])('are counted: %s', async (_, broken) => {
    const [warning] = await codes(broken)
    expect(warning).toEqual({ code: 'garbled', detail: '1 character without meaning, 1.6 % of all' })
  })

  it('are not the bullets of symbol fonts', async () => {
    const fonts = { P: { name: 'Odd', toUnicode: { 65: '\uf0d2' } } }
    const content = at(72, 700, 'A', { font: 'P' }) + at(90, 700, 'Kommunerne')
    expect(await warnings(makePdf([{ content: PROSE + content }], { fonts }))).toEqual([])
  })

  it.each([
    ['a row of one sign is an ornament', '\uf0d2', []],
    ['different signs are a word', '\ue041\ue042\ue043', ['garbled']],
  ])('are told by their company: %s', async (_, sign, codes) => {
    const fonts = { P: { name: 'Odd', toUnicode: { 65: sign } } }
    const content = at(72, 700, sign.length > 1 ? 'A' : 'AAAA', { font: 'P' }) + at(190, 700, 'Kommunerne')
    const told = await warnings(makePdf([{ content: PROSE + PROSE + content }], { fonts }))
    expect(told.map(({ code }) => code)).toEqual(codes)
  })

  it('refuse the PDF when they are many', async () => {
    const fonts = { P: { name: 'Odd', toUnicode: { 65: '\ue0e5' } } }
    const bytes = makePdf([{ content: PROSE + at(72, 700, 'A'.repeat(40), { font: 'P' }) }], { fonts })
    expect((await failure(bytes)).code).toBe('unreadable-letters')
  })

  it('are not the marks of direction and zero width: nobody sees them on paper, and the words are whole', async () => {
    const fonts = { P: { name: 'Odd', toUnicode: { 65: '\u200b', 66: 'b', 67: '\u202e' } } }
    const source = await reading(makePdf([{ content: PROSE + at(72, 700, 'BABCB', { font: 'P' }) }], { fonts }))
    expect(source.text).toContain('bbb')
    expect(source.warnings).toEqual([])
  })
})

describe('what a reader of the page does not see', () => {
  const picture = 'q 400 0 0 400 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q\n'

  it.each([
    ['to the left', -300, 700],
    ['above', 72, 900],
    ['below', 72, -80],
  ])('off the page, %s, is left out and told', async (_, x, y) => {
    const source = await reading(makePdf([{ content: PROSE + at(x, y, 'Skjult') }]))
    expect(source.text).not.toContain('Skjult')
    expect(source.warnings).toEqual([
      { code: 'hidden-text', detail: '6 letters outside of the visible page, left out (page 1)' },
    ])
  })

  it('what is cropped away is off the page, letter by letter', async () => {
    const content = PROSE + at(72, 700, 'Skjult') + at(60, 400, 'Inde')
    const source = await reading(makePdf([{ content, cropBox: [70, 300, 500, 500] }]))
    expect(source.text).not.toContain('Skjult')
    expect(source.text.split('\n')).toContain('de')
    expect(source.warnings).toEqual([
      { code: 'hidden-text', detail: '8 letters outside of the visible page, left out (page 1)' },
    ])
  })

  it.each([
    ['in the mode that draws nothing', at(72, 700, 'Skjult', { more: '3 Tr' })],
    ['white on white', at(72, 700, 'Skjult', { more: '1 1 1 rg' })],
  ])('%s is read and told', async (_, hidden) => {
    const source = await reading(makePdf([{ content: PROSE + hidden }]))
    expect(source.text).toContain('Skjult')
    expect(source.warnings).toEqual([
      { code: 'hidden-text', detail: '6 letters drawn unseen, read like the others (page 1)' },
    ])
  })

  it('white on a coloured area is seen', async () => {
    const content = `q 0 0 1 rg 60 690 300 30 re f Q\n${at(72, 700, 'Synlig', { more: '1 1 1 rg' })}`
    expect(await warnings(makePdf([{ content: PROSE + content }]))).toEqual([])
  })

  it('white beside the coloured area is not', async () => {
    const content = `q 0 0 1 rg 60 600 300 30 re f Q\n${at(72, 700, 'Skjult', { more: '1 1 1 rg' })}`
    expect((await warnings(makePdf([{ content: PROSE + content }]))).map(({ code }) => code)).toEqual(['hidden-text'])
  })

  it('unseen letters over a picture were read off it by a program', async () => {
    const content = picture + at(72, 700, 'Aflæst'.replace('æ', '\xe6'), { more: '3 Tr' })
    const source = await reading(makePdf([{ content: PROSE + content }]))
    expect(source.text).toContain('Aflæst')
    expect(source.warnings).toEqual([{ code: 'ocr-text', detail: '6 letters (page 1)' }])
  })
})
