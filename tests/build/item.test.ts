// What is read of an item: levels, case line, sections, recommendation, bilag and links.
import { describe, expect, it } from 'vitest'
import { pageSource } from '../text/make-lines.ts'
import { built, itemOf, referatOf } from './building.ts'

const PROSE = 'Kommunerne i regionen har i foråret arbejdet sammen om en fælles plan for trafikken i hele området.'
const RECOMMENDATION = 'Det indstilles, at KKR Sjælland tager orienteringen til efterretning.'

describe('the sections of an item', () => {
  const kinds = async (body: string): Promise<(string | null)[][]> =>
    (await itemOf(body)).sections.map(({ kind, heading, text }) => [kind, heading, text])

  it('bear the labels of the paper, colons left out', async () => {
    expect(await kinds(`Baggrund:\n\n${PROSE}\n\nBeslutning\n\nGodkendt.\n`)).toEqual([
      ['baggrund', 'Baggrund', PROSE],
      ['beslutning', 'Beslutning', 'Godkendt.'],
    ])
  })

  it('may be empty', async () => {
    expect(await kinds('Baggrund\n\nBilag\n')).toEqual([
      ['baggrund', 'Baggrund', ''],
      ['bilag', 'Bilag', ''],
    ])
  })

  it('are "andet" without a label', async () => {
    expect(await kinds(`${PROSE}\n\nBeslutning\n\nGodkendt.\n`)).toEqual([
      ['andet', null, PROSE],
      ['beslutning', 'Beslutning', 'Godkendt.'],
    ])
  })
})

describe('below the end of the meeting', () => {
  it('nothing runs on from above it, and nothing is decided', async () => {
    const { sections } = await itemOf(
      'Beslutning\n\nKommunerne drøftede en plan for trafikken i hele området og\nMødet sluttede kl. 12.15.\nden lange vej til broen.\n',
    )
    expect(sections.map(({ kind, text }) => [kind, text])).toEqual([
      ['beslutning', 'Kommunerne drøftede en plan for trafikken i hele området og'],
      ['andet', 'den lange vej til broen.'],
    ])
  })
})

describe('the end of a recommendation', () => {
  /** The words of the indstilling and of what follows it under no label. */
  const parted = async (below: string): Promise<string[]> =>
    (await itemOf(`Indstilling\n\n${below}\n\nBeslutning\n\nGodkendt.\n`)).sections.slice(0, -1).map(({ text }) => text)

  it('is a sub-heading, a table, or text that recommends nothing', async () => {
    expect(await parted(`${RECOMMENDATION}\n\nFjordforum\n\n${PROSE}`)).toEqual([
      RECOMMENDATION,
      `Fjordforum\n\n${PROSE}`,
    ])
    expect(await parted(`${RECOMMENDATION}\n\n${PROSE}`)).toEqual([RECOMMENDATION, PROSE])
    expect(await parted(`${RECOMMENDATION}\n\nOdense\t31\nVejle\t34`)).toEqual([
      RECOMMENDATION,
      'Odense\t31\nVejle\t34',
    ])
  })

  it('is not before its list, nor between its sentences', async () => {
    const stem = 'Det indstilles, at KKR Sjælland:'
    const more = 'Det indstilles videre, at udgiften deles.'
    expect(await parted(`${stem}\n\n- drøfter sagen\n- godkender planen`)).toHaveLength(1)
    expect(await parted(`${RECOMMENDATION}\n\n${more}`)).toHaveLength(1)
    expect(await parted(`${RECOMMENDATION}\n\nat udgiften deles`)).toHaveLength(1)
    expect(await parted(`${stem}\n\n- drøfter sagen\n\n${PROSE}`)).toEqual([`${stem}\n\n- drøfter sagen`, PROSE])
  })

  it('is not guessed where no formula shows what is recommended', async () => {
    expect(await parted(`${PROSE}\n\nFjordforum\n\n${PROSE}`)).toHaveLength(1)
  })
})

describe('bilag', () => {
  const bilagOf = async (lines: string): Promise<string[]> =>
    (await itemOf(`Bilag\n\n${lines}\n`)).bilag.map(({ title }) => title)

  it('are one a line, or one a point', async () => {
    expect(await bilagOf('Faktaark om cykelstier\n\nUdkast til høringssvar')).toEqual([
      'Faktaark om cykelstier',
      'Udkast til høringssvar',
    ])
    expect(await bilagOf('- Faktaark\n- Udkast')).toEqual(['Faktaark', 'Udkast'])
  })

  it.each(['Ingen', 'Ingen bilag.', '-', 'Der er ingen bilag til sagen.', 'Links til:'])(
    'are not "%s"',
    async (text) => {
      expect(await bilagOf(text)).toEqual([])
    },
  )

  it('know the target of a link', async () => {
    const { bilag } = await itemOf('Bilag\n\n[Faktaark](https://example.org/faktaark.pdf)\n\n[Udkast](#)\n')
    expect(bilag.map(({ title, url }) => [title, url])).toEqual([
      ['Faktaark', 'https://example.org/faktaark.pdf'],
      ['Udkast', null],
    ])
  })
})

