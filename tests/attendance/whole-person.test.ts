// The commonest entry is read at once, and says what it says when it is read piece by piece.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPersons } from '../../src/danish/persons.ts'
import { plainPerson, wholePerson } from '../../src/danish/whole-person.ts'
import { MUNICIPALITIES } from '../../src/vocabulary/municipalities.ts'
import { LOCAL_LIST_STARTS } from '../../src/vocabulary/parties.ts'
import { NAME_PARTICLES, OFFICE_ENDINGS, PRESENCE_CUES } from '../../src/vocabulary/person-roles.ts'

const TOWNS = MUNICIPALITIES.map(({ name }) => name)

/** With columns, an entry is read by its pieces. */
const byPieces = (line: string): ReturnType<typeof readPersons> => readPersons(line, { kindOf: () => undefined })

describe('a whole person', () => {
  it.each([
    ['Anna Berg (A), Køge Kommune', 'Anna Berg', 'A', 'Køge Kommune'],
    ['Bo de la Lund (V) Lyngby-Taarbæk', 'Bo de la Lund', 'V', 'Lyngby-Taarbæk'],
    ['Ib S. Dal-Holm(Ø), HØJE-TAASTRUP', 'Ib S. Dal-Holm', 'Ø', 'HØJE-TAASTRUP'],
  ])('%s', (line, name, letter, place) => {
    expect(wholePerson(line)).toEqual({ name, letter, place })
    expect(readPersons(line)).toEqual(byPieces(line))
  })

  it.each([
    'Anna Berg (A), Region Sjælland',
    'Anna Berg (A), Lyngby - Taarbæk',
    'Borgmester Anna Berg (A), Køge',
    'Anna Berg A Køge (A), Faxe',
    'Radikale Venstre (B), Køge',
    'Nyt Odsherred (L), Odsherred',
    'Ringkøbing Skjern (V), Køge',
    'Anna Berg (A), Køge, Bo Lund (V), Faxe',
    'Anna Berg (A), Køge (afbud)',
    'Anna Berg (SF), Køge',
    'Anna (A), Køge',
  ])('is not: %s', (line) => {
    expect(wholePerson(line)).toBeNull()
  })

  it('may come from a place that is no municipality, where it need only look like one', () => {
    expect(plainPerson('Anna Berg (A), Region Sjælland')).not.toBeNull()
    expect(plainPerson('Mødet blev ledet (A), Køge')).toBeNull()
  })

  it('is read at once as by its pieces, whatever words its name has', () => {
    const words = fc.constantFrom(
      'Anna',
      'Bo',
      'Holm',
      'S.',
      'B',
      ...NAME_PARTICLES,
      ...OFFICE_ENDINGS,
      ...PRESENCE_CUES,
    )
    const firsts = fc.constantFrom('Ida', 'Sine', ...LOCAL_LIST_STARTS)
    const names = fc
      .tuple(firsts, fc.array(words, { minLength: 1, maxLength: 3 }))
      .map(([first, more]) => [first, ...more].join(' '))
    const towns = fc.constantFrom(...TOWNS)
    fc.assert(
      fc.property(names, towns, fc.constantFrom('', ' Kommune', 's Kommune'), (name, town, end) => {
        const line = `${name} (A), ${town}${end}`
        fc.pre(wholePerson(line) !== null)
        expect(readPersons(line)).toEqual(byPieces(line))
      }),
    )
  })
})
