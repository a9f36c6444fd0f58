// The outcome of each point: what the decision says of it, and nothing where it says nothing.
import { describe, expect, it } from 'vitest'
import { pointsOf as pointsOfClause } from '../../src/danish/clause/points.ts'
import { sentenceOf } from '../../src/danish/said.ts'
import { pointsOf } from './deciding.ts'

const THREE = 'Det indstilles, at KKR Sjælland\n\n- drøfter sagen\n- godkender planen\n- godkender budgettet'
const ONE = 'Det indstilles, at KKR Sjælland godkender planen.'
const ledger = async (recommendation: string, decision: string): Promise<(string | null)[]> =>
  (await pointsOf(recommendation, decision)).map(({ outcome }) => outcome)

describe('a decision on the whole', () => {
  it.each([
    ['KKR Sjælland tiltrådte indstillingen.', 'tiltrådt'],
    ['KKR Sjælland drøftede sagen og tiltrådte indstillingen.', 'tiltrådt'],
    ['Indstillingen blev godkendt.', 'godkendt'],
    ['Godkendt.', 'godkendt'],
    ['KKR Sjælland tiltrådte indstillingen med forbehold for prisen.', 'tiltrådt-med-forbehold'],
    ['Sagen blev udsat.', 'udsat'],
    ['KKR Sjælland udsatte sagen til mødet i november, da tallene mangler.', 'udsat'],
    ['Indstillingen blev ikke tiltrådt.', 'afvist'],
  ])('%s', async (decision, outcome) => {
    expect(await ledger(THREE, decision)).toEqual([outcome, outcome, outcome])
  })

  it('covers what is nested below', async () => {
    const [point] = await pointsOf(
      'Det indstilles, at KKR Sjælland\n\n- godkender planen med\n  o nye busser\n- drøfter sagen',
      'KKR Sjælland tiltrådte indstillingen.',
    )
    expect(point?.points.map(({ outcome }) => outcome)).toEqual(['tiltrådt'])
  })

  it('gives the sentence it rests on', async () => {
    const [point] = await pointsOf(ONE, 'Sagen er vigtig. KKR Sjælland tiltrådte indstillingen.')
    expect(point?.outcomeText).toBe('KKR Sjælland tiltrådte indstillingen.')
  })

  it('is told of another number than that of the points', async () => {
    expect(await ledger(THREE, 'KKR Sjælland tiltrådte indstillingen, jf. punkt 2 på dagsordenen.')).toEqual([
      'tiltrådt',
      'tiltrådt',
      'tiltrådt',
    ])
  })
})

describe('a named point', () => {
  it.each([
    ['KKR Sjælland godkendte punkt 1-2, mens punkt 3 blev udsat.', ['godkendt', 'godkendt', 'udsat']],
    ['KKR Sjælland tiltrådte punkt 1 og 3.', ['tiltrådt', null, 'tiltrådt']],
    ['KKR Sjælland tiltrådte indstillingens punkt 1, 2 og 3.', ['tiltrådt', 'tiltrådt', 'tiltrådt']],
    ['Ad 1: Godkendt.', ['godkendt', null, null]],
    ['Ad 1: Godkendt.\n\nAd 2: Afvist.', ['godkendt', 'afvist', null]],
    ['1. Godkendt.\n2. Afvist.\n3. Udsat.', ['godkendt', 'afvist', 'udsat']],
    ['1. Godkendt. 2. Afvist.', ['godkendt', 'afvist', null]],
    ['Punkt 1 blev godkendt og punkt 2 udsat.', ['godkendt', 'udsat', null]],
    ['KKR Sjælland tiltrådte indstillingen, dog ikke punkt 3.', ['tiltrådt', 'tiltrådt', null]],
    ['KKR Sjælland tiltrådte indstillingen, men ikke punkt 3.', ['tiltrådt', 'tiltrådt', null]],
    ['KKR Sjælland tiltrådte pkt. 2.', [null, 'tiltrådt', null]],
    ['KKR Sjælland tiltrådte de to første punkter.', ['tiltrådt', 'tiltrådt', null]],
    ['KKR Sjælland udsatte det tredje punkt.', [null, null, 'udsat']],
    ['KKR Sjælland tiltrådte indstillingen. Punkt 2 blev udsat.', ['tiltrådt', 'udsat', 'tiltrådt']],
    ['KKR Sjælland godkendte punkt 1 og 2 og udsatte punkt 3.', ['godkendt', 'godkendt', 'udsat']],
    ['KKR Sjælland drøftede punkt 1 og godkendte punkt 2-3.', ['drøftet', 'godkendt', 'godkendt']],
    ['KKR Sjælland tiltrådte punkt 1-2, men udsatte punkt 3.', ['tiltrådt', 'tiltrådt', 'udsat']],
    ['KKR Sjælland godkendte punkt 2. Punkt 1 blev drøftet.', ['drøftet', 'godkendt', null]],
  ])('%s', async (decision, want) => {
    expect(await ledger(THREE, decision)).toEqual(want)
  })

  it.each([
    'KKR Sjælland tiltrådte indstillingen med undtagelse af punkt 2.',
    'KKR Sjælland tiltrådte indstillingen bortset fra punkt 2.',
    'KKR Sjælland tiltrådte indstillingen på nær punkt 2.',
  ])('that is left out has no part in it: %s', async (decision) => {
    const [first, second, third] = await ledger(THREE, decision)
    expect(second).toBeNull()
    expect([first, third]).toEqual([first, first])
    expect(first).toMatch(/^tiltrådt/u)
  })

  it.each([
    'KKR Sjælland godkendte punkt 1-2 i rapporten, mens punkt 7 blev udsat.',
    'KKR Sjælland godkendte punkt 1.2 i aftalen.',
    'KKR Sjælland godkendte punkt b.',
    'KKR tiltrådte punkt b.',
  ])('numbers of something else settle nothing: %s', async (decision) => {
    expect((await ledger(THREE, decision))[0]).toBeNull()
  })
})

