// Who is the same person in the meetings of a folder, who only may be, and how often somebody was there.
import { describe, expect, it } from 'vitest'
import { AliasesError, NO_ALIASES, readAliases } from '../../src/folder/aliases.ts'
import { countAttendance } from '../../src/folder/attendance.ts'
import { findPersons } from '../../src/folder/persons.ts'
import { nameLikeness } from '../../src/folder/person-names.ts'
import type { Paper } from '../../src/lint/rule.ts'
import { cover, meetingsOf } from './papers.ts'

/** Minutes with an attendance. @param lines those who were there; behind `Afbud` those who were away */
const minutes = (date: string, lines: string, council = 'Sjælland'): Paper => ({
  name: `${council}-${date.slice(0, 10)}.txt`,
  contents: null,
  cover: cover('REFERAT', council, date),
  attendance: `Deltagere\n\n${lines}`,
  items: `1. Broer\n\nKKR ${council} drøftede sagen.`,
})

const [MARCH, JUNE, AUTUMN] = ['12-03-2024 10:00', '14-06-2024 10:00', '13-09-2024 10:00']

describe('two lines', () => {
  it.each([
    [
      'are one person: the same name and municipality',
      'Anna Berg (A), Faxe Kommune',
      'ANNA BERG (A), Faxe',
      ['sjaelland/faxe/anna-berg'],
      [],
    ],
    [
      'are one person who changed party',
      'Anna Berg (A), Faxe Kommune',
      'Anna Berg (V), Faxe Kommune',
      ['sjaelland/faxe/anna-berg'],
      [],
    ],
    [
      'are one person: hyphens and accents',
      'Anne-Lise Bergé (A), Faxe Kommune',
      'Anne Lise Berge (A), Faxe',
      ['sjaelland/faxe/anne-lise-berge'],
      [],
    ],
    [
      'are one person: once without municipality, of one party',
      'Anna Berg (A), Faxe Kommune',
      'Anna Berg (A)',
      ['sjaelland/faxe/anna-berg'],
      [],
    ],
    [
      'are two namesakes of two municipalities',
      'Anna Berg (A), Faxe Kommune',
      'Anna Berg (A), Ringsted Kommune',
      ['sjaelland/faxe/anna-berg', 'sjaelland/ringsted/anna-berg'],
      ['other-municipality'],
    ],
    [
      'are two whose names differ by a letter',
      'Kristoffer Dalgård (A), Faxe Kommune',
      'Christoffer Dalgård (A), Faxe Kommune',
      ['sjaelland/faxe/christoffer-dalgaard', 'sjaelland/faxe/kristoffer-dalgaard'],
      ['spelling'],
    ],
    [
      'are two, one name shorter',
      'Dan Holm (A), Faxe Kommune',
      'Daniel Holm (A), Faxe Kommune',
      ['sjaelland/faxe/dan-holm', 'sjaelland/faxe/daniel-holm'],
      ['shorter-name'],
    ],
  ])('%s', async (_, first, second, keys, reasons) => {
    const { persons, suggestions } = findPersons(
      await meetingsOf(minutes(MARCH, first), minutes(JUNE, second)),
      NO_ALIASES,
    )
    expect(persons.map(({ key }) => key)).toEqual(keys)
    expect(suggestions.map(({ reason }) => reason)).toEqual(reasons)
  })

  it('of one meeting are two persons, and nobody suggests that they are one', async () => {
    const meetings = await meetingsOf(minutes(MARCH, 'Anna Berg (A), Faxe Kommune\nAnna Berg (V), Faxe Kommune'))
    const { persons, suggestions } = findPersons(meetings, NO_ALIASES)
    expect(persons.map(({ key }) => key)).toEqual(['sjaelland/faxe/anna-berg/a', 'sjaelland/faxe/anna-berg/v'])
    expect(suggestions).toEqual([])
  })

  it('of two councils are two persons, and a suggestion', async () => {
    const meetings = await meetingsOf(
      minutes(MARCH, 'Anna Berg (A), Faxe Kommune'),
      minutes(JUNE, 'Anna Berg (A), Skive Kommune', 'Midtjylland'),
    )
    const { persons, suggestions } = findPersons(meetings, NO_ALIASES)
    expect(persons.map(({ key }) => key)).toEqual(['midtjylland/skive/anna-berg', 'sjaelland/faxe/anna-berg'])
    expect(suggestions.map(({ reason }) => reason)).toEqual(['other-council'])
  })
})

