// The attendance in the forms that minutes have: by lines, by towns, in tables; and what is nobody.
import { describe, expect, it } from 'vitest'
import type { Referat } from '../../src/referat.ts'
import { referatOf } from '../build/building.ts'

const HEAD = 'REFERAT 2018\nKKR SJÆLLAND\n\nDato: 12-06-2018 10:00\nSted: Sorø\n\n'
const TAIL = '\n\n1. Eventuelt\n\nSAG-2018-00001 abc\n\nBeslutning\n\nDrøftet.\n'
const listed = async (lines: string): Promise<Referat> => referatOf(`${HEAD}${lines}${TAIL}`)

const shown = async (lines: string): Promise<string[]> =>
  (await listed(lines)).deltagere.map(({ name, party, municipality }) =>
    [name, party?.letter ?? '-', municipality?.canonical ?? '-'].join(' | '),
  )

describe('entries', () => {
  it.each([
    [
      'party behind the town',
      'Deltagere\n\nBent Sejrup, Køge (V)\nLilly Ravning, Greve Kommune (A)',
      ['Bent Sejrup | V | Køge', 'Lilly Ravning | A | Greve'],
    ],
    [
      'counted',
      'Deltagere\n\n1. Bent Sejrup (V), Køge Kommune\n2. Lilly Ravning (A), Greve',
      ['Bent Sejrup | V | Køge', 'Lilly Ravning | A | Greve'],
    ],
    ['names alone', 'Deltagere\n\nBent Sejrup\nLilly Ravning', ['Bent Sejrup | - | -', 'Lilly Ravning | - | -']],
    [
      'below each other under one heading',
      'Deltagerfortegnelse\n\nBent Sejrup, Køge\nLilly Ravning, Greve',
      ['Bent Sejrup | - | Køge', 'Lilly Ravning | - | Greve'],
    ],
    [
      'two persons on a line',
      'Deltagere\n\nBent Sejrup (V), Køge\tLilly Ravning (A), Greve',
      ['Bent Sejrup | V | Køge', 'Lilly Ravning | A | Greve'],
    ],
  ])('%s', async (_, lines, want) => {
    expect(await shown(lines)).toEqual(want)
  })

  it('grouped by municipality have that of their group', async () => {
    const lines = 'Deltagere\n\nKøge Kommune\nBent Sejrup (V)\nKai Hee (A)\nGreve Kommune\nLilly Ravning (A)'
    expect(await shown(lines)).toEqual(['Bent Sejrup | V | Køge', 'Kai Hee | A | Køge', 'Lilly Ravning | A | Greve'])
  })

  it('run on while brackets are open', async () => {
    const { deltagere } = await listed(
      'Deltagere\n\nBent Sejrup (V), Køge Kommune (suppleant for\nKai Hee)\nLilly Ravning (A), Greve',
    )
    expect(deltagere.map(({ name, substituteFor }) => [name, substituteFor])).toEqual([
      ['Bent Sejrup', 'Kai Hee'],
      ['Lilly Ravning', null],
    ])
  })

  it('do not end in the place of the meeting', async () => {
    const { meeting } = await listed('Deltagere\n\nBent Sejrup, Køge (V)')
    expect(meeting.place).toBe('Sorø')
  })
})

describe('nobody', () => {
  it.each(['Ingen', 'Ingen afbud.'])('is "%s"', async (line) => {
    const { afbud, meeting } = await listed(`Deltagere\n\nBent Sejrup (V), Køge\n\nAfbud\n\n${line}`)
    expect(afbud).toEqual([])
    expect(meeting.notes).toContain(line)
  })

  it('is a sentence', async () => {
    const { deltagere, meeting } = await listed(
      'Deltagere\n\nBent Sejrup (V), Køge\n\nDer var kaffe og brød fra klokken ni til alle.',
    )
    expect(deltagere).toHaveLength(1)
    expect(meeting.notes).toContain('Der var kaffe og brød fra klokken ni til alle.')
  })
})