describe('links', () => {
  const linksOf = async (body: string): Promise<unknown[]> =>
    (await itemOf(`Baggrund\n\n${body}\n`)).links.map(({ text, url }) => [text, url])

  it('are the linked words and their target', async () => {
    expect(await linksOf('Se [rapporten](https://example.org/a) og [film](https://example.org/b).')).toEqual([
      ['rapporten', 'https://example.org/a'],
      ['film', 'https://example.org/b'],
    ])
  })

  it('go on over a line’s end', async () => {
    expect(await linksOf('Se [hele\nrapporten](https://example.org/a) nu.')).toEqual([
      ['hele rapporten', 'https://example.org/a'],
    ])
  })

  it('do not join where words stand between them', async () => {
    expect(await linksOf('[her](#) og der\n[her](#) og der')).toEqual([
      ['her', null],
      ['her', null],
    ])
  })
})

describe('levels', () => {
  it('are counted by the number, under the nearest number that the paper has', async () => {
    const text = '1. Sager\n\n1.1. Veje\n\nSAG-2026-00001 abc\n\n1.1.1. Broer\n\nSAG-2026-00002 abc\n\n2. Eventuelt\n'
    expect((await referatOf(text)).items.map(({ number, level, parent }) => [number, level, parent])).toEqual([
      ['1', 1, null],
      ['1.1', 2, '1'],
      ['1.1.1', 3, '1.1'],
      ['2', 1, null],
    ])
  })

  it('without numbers are two where the usual sections are among the titles', async () => {
    const text = `Siden sidst\n\nSAG-2026-00001 abc\n\n${PROSE}\n\nTrafik i byerne\n\nSAG-2026-00002 abc\n\n${PROSE}\n\nEventuelt\n`
    expect((await referatOf(text)).items.map(({ title, level }) => [title, level])).toEqual([
      ['Siden sidst', 1],
      ['Trafik i byerne', 2],
      ['Eventuelt', 1],
    ])
  })
})

describe('levels on a page', () => {
  it('without numbers are told by the size of the type', () => {
    const heavy = { ['bold']: true }
    const body = Array.from({ length: 8 }, () => PROSE.slice(0, 78))
    const source = pageSource([
      { text: 'Regionale sager', size: 18, ...heavy },
      'SAG-2026-00001 abc',
      ...body,
      { text: 'Trafik i byerne', size: 14, ...heavy },
      'SAG-2026-00002 abc',
      ...body,
    ])
    expect(built(source).items.map(({ title, level, parent }) => [title, level, parent])).toEqual([
      ['Regionale sager', 1, null],
      ['Trafik i byerne', 2, null],
    ])
  })
})

describe('the next meeting', () => {
  const nextOf = async (text: string): Promise<unknown> => {
    const { nextMeeting } = await referatOf(
      `REFERAT 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\n1. Næste møde\n\nSAG-2026-00001 abc\n\nBaggrund\n\n${text}\n`,
    )
    return nextMeeting && [nextMeeting.date, nextMeeting.startTime, nextMeeting.endTime]
  }

  it.each([
    [
      'Næste møde i KKR Sjælland afholdes den 4. september 2026 fra kl. 10.00 til kl. 12.00.',
      ['2026-09-04', '10:00', '12:00'],
    ],
    ['Næste møde er den 04-09-2026 kl. 10.00-12.00.', ['2026-09-04', '10:00', '12:00']],
    ['Næste ordinære møde er fredag d. 4. september 2026.', ['2026-09-04', null, null]],
  ])('%s', async (text, want) => {
    expect(await nextOf(text)).toEqual(want)
  })

  it.each([
    'Næste møde er endnu ikke fastlagt.',
    'Næste møde var den 4. maj 2026 kl. 10.00.',
    'På næste møde drøftes sagen. Den 4. september 2026 er fristen.',
    'Næste mødes dagsorden sendes ud den 4. september 2026.',
  ])('is not in "%s"', async (text) => {
    expect(await nextOf(text)).toBeNull()
  })
})
