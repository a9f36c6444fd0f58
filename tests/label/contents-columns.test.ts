// Contents that a PDF draws column by column - numbers, titles, pages - and titles that return in the body.
import { describe, expect, it } from 'vitest'
import { findContents } from '../../src/label/contents.ts'
import { partFurniture } from '../../src/label/furniture.ts'
import { propose } from '../../src/label/line-reading.ts'
import type { Source } from '../../src/text/source.ts'
import { pageSource, sourceOf, type Placed } from '../text/make-lines.ts'
import { PROSE } from './labelling.ts'

interface Found {
  readonly entries: string[]
  readonly paired: boolean
  readonly next: string | undefined
}

/** The entries as "number title page", and the first line behind the list. */
function contentsOf(source: Source): Found | null {
  const { text } = partFurniture(propose(source))
  const contents = findContents(text)
  if (contents === null) return null
  const entries = contents.entries.map(
    ({ number, title, page }) =>
      `${number ?? '-'} ${title.map(({ line, from, to }) => line.text.slice(from, to)).join(' / ')} ${page ?? '-'}`,
  )
  return { entries, paired: contents.paired, next: text[contents.to]?.text }
}
const ofText = async (text: string): Promise<Found | null> => contentsOf(await sourceOf(text))

/** Lines of one column, 20 points from each other. */
const column = (left: number, ...texts: string[]): Placed[] =>
  texts.map((text, i) => ({ text, left, y: 200 + i * 20 })).filter(({ text }) => text !== '')
const BELOW: Placed[] = [
  { text: 'Deltagere', page: 2, y: 100 },
  { text: 'Anna Berg (A), Faxe Kommune', page: 2, y: 114 },
]
const NUMBERS = column(70, '1.', '1.1.', '2.', '3.')
const TITLES = column(110, 'Godkendelse', 'Godkendelse af referat', 'Siden sidst', 'Eventuelt')
const PAGES = column(500, '4', '4', '5', '7')
const ENTRIES = ['1 Godkendelse 4', '1.1 Godkendelse af referat 4', '2 Siden sidst 5', '3 Eventuelt 7']

describe('columns on a page', () => {
  it.each<[string, Placed[][]]>([
    ['numbers, titles, pages', [NUMBERS, TITLES, PAGES]],
    ['titles, numbers, pages', [TITLES, NUMBERS, PAGES]],
  ])('make entries by their height, drawn in the order %s', (_, columns) => {
    const source = pageSource([{ text: 'Indhold', y: 160 }, ...columns.flat(), ...BELOW])
    expect(contentsOf(source)).toEqual({ entries: ENTRIES, paired: true, next: 'Deltagere' })
  })

  it('make entries, though the heading was drawn last', () => {
    const source = pageSource([...NUMBERS, ...TITLES, ...PAGES, { text: 'Indhold', y: 160 }, ...BELOW])
    expect(contentsOf(source)?.entries).toEqual(ENTRIES)
  })

  it('may hold a title over two lines', () => {
    const source = pageSource([
      { text: 'Indhold', y: 160 },
      ...column(70, '1.', '2.', '', '3.'),
      ...column(110, 'Godkendelse', 'Beredskab og', 'samarbejde', 'Eventuelt'),
      ...column(500, '4', '', '5', '7'),
      ...BELOW,
    ])
    expect(contentsOf(source)?.entries).toEqual(['1 Godkendelse 4', '2 Beredskab og / samarbejde 5', '3 Eventuelt 7'])
  })

  it('may lack the number of one title, or its page', () => {
    const source = pageSource([
      { text: 'Indhold', y: 160 },
      ...column(70, '1.', '2.', '3.', '4.'),
      ...column(110, 'Godkendelse', 'Siden sidst', 'Næste møde', 'Eventuelt'),
      ...column(500, '4', '5', '', '7'),
      ...BELOW,
    ])
    expect(contentsOf(source)?.entries).toEqual([
      '1 Godkendelse 4',
      '2 Siden sidst 5',
      '3 Næste møde -',
      '4 Eventuelt 7',
    ])
  })
})

