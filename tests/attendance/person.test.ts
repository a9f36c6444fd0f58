import { describe, expect, it } from 'vitest'
import { tidyLine } from '../../src/danish/person-pieces.ts'
import { readPersons, type PersonContext, type PersonFields } from '../../src/danish/persons.ts'

const NOBODY: Omit<PersonFields, 'name'> = {
  ...{ party: null, municipality: null, role: null, substituteFor: null, note: null, presence: null },
}

/** The one person of a line; its whole text as the name where it does not read as one. */
function readPerson(text: string, context: PersonContext = {}): PersonFields {
  const line = tidyLine(text)
  const persons = readPersons(line, context) ?? []
  return persons.length === 1 && persons[0] !== undefined ? persons[0].fields : { name: line, ...NOBODY }
}

/** The fields that a line gives, in short: party as letter or name, municipality as printed; what is null is left out. */
function read(line: string, list: 'present' | 'absent' = 'present'): Record<string, string> {
  const { name, party, municipality, role, substituteFor, note } = readPerson(line, { list })
  const fields = { name, party: party?.letter ?? party?.name, municipality: municipality?.name }
  return JSON.parse(
    JSON.stringify({
      ...fields,
      ...Object.fromEntries(Object.entries({ role, substituteFor, note }).filter(([, value]) => value !== null)),
    }),
  ) as Record<string, string>
}

const anna = { name: 'Anna Berg', party: 'A', municipality: 'Køge Kommune' }

describe('a person’s line', () => {
  it('gives party and municipality their register beside the paper’s words', () => {
    expect(readPerson('Anna Berg (A), Køge Kommune')).toEqual<PersonFields>({
      name: 'Anna Berg',
      party: { letter: 'A', name: 'Socialdemokratiet' },
      municipality: { name: 'Køge Kommune', code: '259', canonical: 'Køge' },
      role: null,
      substituteFor: null,
      note: null,
      presence: null,
    })
  })

  it('asks the year where a letter has changed hands', () => {
    expect(readPerson('Anna Berg (D), Køge', { year: 2019 }).party?.name).toBe('Nye Borgerlige')
    expect(readPerson('Anna Berg (D), Køge', { year: 2010 }).party?.name).toBeNull()
  })

  it.each([
    ['Anna Berg, Faxe', { name: 'Anna Berg', municipality: 'Faxe' }],
    ['Anna Berg, Assens Kommune', { name: 'Anna Berg', municipality: 'Assens Kommune' }],
    ['Anna Berg (A) Køge Kommune', anna],
    ['Anna Berg (A) , Køge Kommune', anna],
    ['Anna Berg, Køge Kommune (A)', anna],
    ['Anna Berg, A, Køge Kommune', anna],
    ['- Anna Berg (A), Køge Kommune', anna],
    ['12. Anna Berg (A), Køge Kommune', anna],
    ['•\tAnna Berg (A)\tKøge Kommune', anna],
    ['Anna Berg (A) – Køge Kommune', anna],
    ['Anna Berg (A), Køge Kommune.', anna],
    ['Anna Berg* (A), Køge Kommune', anna],
    ['  Anna  Berg (A),  Køge   Kommune ', anna],
    ['Anna Berg Køge Kommune', { name: 'Anna Berg', municipality: 'Køge Kommune' }],
    ['Anna Berg fra Køge', { name: 'Anna Berg', municipality: 'Køge' }],
    ['Anna Berg (A) Høje Taastrup Kommune', { ...anna, municipality: 'Høje Taastrup Kommune' }],
    ['Anna Berg (A), Ny Kommune', { ...anna, municipality: 'Ny Kommune' }],
    ['Anna Berg (Borgerlisten), Køge Kommune', { ...anna, party: 'Borgerlisten' }],
    ['Anna Berg (Lokallisten Ny Køge), Køge Kommune', { ...anna, party: 'Lokallisten Ny Køge' }],
    ['Anna Berg (løsgænger), Køge Kommune', { ...anna, party: 'løsgænger' }],
    ['Anna Berg (Venstre, Danmarks Liberale Parti), Køge Kommune', { ...anna, party: 'V' }],
    ['Anna Berg, SF, Køge Kommune', { ...anna, party: 'F' }],
    ['Anna Berg (T), Køge Kommune', { ...anna, party: 'T' }],
    ['Anna Berg (UP), Køge Kommune', { ...anna, party: 'UP' }],
  ])('%s', (line, fields) => {
    expect(read(line)).toEqual(fields)
  })

  it.each([
    'Allan S. Andersen',
    'Bjørn-Erik Dal',
    'Pat O’Connor',
    'Ida de la Cour',
    'Ole von Essen Lund',
    'J.P. Dal',
    'Ulla Pia Krag-Poulsen',
    'ANNA BERG',
    'Anna',
    'Øjvind Åkær',
  ])('%s is a name', (name) => {
    expect(read(`${name} (A), Køge Kommune`)).toEqual({ ...anna, name })
  })

  it('reads a name in decomposed letters as composed', () => {
    expect(read('Åse Bå (A), Køge Kommune'.normalize('NFD'))).toEqual({ ...anna, name: 'Åse Bå' })
  })
})

