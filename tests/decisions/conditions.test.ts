// On what a decision depends: the reservation in its own words, and what only sounds like one.
import { describe, expect, it } from 'vitest'
import { decided } from './deciding.ts'

const read = async (text: string): Promise<[string | null, string[]]> => {
  const { outcome, conditions } = await decided(text)
  return [outcome, conditions.map(({ text: own }) => own)]
}
const TILTRÅDT = 'KKR Sjælland tiltrådte indstillingen'

describe('a reservation', () => {
  it.each([
    ['med forudsætningen, at budgettet holder', ['budgettet holder']],
    [
      'med forudsætningen, at budgettet ikke overstiger 1,9 mio. kr., og at betalingen tages op igen',
      ['budgettet ikke overstiger 1,9 mio. kr.', 'betalingen tages op igen'],
    ],
    ['med den bemærkning, at busserne følger med, samt at taksten holdes', ['busserne følger med', 'taksten holdes']],
    ['under forudsætning af, at finansieringen er på plads', ['finansieringen er på plads']],
    ['under den forudsætning, at staten betaler', ['staten betaler']],
    ['på betingelse af, at staten betaler', ['staten betaler']],
    ['på den betingelse, at staten betaler', ['staten betaler']],
    ['med bemærkning om, at taksten holdes', ['taksten holdes']],
    ['med forbehold for Folketingets behandling', ['Folketingets behandling']],
    ['med følgende tilføjelse: Busserne følger med', ['Busserne følger med']],
    ['med følgende ændring: Afsnit 2 udgår', ['Afsnit 2 udgår']],
    ['med denne bemærkning: KKR Sjælland afventer svaret', ['KKR Sjælland afventer svaret']],
    ['med den ændring, at fristen er 1. maj 2027', ['fristen er 1. maj 2027']],
    ['med undtagelse af broen', ['broen']],
    ['med de faldne bemærkninger', ['med de faldne bemærkninger']],
    ['med forbehold', ['med forbehold']],
    ['forudsat at staten betaler', ['staten betaler']],
  ])('%s', async (reservation, conditions) => {
    expect(await read(`${TILTRÅDT} ${reservation}.`)).toEqual(['tiltrådt-med-forbehold', conditions])
  })

  it.each([
    ['Under forudsætning af statens dispensation tiltrådtes indstillingen.', ['statens dispensation']],
    ['Under forudsætning af statens dispensation tiltrådte KKR Sjælland indstillingen.', ['statens dispensation']],
    ['Med forbehold for prisen blev indstillingen tiltrådt.', ['prisen']],
    ['Med den bemærkning, at prisen er høj, tiltrådte KKR Sjælland indstillingen.', ['prisen er høj']],
    ['Med de faldne bemærkninger blev indstillingen tiltrådt.', ['Med de faldne bemærkninger']],
    ['På betingelse af, at staten betaler, tiltrådtes indstillingen.', ['staten betaler']],
  ])('may stand in front: %s', async (text, conditions) => {
    expect(await read(text)).toEqual(['tiltrådt-med-forbehold', conditions])
  })

  it('is no part that has a fate of its own', async () => {
    expect(await read(`${TILTRÅDT}, idet punkt 4 udgik.`)).toEqual(['delvist', []])
    expect(await read(`${TILTRÅDT}, idet afsnittet om takster udgår.`)).toEqual([
      'tiltrådt-med-forbehold',
      ['afsnittet om takster udgår'],
    ])
  })

  it.each([
    [`${TILTRÅDT}. Tilslutningen er betinget af, at broen bygges.`, ['broen bygges']],
    [`${TILTRÅDT}. Tiltrædelsen gælder kun, hvis broen bygges.`, ['broen bygges']],
    [`${TILTRÅDT}. Beslutningen forudsætter, at broen ikke flyttes.`, ['broen ikke flyttes']],
    [
      `${TILTRÅDT} med det forbehold, at broen bygges, og under forudsætning af, at taksten holder.`,
      ['broen bygges', 'taksten holder'],
    ],
  ])('in "%s"', async (text, conditions) => {
    expect(await read(text)).toEqual(['tiltrådt-med-forbehold', conditions])
  })

  it.each([
    ['Indstillingen kunne, med forbehold for budgettet, tiltrædes af KKR Sjælland.', ['budgettet']],
    ['Indstillingen blev, med den tilføjelse at Køge kan træde ud, tiltrådt.', ['Køge kan træde ud']],
    ['KKR Sjælland kunne under forudsætning af, at staten betaler, tiltræde indstillingen.', ['staten betaler']],
    [
      `${TILTRÅDT} på følgende betingelser:\n\n- at staten betaler, og\n- at taksten holdes`,
      ['staten betaler', 'taksten holdes'],
    ],
    [
      `${TILTRÅDT} med disse bemærkninger:\n\n1. Staten betaler.\n2. Taksten holdes.`,
      ['Staten betaler.', 'Taksten holdes.'],
    ],
    [`${TILTRÅDT} med denne bemærkning:\n\nStaten betaler.\n\nFormanden takkede.`, ['Staten betaler.']],
    [`${TILTRÅDT}. Det er dog en forudsætning, at staten betaler.`, ['staten betaler']],
    [`${TILTRÅDT}. Det er en forudsætning for tiltrædelsen, at staten betaler.`, ['staten betaler']],
    ['KKR Sjælland tiltrådte, under forudsætning af at staten betaler, indstillingen.', ['staten betaler']],
    [`${TILTRÅDT}. Betingelsen er, at staten betaler.`, ['staten betaler']],
    [`${TILTRÅDT}. Det forudsættes, at staten betaler.`, ['staten betaler']],
    [`${TILTRÅDT}, idet det er en forudsætning, at staten betaler.`, ['det er en forudsætning, at staten betaler']],
  ])('stands in the middle, below, or behind: "%s"', async (text, conditions) => {
    expect(await read(text)).toEqual(['tiltrådt-med-forbehold', conditions])
  })

  it('leaves another outcome what it is', async () => {
    expect(await read('KKR Sjælland godkendte planen med den ændring, at broen udgår.')).toEqual([
      'godkendt',
      ['broen udgår'],
    ])
  })

  it('has a place of its own', async () => {
    const { conditions, at } = await decided(`${TILTRÅDT} med forudsætningen, at broen bygges.`)
    const [condition] = conditions
    expect(condition?.text).toBe('broen bygges')
    expect(at.end - (condition?.at.end ?? 0)).toBe('.'.length)
    expect((condition?.at.end ?? 0) - (condition?.at.start ?? 0)).toBe('broen bygges'.length)
  })
})

