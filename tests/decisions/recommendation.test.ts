// Where a recommendation is found: under its label, or by its formula in an item without labels.
import { describe, expect, it } from 'vitest'
import { drawnPoints, itemCalled } from './deciding.ts'

const PROSE = 'Kommunerne har i foråret arbejdet sammen om en fælles plan for trafikken i hele området.'
const FORMULA = 'Det indstilles, at KKR Sjælland drøfter sagen.'
const found = async (body: string): Promise<unknown> => {
  const { indstilling } = await itemCalled('Trafik i byerne', body)
  return indstilling && [indstilling.label, indstilling.text]
}

describe('under a label', () => {
  it('is the section', async () => {
    expect(await found(`Baggrund\n\n${PROSE}\n\nIndstilling\n\n${FORMULA}`)).toEqual(['Indstilling', FORMULA])
  })

  it('may be called Forslag; where both stand, Indstilling is it', async () => {
    expect(await found(`Forslag\n\n${FORMULA}`)).toEqual(['Forslag', FORMULA])
    expect(await found(`Forslag\n\n${PROSE}\n\nIndstilling\n\n${FORMULA}`)).toEqual(['Indstilling', FORMULA])
  })

  it('may have its label twice, the first with nothing below', async () => {
    expect(
      await found('Indstilling\n\nDet indstilles:\n\n- at KKR Sjælland drøfter sagen\n- at planen godkendes'),
    ).toEqual([expect.any(String), expect.stringContaining('drøfter sagen')])
  })

  it('is not looked for in the text of an item with other labels', async () => {
    expect(await found(`Baggrund\n\n${FORMULA}`)).toBeNull()
  })
})

describe('without labels', () => {
  it('is the paragraph of the formula', async () => {
    expect(await found(`${PROSE}\n\n${FORMULA}\n\n${PROSE}`)).toEqual([null, FORMULA])
  })

  it('goes on with further sentences of its kind', async () => {
    const more = 'Det indstilles videre, at planen godkendes.'
    expect(await found(`${FORMULA}\n\n${more}\n\n${PROSE}`)).toEqual([null, `${FORMULA}\n\n${more}`])
    expect(await found(`Det indstilles,\n\nat KKR Sjælland drøfter sagen\n\n${PROSE}`)).toEqual([
      null,
      'Det indstilles,\n\nat KKR Sjælland drøfter sagen',
    ])
  })

  it('takes the list it announces, and none that a full stop cuts off', async () => {
    expect(await found('Det indstilles, at KKR Sjælland:\n\n- drøfter sagen\n- godkender planen\n')).toEqual([
      null,
      'Det indstilles, at KKR Sjælland:\n\n- drøfter sagen\n- godkender planen',
    ])
    expect(await found(`${FORMULA}\n\n- busser\n- tog\n`)).toEqual([null, FORMULA])
  })

  it('is its sentence alone where it stands inside a paragraph', async () => {
    const item = await itemCalled('Trafik i byerne', `${PROSE} ${FORMULA} Planen er sendt ud.`)
    expect(item.indstilling?.text).toBe(FORMULA)
    expect(drawnPoints(item.indstilling?.points ?? [])).toEqual([FORMULA])
  })

  it.each([
    PROSE,
    'Formandskabet har indstillet Anna Berg til posten.',
    'Sekretariatet foreslår, at mødet flyttes.',
    'Der er indstillet tre kandidater til posten.',
  ])('is not in "%s"', async (text) => {
    expect(await found(text)).toBeNull()
  })
})