describe('offices', () => {
  it.each([
    ['Borgmester Anna Berg (A), Køge Kommune', { ...anna, role: 'Borgmester' }],
    ['Anna Berg (A), borgmester, Køge Kommune', { ...anna, role: 'borgmester' }],
    ['Anna Berg (A), borgmester i Køge Kommune', { ...anna, role: 'borgmester' }],
    ['Anna Berg borgmester Køge Kommune (A)', { ...anna, role: 'borgmester' }],
    ['Borgmester i Køge Kommune Anna Berg (A)', { ...anna, role: 'Borgmester' }],
    ['Formand, borgmester Anna Berg (A), Køge Kommune', { ...anna, role: 'Formand, borgmester' }],
    ['Formand: Anna Berg (A), Køge Kommune', { ...anna, role: 'Formand' }],
    ['Anna Berg (A), Køge Kommune (formand for KKR)', { ...anna, role: 'formand for KKR' }],
    ['Anna Berg (A, formand), Køge Kommune', { ...anna, role: 'formand' }],
    ['1. viceborgmester Anna Berg (A), Køge Kommune', { ...anna, role: '1. viceborgmester' }],
    ['Fhv. borgmester Anna Berg (A), Køge Kommune', { ...anna, role: 'Fhv. borgmester' }],
    ['Formand og borgmester Anna Berg (A), Køge Kommune', { ...anna, role: 'Formand og borgmester' }],
    ['Anna Berg (A), medlem af byrådet, Køge Kommune', { ...anna, role: 'medlem af byrådet' }],
    ['Suppleant Anna Berg (A), Køge Kommune', { ...anna, role: 'Suppleant' }],
    ['Anna Berg (A), formand', { name: 'Anna Berg', party: 'A', role: 'formand' }],
  ])('%s', (line, fields) => {
    expect(read(line)).toEqual(fields)
  })

  it.each([
    ['Bo Lund, direktør, KL', 'direktør, KL'],
    ['KL: Bo Lund', 'KL'],
    ['Bo Lund (KL)', 'KL'],
    ['Bo Lund, KL’s sekretariat', 'KL’s sekretariat'],
    ['Bo Lund, direktør for Erhvervshus Sjælland', 'direktør for Erhvervshus Sjælland'],
    ['Bo Lund, Dansk Industri', 'Dansk Industri'],
    ['Stine Vang: Bo Lund', 'Stine Vang'],
  ])('an organisation stays with the office: %s', (line, role) => {
    expect(read(line)).toEqual({ name: 'Bo Lund', role })
  })

  it.each([
    ['KL: Bo Lund, chefkonsulent', 'KL', 'chefkonsulent'],
    ['Regionsrådsformand Bo Lund, Region Sjælland', 'Regionsrådsformand', 'Region Sjælland'],
  ])('words that stand apart are not joined to one office: %s', (line, role, note) => {
    expect(read(line)).toEqual({ name: 'Bo Lund', role, note })
  })
})

