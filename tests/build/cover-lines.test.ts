// The cover: days in every form, lines that are no place, two councils, and what stands beside.
import { describe, expect, it } from 'vitest'
import { pageSource } from '../text/make-lines.ts'
import { built } from './building.ts'
import { coverOf, drawn, under } from './covering.ts'

describe('days in every form', () => {
  it.each([
    ['Mødested\nRådhuset i Skive\n\nMødedato\n9.6.09\n\nMødetid\n9.30', '2009-06-09 09:30 | Rådhuset i Skive'],
    ['Mødested Rådhuset i Skive\nMødedato 9.6.09\nMødetid 9.30-12', '2009-06-09 09:30-12:00 | Rådhuset i Skive'],
    ['Dato: 31. maj\nTidspunkt: 9.00\nSted: Hotel Fyret, Skagen', '2014-05-31 09:00 | Hotel Fyret, Skagen'],
    [
      'Dato: fredag den 31. maj kl. 9.00-11.30\nSted: Hotel Fyret, Skagen',
      '2014-05-31 09:00-11:30 | Hotel Fyret, Skagen',
    ],
    [
      'Dato: 12.-13. marts 2026 kl. 12.00-13.00\nSted: Hotel Trinity, Fredericia',
      '2026-03-12/2026-03-13 12:00-13:00 | Hotel Trinity, Fredericia',
    ],
    [
      'Dato: 30. april – 1. maj 2026\nTid: Kl. 12 til kl. 13\nSted: Hotel Trinity, Fredericia',
      '2026-04-30/2026-05-01 12:00-13:00 | Hotel Trinity, Fredericia',
    ],
    [
      'Dato : 23.02.21\nTidspunkt : Kl. 10.00\nMødested : Hotel Kysten\nKongevej 3\n4600 Køge',
      '2021-02-23 10:00 | Hotel Kysten Kongevej 3 4600 Køge',
    ],
    ['REFERAT\nKKR Sjælland\n12/3-21 kl. 10', '2021-03-12 10:00 | -'],
    ['Dato: 15/6-2018, 10.00-12.00\nSted: Gentofte Rådhus', '2018-06-15 10:00-12:00 | Gentofte Rådhus'],
    ['Dato: d. 15.6.2018 kl.10:00\nSted: Gentofte Rådhus', '2018-06-15 10:00 | Gentofte Rådhus'],
    [
      'Dato: Fredag d. 15. juni\nTidspunkt: Kl. 10:00 til 12:00\nSted: Gentofte Rådhus',
      '2018-06-15 10:00-12:00 | Gentofte Rådhus',
    ],
    [
      'REFERAT\nKKR Hovedstaden d. 15. juni 2018, kl. 10.00 – 12.00\nSted: Gentofte Rådhus, mødelokale 2',
      '2018-06-15 10:00-12:00 | Gentofte Rådhus, mødelokale 2',
    ],
  ])('%s', async (cover, want) => {
    expect(drawn(await coverOf(under(cover, want)))).toBe(want)
  })
})

describe('lines that are no place', () => {
  it.each([
    [
      'Dato: 26. november 2026 kl. 10.00, flyttet til 3. december kl. 9.00\nSted: Teams',
      '2026-12-03 09:00 | Teams | 26. november 2026 kl. 10.00, flyttet til 3. december kl. 9.00',
    ],
    [
      'Dato: 12-03-2026 10:00\nSted: Kongrescentret, Fredericia\nMØDET ER AFLYST',
      '2026-03-12 10:00 | Kongrescentret, Fredericia | MØDET ER AFLYST',
    ],
    [
      'Dato: 12-03-2026 10:00\nSted: Kongrescentret, Fredericia\nEkstraordinært møde',
      '2026-03-12 10:00 | Kongrescentret, Fredericia | Ekstraordinært møde',
    ],
    [
      'AFLYST\n\nDato: 12-03-2026 10:00\nSted: Kongrescentret, Fredericia',
      '2026-03-12 10:00 | Kongrescentret, Fredericia | AFLYST',
    ],
    [
      'Dato: 12-03-2026 10:00\nSted: Kongrescentret, Fredericia\n\nTil medlemmerne af KKR Syddanmark\n\nKære medlemmer\n\nHermed fremsendes referat af mødet den 12. marts 2026.\n\nMed venlig hilsen\nAnna Holt',
      '2026-03-12 10:00 | Kongrescentret, Fredericia',
    ],
    [
      'Dato: 12-03-2012 10:00\nSted: Kongrescentret, Fredericia\nJnr 03.02.01 A07\nSagsid 000123\nRef ABC/DEF\nabc@example.org\nTlf 3370 3370',
      '2012-03-12 10:00 | Kongrescentret, Fredericia',
    ],
    [
      'Den 20. marts 2012\nJnr 03.02.01 A07\nSagsid 000123\nRef ABC\nReferat af møde i KKR Syddanmark mandag den 12. marts 2012 kl. 10.00\nSted: Fredericia Rådhus',
      '2012-03-12 10:00 | Fredericia Rådhus',
    ],
    [
      'Dato: 12-03-2026 10:00\nSted: Hobro Idrætscenter\nMødet ligger i forlængelse af KKR Nordjyllands møde.',
      '2026-03-12 10:00 | Hobro Idrætscenter | Mødet ligger i forlængelse af KKR Nordjyllands møde.',
    ],
    [
      'Dato: 23-02-2015 10:00\nSted: Sørup Herregård\nMødeleder: Anna Holt\nKaffeansvarlig: Bo Krag',
      '2015-02-23 10:00 | Sørup Herregård | Mødeleder: Anna Holt | Kaffeansvarlig: Bo Krag',
    ],
    [
      'Dato: 23-02-2015 10:00\nSted: Sørup Herregård\n\nUdsendt den 3. marts 2015',
      '2015-02-23 10:00 | Sørup Herregård | Udsendt den 3. marts 2015',
    ],
    ['Udsendt den 3. marts 2015\n\nMandag den 23. februar 2015 kl. 10', '2015-02-23 10:00 | -'],
    [
      'Dato: 23. feb. 2021, kl. 10:00 – 12:00\nSted: Hotel Kysten, Kongevej 3, 4600 Køge. OBS: Husk legitimation.',
      '2021-02-23 10:00-12:00 | Hotel Kysten, Kongevej 3, 4600 Køge | OBS: Husk legitimation.',
    ],
    [
      'Dato: 23-02-2021 10:00\nSted: Hotel Kysten\nMødet er flyttet til Køge Rådhus pga. sne',
      '2021-02-23 10:00 | Hotel Kysten | Mødet er flyttet til Køge Rådhus pga. sne',
    ],
    [
      'Dato: 15-06-2018 10:00\nSted: Gentofte Rådhus\nPolitiske formøder fra kl. 9.00\nFrokost kl. 12.00',
      '2018-06-15 10:00 | Gentofte Rådhus | Politiske formøder fra kl. 9.00 Frokost kl. 12.00',
    ],
    [
      'Konstituerende møde\n\nDato: 15-06-2018 10:00\nSted: Gentofte Rådhus',
      '2018-06-15 10:00 | Gentofte Rådhus | Konstituerende møde',
    ],
    [
      'Dato: 15-06-2018 10:00\nSted: Gentofte Rådhus,\nBernstorffsvej 161,\n2920 Charlottenlund\nMødet er flyttet fra Herlev.',
      '2018-06-15 10:00 | Gentofte Rådhus, Bernstorffsvej 161, 2920 Charlottenlund | Mødet er flyttet fra Herlev.',
    ],
  ])('%s', async (cover, want) => {
    expect(drawn(await coverOf(under(cover, want)))).toBe(want)
  })
})

