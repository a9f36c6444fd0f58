// Case lines in the forms the papers print: a number, initials, both, or a label alone.
import { describe, expect, it } from 'vitest'
import { readCaseLine } from '../../src/label/case-line.ts'
import { having, labelled, PROSE } from './labelling.ts'

describe('a case line', () => {
  it.each<[string, string | null, string[]]>([
    ['SAG NR.: 12345 jhp', '12345', ['jhp']],
    ['SAG NR.: 12345', '12345', []],
    ['SAGSNR.: 2012-1234 jhp/egl', '2012-1234', ['jhp', 'egl']],
    ['Sagsnummer: SAG-2013-01234 jhp', 'SAG-2013-01234', ['jhp']],
    ['J.nr. 09/1234', '09/1234', []],
    ['J.nr.: 12-34-56 abc, def', '12-34-56', ['abc', 'def']],
    ['Journalnr. 123456 abc+def', '123456', ['abc', 'def']],
    ['Journal nr.: 123456', '123456', []],
    ['Sagsbehandler: abc & def', null, ['abc', 'def']],
    ['Sagsbehandler: abc1', null, ['abc1']],
    ['SagsID: 2026-123', '2026-123', []],
    ['J.nr.', null, []],
    ['SAG-2026-00802, abc', 'SAG-2026-00802', ['abc']],
    ['SAG 2026 00802', 'SAG-2026-00802', []],
  ])('says in "%s" number %s and initials %j', (text, number, initials) => {
    expect(readCaseLine(text)).toEqual({ number, initials })
  })

  it.each([
    'J.nr. 123456 skal rettes i bilaget til mødet',
    'SAG NR.: 12345 - jhp',
    'SAG-2026-00802 - udsat',
    'SAG-26-00802 abc',
    'Sagsbehandler: Anna Berghøj',
    'Sagsnr. følger',
    '2026-1234 abc',
    'abc/def',
    '',
  ])('is not "%s"', (text) => {
    expect(readCaseLine(text)).toBeNull()
  })

  it('stands below its heading, whatever its form', async () => {
    const text = ['1. Godkendelse', 'SAG NR.: 12345 jhp', PROSE, '2. Siden sidst', 'J.nr. 123456', PROSE].join('\n\n')
    const found = await labelled(`${text}\n`)
    expect(having(found, 'item-heading')).toEqual(['1. Godkendelse', '2. Siden sidst'])
    expect(having(found, 'case-line')).toEqual(['SAG NR.: 12345 jhp', 'J.nr. 123456'])
  })
})

describe('a number printed twice', () => {
  const item = (heading: string, number: string): string =>
    `${heading}\n\nSAG-2026-0000${number} abc\n\nBaggrund\n\n${PROSE}\n\nBeslutning\n\n${PROSE}\n\n`

  it('is the paper’s own slip where each has its case line and labels', async () => {
    const text =
      item('1. Godkendelse', '1') + item('2. Siden sidst', '2') + item('2. Veje', '3') + item('3. Broer', '4')
    expect(having(await labelled(text), 'item-heading')).toEqual([
      '1. Godkendelse',
      '2. Siden sidst',
      '2. Veje',
      '3. Broer',
    ])
  })

  it('is a line of text where nothing else speaks for a heading', async () => {
    const text = `${item('1. Godkendelse', '1') + item('2. Siden sidst', '2')}2. plads på listen\n\n${item('3. Broer', '4')}`
    expect(having(await labelled(text), 'item-heading')).toEqual(['1. Godkendelse', '2. Siden sidst', '3. Broer'])
  })

  it('is no heading where a whole paragraph stands behind it', async () => {
    const long = `2. ${'Kommunerne i regionen arbejder sammen om veje og broer og '.repeat(5)}havne`
    expect(having(await labelled(`${item('1. Godkendelse', '1')}${long}\n\n${item('2. Broer', '2')}`), 'item-heading')).toEqual(['1. Godkendelse', '2. Broer']) // prettier-ignore
  })

  it('may be left out: a number that is missing', async () => {
    const text = item('1. Godkendelse', '1') + item('3. Veje', '3') + item('4. Broer', '4')
    expect(having(await labelled(text), 'item-heading')).toEqual(['1. Godkendelse', '3. Veje', '4. Broer'])
  })

  it('is in no document without items', async () => {
    const found = await labelled(`SAG-2026-00001 abc\n\n${PROSE}\n`)
    expect(having(found, 'item-heading', 'case-line')).toEqual([])
    expect(having(found, 'unplaced')).toEqual(['SAG-2026-00001 abc', PROSE])
  })
})