describe('a decision on something', () => {
  it('to discuss answers a point that asks to discuss, and no other', async () => {
    expect(await ledger(THREE, 'KKR Sjælland drøftede sagen.')).toEqual(['drøftet', null, null])
    expect(await ledger(ONE, 'KKR Sjælland drøftede sagen.')).toEqual([null])
  })

  it('answers the point with its verb', async () => {
    const two = 'Det indstilles, at KKR Sjælland\n\n- drøfter sagen\n- godkender planen'
    expect(await ledger(two, 'KKR Sjælland godkendte planen for trafikken i byerne.')).toEqual([null, 'godkendt'])
    expect(
      await ledger(
        'Det indstilles, at KKR Sjælland\n\n- vælger en formand\n- drøfter sagen',
        'KKR Sjælland valgte Anna Berg som formand og drøftede trafikken.',
      ),
    ).toEqual(['valgt', null])
  })

  it('does not answer a point on something else', async () => {
    expect(await ledger(THREE, 'KKR Sjælland godkendte budgettet for de kommende to år.')).toEqual([
      null,
      null,
      'godkendt',
    ])
    expect(await ledger(THREE, 'Budgettet blev godkendt.')).toEqual([null, null, 'godkendt'])
  })

  it('does not let a party’s proposal stand for the recommendation', async () => {
    const lost = 'Et forslag fra SF om gratis busser blev forkastet.'
    expect(await ledger(THREE, `KKR Sjælland tiltrådte indstillingen. ${lost}`)).toEqual([
      'tiltrådt',
      'tiltrådt',
      'tiltrådt',
    ])
    expect(await ledger(THREE, lost)).toEqual([null, null, null])
    expect(await ledger(THREE, 'SF’s forslag blev afvist.')).toEqual([null, null, null])
  })

  it('does not let one choice answer two', async () => {
    const two = 'Det indstilles, at KKR Sjælland\n\n- vælger formand\n- vælger næstformand'
    expect(await ledger(two, 'KKR Sjælland valgte Anna Berg som formand.')).toEqual(['valgt', null])
  })

  it('does not take what was sent on beside the matter for the matter', async () => {
    expect(await ledger(THREE, 'KKR Sjælland drøftede sagen og oversendte et notat om busser til KL.')).toEqual([
      'drøftet',
      null,
      null,
    ])
  })

  it('answers an only point, whatever its verb', async () => {
    expect(await ledger(ONE, 'KKR Sjælland besluttede, at planen sendes i høring i alle kommuner.')).toEqual([
      'besluttet',
    ])
  })

  it('leaves a point with a verb of its own unanswered beside others', async () => {
    expect(
      await ledger(
        'Det indstilles, at KKR Sjælland\n\n- medvirker i projektet\n- bidrager til puljen',
        'KKR Sjælland besluttede, at planen sendes i høring i alle kommuner.',
      ),
    ).toEqual([null, null])
  })
})

it('where nothing is decided, nothing is settled', async () => {
  expect(await ledger(THREE, 'Der var bemærkninger fra flere sider.')).toEqual([null, null, null])
  expect(await ledger(THREE, '')).toEqual([null, null, null])
})

describe('the numbers of a clause', () => {
  const named = (clause: string): number[] => {
    const { words } = sentenceOf(clause)
    return [...pointsOfClause(words, 0, words.length).named]
  }

  it.each([
    ['KKR godkendte punkt 1-3 og 5', [1, 2, 3, 5]],
    ['KKR godkendte punkt 1 – 2', [1, 2]],
    ['KKR godkendte punkterne 1, 2 og 4-5', [1, 2, 4, 5]],
    ['KKR godkendte pkt. 4', [4]],
    ['KKR godkendte pkt. nr. 4', [4]],
    ['KKR godkendte at-punkt 4', [4]],
    ['KKR godkendte de tre første forslag', [1, 2, 3]],
    ['KKR godkendte femte at-punkt', [5]],
    ['KKR godkendte andet punkt', [2]],
    ['KKR godkendte første og tredje punkt', [1, 3]],
    ['KKR godkendte 2. at-punkt', [2]],
    ['KKR godkendte punkt 3-1 i en rapport fra staten', []],
    ['KKR godkendte punkt 1, 14 stemte for', [1]],
    ['KKR godkendte punkt 2 på dagsordenen', []],
    ['KKR godkendte planen, jf. punkt 2', []],
  ])('%s', (clause, want) => {
    expect(named(clause)).toEqual(want)
  })

  it('may be all others, or left out', () => {
    const read = (clause: string): ReturnType<typeof pointsOfClause> => {
      const { words } = sentenceOf(clause)
      return pointsOfClause(words, 0, words.length)
    }
    expect(read('De øvrige punkter blev godkendt')).toEqual({ named: [], left: [], rest: true })
    expect(read('Resten blev udsat')).toEqual({ named: [], left: [], rest: true })
    expect(read('KKR tiltrådte indstillingen bortset fra punkt 2 og 3')).toEqual({
      named: [],
      left: [2, 3],
      rest: false,
    })
  })
})
