import { describe, expect, it } from 'vitest'
import { readMunicipality } from '../../src/danish/municipality.ts'
import { MUNICIPALITIES } from '../../src/vocabulary/municipalities.ts'

describe('readMunicipality', () => {
  it('keeps the name as printed and gives code and short name beside it', () => {
    expect(readMunicipality('Københavns Kommune')).toEqual({
      name: 'Københavns Kommune',
      code: '101',
      canonical: 'København',
    })
  })

  it.each([
    ['København', '101'],
    ['KØBENHAVN KOMMUNE', '101'],
    ['Frederiksberg', '147'],
    ['Høje Taastrup Kommune', '169'],
    ['Høje-Tåstrup kommune', '169'],
    ['Lyngby-Taarbæk Kommune', '173'],
    ['Bornholms Regionskommune', '400'],
    ['Bornholm Kommune', '400'],
    ['Stevn’s Kommune', '336'],
    ['Assens', '420'],
    ['Fåborg-Midtfyn', '430'],
    ['Nordfyns Kommune', '480'],
    ['Nordfyn', '480'],
    ['Århus Kommune', '751'],
    ['Ikast - Brande', '756'],
    ['Ringkøbing–Skjern Kommune', '760'],
    ['Brønderslev-Dronninglund', '810'],
    ['Vesthimmerland Kommune', '820'],
    ['Vesthimmerlands Kommune', '820'],
    ['Ålborg', '851'],
    ['Faxe Komm.', '320'],
  ])('%s is %s', (printed, code) => {
    expect(readMunicipality(printed).code).toBe(code)
  })

  it.each(MUNICIPALITIES.map(({ name, code }) => [name, code]))('%s in every dress', (name, code) => {
    for (const printed of [name, `${name} Kommune`, `${name}s Kommune`, name.toUpperCase(), name.normalize('NFD')])
      expect(readMunicipality(printed)).toMatchObject({ name: printed, code, canonical: name })
  })

  it.each(['Region Sjælland', 'Frederiksværk', 'Kommune', 'KL', '', 'Vej', 'Christiansø', 'Køge Bugt'])(
    '%s is none of the 98',
    (printed) => {
      expect(readMunicipality(printed)).toEqual({ name: printed, code: null, canonical: null })
    },
  )
})