describe('other lists', () => {
  it.each([
    ['Fraværende', 'fravaerende'],
    ['Afbud', 'afbud'],
    ['Gæster', 'guests'],
    ['Fra KL', 'secretariat'],
  ] as const)('"%s" opens %s', async (heading, list) => {
    const referat = await listed(`Deltagere\n\nBent Sejrup (V), Køge\n\n${heading}\n\nLilly Ravning, Greve`)
    expect(referat[list].map(({ name }) => name)).toEqual(['Lilly Ravning'])
    expect(referat.deltagere).toHaveLength(1)
  })
})

describe('text without a heading', () => {
  it('belongs to no item and is told, never made persons', async () => {
    const { deltagere, items, coverage } = await referatOf(
      `${HEAD}Deltagere\n\nBent Sejrup (V), Køge\n\nBeslutning\n\nKKR Sjælland godkendte planen for havnene.\n`,
    )
    expect(deltagere).toHaveLength(1)
    expect(items).toEqual([])
    expect(coverage.unplaced.length).toBeGreaterThan(0)
  })
})

describe('the cover', () => {
  it('ends a field at a label that is none of its own', async () => {
    const { meeting } = await referatOf(
      'REFERAT 2018\nKKR SJÆLLAND\n\nSted: Sorø\nMødeleder: Bo Lund\nTlf. findes på nettet\nDato: 12-06-2018\n\n1. Eventuelt\n\nSAG-2018-00001 abc\n',
    )
    expect(meeting.place).toBe('Sorø')
    expect(meeting.date).toBe('2018-06-12')
    // A line below it runs its value on.
    expect(meeting.notes).toEqual(['Mødeleder: Bo Lund Tlf. findes på nettet'])
  })
})

describe('headings', () => {
  const numbersOf = async (body: string): Promise<(string | null)[]> =>
    (await referatOf(`${HEAD}${body}`)).items.map(({ number, title }) => `${number ?? ''} ${title}`)

  it.each([
    ['Punkt 1: Havne', 'Punkt 2: Skoler'],
    ['PUNKT NR. 1: Havne', 'PUNKT NR. 2: Skoler'],
    ['Ad. 1 Havne', 'Ad. 2 Skoler'],
    ['1) Havne', '2) Skoler'],
    ['1. Havne', '2. Skoler'],
  ])('%s', async (first, second) => {
    const body = `${first}\n\nIndstilling\n\nDet indstilles, at planen godkendes.\n\nBeslutning\n\nGodkendt.\n\n${second}\n\nIndstilling\n\nDet indstilles, at planen drøftes.\n\nBeslutning\n\nDrøftet.\n`
    expect(await numbersOf(body)).toEqual(['1 Havne', '2 Skoler'])
  })

  it('a number printed twice is the paper’s slip where labels follow', async () => {
    const item = (head: string): string =>
      `${head}\n\nSAG-2018-00001 abc\n\nIndstilling\n\nDet indstilles, at planen godkendes.\n\nBeslutning\n\nGodkendt.\n\n`
    expect(await numbersOf(`${item('1. Havne')}${item('2. Skoler')}${item('2. Veje')}${item('3. Tog')}`)).toEqual([
      '1 Havne',
      '2 Skoler',
      '2 Veje',
      '3 Tog',
    ])
  })

  it('a title over two lines ends at its case line', async () => {
    const body = '1. Samarbejde om havne og\nveje på øerne\nSAG-2018-00001 abc\n\nBeslutning\n\nGodkendt.\n'
    expect(await numbersOf(body)).toEqual(['1 Samarbejde om havne og veje på øerne'])
  })
})

describe('labels', () => {
  it.each(['Beslutning i KKR Sjælland', 'Beslutning KKR Sjælland den 12. juni 2018', 'Afgørelse'])(
    '"%s" is one',
    async (label) => {
      const [item] = (await referatOf(`${HEAD}1. Havne\n\nSAG-2018-00001 abc\n\n${label}\n\nGodkendt.\n`)).items
      expect(item?.beslutning?.outcome).toBe('godkendt')
      expect(item?.beslutning?.label).toBe(label)
    },
  )
})
