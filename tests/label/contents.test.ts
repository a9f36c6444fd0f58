// The table of contents: where it begins and ends, and how its printed lines make entries.
import { describe, expect, it } from 'vitest'
import { findContents } from '../../src/label/contents.ts'
import { partFurniture } from '../../src/label/furniture.ts'
import { propose } from '../../src/label/line-reading.ts'
import type { Source } from '../../src/text/source.ts'
import { pageSource, sourceOf } from '../text/make-lines.ts'
import { labelled, PROSE } from './labelling.ts'

/** The entries as "number title page", and the first line behind the list. */
function contentsOf(source: Source): { entries: string[]; paired: boolean; next: string | undefined } | null {
  const { text } = partFurniture(propose(source))
  const contents = findContents(text)
  if (contents === null) return null
  const entries = contents.entries.map(
    ({ number, title, page }) =>
      `${number ?? '-'} ${title.map(({ line, from, to }) => line.text.slice(from, to)).join(' ')} ${page ?? '-'}`,
  )
  return { entries, paired: contents.paired, next: text[contents.to]?.text }
}
const ofText = async (text: string): Promise<ReturnType<typeof contentsOf>> => contentsOf(await sourceOf(text))

const COVER = `REFERAT 2026\n\nKKR SJÆLLAND\n\nVision\n\n${PROSE}\n\n`
const BODY = `1. Godkendelse\n\nSAG-2026-00001 abc\n\n${PROSE}\n\n2. Siden sidst\n\n${PROSE}\n`

describe('a table of contents', () => {
  it.each([
    ['leaders', '1. Godkendelse ..... 5\n2. Siden sidst .. 6\n3. Eventuelt ......... 7\n'],
    ['tabs', '1. Godkendelse\t5\n2. Siden sidst\t6\n3. Eventuelt\t7\n'],
    ['blanks only', '1. Godkendelse 5\n2. Siden sidst 6\n3. Eventuelt 7\n'],
  ])('is found by its pages behind %s, with a heading or without', async (_, list) => {
    const want = {
      entries: ['1 Godkendelse 5', '2 Siden sidst 6', '3 Eventuelt 7'],
      paired: true,
      next: '1. Godkendelse',
    }
    expect(await ofText(`${COVER}Indholdsfortegnelse\n\n${list}\n${BODY}`)).toEqual(want)
    expect(await ofText(`${COVER}${list}\n${BODY}`)).toEqual(want)
  })

  it('has titles over two lines: the page comes with the second', async () => {
    const list = '1. Godkendelse ..... 5\n2. Beredskab og\nsamarbejde ..... 6\n3. Eventuelt ..... 7\n'
    expect((await ofText(`${COVER}${list}\n${BODY}`))?.entries[1]).toBe('2 Beredskab og samarbejde 6')
  })

  it.each([
    ['a date', '16-06-2026'],
    ['a number too many', '..... 4 7'],
  ])('takes no part of %s below a title whose page is still to come', async (_, line) => {
    const list = `1. Godkendelse af\n${line}\nreferat ..... 5\n2. Siden sidst .. 6\n3. Trafik .. 7\n4. Broer .. 8\n5. Veje .. 9\n6. Eventuelt .. 9\n`
    const { contents } = await labelled(`${COVER}Indholdsfortegnelse\n\n${list}\n${BODY}`)
    expect(contents?.strangers.map(({ text }) => text)).toEqual([line])
    expect(contents?.entries[0]?.page).toBe(5)
  })

  it('may lack numbers', async () => {
    const list = 'Godkendelse ..... 5\nSiden sidst ..... 6\nEventuelt ..... 7\n'
    expect((await ofText(`${COVER}${list}\n${BODY}`))?.entries).toEqual([
      '- Godkendelse 5',
      '- Siden sidst 6',
      '- Eventuelt 7',
    ])
  })

  it('may lack pages, under its heading', async () => {
    const list = '1. Godkendelse\n2. Beredskab og\nsamarbejde\n3. Eventuelt\n'
    expect(await ofText(`${COVER}Dagsorden\n\n${list}\n${BODY}`)).toEqual({
      entries: ['1 Godkendelse -', '2 Beredskab og samarbejde -', '3 Eventuelt -'],
      paired: true,
      next: '1. Godkendelse',
    })
  })

  it('ends where a section and its only item bear one title, not between them', async () => {
    const list = '1. Siden sidst ..... 5\n1.1. Siden sidst ..... 5\n2. Eventuelt ..... 7\n'
    expect((await ofText(`${COVER}${list}\nDeltagerfortegnelse\nAnna Berg (A), Faxe Kommune\n`))?.entries).toHaveLength(
      3,
    )
  })

  it.each([
    ['a person', 'Anna Berg (A), Faxe Kommune'],
    ['a label', 'Beslutning'],
    ['a sentence', PROSE],
    ['the attendance', 'Deltagere\nAnna Berg (A), Faxe Kommune'],
  ])('ends before %s', async (_, below) => {
    const list = '1. Godkendelse ..... 5\n2. Siden sidst ..... 6\n3. Eventuelt ..... 7\n'
    expect((await ofText(`${COVER}${list}\n${below}\n`))?.next).toBe(below.split('\n')[0])
  })

  it('may be the last of a document', async () => {
    const list = '1. Godkendelse ..... 5\n2. Siden sidst ..... 6\n3. Eventuelt ..... 7\n'
    expect((await ofText(`${COVER}${list}`))?.next).toBeUndefined()
  })

  it.each([
    ['no document without one', `${COVER}${BODY}`],
    ['no two lines that end in numbers', `${COVER}Køge 5\nFaxe 6\n\n${BODY}`],
    ['no numbers that do not count up', `${COVER}Køge 17\nFaxe 6\nSorø 12\n\n${PROSE}`],
    ['no heading alone', 'Indholdsfortegnelse'],
  ])('is %s', async (_, text) => {
    expect(await ofText(text)).toBeNull()
  })
})

