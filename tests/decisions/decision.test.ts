// Where a decision is found, and which of its sentences decides.
import { describe, expect, it } from 'vitest'
import { referatOf } from '../build/building.ts'
import { decided, itemCalled } from './deciding.ts'

const PROSE = 'Kommunerne har i foråret arbejdet sammen om en fælles plan for trafikken i hele området.'

describe('under a label', () => {
  const outcome = async (text: string): Promise<unknown[]> => {
    const { outcome: read, outcomeText } = await decided(text)
    return [read, outcomeText]
  }

  it('is decided by its weightiest sentence, wherever it stands', async () => {
    expect(
      await outcome(
        'KKR Sjælland drøftede sagen. Der var flere spørgsmål. KKR Sjælland tiltrådte indstillingen. SF spurgte til fristen.',
      ),
    ).toEqual(['tiltrådt', 'KKR Sjælland tiltrådte indstillingen.'])
    expect(await outcome('KKR Sjælland tiltrådte indstillingen.\n\nKKR Sjælland besluttede at mødes igen.')).toEqual([
      'tiltrådt',
      'KKR Sjælland tiltrådte indstillingen.',
    ])
  })

  it('is that on the recommendation, not on a party’s proposal beside it', async () => {
    expect(
      (await outcome('KKR Sjælland afviste SF’s forslag om busser. KKR Sjælland tiltrådte indstillingen.'))[0],
    ).toBe('tiltrådt')
  })

  it('is "delvist" where named points fared otherwise', async () => {
    expect((await outcome('KKR Sjælland godkendte punkt 1, mens punkt 2 blev udsat.'))[0]).toBe('delvist')
    expect((await outcome('KKR Sjælland godkendte planen. Punkt 2 blev ikke tiltrådt.'))[0]).toBe('delvist')
  })

  it('is not "delvist" where only talk was beside it', async () => {
    expect((await outcome('KKR Sjælland godkendte punkt 1. Punkt 2 blev drøftet.'))[0]).toBe('godkendt')
  })

  it('is "andet" where no sentence decides, and nothing where nothing stands', async () => {
    expect(await outcome('Sagen er vigtig.')).toEqual(['andet', null])
    expect(await outcome('')).toEqual([null, null])
  })

  it.each(['Beslutning: Godkendt.', 'Beslutning: KKR Sjælland godkendte planen.', 'Beslutningen: Godkendt.'])(
    'may stand on the line of its label: %s',
    async (text) => {
      const { beslutning } = await itemCalled('Trafik i byerne', text)
      expect(beslutning?.outcome).toBe('godkendt')
    },
  )

  it('is read over points and beside tables', async () => {
    expect((await outcome('- KKR Sjælland tiltrådte indstillingen\n- Broen er rød'))[0]).toBe('tiltrådt')
    expect((await outcome('Godkendt\tUdsat\nGodkendt\tUdsat'))[0]).toBe('andet')
  })
})

describe('without labels', () => {
  it('is the last sentence that decides', async () => {
    const { beslutning } = await itemCalled(
      'Trafik i byerne',
      `${PROSE}\n\nKKR Sjælland drøftede sagen. KKR Sjælland tiltrådte indstillingen. Mødet gik videre.`,
    )
    expect([beslutning?.label, beslutning?.text, beslutning?.outcome]).toEqual([
      null,
      'KKR Sjælland tiltrådte indstillingen.',
      'tiltrådt',
    ])
  })

  it.each([
    ['Punkter til næste møde', 'Punktet om letbanen genoptages på næste møde.', null],
    ['Emner til kommende møder', 'Sagen om busser sættes på dagsordenen igen.', null],
    ['Punkter til næste møde', 'KKR Sjælland godkendte listen.', 'godkendt'],
    ['Valg til det næste møde', 'KKR Sjælland valgte Anna Holt (V), Greve, som formand.', 'valgt'],
    ['Trafik i byerne', 'Sagen om busser udsættes til næste møde.', 'udsat'],
  ])('in %s: %s', async (title, text, outcome) => {
    expect((await itemCalled(title, text)).beslutning?.outcome ?? null).toBe(outcome)
  })

  it('is none where nothing decides, where other labels stand, and in an agenda', async () => {
    expect((await itemCalled('Trafik i byerne', PROSE)).beslutning).toBeNull()
    expect(
      (await itemCalled('Trafik i byerne', 'Baggrund\n\nKKR Sjælland tiltrådte indstillingen.')).beslutning,
    ).toBeNull()
    const agenda =
      'DAGSORDEN 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\n1. Trafik i byerne\n\nSAG-2026-00001 abc\n\nKKR Sjælland tiltrådte indstillingen.\n'
    expect((await referatOf(agenda)).items[0]?.beslutning).toBeNull()
  })
})

describe('what was asked to be recorded', () => {
  it('is a part of the decision that it stands in', async () => {
    const text = 'Protokolbemærkning:\n\nSF savner tal.\n\nKKR Sjælland tiltrådte indstillingen.'
    const item = await itemCalled('Trafik', `Beslutning\n\n${text}`)
    expect(item.sections.map(({ kind }) => kind)).toEqual(['beslutning'])
    expect(item.beslutning?.outcome).toBe('tiltrådt')
    expect(item.beslutning?.text).toContain('SF savner tal.')
  })

  it('is a section where its label is set as the others are, and tells of the decision above', async () => {
    const item = await itemCalled(
      'Trafik',
      'Beslutning:\n\nIndstillingen blev tiltrådt.\n\nProtokoltilførsel:\n\nSF savner tal.',
    )
    expect(item.sections.map(({ kind }) => kind)).toEqual(['beslutning', 'protokol'])
    expect(item.beslutning?.outcome).toBe('tiltrådt')
    expect(item.beslutning?.statements.map(({ protokol, text }) => [protokol, text])).toEqual([
      [true, 'SF savner tal.'],
    ])
  })
})
