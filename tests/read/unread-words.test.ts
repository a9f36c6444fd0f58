// Words that lie on a page without being part of it are told, and are in no value.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import type { SourceWarning } from '../../src/text/source-warning.ts'
import { at, makePdf, PROSE } from './make-pdf.ts'
import { reading } from './reading.ts'

const warnings = async (bytes: Uint8Array): Promise<readonly SourceWarning[]> => (await reading(bytes)).warnings

describe('what lies on a page without being part of it', () => {
  const annotated = (...annotations: string[]): Promise<readonly SourceWarning[]> =>
    warnings(makePdf([{ content: PROSE }, { content: PROSE, annotations }]))

  it('is told: fields that are filled in', async () => {
    expect(await annotated('/Subtype/Widget /FT/Tx /T (navn) /V (Anna Berg)')).toEqual([
      { code: 'form-fields-not-read', detail: '1 field (page 2)' },
    ])
  })

  it('is told: a form that is not made of pages', async () => {
    const bytes = makePdf([{ content: PROSE }], { catalog: '/AcroForm <</Fields [] /XFA [(template) (<a/>)]>>' })
    expect(await warnings(bytes)).toEqual([{ code: 'form-fields-not-read', detail: 'a form (XFA)' }])
  })

  it('is told: texts and notes', async () => {
    const notes = ['/Subtype/FreeText /DA (/F1 10 Tf) /Contents (Udkast)', '/Subtype/Text /Contents (Ret dette)']
    expect(await annotated(...notes)).toEqual([{ code: 'annotations-not-read', detail: '2 annotations (page 2)' }])
  })

  it('is told: a stamp whose word is only drawn', async () => {
    const bytes = makePdf([{ content: PROSE, stamps: [at(400, 60, 'UDKAST'), '400 60 100 30 re S'] }])
    expect(await warnings(bytes)).toEqual([{ code: 'annotations-not-read', detail: '1 annotation (page 1)' }])
  })

  it.each([
    ['in Danish', 'Underskrevet af Anna Berg'],
    ['in English', 'Digitally signed by Anna Berg'],
  ])('is told: the box of a signature, %s', async (_, words) => {
    const signatures = [at(400, 60, words) + at(400, 48, '2026.11.20 10:15:00 +01:00')]
    const source = await reading(makePdf([{ content: PROSE }, { content: PROSE, signatures }]))
    expect(source.warnings).toEqual([{ code: 'signatures-not-read', detail: '1 signature (page 2)' }])
    expect(JSON.stringify(parse(source))).not.toMatch(/Anna Berg|2026\.11/u)
  })

  it.each([
    ['not signed', ''],
    ['without words', '400 60 100 30 re S'],
    ['that holds blanks', at(400, 60, '  ')],
  ])('not the box of a signature %s', async (_, drawn) => {
    expect(await warnings(makePdf([{ content: PROSE, signatures: [drawn] }]))).toEqual([])
  })

  it('not empty fields, links or hidden ones', async () => {
    const none = ['/Subtype/Widget /FT/Tx /T (navn)', '/Subtype/Text /F 2 /Contents (Skjult)', '/Subtype/Square']
    expect(await annotated(...none)).toEqual([])
  })
})
