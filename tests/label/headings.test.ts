// The headings of the agenda: what is proposed, and which chain of them is taken.
import { describe, expect, it } from 'vitest'
import { sourceOf, pageSource, type Placed } from '../text/make-lines.ts'
import { having, headingsOf, labelled, PROSE } from './labelling.ts'

const ofText = async (text: string): Promise<string[]> => headingsOf(await sourceOf(text))

/** An item with its case line and a label. */
const item = (heading: string, body = PROSE): string => `${heading}\n\nSAG-2026-00001 abc\n\nBaggrund\n\n${body}\n\n`

describe('headings without contents', () => {
  it('are found by their count, their case lines and the usual titles', async () => {
    const text = `1. Godkendelse af referat\n\n${item('1.1. Godkendelse')}2. Siden sidst\n\n${item('2.1. Nyt')}3. Eventuelt\n`
    expect(await ofText(text)).toEqual([
      '1 Godkendelse af referat',
      '1.1 Godkendelse',
      '2 Siden sidst',
      '2.1 Nyt',
      '3 Eventuelt',
    ])
  })

  it('do not come from a numbered list that uses the agenda’s numbers again', async () => {
    const list = [
      '1.1. fælles takster',
      '1.2. fælles regler',
      '2. ny aftale',
      '2.1 med staten',
      '3. fælles indkøb',
    ].join('\n')
    const text = item('3.3. Styring') + item('3.4. Takster', `${PROSE}\n\n${list}\n\n${PROSE}`) + item('3.5. Veje')
    expect(
      await ofText(
        `${item('1. Godkendelse')}${item('2. Siden sidst')}3. Sager\n\n${item('3.1. Broer')}${item('3.2. Havne')}${text}`,
      ),
    ).toEqual([
      '1 Godkendelse',
      '2 Siden sidst',
      '3 Sager',
      '3.1 Broer',
      '3.2 Havne',
      '3.3 Styring',
      '3.4 Takster',
      '3.5 Veje',
    ])
  })

  it('do not come from numbers in prose and tables', async () => {
    const text = `${item('1. Godkendelse', `2. marts blev sagen udsat.\n\n3.1 mio. kr. er afsat.\n\n2\t4.500\t6.500\n3\t722\t1.038`)}2. Eventuelt\n`
    expect(await ofText(text)).toEqual(['1 Godkendelse', '2 Eventuelt'])
  })

  it('may have no numbers at all: a case line or a usual title tells', async () => {
    const text = `Godkendelse af referat\n\nSAG-2026-00001 abc\n\n${PROSE}\n\nTrafik i byerne\n\nSAG-2026-00002 abc\n\n${PROSE}\n\nEventuelt\n`
    expect(await ofText(text)).toEqual(['- Godkendelse af referat', '- Trafik i byerne', '- Eventuelt'])
  })

  it('are none where there is only prose', async () => {
    expect(await ofText(`${PROSE}\n\n${PROSE}\n`)).toEqual([])
  })
})

describe('headings with contents', () => {
  const contents =
    '1. Godkendelse ..... 5\n2. Siden sidst ..... 6\n2.1. Beredskab og fælles samarbejde ..... 6\n3. Eventuelt ..... 7\n\n'

  it('need nothing else', async () => {
    const text = `${contents}1. Godkendelse\n\n2. Siden sidst\n\n2.1. Beredskab og fælles samarbejde\n\n${PROSE}\n\n3. Eventuelt\n`
    expect(await ofText(text)).toHaveLength(4)
  })

  it('may be worded a little otherwise, and wrapped', async () => {
    const text = `${contents}1. Godkendelse\n\n2. Siden sidst\n\n2.1. Beredskab og\nfælles samarbejde - Tillæg\n\nSAG-2026-00001 abc\n\n${PROSE}\n\n3. Eventuelt\n`
    const found = await labelled(text)
    expect(having(found, 'item-heading')).toEqual([
      '1. Godkendelse',
      '2. Siden sidst',
      '2.1. Beredskab og',
      '3. Eventuelt',
    ])
    expect(having(found, 'case-line')).toEqual(['SAG-2026-00001 abc'])
  })

  it('may stand without their numbers', async () => {
    const text = `${contents}Godkendelse\n\n${PROSE}\n\nSiden sidst\n\nBeredskab og fælles samarbejde\n\n${PROSE}\n\nEventuelt\n`
    expect(await ofText(text)).toEqual([
      '1 Godkendelse',
      '2 Siden sidst',
      '2.1 Beredskab og fælles samarbejde',
      '3 Eventuelt',
    ])
  })

  it('are looked for by their titles where the contents have no numbers', async () => {
    const bare = contents.replace(/^[\d.]+ /gmu, '')
    const text = `${bare}1. Godkendelse\n\n${PROSE}\n\n2. Siden sidst\n\n${PROSE}\n\n2.1. Beredskab og fælles samarbejde\n\n3. Eventuelt\n`
    expect(await ofText(text)).toHaveLength(4)
  })
})

describe('headings on a page', () => {
  const big = (text: string): Placed => ({ text, size: 14, ['bold']: true })
  const full = PROSE.slice(0, 78)
  const body = Array.from({ length: 12 }, () => full)

  it('run on while their type does', () => {
    const source = pageSource([
      big('1. Godkendelse'),
      ...body,
      big('2. Fælles strategi for at fastholde og'),
      big('tiltrække læger'),
      ...body,
    ])
    expect(headingsOf(source)).toEqual(['1 Godkendelse', '2 Fælles strategi for at fastholde og tiltrække læger'])
  })

  it('may have their numbers on a line of their own', () => {
    const source = pageSource([{ ...big('1.'), y: 100 }, { ...big('Godkendelse'), left: 100, y: 100 }, ...body])
    expect(headingsOf(source)).toEqual(['1 Godkendelse'])
  })

  it('are not in the type of the text, where headings have their own', () => {
    const source = pageSource([
      big('1. Godkendelse'),
      ...body,
      '2. som aftalt med staten',
      ...body,
      big('2. Eventuelt'),
      ...body,
    ])
    expect(headingsOf(source)).toEqual(['1 Godkendelse', '2 Eventuelt'])
  })
})
