// Plain PDFs are read without the PDF engine. What comes out must be what the engine gives, to the last bit.
import { readFileSync } from 'node:fs'
import fg from 'fast-glob'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../src/read/pdf/read-pdf.ts'
import { drawn, ENOUGH, linesOf, readPlainly } from './both-ways.ts'
import { plainPdf, type PlainSpec, stream, wide } from './plain-pdf.ts'

describe('the fixtures', () => {
  const pdfs = fg.sync('fixtures/*/{chromium,libreoffice}.pdf')

  it('are there', () => {
    expect(pdfs.length).toBeGreaterThan(15)
  })

  it.each(pdfs)('%s is read directly, to what the engine gives', async (path) => {
    expect(await linesOf(readFileSync(path))).not.toBe('left')
  })
})

describe('letters', () => {
  it.each([
    ['a blank that is drawn', '(Beslutning om) Tj', ['Beslutning om']],
    ['a gap that is a blank', '[(Beslutning) -300 (om)] TJ', ['Beslutning om']],
    ['a gap that is none', '[(Be) -40 (slut) 12.5 (ning)] TJ', ['Beslutning']],
    ['a gap between two numbers', '[(2) 0 (0) -90 (2) 0 -20 (6)] TJ', ['2026']],
    ['a small letter raised before large ones', '/F1 3 Tf (S) Tj /F1 20 Tf 3.9 -4 Td (iden) Tj', ['Siden']],
    ['a wide gap', '[(1.1.) -3000 (Orientering)] TJ', ['1.1. Orientering']],
    ['word and letter spacing', '2 Tc 9 Tw (a b) Tj 0 Tc 0 Tw', ['a\tb']],
    ['nothing drawn, with letters apart', '2 Tc (Be) Tj () Tj (slut) Tj () Tj (ning) Tj 0 Tc', ['Beslutning']],
    ['nothing in a row, with letters apart', '3 Tc [(Be) 100 () 40 ()] TJ (slutning) Tj 0 Tc', ['Beslutning']],
    ['narrow letters', '60 Tz (smalle bogstaver) Tj', ['smalle bogstaver']],
    ['raised ones', '(m) Tj 5 Ts (2) Tj 0 Ts', ['m', '2']],
    ['lines one below the other', '14 TL (en) Tj T* (to) Tj (tre) \' 3 1 (fire) "', ['en', 'to', 'tre', 'fire']],
    ['lines by their leading', '(en) Tj 0 -14 TD (to) Tj T* (tre) Tj', ['en', 'to', 'tre']],
    ['a step back', '(sidst) Tj -60 14 Td (f\\370rst) Tj', ['sidst', 'først']],
    ['Windows letters', '(\\306r\\370, K\\370ge \\226 \\223ja\\224\\205 \\200) Tj', ['Ærø, Køge – “ja”… €']],
    ['two bytes a letter', `/F2 11 Tf ${wide('Ærø og Køge')} Tj`, ['Ærø og Køge']],
    ['ligatures', `/F2 11 Tf ${wide('\ufb01nansiering')} Tj`, ['finansiering']],
    ['letters told one by one', '/F2 11 Tf <03010302> Tj', ['ABC']],
    ['a sign nobody sees', `/F2 11 Tf ${wide('kommu\u00adne')} Tj`, ['kommune']],
    ['two fonts in a line', `(KKR ) Tj /F2 11 Tf ${wide('tog')} Tj`, ['KKR tog']],
    ['escapes', '(\\(A\\) \\\nog\\056 (B)) Tj', ['(A) og. (B)']],
    ['a comment', '(A) Tj % (B) Tj\n( C) Tj', ['A C']],
  ])('%s', async (_, content, expected) => {
    expect(await drawn(`BT /F1 11 Tf 72 700 Td ${content} ET`)).toEqual(expected)
  })
})

describe('places', () => {
  const WORDS = 'BT /F1 11 Tf 72 700 Td (Oversigt over kvoter) Tj ET'

  it.each([
    ['a page of another origin', WORDS, { page: '/MediaBox [50 60 650 900] /CropBox [60 70 600 800]' }],
    ['a page shown turned', WORDS, { page: '/Rotate 90' }],
    ['a page shown turned back', WORDS, { page: '/Rotate -90' }],
    ['a page on its head', WORDS, { page: '/Rotate 180' }],
    ['letters drawn upwards', 'BT /F1 11 Tf 0 1 -1 0 300 200 Tm [(Oversigt) -300 (over kvoter)] TJ ET', {}],
    ['letters drawn askew', 'BT /F1 11 Tf 0.94 0.34 -0.34 0.94 99 300 Tm [(Oversigt) -300 (over kvoter)] TJ ET', {}],
    ['a page drawn enlarged', 'q 1.5 0 0 1.5 10 20 cm BT /F1 8 Tf 72 300 Td (Oversigt over kvoter) Tj ET Q', {}],
    ['a form', '/Fm0 Do', { resources: '/XObject <</Fm0 12 0 R>>', objects: [stream(WORDS, '/Subtype/Form /Matrix [1 0 0 1 5 9]')] }], // prettier-ignore
    ['content in pieces', 'BT /F1 11 Tf 72 700 Td \n', { more: ['(Oversigt over kvoter) Tj', ' ET'] }],
  ] as const)('%s', async (_, content, spec) => {
    expect(await drawn(content, spec)).toEqual(['Oversigt over kvoter'])
  })
})

