import { describe, expect, it } from 'vitest'
import { KKR_TITLE, lookAlike } from '../../src/vocabulary/look-alikes.ts'

describe('papers that are no KKR minutes', () => {
  it.each([
    ['Referat fra møde i Byrådet', 'et byrådsreferat'],
    ['REFERAT BYRÅDET', 'et byrådsreferat'],
    ['Kommunalbestyrelsen', 'et byrådsreferat'],
    ['Byrådet i Køge Kommune', 'et byrådsreferat'],
    ['Åben dagsorden Økonomiudvalget', 'et byrådsreferat'],
    ['Referat fra mødet i Regionsrådet', 'et regionsrådsreferat'],
    ['Bestyrelsesmøde', 'et bestyrelsesreferat'],
    ['Referat fra bestyrelsesmøde i Trafikselskabet', 'et bestyrelsesreferat'],
    ['Dagsorden til møde i KL’s bestyrelse', 'et bestyrelsesreferat'],
    ['Referat af møde i Kommunaldirektørnetværket', 'et referat fra et kommunaldirektørnetværk'],
    ['K17', 'et referat fra et kommunaldirektørnetværk'],
    ['Dagsorden K29', 'et referat fra et kommunaldirektørnetværk'],
    ['Kommunekontaktudvalget', 'et referat fra et kommunekontaktudvalg (KKU)'],
    ['Referat 2012 KKU', 'et referat fra et kommunekontaktudvalg (KKU)'],
    ['Embedsmandsudvalget', 'et referat fra et embedsmandsudvalg'],
    ['BLÅ BOG', 'en Blå Bog'],
    ['KKR’s Blå Bog 2022-2025', 'en Blå Bog'],
  ])('%s', (line, name) => {
    expect(lookAlike(line)).toBe(name)
  })

  it.each([
    'REFERAT 2026',
    'KKR HOVEDSTADEN',
    'Sted: Byrådssalen, Køge Rådhus',
    'Byrådssalen, Rådhuset',
    'Byrådets mødelokale, Rådhuset',
    'Sted: Økonomiudvalgets mødelokale',
    'Der er formøde i K17 kl. 9.00',
    'Referatet sendes til kommunaldirektørerne',
    'Regionsrådet har holdt møde om sagen i byrådssalen.',
  ])('but not: %s', (line) => {
    expect(lookAlike(line)).toBeNull()
  })
})

describe('the name of a KKR', () => {
  it.each([
    ['KKR HOVEDSTADEN', 'HOVEDSTADEN'],
    ['KKRSYDDANMARK', 'SYDDANMARK'],
    ['Referat KKR Midtjylland 2012', 'Midtjylland'],
    ['Kommunekontaktrådet i Nordjylland', 'Nordjylland'],
  ])('%s', (line, region) => {
    expect(KKR_TITLE.exec(line)?.groups?.['region']).toBe(region)
  })

  it.each(['Region Hovedstaden', 'KKR', 'SKKR Sjælland'])('but not: %s', (line) => {
    expect(KKR_TITLE.test(line)).toBe(false)
  })
})
