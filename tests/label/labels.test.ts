// Section labels: the words around them, joined ones, misspelt ones; and what only begins with such a word.
import { describe, expect, it } from 'vitest'
import { readLabel } from '../../src/label/section-label.ts'
import { pageSource, type Placed } from '../text/make-lines.ts'
import { having, labelled, labelSource, PROSE } from './labelling.ts'

describe('a label', () => {
  it.each([
    ['KKR Midtjyllands beslutning', 'beslutning'],
    ['KKR’s beslutning', 'beslutning'],
    ['Beslutning den 3. maj 2019', 'beslutning'],
    ['Beslutning i KKR Nordjylland på mødet den 2. marts 2018', 'beslutning'],
    ['Kommunekontaktrådets beslutning d. 12-03-2010', 'beslutning'],
    ['Beslutning fra mødet fredag den 4. juni', 'beslutning'],
    ['Formandskabets indstilling', 'indstilling'],
    ['Styregruppens indstilling', 'indstilling'],
    ['Indstilling fra KKR-formandskabet', 'indstilling'],
    ['Indstilling til punkt 3', 'indstilling'],
    ['Indstilling og beslutning', 'beslutning'],
    ['Bilag og links', 'bilag'],
    ['Bilag/links', 'bilag'],
    ['Links', 'links'],
    ['B E S L U T N I N G', 'beslutning'],
  ])('may be "%s"', (text, kind) => {
    expect(readLabel(text)).toMatchObject({ kind, weak: false, misspelt: false, textAt: text.length })
  })

  it.each([
    ['KKR Syddanmarks beslutning den 3. maj 2019: Tiltrådt.', 'beslutning', 'Tiltrådt.'],
    [
      'Formandskabets indstilling: Det indstilles, at sagen drøftes.',
      'indstilling',
      'Det indstilles, at sagen drøftes.',
    ],
  ])('may stand in front of its text: "%s"', (text, kind, rest) => {
    const read = readLabel(text)
    expect([read?.kind, text.slice(read?.textAt)]).toEqual([kind, rest])
  })

  it.each([
    ['Besluting', 'beslutning'],
    ['Indstillling', 'indstilling'],
    ['Sagfremstilling', 'sagsfremstilling'],
    ['Bagrund', 'baggrund'],
  ])('may be misspelt: "%s"', (text, kind) => {
    expect(readLabel(text)).toMatchObject({ kind, misspelt: true })
  })

  it.each([
    'Indstilling af to medlemmer til rådet',
    'Beslutning om havnen',
    'Beslutningskompetence og ansvar',
    'Beslutningen om broen blev truffet i 2019.',
    'Kommunernes økonomi',
    'Bilag C viser tallene',
    'Udstilling',
    'Afslutning',
    'Bestilling',
    'Forslaget',
  ])('is not "%s"', (text) => {
    expect(readLabel(text)).toBeNull()
  })
})

/** The labels of an item with this body. */
const labelsOf = async (body: string): Promise<string[]> =>
  having(await labelled(`1. Godkendelse\n\nSAG-2026-00001 abc\n\nBaggrund\n\n${PROSE}\n\n${body}\n`), 'section-label')

describe('in an item', () => {
  it('a misspelt label, or one of ordinary words, is one over what such a label opens', async () => {
    expect(await labelsOf('Besluting\n\nKKR Sjælland drøftede sagen.')).toEqual(['Baggrund', 'Besluting'])
    expect(await labelsOf('Konklusion\n\nKKR Sjælland tiltrådte forslaget.')).toEqual(['Baggrund', 'Konklusion'])
    expect(await labelsOf('Anbefaling\n\nDet indstilles, at KKR Sjælland drøfter sagen.')).toEqual([
      'Baggrund',
      'Anbefaling',
    ])
  })

  it('such a word in front of anything else is a sub-heading', async () => {
    expect(await labelsOf(`Konklusion\n\n${PROSE}`)).toEqual(['Baggrund'])
    expect(await labelsOf(`Anbefalinger\n\n${PROSE}`)).toEqual(['Baggrund'])
  })

  it('a label may stand at the head of a page, below the last row of a table', () => {
    const row = (y: number, name: string, page = 1): Placed => ({
      text: `${name}\t310.000\t142.000`,
      cells: [72, 300, 420],
      y,
      page,
    })
    const source = pageSource([
      { text: '1. Godkendelse', y: 100, size: 13 },
      { text: 'Sagsfremstilling: Udgiften fordeles således.', y: 130 },
      row(160, 'Faxe'),
      row(176, 'Greve'),
      { text: 'Indstilling: Det indstilles, at planen godkendes.', y: 100, page: 2 },
      { text: 'Beslutning: Godkendt.', y: 130, page: 2 },
    ])
    expect(having(labelSource(source), 'section-label')).toHaveLength(3)
  })

  it('what is decided under Konklusion is the decision, where no other label has one', async () => {
    const kinds = async (more: string): Promise<string[]> => {
      const found = await labelled(
        `1. Godkendelse\n\nSAG-2026-00001 abc\n\nBaggrund\n\n${PROSE}\n\nKonklusion\n\nKKR Sjælland drøftede sagen.\n${more}`,
      )
      return found.lines.flatMap((line) => (line.role === 'section-label' ? [line.label.kind] : []))
    }
    expect(await kinds('')).toEqual(['baggrund', 'beslutning'])
    expect(await kinds('\nBeslutning\n\nGodkendt.\n')).toEqual(['baggrund', 'konklusion', 'beslutning'])
  })
})
