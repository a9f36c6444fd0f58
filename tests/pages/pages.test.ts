// Kinds of pages that a reader sees through: struck words, numbers of lines, footnotes, hyphens, text that is drawn late,
// letters drawn twice, heads that change, tables, letters of other sizes. Each is the same small minutes, as Chromium and
// as LibreOffice print them; scripts/typeset/pages says how they were made.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import type { Referat } from '../../src/referat.ts'
import { itemOf, tableOf, textOf } from './page-parts.ts'

const PERSONS = [
  'Asta Bækdal, Varde',
  'Brian Enevang, Esbjerg',
  'Clara Fynbo, Kolding',
  'David Grønlund, Vejle',
  'Erna Hedager, Billund',
  'Frode Iversholm, Fanø',
]
const PROSE =
  'Beredskaberne har siden 2019 øvet sammen hvert efterår, og brandfolkene kender hinandens materiel fra de store skovbrande. Prisen deles efter vejenes længde, og den by, som vil ud af aftalen, skal sige det inden den 15. maj. Stationen ved fjorden er bygget om, så to vogne kan køre ud på samme tid.'
const often = (times: number): string => Array.from({ length: times }, () => PROSE).join('\n\n')

const DISCUSSED = 'KKR Syddanmark drøftede forslaget.'
const ADOPTED = 'KKR Syddanmark tiltrådte indstillingen.'
const HYPHENS =
  'Et SOSU-rejsehold og en psykiatrisk-somatisk enhed samler drifts- og lønudgifter for Lolland-Falster i årene 2029-2033, og el-lastbiler, it-strategien, e-mobilitet og p-pladser drøftes med brandfolkenes egne ledere og med Faaborg-Midtfyn.'

interface Said {
  /** The text of 3.1 before its recommendation, of a fact that is not told here when it is left out. */
  readonly facts?: string
  /** What was decided on 3.1 and on 3.2, in words. */
  readonly one?: string
  readonly two?: string
  readonly footnotes?: readonly string[]
  readonly warning?: string
}

const SAID: Readonly<Record<string, Said>> = {
  'struck-chromium': { facts: PROSE, one: 'KKR Syddanmark udsatte sagen.', warning: '125 letters struck out, left out (page 4)' }, // prettier-ignore
  'struck-libreoffice': { facts: PROSE, one: 'KKR Syddanmark udsatte sagen.', warning: '22 letters struck out, left out (page 4)' }, // prettier-ignore
  'line-numbers-chromium': { facts: Array.from({ length: 30 }, (_, i) => `Vogn ${i + 40} holder på stationen ved fjorden.`).join(' ') }, // prettier-ignore
  'line-numbers-libreoffice': { facts: often(9) },
  'footnotes-chromium': {
    facts: 'Aftalen fra 2019 koster 12,4 mio. kr. og gælder i Ribe.',
    footnotes: ['a Underskrevet i marts.', 'b Uden renter.', 'c Dog ikke i havnen.'],
  },
  'footnotes-libreoffice': {
    facts: `Aftalen fra 2019 koster 12,4 mio. kr.\n\n${often(9)}`,
    footnotes: ['1 Underskrevet i marts.', '2 Uden renter.', '1 Jf. brev af 3. maj.'],
  },
  'hyphens-chromium': { facts: `${HYPHENS} ${HYPHENS}` },
  'hyphens-libreoffice': { facts: `${HYPHENS} ${HYPHENS}` },
  'late-chromium': { facts: PROSE, one: 'KKR Syddanmark afviste forslaget.', two: ADOPTED },
  'late-libreoffice': { facts: PROSE, one: 'KKR Syddanmark afviste forslaget.', two: ADOPTED },
  'double-chromium': { facts: PROSE },
  'heads-chromium': { facts: often(18), two: ADOPTED },
  'heads-libreoffice': { facts: often(18), two: ADOPTED },
  'changes-libreoffice': {
    facts: `Aftalen fra marts koster 12,4 mio. kr.\n\n${PROSE}`,
    one: 'KKR Syddanmark udsatte sagen.',
    footnotes: ['1 Underskrevet i Varde.'],
    warning: '22 letters struck out, left out (page 4)',
  },
  'table-chromium': {},
  'table-libreoffice': {},
  // Small capitals are printed as capitals.
  'letter-sizes-chromium': { facts: 'Mindre NO2-udslip og CH4 i FÆLLES BEREDSKAB.', one: DISCUSSED.toUpperCase() },
  'letter-sizes-libreoffice': { facts: 'Mindre NO2-udslip og CH4 i FÆLLES BEREDSKAB.', one: DISCUSSED.toUpperCase() },
}