describe('substitutes', () => {
  const jan = { name: 'Jan Dal', municipality: 'Køge Kommune', substituteFor: 'Kim Holm' }

  it.each([
    ['Jan Dal, Køge Kommune (suppleant for Kim Holm)', jan],
    ['Jan Dal, Køge Kommune som suppleant for Kim Holm', jan],
    ['Jan Dal, suppl. for Kim Holm, Køge Kommune', jan],
    ['Jan Dal, stedfortræder for Kim Holm, Køge Kommune', jan],
    ['Jan Dal, i stedet for Kim Holm, Køge Kommune', jan],
    ['Jan Dal mødte for Kim Holm, Køge Kommune', jan],
    ['Jan Dal for Kim Holm, Køge Kommune', jan],
    ['Jan Dal (for Kim Holm), Køge Kommune', jan],
    ['Jan Dal suppleant for Kim Holm Køge Kommune', jan],
    ['Suppleant for Kim Holm: Jan Dal, Køge Kommune', jan],
    ['Jan Dal, Køge Kommune (supp. for Kim Holm, fra kl. 10.30)', { ...jan, note: 'fra kl. 10.30' }],
    ['Jan Dal, Køge Kommune (suppleant for Kim Holm fra kl. 10.30)', { ...jan, note: 'fra kl. 10.30' }],
    ['Jan Dal (A), Køge Kommune (suppleant for Kim Holm)', { ...jan, party: 'A' }],
    ['Jan Dal (suppleant for Kim Holm) (A), Køge Kommune', { ...jan, party: 'A' }],
  ])('the listed one sat in: %s', (line, fields) => {
    expect(read(line)).toEqual(fields)
  })

  it('never gives the absent member’s party to the substitute', () => {
    expect(read('Jan Dal for Kim Holm (V), Køge Kommune')).toEqual(jan)
    expect(read('Jan Dal (A) for Kim Holm (V), Køge Kommune')).toEqual({ ...jan, party: 'A' })
    expect(read('Jan Dal, Køge Kommune (suppleant for Kim Holm (V))')).toEqual(jan)
    expect(read('Kim Holm (V), Køge Kommune supp. Jan Dal deltog')).toEqual(jan)
  })

  it.each([
    ['Kim Holm, Køge Kommune supp. Jan Dal deltog', jan],
    ['Kim Holm, Køge Kommune, supp. Jan Dal deltog', jan],
    ['Kim Holm, Køge Kommune (suppleant Jan Dal deltog)', jan],
    ['Kim Holm (suppleant: Jan Dal deltog i stedet), Køge Kommune', jan],
    ['Kim Holm, Køge Kommune, Jan Dal deltog i stedet', jan],
    ['Kim Holm, Køge Kommune, suppl. Jan Dal (A) mødte', { ...jan, party: 'A' }],
    ['Kim Holm, Køge Kommune, supp. Jan Dal deltog fra kl. 10', { ...jan, note: 'deltog fra kl. 10' }],
  ])('the listed one was away: %s', (line, fields) => {
    expect(read(line)).toEqual(fields)
  })

  it('lists the absent one among the absent', () => {
    expect(read('Kim Holm (V), Køge Kommune, supp. Jan Dal deltog', 'absent')).toEqual({
      ...{ name: 'Kim Holm', party: 'V', municipality: 'Køge Kommune', note: 'supp. Jan Dal deltog' },
    })
  })

  it('does not guess who was there when no verb says so', () => {
    expect(read('Kim Holm, Køge Kommune, suppleant Jan Dal')).toEqual({
      ...{ name: 'Kim Holm', municipality: 'Køge Kommune', note: 'suppleant Jan Dal' },
    })
  })

  it('does not take every "for" for a substitution', () => {
    expect(read('Bo Lund, formand for Venstre')).toEqual({ name: 'Bo Lund', role: 'formand for Venstre' })
    expect(read('Bo Lund, talsmand for Dansk Industri')).not.toHaveProperty('substituteFor')
    expect(read('Bo Lund for Køge Kommune')).toEqual({ name: 'Bo Lund', municipality: 'Køge Kommune' })
  })
})

