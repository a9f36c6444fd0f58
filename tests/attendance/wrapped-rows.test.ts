// Tables of persons on a page whose cells are several lines high, as they are drawn: down one cell, then up to the next.
import { describe, expect, it } from 'vitest'
import type { Referat } from '../../src/referat.ts'
import { built } from '../build/building.ts'
import { pageSource, type Placed } from '../text/make-lines.ts'

const EDGES = [60, 160, 260, 340, 390, 440]
/** Cells of one height: their text, each in the column of its index; an empty one is not drawn. */
const at = (y: number, cells: readonly string[], page = 1): Placed => {
  const drawn = cells.flatMap((text, k) => (text === '' ? [] : [{ text, edge: EDGES[k] ?? 0 }]))
  return {
    text: drawn.map(({ text }) => text).join('\t'),
    y,
    page,
    left: drawn[0]?.edge ?? 60,
    cells: drawn.map(({ edge }) => edge),
  }
}
const HEAD = [
  at(200, ['Kommune', 'Medlem', 'Parti', 'Til']),
  at(214, ['', '', '', 'stede']),
  at(200, ['', '', '', '', 'Afbud', 'Bemærkning']),
]

const referatOn = (...lines: Placed[]): Referat =>
  built(
    pageSource([
      'REFERAT 2018',
      'KKR SJÆLLAND',
      'Dato: 12-06-2018 10:00',
      { text: 'Deltagere', y: 180 },
      ...lines,
      { text: '1. Eventuelt', y: 60, page: 3 },
      { text: 'SAG-2018-00001 abc', y: 80, page: 3 },
      { text: 'Beslutning', y: 100, page: 3 },
      { text: 'Drøftet.', y: 120, page: 3 },
    ]),
  )

/** The persons, one a line: list, name, party, municipality, the one stood in for, note. */
const drawn = (referat: Referat): string[] =>
  (['deltagere', 'afbud', 'fravaerende', 'guests'] as const).flatMap((list) =>
    referat[list].map(({ name, party, municipality, substituteFor, note }) =>
      [list, name, party?.letter ?? party?.name, municipality?.canonical, substituteFor, note]
        .map((field) => field ?? '-')
        .join(' | ')
        .replace(/(?: \| -)+$/u, ''),
    ),
  )

describe('a row is one person', () => {
  it.each<[string, Placed[], string[]]>([
    [
      'whose marks stand under their headings, whatever cells are empty',
      [at(240, ['Greve', 'Anna Holt', 'V', 'x']), at(270, ['Faxe', 'Bo Krag', 'A', '', 'x'])],
      ['deltagere | Anna Holt | V | Greve', 'afbud | Bo Krag | A | Faxe'],
    ],
    [
      'whose name and remark are two lines high',
      [
        at(240, ['Greve', 'Anna Sofie']),
        at(254, ['', 'Holt']),
        at(240, ['', '', 'V', 'x', '', 'Suppleant for']),
        at(254, ['', '', '', '', '', 'Ib Ras']),
        at(284, ['Faxe', 'Bo Krag', 'A', 'x', '', 'Deltog til kl.']),
        at(298, ['', '', '', '', '', '11.15']),
        at(328, ['Sorø', 'Ida Dam', 'C', 'x']),
      ],
      [
        'deltagere | Anna Sofie Holt | V | Greve | Ib Ras',
        'deltagere | Bo Krag | A | Faxe | - | Deltog til kl. 11.15',
        'deltagere | Ida Dam | C | Sorø',
      ],
    ],
    [
      'that goes on at the top of the next page',
      [
        at(240, ['Greve', 'Anna Holt', 'V', 'x']),
        at(270, ['Faxe', 'Bo', 'A', 'x']),
        at(60, ['', 'Krag'], 2),
        at(90, ['Sorø', 'Ida Dam', 'C', 'x'], 2),
      ],
      ['deltagere | Anna Holt | V | Greve', 'deltagere | Bo Krag | A | Faxe', 'deltagere | Ida Dam | C | Sorø'],
    ],
    [
      'whose remark names the substitute, who is no second person of the row',
      [
        at(240, ['Greve', 'Anna Holt', 'V', '', 'x', 'Suppleant: Ida']),
        at(254, ['', '', '', '', '', 'Dam (V)']),
        at(284, ['Greve', 'Ida Dam', 'V', 'x', '', 'Suppleant for']),
        at(298, ['', '', '', '', '', 'Anna Holt']),
      ],
      ['deltagere | Ida Dam | V | Greve | Anna Holt', 'afbud | Anna Holt | V | Greve | - | Suppleant: Ida Dam (V)'],
    ],
  ])('%s', (_, lines, want) => {
    expect(drawn(referatOn(...HEAD, ...lines))).toEqual(want)
  })
})

describe('a row of its own is', () => {
  it.each<[string, Placed[], string[]]>([
    [
      'a second member of the municipality above, with a party and a mark',
      [at(240, ['Greve', 'Anna Holt', 'V', 'x']), at(254, ['', 'Bo Krag', 'A', 'x'])],
      ['deltagere | Anna Holt | V | Greve', 'deltagere | Bo Krag | A'],
    ],
    [
      'a member as far from the one above as other rows are',
      [at(240, ['Greve', 'Anna Holt', 'V', 'x']), at(254, ['Faxe', 'Bo Krag', 'A', 'x']), at(268, ['', 'Ida Dam'])],
      ['deltagere | Anna Holt | V | Greve', 'deltagere | Bo Krag | A | Faxe', 'fravaerende | Ida Dam'],
    ],
    [
      'none of the next list',
      [
        at(240, ['Greve', 'Anna Holt', 'V', 'x']),
        { text: 'Gæster', y: 262, left: 60 },
        { text: 'Direktør Ida Dam, Movia', y: 276, left: 60 },
      ],
      ['deltagere | Anna Holt | V | Greve', 'guests | Ida Dam | - | - | - | Movia'],
    ],
  ])('%s', (_, lines, want) => {
    expect(drawn(referatOn(...HEAD, ...lines))).toEqual(want)
  })
})

it('every person’s words are found where the JSON says', () => {
  const referat = referatOn(
    ...HEAD,
    at(240, ['Greve', 'Anna Sofie']),
    at(254, ['', 'Holt']),
    at(240, ['', '', 'V', 'x']),
  )
  const [person] = referat.deltagere
  expect(person?.raw).toBe('Greve Anna Sofie Holt V x')
  expect((person?.at.end ?? 0) - (person?.at.start ?? 0)).toBe('Greve\tAnna Sofie\nHolt\nV\tx'.length)
})