describe('two councils', () => {
  it.each([
    [
      'REFERAT 2026\n\nKKR HOVEDSTADEN OG SJÆLLAND\n\nDato: 12-03-2026 10:00\nSted: Roskilde Kongrescenter',
      'KKR Hovedstaden',
      ['KKR Sjælland'],
    ],
    [
      'REFERAT 2026\n\nFællesmøde mellem KKR Midtjylland og KKR Nordjylland\n\nDato: 12-03-2026 10:00\nSted: Hobro Idrætscenter',
      'KKR Midtjylland',
      ['KKR Nordjylland'],
    ],
    [
      'REFERAT 2026\n\nKKR MIDTJYLLAND\nKKR NORDJYLLAND\n\nDato: 12-03-2026 10:00\nSted: Hobro Idrætscenter',
      'KKR Midtjylland',
      ['KKR Nordjylland'],
    ],
    [
      'R E F E R AT 2 0 1 6\n\nK K R H O V E D S T A D E N O G K K R S J Æ L L A N D\n\nDato: 12-03-2016 10:00',
      'KKR Hovedstaden',
      ['KKR Sjælland'],
    ],
    ['REFERAT 2026\n\nKKR MIDTJYLLAND\n\nMødet ligger efter KKR Nordjyllands møde.', 'KKR Midtjylland', []],
    ['REFERAT 2026\n\nKKR MIDTJYLLAND\n\nTil KKR Midtjylland', 'KKR Midtjylland', []],
  ])('%s', async (cover, body, jointWith) => {
    expect(await coverOf(cover)).toMatchObject({ body, jointWith })
  })
})

describe('the publisher’s side column', () => {
  const side = (text: string, y: number): { text: string; left: number; y: number } => ({ text, left: 470, y })

  it('is set apart by its place, with the day on which the paper was written', () => {
    const { meeting } = built(
      pageSource([
        side('Den 20. juni 2011', 140),
        side('Jnr 01.02.03 A08', 170),
        side('Sagsid 00018734', 184),
        side('Ref ABC/DEF', 211),
        side('4000 Roskilde', 225),
        { text: 'Referat af møde i KKR Sjælland', y: 130 },
        { text: 'Mandag den 6. juni 2011 kl. 10.00', y: 160 },
        { text: 'Mødested: Kulturhuset, Strandvej 55,', y: 180 },
        { text: 'Køge', y: 195 },
        { text: '1. Eventuelt', y: 300 },
      ]),
    )
    expect(drawn(meeting)).toBe('2011-06-06 10:00 | Kulturhuset, Strandvej 55, Køge')
    expect(meeting.cover).toContain('Ref ABC/DEF')
  })

  it('is set apart by its column in text that keeps the page', async () => {
    const column = ' '.repeat(20)
    const fields = `Mødedato:   6. juni 2011 kl. 10.00 ${column}Den 20. juni 2011\nMødested:   Kulturhuset, Strandvej 55,${column}Jnr 01.02.03 A08\n            Køge                       ${column}Ref ABC/DEF\n`
    expect(drawn(await coverOf(under(fields, '2011')))).toBe('2011-06-06 10:00 | Kulturhuset, Strandvej 55, Køge')
  })
})
