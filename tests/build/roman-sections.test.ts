// Sections with roman numbers: items under them count on through the paper, or anew in each.
import { describe, expect, it } from 'vitest'
import { readRoman } from '../../src/label/number.ts'
import { referatOf } from './building.ts'

const item = (heading: string, serial: number): string =>
  `${heading}\n\nSAG-2023-0000${serial} abc\n\nBeslutning\n\nKKR Sjælland drøftede sagen.\n\n`
const HEAD = 'REFERAT 2023\n\nKKR SJÆLLAND\n\nDato: 16-06-2023 10:00\n\n'
const paper = (second: string, third: string): string =>
  `I. Til godkendelse\n\n${item('1. Referat', 1)}II. Fælles sager\n\n${item(`${second} Busser`, 2)}${item(`${third} Broer`, 3)}III. Eventuelt\n`
const CONTENTS =
  'I. Til godkendelse ..... 2\n1. Referat ..... 2\nII. Fælles sager ..... 3\n2. Busser ..... 3\n3. Broer ..... 4\nIII. Eventuelt ..... 4\n\n'

/** The items as "number title < parent, level". */
const tree = async (text: string): Promise<string[]> =>
  (await referatOf(text)).items.map(
    ({ number, title, parent, level }) => `${number ?? '-'} ${title} < ${parent ?? '-'}, ${level}`,
  )

describe('sections with roman numbers', () => {
  const WANT = [
    'I Til godkendelse < -, 1',
    '1 Referat < I, 2',
    'II Fælles sager < -, 1',
    '2 Busser < II, 2',
    '3 Broer < II, 2',
    'III Eventuelt < -, 1',
  ]

  it('stand over their items, with contents or without', async () => {
    expect(await tree(HEAD + CONTENTS + paper('2.', '3.'))).toEqual(WANT)
    expect(await tree(HEAD + paper('2.', '3.'))).toEqual(WANT)
  })

  it('may have items that count anew', async () => {
    const contents = CONTENTS.replace('2. Busser', '1. Busser').replace('3. Broer', '2. Broer')
    expect(await tree(HEAD + contents + paper('1.', '2.'))).toEqual([
      ...WANT.slice(0, 3),
      '1 Busser < II, 2',
      '2 Broer < II, 2',
      'III Eventuelt < -, 1',
    ])
  })

  it('are no points of a list in an item', async () => {
    const text = `${HEAD}${item('1. Referat\n\nSAG-2023-00001 abc\n\nBaggrund\n\nPlanen har tre dele:\n\nI. Busser kører oftere.\n\nII. Broer bygges.', 1)}2. Eventuelt\n`
    expect((await referatOf(text)).items.map(({ number }) => number)).toEqual(['1', '2'])
  })
})

describe('a roman number', () => {
  it.each([
    ['III. Regionale sager', 'III', 'Regionale sager'],
    ['I. Godkendelse', 'I', 'Godkendelse'],
    ['XIV) Eventuelt', 'XIV', 'Eventuelt'],
  ])('is read in "%s"', (text, number, title) => {
    const read = readRoman(text)
    expect([read?.number, text.slice(read?.titleAt)]).toEqual([number, title])
  })

  it.each(['I Danmark', 'IV drop', 'IIII. Sager', 'VX. Sager', 'C. Bilag', 'I. orden', 'Vi. Sager'])(
    'is none in "%s"',
    (text) => {
      expect(readRoman(text)).toBeNull()
    },
  )
})