describe('what is told besides the text', () => {
  const warnings = async (content: string, spec: PlainSpec = {}): Promise<string[]> => {
    expect(await drawn(content, spec)).not.toBe('left')
    return (await readPlainly(plainPdf(ENOUGH + content, spec)))?.warnings.map(({ code }) => code) ?? []
  }
  const WORD = 'BT /F1 11 Tf 72 700 Td (skjult) Tj ET'
  const GLASS = { resources: '/ExtGState <</G0 <</ca 0>> /G1 <</ca 1 /BM/Normal>>>>' }

  it.each([
    ['drawn with nothing', `3 Tr ${WORD}`, {}],
    ['white on paper', `1 g ${WORD}`, {}],
    ['white by ink', `0 0 0 0 k ${WORD}`, {}],
    ['white in a space of its own', `/C0 cs 1 1 1 scn ${WORD}`, { resources: '/ColorSpace <</C0 [/ICCBased 12 0 R]>>', objects: [stream('', '/N 3')] }], // prettier-ignore
    ['made of glass', `/G0 gs ${WORD}`, GLASS],
    ['off the page', 'BT /F1 11 Tf 900 700 Td (udenfor) Tj ET', {}],
  ] as const)('letters that are %s', async (_, content, spec) => {
    expect(await warnings(content, spec)).toContain('hidden-text')
  })

  it.each([
    ['white on blue', `0 0 1 rg 60 690 200 30 re f 1 1 1 rg ${WORD}`, {}],
    ['white in a blue circle', `0 0 1 rg 60 700 m 60 800 200 800 200 700 c 150 600 90 600 60 700 c f 1 g ${WORD}`, {}],
    ['black again', `q 1 g Q ${WORD}`, {}],
    ['of no glass', `/G1 gs ${WORD}`, GLASS],
    ['on a picture', `/Im0 Do 1 g ${WORD}`, { resources: '/XObject <</Im0 12 0 R>>', objects: [stream('x', '/Subtype/Image /Width 9 /Height 9')] }], // prettier-ignore
  ] as const)('not letters that are %s', async (_, content, spec) => {
    expect(await warnings(content, spec)).not.toContain('hidden-text')
  })

  it('links', async () => {
    const bytes = plainPdf(`${ENOUGH}BT /F1 10 Tf 72 700 Td (Se planen her.) Tj ET`, {
      page: '/Annots [<</Subtype/Link /Rect [117 698 137 710] /A <</S/URI /URI (https://www.kl.dk/plan)>>>> <</Subtype/Link /Rect [0 0 9 9] /Dest [3 0 R /Fit]>>]',
    })
    expect(await linesOf(bytes)).toEqual(['Se planen her.'])
    const links = (await readPlainly(bytes))?.lines.flatMap((line) => line.links)
    expect(links).toEqual([{ start: 10, end: 13, url: 'https://www.kl.dk/plan' }])
  })

  it('artifacts, and hyphens that the tags call set', async () => {
    const content = `${ENOUGH}/Artifact BMC BT /F1 9 Tf 72 30 Td (SIDE 2) Tj ET EMC
/P <</MCID 0>> BDC BT /F1 11 Tf 72 700 Td (kommu) Tj ET EMC /Span <</MCID 1>> BDC BT /F1 11 Tf 99.5 700 Td (-) Tj ET EMC`
    const bytes = plainPdf(content, {
      page: '/StructParents 4',
      catalog: '/MarkInfo <</Marked true>> /StructTreeRoot 12 0 R',
      objects: [
        '<</Type/StructTreeRoot /K 13 0 R /ParentTree <</Kids [<</Limits [0 9] /Nums [4 [13 0 R 14 0 R]]>>]>>>>',
        '<</S/P /P 12 0 R /Pg 3 0 R /K [0 14 0 R]>>',
        '<</S/Span /P 13 0 R /Pg 3 0 R /K 1 /ActualText <FEFF00AD>>>',
      ],
    })
    expect(await linesOf(bytes)).toEqual(['SIDE 2', 'kommu-'])
    const lines = (await readPlainly(bytes))?.lines ?? []
    expect(lines.map(({ aside, hyphen }) => [aside, hyphen])).toEqual([
      [undefined, undefined],
      ['artifact', undefined],
      [undefined, 'soft'],
    ])
  })
})

describe('damage', () => {
  const CONTENT = `${ENOUGH}q 1 0 0 1 0 0 cm BT /F1 11 Tf 72 700 Td [(Be) -40 (slutning) -300 (om)] TJ T* (KKR) Tj ET Q
/P <</MCID 0>> BDC BT /F2 11 Tf 1 0 0 1 72 650 Tm ${wide('Ærø og Køge')} Tj 3 Tr 0 -14 TD <00410042> Tj ET EMC 1 g 9 9 9 9 re f`
  const sound = Buffer.from(plainPdf(CONTENT))
  const one = fc.record({ at: fc.nat(sound.length - 1), byte: fc.oneof(fc.constantFrom(...Buffer.from('0123456789.-TdDJjmqQ<>()[]/ ')), fc.nat(255)) }) // prettier-ignore
  const damages = fc.array(one, { minLength: 1, maxLength: 2 })
  const damaged = (places: readonly { at: number; byte: number }[]): Uint8Array => {
    const bytes = Uint8Array.from(sound)
    for (const { at, byte } of places) bytes[at] = byte
    return bytes
  }

  it('is read as the engine reads it, or left to it', async () => {
    let read = 0
    await fc.assert(
      fc.asyncProperty(damages, async (places) => {
        const bytes = damaged(places)
        const direct = await readPlainly(bytes)
        if (direct === null) return
        read++
        expect(direct).toEqual(await readPdf(bytes, { engine: 'pdf-parse' }))
      }),
      { numRuns: 400 },
    )
    expect(read).toBeGreaterThan(20)
  }, 60_000)
})
