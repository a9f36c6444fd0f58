// Attendance as the page counts it: of persons, municipalities and parties, each with its denominator.
import { describe, expect, it } from 'vitest'
import { count, ORDERS } from '../../src/archive/page/counted.ts'
import type { PersonRow, Presence } from '../../src/archive/format/overview.ts'

/** `p`, `a`, `f`, `s`, `u` for the meetings 0, 1, 2 …; a blank where the minutes do not name them. */
function person(name: string, meetings: string, rest: Partial<PersonRow> = {}): PersonRow {
  const how = Array.from(meetings).flatMap((letter, i) => (letter === ' ' ? [] : [[i, letter as Presence] as const]))
  const counted = how.filter(([, letter]) => 'paf'.includes(letter))
  return {
    key: name,
    name,
    region: 'sjælland',
    parties: ['Venstre'],
    municipalities: ['Faxe'],
    meetings: how,
    maybe: [],
    present: how.filter(([, letter]) => letter === 'p').length,
    of: counted.length,
    ...rest,
  }
}

describe('a person', () => {
  it.each([
    { meetings: 'ppaf', present: 2, of: 4, apologies: 1, absent: 1, substitute: 0 },
    { meetings: 'ps p', present: 2, of: 2, apologies: 0, absent: 0, substitute: 1 },
    { meetings: 'us', present: 0, of: 0, apologies: 0, absent: 0, substitute: 1 },
  ])('of $meetings was there $present of $of', ({ meetings, ...expected }) => {
    expect(count([person('Anna Berg', meetings)], 'people')).toMatchObject([{ name: 'Anna Berg', note: 'Venstre, Faxe', ...expected }]) // prettier-ignore
  })
})

describe('a municipality', () => {
  it('was there when anybody from it was, substitutes included; the meetings are counted once', () => {
    const rows = count([person('Anna Berg', 'paa'), person('Kim Holm', 'pas')], 'municipalities')
    expect(rows).toMatchObject([{ key: 'Faxe', name: 'Faxe', present: 2, of: 3 }])
  })
  it('is the last one of those who moved; who has none is in no row', () => {
    const rows = count(
      [person('Anna Berg', 'pp', { municipalities: ['Faxe', 'Stevns'] }), person('Kim Holm', 'p', { municipalities: [] })],
      'municipalities',
    ) // prettier-ignore
    expect(rows.map(({ name }) => name)).toEqual(['Stevns'])
  })
})

it('a party is its members together, each of their times', () => {
  expect(count([person('Anna Berg', 'pa'), person('Kim Holm', 'pp')], 'parties')).toMatchObject([{ name: 'Venstre', present: 3, of: 4 }]) // prettier-ignore
})

describe('orders', () => {
  const rows = count(
    [person('Bo Lund', 'pppa'), person('Anna Berg', 'pa'), person('Åse Holm', 'pp'), person('Ida Dam', 's')],
    'people',
  )
  it.each([
    ['flest', ['Bo Lund', 'Åse Holm', 'Anna Berg', 'Ida Dam']],
    ['hoejest', ['Åse Holm', 'Bo Lund', 'Anna Berg', 'Ida Dam']],
    ['navn', ['Anna Berg', 'Bo Lund', 'Ida Dam', 'Åse Holm']],
  ] as const)('%s', (order, expected) => {
    expect([...rows].sort(ORDERS[order]).map(({ name }) => name)).toEqual(expected)
  })
  it('the lowest share first, and who was never listed as a member last', () => {
    expect([...rows].sort(ORDERS.lavest).map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Lund', 'Åse Holm', 'Ida Dam']) // prettier-ignore
  })
})
