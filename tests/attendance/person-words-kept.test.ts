// Nothing of an entry is lost: where it reads as persons, every word lands in a field, save the few that join.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findParty } from '../../src/danish/party.ts'
import { bulletOf, tidyLine } from '../../src/danish/person-pieces.ts'
import { readPersons, type PersonFields } from '../../src/danish/persons.ts'

// `suppleant for`, `deltog i stedet`, `borgmester i Køge`: said by the field itself.
const JOINING =
  /^(?:og|samt|for|fra|i|ved|af|som|er|mødte?|møder|deltog|deltager|var|til|stede|stedet|istedet|personlig|\d\.|indkaldt|indtrådte?|suppl?\.?|suppleant(?:en)?|stedfortræder(?:en)?|vikar|afløser)$/iu

/** The parties below, and single letters. */
const PARTY = /^(?:\p{Lu}|SF|Borgerlisten|KL|A\/V|Ny|Liste|Faxe)$/u

const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’.:-]+/u)
    .map(bare)
    .filter(Boolean)
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

function missing(line: string, persons: readonly PersonFields[]): string[] {
  const said = persons.flatMap(({ name, party, municipality, role, substituteFor, note }) =>
    words([name, party?.letter, party?.name, municipality?.name, role, substituteFor, note].join(' ')),
  )
  const kept = new Set(said)
  const absent = persons.flatMap(({ substituteFor }) => substituteFor ?? [])
  return words(line.slice(bulletOf(line))).filter((word) => {
    const meant = findParty(word)
    // The absent one's party is not the person's.
    const isTheirs = absent.length > 0 && PARTY.test(word)
    return (
      !kept.has(word) &&
      !JOINING.test(word) &&
      !isTheirs &&
      (meant === null || persons.every(({ party }) => meant.letter !== party?.letter))
    )
  })
}

/** The words of a line that no field has; none where nobody is read from it. */
function lost(printed: string, list: 'present' | 'absent'): string[] {
  const line = tidyLine(printed)
  const persons = readPersons(line, { list })
  return persons === null
    ? []
    : missing(
        line,
        persons.map(({ fields }) => fields),
      )
}

const name = fc.constantFrom(
  'Anna Berg',
  'Jan Dal',
  'Kim Holm',
  'Ida de la Cour',
  'Allan S. Dal',
  'Bo',
  'KL',
  'Bo og Ib',
)
const party = fc.constantFrom('(A)', '(Ø)', '(SF)', '(Borgerlisten)', '(T)', '(KL)', '(A/V)', 'V', '(Ny Liste Faxe)')
const place = fc.constantFrom(
  'Køge Kommune',
  'Faxe',
  'Høje Taastrup Kommune',
  'Ny Kommune',
  'Region Sjælland',
  'Gilleleje',
)
const office = fc.constantFrom(
  'borgmester',
  'Formand',
  'kommunaldirektør i Faxe',
  'direktør for KL',
  '1. viceborgmester',
)
const remark = fc.constantFrom(
  ...['fra kl. 10.30', '(deltog til og med pkt. 3, 4 og 5)', 'forlod mødet kl. 17.40', 'via Teams', '(nyt medlem)'],
)
const sat = fc.constantFrom(
  ...[
    '(suppleant for Kim Holm)',
    'supp. Jan Dal deltog',
    'for Kim Holm (V)',
    'i stedet for Ole Å. Bæk',
    'supp. Ib Ras',
  ],
  ...['(suppleant Jan Dal (B) deltog fra kl. 9)', 'Jan Dal deltog i stedet', 'suppleant', '(suppleant for Kim (A, B))'],
)
const glue = fc.constantFrom(', ', ' ', ' - ', '\t', '; ', ' (', ') ', ': ', ' og ', '. ')
const list = fc.constantFrom('present' as const, 'absent' as const)

describe('every word of an attendance line', () => {
  it('lands in a field, whatever the order', () => {
    const part = fc.oneof(name, party, place, office, remark, sat)
    fc.assert(
      fc.property(fc.array(fc.tuple(part, glue), { minLength: 1, maxLength: 7 }), list, (parts, which) => {
        expect(lost(parts.flat().slice(0, -1).join(''), which)).toEqual([])
      }),
      { numRuns: 20_000, seed: 98 },
    )
  })

  it('lands in a field, whatever the words', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('(', ')', ',', 'for', 'Anna', 'Berg', 'kl. 10', 'A'),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), list, (parts, which) => {
        expect(lost(parts.join(' '), which)).toEqual([])
      }),
      { numRuns: 5000, seed: 98 },
    )
  })

  it('is judged by a ruler that can say no', () => {
    const fields = readPersons('Anna Berg (SF), Køge Kommune')?.map((person) => person.fields) ?? []
    expect(missing('Anna Berg (SF), Køge Kommune', fields)).toEqual([])
    expect(missing('Anna Berg (SF), Køge Kommune, direktør', fields)).toEqual(['direktør'])
    expect(missing('Anna Lund Berg (DF)', fields)).toEqual(['Lund', 'DF'])
  })
})