describe('remarks on presence', () => {
  it.each([
    ['Anna Berg (A), Køge Kommune (fra kl. 10.30)', 'fra kl. 10.30'],
    ['Anna Berg (A) (fra kl. 10.30), Køge Kommune', 'fra kl. 10.30'],
    ['Anna Berg (A), Køge Kommune, deltog til og med punkt 3.2', 'deltog til og med punkt 3.2'],
    ['Anna Berg (A), Køge Kommune deltog under pkt. 3.2, 3.3 og 4', 'deltog under pkt. 3.2, 3.3 og 4'],
    [
      'Anna Berg (A), Køge Kommune forlod mødet kl. 17.40 under behandling af pkt. 5',
      'forlod mødet kl. 17.40 under behandling af pkt. 5',
    ],
    ['Anna Berg (A), Køge Kommune. Deltog til kl. 12.00.', 'Deltog til kl. 12.00'],
    ['Anna Berg (A), Køge Kommune, via Teams', 'via Teams'],
    ['Anna Berg (A), Køge Kommune, kl. 10-12', 'kl. 10-12'],
    ['Anna Berg (A), Køge Kommune (nyt ansigt)', 'nyt ansigt'],
  ])('%s', (line, note) => {
    expect(read(line)).toEqual({ ...anna, note })
  })
})

describe('several persons in an entry', () => {
  it.each([
    ['Anna Berg (A), Køge Kommune, Bo Lund (V), Faxe Kommune', ['Anna Berg', 'Bo Lund']],
    ['Anna Berg og Bo Lund, Køge Kommune', ['Anna Berg', 'Bo Lund']],
    ['Anna Berg, Bo Lund og Kim Holm', ['Anna Berg', 'Bo Lund', 'Kim Holm']],
    ['Anna Berg (Thisted) samt borgmester Bo Lund (Læsø)', ['Anna Berg', 'Bo Lund']],
  ])('%s', (line, names) => {
    expect(readPersons(line)?.map(({ fields }) => fields.name)).toEqual(names)
  })

  it('each have what is said of them, and all of them what is said of all', () => {
    const [anna, bo] = readPersons('Anna Berg (A) og direktør Bo Lund, Movia, deltog under punkt 4') ?? []
    expect([anna?.fields.party?.letter, anna?.fields.note]).toEqual(['A', 'deltog under punkt 4'])
    expect([bo?.fields.party, bo?.fields.note]).toEqual([null, 'Movia, deltog under punkt 4'])
  })
})

describe('nobody is read from', () => {
  it.each([
    ['the surname first', 'Berg, Anna, Køge Kommune'],
    ['a sentence', 'Mødet blev ledet af Anna Berg'],
    ['a sentence that begins with a person', 'Anna Berg (A) takkede for samarbejdet i rådet'],
    ['a municipality alone', 'Høje-Taastrup Kommune'],
    ['the end of another line', 'Kommune (suppleant for Kim Holm)'],
    ['a heading row', 'Navn Parti Kommune'],
    ['a row of numbers', 'Nordisk Vand\t12\t13'],
    ['two parties', 'Anna Berg, A, V'],
    ['no letters', '(('],
    ['nothing', ''],
    ['too long a line', `Anna Berg, ${'meget lang '.repeat(60).trim()}`],
  ])('%s', (_, line) => {
    expect(readPersons(line)).toBeNull()
  })
})