describe('no reservation', () => {
  it.each([
    `${TILTRÅDT}.`,
    `${TILTRÅDT} uden bemærkninger.`,
    `${TILTRÅDT}. Godkendelsen fra ministeriet er betinget af, at broen bygges.`,
    `${TILTRÅDT}. Tilslutningen er ikke betinget af, at broen bygges.`,
    `${TILTRÅDT}. Tilskuddet er betinget af, at broen bygges.`,
    `${TILTRÅDT} uden forbehold.`,
    `${TILTRÅDT} om, under hvilke forudsætninger staten betaler.`,
    `${TILTRÅDT}. SF talte om busserne. Det er en forudsætning, at alle kan komme med.`,
    `${TILTRÅDT}. Det er en god forudsætning for et nyt samarbejde.`,
    `${TILTRÅDT}. Der er følgende punkter:\n\n- at staten betaler`,
    `${TILTRÅDT} med tilfredshed.`,
    `${TILTRÅDT} med 14 stemmer mod 3.`,
    `${TILTRÅDT}. SF stemte for med bemærkningen, at taksten er høj.`,
    `${TILTRÅDT}, mens SF stemte for med bemærkningen, at taksten er høj.`,
  ])('is in "%s"', async (text) => {
    expect(await read(text)).toEqual(['tiltrådt', []])
  })

  it('is in what was only discussed', async () => {
    expect(await read('KKR Sjælland drøftede sagen med forbehold for tallene.')).toEqual(['drøftet', []])
  })
})

describe('a condition that stands alone', () => {
  it('is one, of a decision that is not told', async () => {
    const [outcome, conditions] = await read('Tilslutningen er betinget af, at staten betaler broen.')
    expect([outcome, conditions]).toEqual(['andet', ['staten betaler broen']])
  })
  it('is none of what others approved', async () => {
    expect(await read('Godkendelsen fra ministeriet er betinget af, at staten betaler.')).toEqual(['andet', []])
  })
})
