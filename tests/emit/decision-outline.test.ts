import { describe, expect, it } from 'vitest'
import { appointmentOutline, decisionOutline, voteOutline } from '../../src/emit/decision-outline.ts'
import { pointOutline } from '../../src/emit/item-outline.ts'
import type { Party } from '../../src/referat.ts'
import { appointment, at, beslutning, point, vote } from './small-referat.ts'

const SF: Party = { letter: 'F', name: 'SF' }
const list: Party = { letter: null, name: 'Borgerlisten' }

describe('pointOutline', () => {
  it('draws verb, addressee and outcome, and nested points below', () => {
    const nested = point('Det indstilles, at KKR anbefaler kommunerne at male broerne', {
      verb: 'male',
      addressee: 'kommunerne',
      points: [point('… røde')],
    })
    const lines = pointOutline(
      point('Det indstilles, at KKR anbefaler kommunerne', {
        verb: 'anbefale',
        addressee: 'KKR Sjælland',
        outcome: 'tiltrådt',
        outcomeText: 'KKR tiltrådte indstillingen.',
        points: [nested, point('at sælge bådene')],
      }),
    )
    expect(lines).toEqual([
      '- anbefale, by KKR Sjælland | Det indstilles, at KKR anbefaler kommunerne',
      '    => tiltrådt | KKR tiltrådte indstillingen.',
      '    - male, by kommunerne | Det indstilles, at KKR anbefaler kommunerne at male broerne',
      '        - (no verb) | … røde',
      '    - (no verb) | at sælge bådene',
    ])
  })

  it('shows an outcome without a sentence, and a sentence without an outcome', () => {
    expect(pointOutline(point('a', { outcome: 'udsat' }))).toEqual(['- (no verb) | a', '    => udsat'])
    expect(pointOutline(point('a', { outcomeText: 'Nå.' }))).toEqual(['- (no verb) | a', '    => no outcome | Nå.'])
  })

  it('draws no outcome where no decision speaks of the point', () => {
    expect(pointOutline(point('a', { verb: 'drøfte' }))).toEqual(['- drøfte | a'])
  })
})

describe('appointmentOutline', () => {
  it('tells office from board, and who sits in for another', () => {
    const all = appointment('Jan Dal', {
      party: SF,
      municipality: { name: 'Byby Kommune', code: null, canonical: null },
      office: 'suppleant',
      board: 'bestyrelsen for Fjordskolen',
      substitute: true,
    })
    expect(appointmentOutline(all)).toBe(
      'Jan Dal | F SF | Byby Kommune (?) | as suppleant | of bestyrelsen for Fjordskolen | substitute',
    )
    expect(appointmentOutline({ ...all, office: null, municipality: null, substitute: false })).toBe(
      'Jan Dal | F SF | of bestyrelsen for Fjordskolen',
    )
  })

  it('leaves out what the paper does not give', () => {
    expect(appointmentOutline(appointment('Jan Dal'))).toBe('Jan Dal')
  })
})

describe('voteOutline', () => {
  it('draws each side the sentence speaks of, parties apart from persons', () => {
    const line = voteOutline(
      vote('For stemte 14.', {
        for: { count: 14, parties: [], persons: [] },
        against: { count: 3, parties: [SF, list], persons: ['Jan Dal', 'Eva Kær'] },
        abstaining: { count: null, parties: [], persons: ['Kim Holm'] },
      }),
    )
    expect(line).toBe(
      'for 14, against 3 (parties F SF, Borgerlisten; persons Jan Dal, Eva Kær), ' +
        'abstaining - (persons Kim Holm) | For stemte 14.',
    )
  })

  it('tells a side that is named without a count from one that is not named, and none from nobody', () => {
    const unnamed = { count: null, parties: [], persons: [] }
    expect(voteOutline(vote('Der blev stemt.'))).toBe('- | Der blev stemt.')
    expect(voteOutline(vote('Et flertal.', { for: unnamed }))).toBe('for - | Et flertal.')
    expect(voteOutline(vote('Ingen.', { against: { ...unnamed, count: 0 } }))).toBe('against 0 | Ingen.')
  })
})

describe('decisionOutline', () => {
  it('draws what was said with the decision, one line each', () => {
    const lines = decisionOutline(
      beslutning({
        outcome: 'valgt',
        outcomeText: 'KKR valgte Jan Dal.',
        conditions: [{ text: 'at der er råd', at }],
        tasks: [
          { text: 'Der laves et notat inden jul.', due: 'inden jul', at },
          { text: 'Der laves et kort.', due: null, at },
        ],
        appointments: [appointment('Jan Dal', { office: 'formand' })],
        votes: [vote('To var imod.', { against: { count: 2, parties: [], persons: [] } })],
        statements: [
          { party: null, person: 'Eva Kær', text: 'Eva Kær var imod.', protokol: false, at },
          { party: list, person: null, text: 'Borgerlisten tog forbehold.', protokol: true, at },
          { party: null, person: null, text: 'Der blev spurgt.', protokol: false, at },
        ],
      }),
    )
    expect(lines).toEqual([
      '= beslutning "Beslutning", valgt | KKR valgte Jan Dal.',
      '  condition at der er råd',
      '  task due inden jul | Der laves et notat inden jul.',
      '  task due - | Der laves et kort.',
      '  appointment Jan Dal | as formand',
      '  vote against 2 | To var imod.',
      '  statement person Eva Kær | Eva Kær var imod.',
      '  protokol party Borgerlisten | Borgerlisten tog forbehold.',
      '  statement - | Der blev spurgt.',
    ])
  })

  it('draws an empty decision as such', () => {
    expect(decisionOutline(beslutning({ label: null }))).toEqual(['= beslutning (no label), no outcome'])
  })
})