describe('contents in columns', () => {
  const columns = '1.\n1.1.\n2.\n3.\nGodkendelse\nGodkendelse af referat\nSiden sidst\nEventuelt\n4\n4\n5\n7\n'

  it('are a list of titles in a text: nobody can pair them', async () => {
    const found = await ofText(`REFERAT\n\nIndhold\n\n${columns}\nDeltagere\nAnna Berg (A), Faxe Kommune\n`)
    expect(found?.paired).toBe(false)
    expect(found?.entries.map((entry) => entry.replace(/ \d+$/u, ' -'))).toEqual([
      '- Godkendelse -',
      '- Godkendelse af referat -',
      '- Siden sidst -',
      '- Eventuelt -',
    ])
  })

  it.each([
    [
      'numbers first, no heading',
      `${COVER}1.\n1.1.\n2.\n3.\n`,
      'Godkendelse\nGodkendelse af referat\nSiden sidst\nEventuelt\n4\n4\n5\n7\n',
    ],
    [
      'titles first, heading below',
      `REFERAT\n\nVision\n\n${PROSE}\n\nGodkendelse\nGodkendelse af referat\nSiden sidst\nEventuelt\n`,
      '1.\n1.1.\n2.\n3.\n4\n4\n5\n7\nIndhold\n',
    ],
  ])('are found by a run of bare numbers: %s', async (_, above, below) => {
    const found = await ofText(`${above}${below}\nDeltagere\nAnna Berg (A), Faxe Kommune\n`)
    expect(found?.paired).toBe(false)
    expect(found?.next).toBe('Deltagere')
    expect(found?.entries).toHaveLength(4)
    expect(found?.entries.map((entry) => entry.split(' ').slice(1, -1).join(' '))).toEqual([
      'Godkendelse',
      'Godkendelse af referat',
      'Siden sidst',
      'Eventuelt',
    ])
  })

  it('are paired on a page, by height', () => {
    const titles = ['Godkendelse', 'Godkendelse af referat', 'Siden sidst', 'Eventuelt']
    const source = pageSource([
      'Indhold',
      ...['1.', '1.1.', '2.', '3.'].map((text, i) => ({ text, left: 70, y: 200 + i * 20 })),
      ...titles.map((text, i) => ({ text, left: 110, y: 200 + i * 20 })),
      ...['4', '4', '5', '7'].map((text, i) => ({ text, left: 500, y: 200 + i * 20 })),
      { text: 'Deltagere', page: 2, y: 100 },
      { text: 'Anna Berg (A), Faxe Kommune', page: 2 },
    ])
    expect(contentsOf(source)).toEqual({
      entries: ['1 Godkendelse 4', '1.1 Godkendelse af referat 4', '2 Siden sidst 5', '3 Eventuelt 7'],
      paired: true,
      next: 'Deltagere',
    })
  })
})

