// A contents list without pages ends above the attendance, whatever form its persons have.
import { describe, expect, it } from 'vitest'
import { having, labelled, PROSE } from './labelling.ts'

const BODY = `\n\n1. Trafik\n\nSAG-2024-00001 abc\n\nBaggrund\n\n${PROSE}\n\n2. Eventuelt\n\nIntet.\n`
const entriesOf = async (text: string): Promise<string[]> => having(await labelled(text + BODY), 'toc-entry')

describe('the contents end above', () => {
  it.each([
    ['a table with the municipality first', 'Deltagere\nKommune    Medlem         Parti\nGreve      Anna Holt      V'],
    ['a table whose heading is not known', 'Deltagere\nStilling og sted    Hvem\nFaxe    Holt, A.'],
    ['a sentence', 'Til stede\nfra kommunerne mødte alle borgmestre'],
    ['persons', 'Deltagere\nAnna Holt (V), Greve Kommune'],
  ])('%s', async (_, attendance) => {
    expect(await entriesOf(`Dagsorden\n1. Trafik\n2. Eventuelt\n\n${attendance}`)).toEqual([
      '1. Trafik',
      '2. Eventuelt',
    ])
  })
})

describe('the contents hold', () => {
  it('the attendance where it is an entry among others', async () => {
    const listed = ['Deltagere', '1. Trafik', '2. Eventuelt']
    expect(await entriesOf(`Dagsorden\n${listed.join('\n')}\n`)).toEqual(listed)
  })
  it('the attendance where a page says so', async () => {
    const listed = ['1. Trafik ..... 3', 'Deltagere ..... 4', '2. Eventuelt ..... 5']
    expect(await entriesOf(`Indholdsfortegnelse\n${listed.join('\n')}\n`)).toEqual(listed)
  })
})