describe('columns in a text', () => {
  it('are titles only: nobody knows what stood beside them', async () => {
    const found = await ofText(
      `Indhold\n\n1.\n1.1.\n2.\n3.\nGodkendelse\nGodkendelse af referat\nSiden sidst\nEventuelt\n4\n4\n5\n7\n\nBaggrund\n\n${PROSE}\n`,
    )
    expect(found?.paired).toBe(false)
    expect(found?.entries.map((entry) => entry.replace(/ [-\d]+$/u, ''))).toEqual([
      '- Godkendelse',
      '- Godkendelse af referat',
      '- Siden sidst',
      '- Eventuelt',
    ])
  })

  it('leave what is neither number, title nor page to be told of', async () => {
    const source = await sourceOf(
      `Indhold\n\n1.\n1.1.\n2.\n3.\n0-1-2030\nGodkendelse\nGodkendelse af referat\nSiden sidst\nEventuelt\n4\n4\n.. 5\n7\n\nBaggrund\n`,
    )
    const contents = findContents(partFurniture(propose(source)).text)
    expect(contents?.paired).toBe(false)
    expect(contents?.strangers.map(({ text }) => text)).toEqual(['0-1-2030'])
  })

  it('are no contents below a case line or a label: figures of an item', async () => {
    expect(await ofText(`SAG-2026-00001 abc\n\n1\n2\n3\n4\n5\n\n${PROSE}\n`)).toBeNull()
    expect(await ofText(`Baggrund\n\n1\n2\n3\n4\n5\n\n${PROSE}\n`)).toBeNull()
  })

  it('begin below the sentence, or the statement, that stands above them', async () => {
    for (const above of [PROSE, 'Vision:', 'Skal vi mødes?']) {
      const found = await ofText(
        `${above}\nGodkendelse\nSiden sidst\nEventuelt\nNæste møde\n1.\n2.\n3.\n4.\n\nBaggrund\n`,
      )
      expect(found?.entries.map((entry) => entry.split(' ')[1])).toEqual(['Godkendelse', 'Siden', 'Eventuelt', 'Næste'])
    }
  })
})

describe('columns that begin at their heading or their page', () => {
  const agenda = ['Godkendelse', 'Siden sidst', 'Veje', 'Broer', 'Havne', 'Eventuelt']
  const numbers = agenda.map((_, i) => `${i + 1}.`)

  it('take the titles up to the heading, not what stands above it', async () => {
    const found = await ofText(['KKR Sjælland', 'Dagsorden', ...agenda, ...numbers, '', 'Baggrund', ''].join('\n'))
    expect(found?.entries.map((entry) => entry.replace(/^- | -$/gu, ''))).toEqual(agenda)
  })

  it('take nothing from the page above', () => {
    const source = pageSource([
      { text: 'KKR Sjælland', y: 300 },
      ...column(110, ...agenda).map((line) => ({ ...line, page: 2 })),
      ...column(70, ...numbers).map((line) => ({ ...line, page: 2 })),
      { text: 'Baggrund', page: 3, y: 100 },
    ])
    expect(contentsOf(source)?.entries).toEqual(agenda.map((title, i) => `${i + 1} ${title} -`))
  })
})

describe('titles that return', () => {
  const list = '1. Godkendelse ..... 5\n2. Siden sidst ..... 6\n3. Eventuelt ..... 7\n'

  it('end the list at the first of them, without its page', async () => {
    expect((await ofText(`Indhold\n\n${list}1. Godkendelse\nReferatet er sendt ud\n`))?.next).toBe('1. Godkendelse')
    expect((await ofText(`Indhold\n\n${list}1. Godkendelse\n2. Siden sidst\nBeslutning\n`))?.next).toBe(
      '1. Godkendelse',
    )
  })

  it('do not end it while their pages stand with them', async () => {
    const twice = '1. Godkendelse ..... 5\n1.1. Godkendelse ..... 5\n2. Siden sidst ..... 6\n3. Eventuelt ..... 7\n'
    expect((await ofText(`Indhold\n\n${twice}\nBaggrund\n`))?.entries).toHaveLength(4)
  })

  it('are not needed: after some lines that are no entries the list is over', async () => {
    const found = await ofText(`Indhold\n\n${list}Veje\nBroer\nHavne\nStier\nSkove\nSøer\n`)
    expect(found?.next).toBe('Veje')
  })

  it('may lack pages in the list already', async () => {
    const found = await ofText(`Indhold\n\n1. Godkendelse\n2. Siden sidst\n3. Eventuelt\n1. Godkendelse\nBeslutning\n`)
    expect(found).toEqual({
      entries: ['1 Godkendelse -', '2 Siden sidst -', '3 Eventuelt -'],
      paired: true,
      next: '1. Godkendelse',
    })
  })
})

describe('no contents', () => {
  it.each([
    ['three lines whose figures go down', 'Køge 17\nFaxe 12\nSorø 6\nRinge 4\n'],
    ['entries too far from each other', `Køge 5\n\nom\nog\nat\ni\nFaxe 6\n\nom\nog\nat\ni\nSorø 9\n`],
    ['page zero', 'Køge 0\nFaxe 0\nSorø 0\n'],
    ['three bare numbers', '1.\n2.\n3.\nKøge\n'],
  ])('are in %s', async (_, text) => {
    expect(await ofText(text)).toBeNull()
  })
})