describe('contents without pages', () => {
  const item = (heading: string, serial: number): string =>
    `${heading}\n\nSAG-2026-0000${serial} abc\n\nBaggrund\n\n${PROSE}\n\n`
  const ATTENDANCE = 'Deltagere\n\nAnna Berg (A), Faxe Kommune\n\n'

  it('end where the body begins, below the attendance as above it', async () => {
    const list = 'Dagsorden\n\n1. Godkendelse af referat\n2. Havne\n3. Eventuelt\n\n'
    const body = `1. Godkendelse af referat\n\nReferatet blev sendt ud i maj.\n\nDet blev godkendt.\n\n${item('2. Havne', 2)}3. Eventuelt\n`
    const found = await ofText(`${COVER}${ATTENDANCE}${list}${body}`)
    expect(found?.entries).toEqual(['1 Godkendelse af referat -', '2 Havne -', '3 Eventuelt -'])
    expect(found?.next).toBe('1. Godkendelse af referat')
  })

  it.each(['og', 'til', 'i'])('run on over a line that ends in `%s`, whatever the next begins with', async (word) => {
    const list = `Dagsorden\n1. Godkendelse\n2. Udpegning ${word}\nHavneforum\n3. Eventuelt\n`
    const body = `1. Godkendelse\n${PROSE}\n\n2. Udpegning ${word}\nHavneforum\n${PROSE}\n\n3. Eventuelt\n${PROSE}\n`
    expect((await ofText(`${COVER}${list}\n${body}`))?.entries).toEqual([
      '1 Godkendelse -',
      `2 Udpegning ${word} Havneforum -`,
      '3 Eventuelt -',
    ])
  })

  it('may have no numbers where the body has them', async () => {
    const list = 'Indhold\n\nGodkendelse af referat\nGodkendelse af referat\nHavne\nEventuelt\n\n'
    const body = `1. Godkendelse af referat\n\n1.1. Godkendelse af referat\n\nGodkendt.\n\n${item('2. Havne', 2)}3. Eventuelt\n`
    expect((await ofText(`${COVER}${ATTENDANCE}${list}${body}`))?.next).toBe('1. Godkendelse af referat')
  })

  it('may have lost one to Word, over one line or two', async () => {
    const list = `1. Godkendelse ..... 5\n2. Havne og broer ..... Fejl! Bogmærke er ikke defineret.\n3. Veje ..... 6\n4. Stier....Fejl! Bogmærke er\nikke defineret.\n5. Eventuelt ..... 7\n`
    expect((await ofText(`${COVER}Indholdsfortegnelse\n\n${list}\n${BODY}`))?.entries).toEqual([
      '1 Godkendelse 5',
      '2 Havne og broer -',
      '3 Veje 6',
      '4 Stier -',
      '5 Eventuelt 7',
    ])
  })
})