const readings = new Map<string, Promise<Referat>>()
const reading = (kind: string): Promise<Referat> => {
  const known = readings.get(kind)
  if (known !== undefined) return known
  const bytes = readFileSync(new URL(`${kind}.pdf`, import.meta.url))
  const read = extract({ name: `${kind}.pdf`, bytes })
  readings.set(kind, read)
  return read
}

describe.each(Object.entries(SAID))('%s', (kind, { facts, one, two, footnotes, warning }) => {
  it('has the persons and the items of the paper, and no more', async () => {
    const { deltagere, afbud, items, source, coverage } = await reading(kind)
    expect(deltagere.map(({ name, municipality }) => `${name}, ${municipality?.canonical ?? ''}`)).toEqual(PERSONS)
    expect(afbud).toEqual([])
    expect(items.map(({ number, title }) => `${number ?? ''} ${title}`)).toEqual([
      '1 Godkendelse af referat',
      '1.1 Godkendelse af referat',
      '3 Regionale sager',
      '3.1 Fælles redningsberedskab',
      '3.2 Havneplan',
      '4 Eventuelt',
    ])
    expect(coverage.unplaced).toEqual([])
    expect(source.warnings).toEqual(warning === undefined ? [] : [{ code: 'struck-text', detail: warning }])
  })

  it('says what a reader of the page reads', async () => {
    const referat = await reading(kind)
    if (facts !== undefined) expect(textOf(referat, '3.1', 'sagsfremstilling')).toBe(facts)
    expect(textOf(referat, '3.1', 'indstilling')).toBe('Det indstilles, at KKR Syddanmark drøfter forslaget.')
    expect(textOf(referat, '3.1', 'beslutning')).toBe(one ?? DISCUSSED)
    expect(textOf(referat, '3.2', 'beslutning')).toBe(two ?? 'KKR Syddanmark drøftede planen.')
    expect(itemOf(referat, '4').sections).toEqual([])
    expect(itemOf(referat, '3.1').footnotes.map(({ mark, text }) => `${mark} ${text}`)).toEqual(footnotes ?? [])
  })
})

describe.each(['table-chromium', 'table-libreoffice'])('%s', (kind) => {
  it('has every cell where it stands, and every number as it is printed', async () => {
    const table = tableOf(await reading(kind), '3.1')
    expect(table.columns).toEqual(['Kommune', '2026', '2027', 'Forskel'])
    expect(table.rows.slice(1).map(({ cells }) => cells.map(({ text, value }) => [text, value]))).toEqual([
      [
        ['Varde', null],
        ['41.350', 41350],
        ['-2.114,5', -2114.5],
        ['0,7 %', 0.7],
      ],
      [
        ['', null],
        ['1.204.000', 1204000],
        ['-118.927', -118927],
        ['−3', -3],
      ],
      [
        ['Esbjerg', null],
        ['88', 88],
        ['-114.527', -114527],
        ['+12', 12],
      ],
      // A figure with a point that parts no thousands is a time or a date.
      [
        ['Samlet udgift til det fælles beredskab i alle byerne', null],
        ['7,25', 7.25],
        ['12.03', null],
        ['1.000.000,00', 1000000],
      ],
    ])
  })
})