describe('names', () => {
  it.each([
    ['kim holm', 'kim a holm', 'shorter-name'],
    ['k holm', 'kim holm', 'shorter-name'],
    ['karen holm', 'karin holm', 'spelling'],
    ['kim holm', 'kim holm', null],
    ['kim holm', 'ida holm', null],
    ['lis dal', 'lis dam', 'spelling'],
    ['bo dal', 'bo dam', null],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect(nameLikeness(a, b)).toBe(likeness)
    expect(nameLikeness(b, a)).toBe(likeness)
  })
})

describe('aliases', () => {
  const papers = [minutes(MARCH, 'Dan Holm (A), Faxe Kommune'), minutes(JUNE, 'Daniel Holm (A), Faxe Kommune')]
  const [DAN, DANIEL] = ['sjaelland/faxe/dan-holm', 'sjaelland/faxe/daniel-holm']

  it('make one of two, under the first key', async () => {
    const aliases = readAliases(JSON.stringify({ same: [[DANIEL, DAN]] }), 'aliases.json')
    const { persons, suggestions, unused } = findPersons(await meetingsOf(...papers), aliases)
    expect(persons.map(({ key, joined, entries }) => [key, joined, entries.length])).toEqual([[DANIEL, [DAN], 2]])
    expect([suggestions, unused]).toEqual([[], []])
  })

  it('tell two apart, and name who is not there', async () => {
    const aliases = readAliases(
      JSON.stringify({
        different: [
          [DAN, DANIEL],
          [DAN, 'sjaelland/faxe/ida-dal'],
        ],
      }),
      'a.json',
    )
    const { persons, suggestions, unused } = findPersons(await meetingsOf(...papers), aliases)
    expect(persons).toHaveLength(2)
    expect([suggestions, unused]).toEqual([[], ['sjaelland/faxe/ida-dal']])
  })

  it.each([
    ['{', /^a\.json: not valid JSON .*leave --aliases out/u],
    ['[]', /^a\.json: it has another shape\. It looks like/u],
    ['{"sames": []}', /^a\.json: .*sames/u],
    ['{"same": [["sjaelland/faxe/a-b"]]}', /^a\.json: same\.0 names one person: a group names two or more/u],
    [
      '{"same": [["Anna Berg", "sjaelland/faxe/a-b"]]}',
      /^a\.json, line 1: "Anna Berg" is no key of a person \(same\.0\.0\)/u,
    ],
    [
      '{"same": [["s/f/a", "s/f/b"], ["s/f/c", "s/f/b"]]}',
      /^a\.json: s\/f\/b stands in same\.0 and in same\.1\. Make one group of them\.$/u,
    ],
    ['{"same": [["s/f/a", "s/f/a"]]}', /^a\.json: same\.0 names s\/f\/a twice\. Take one out\.$/u],
    [
      '{"same": [["s/f/a", "s/f/b"]], "different": [["s/f/b", "s/f/a"]]}',
      /^a\.json: different\.0 tells s\/f\/b and s\/f\/a apart, and same\.0 makes them one\. Take one of the two out\.$/u,
    ],
  ])('%s is refused in a sentence', (text, message) => {
    expect(() => readAliases(text, 'a.json')).toThrow(AliasesError)
    expect(() => readAliases(text, 'a.json')).toThrow(message)
  })
})

describe('attendance', () => {
  it('has its denominator: meetings that list the person, stand-ins apart', async () => {
    const meetings = await meetingsOf(
      minutes(
        MARCH,
        'Anna Berg (A), Faxe Kommune\nBent Dal (V), Greve Kommune (suppleant for Cille Eng)\n\nAfbud\n\nCille Eng (V), Greve Kommune',
      ),
      minutes(
        JUNE,
        'Bent Dal (V), Greve Kommune\nCille Eng (V), Greve Kommune\n\nAfbud\n\nAnna Berg (A), Faxe Kommune',
      ),
      minutes(AUTUMN, 'Anna Berg (A), Faxe Kommune, deltog til og med punkt 1'),
    )
    const { persons } = findPersons(meetings, NO_ALIASES)
    const told = countAttendance(persons, meetings).map(
      ({ person, present, partly, apologies, listed, share, standIn, span }) =>
        `${person.split('/')[2] ?? ''}: ${present} (${partly} partly) of ${listed}, ${apologies} away, ${standIn} as stand-in, ${share?.toFixed(2) ?? '-'}, of ${span}`,
    )
    expect(told).toEqual([
      'anna-berg: 2 (1 partly) of 3, 1 away, 0 as stand-in, 0.67, of 3',
      'bent-dal: 1 (0 partly) of 1, 0 away, 1 as stand-in, 1.00, of 2',
      'cille-eng: 1 (0 partly) of 2, 1 away, 0 as stand-in, 0.50, of 2',
    ])
  })
})
