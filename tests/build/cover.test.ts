// The cover: title, labelled fields, statement, remarks.
import { describe, expect, it } from 'vitest'
import type { Meeting, Referat } from '../../src/referat.ts'
import { pageSource, sourceOf } from '../text/make-lines.ts'
import { isKkrTitle, readTitle } from '../../src/build/title.ts'
import { built, referatOf } from './building.ts'

const coverOf = async (text: string): Promise<Meeting> =>
  (await referatOf(`${text}\n\n1. Eventuelt\n\nSAG-2026-00001 abc\n`)).meeting
const TITLE = 'REFERAT 2026\nKKR SJÆLLAND\n\n'

describe('the title', () => {
  const titleOf = async (text: string): Promise<unknown[]> => {
    const { kind, year, region } = readTitle((await sourceOf(text)).lines)
    return [kind, year, region?.key ?? null]
  }

  it.each([
    ['REFERAT 2026\nKKR SJÆLLAND', ['referat', 2026, 'sjælland']],
    ['R E F E R AT 2 0 1 5\nK K R S Y D D A N M A R K', ['referat', 2015, 'syddanmark']],
    ['D AG S O R D E N 2 0 1 5\nK K R S J Æ L L AN D', ['dagsorden', 2015, 'sjælland']],
    ['Dagsorden til møde i KKR Sjælland den 3. marts 2020', ['dagsorden', null, 'sjælland']],
    ['Udkast til referat 2026\nKKR\nHOVEDSTADEN', ['referat', 2026, 'hovedstaden']],
    ['Beslutningsreferat\nKommunekontaktrådet Midtjylland', ['referat', null, 'midtjylland']],
    ['KKR NORDJYLLAND', [null, null, 'nordjylland']],
    ['Notat om trafik', [null, null, null]],
  ])('%s', async (text, want) => {
    expect(await titleOf(text)).toEqual(want)
  })

  it.each(['KKR Hovedstaden', 'K K R M I D T J Y L L A N D', 'Kommunekontaktråd Syddanmark'])(
    'names a KKR: %s',
    (text) => {
      expect(isKkrTitle(text)).toBe(true)
    },
  )

  it.each(['KKU Hovedstaden', 'KKR', 'Region Hovedstaden', 'KKR-formandskabet'])('names none: %s', (text) => {
    expect(isKkrTitle(text)).toBe(false)
  })
})

describe('date, time and place', () => {
  it.each([
    ['2026', 'Dato: 16-06-2026 10:00\nSted: Hotel Fjorden, Havnegade 1, Vejle'],
    ['2014', 'Dato: 16-06-2026 kl. 10.00\nSted: Hotel Fjorden, Havnegade 1, Vejle'],
    ['2011', 'Dato : 16. juni 2026\nTidspunkt : kl. 10.00\nSted : Hotel Fjorden, Havnegade 1, Vejle'],
    ['2015', 'Dato:\nSted:\n16-06-2026 kl. 10:00\nHotel Fjorden, Havnegade 1, Vejle'],
    ['over lines', 'Dato: 16-06-2026 10:00\nSted: Hotel Fjorden,\nHavnegade 1,\nVejle.'],
    ['on one line', 'Dato: 16-06-2026 10:00\tSted: Hotel Fjorden, Havnegade 1, Vejle'],
  ])('are read as in %s', async (_, fields) => {
    expect(await coverOf(TITLE + fields)).toMatchObject({
      date: '2026-06-16',
      startTime: '10:00',
      endTime: null,
      place: 'Hotel Fjorden, Havnegade 1, Vejle',
      notes: [],
    })
  })

  it('have an end where it is printed', async () => {
    expect(await coverOf(`${TITLE}Dato: 16. juni 2026\nTid: kl. 10.00-12.30`)).toMatchObject({
      startTime: '10:00',
      endTime: '12:30',
    })
  })

  it('may stand in the title, or in the running head', async () => {
    expect(await coverOf('Referat fra møde i KKR Sjælland den 16. juni 2026 kl. 10.00')).toMatchObject({
      date: '2026-06-16',
      startTime: '10:00',
      year: 2026,
    })
    const head = (page: number): { text: string; page: number; y: number } => ({
      text: 'KKR Sjælland | 16-06-2026',
      page,
      y: 40,
    })
    const { meeting } = built(pageSource(['REFERAT', head(1), { text: 'Eventuelt', page: 2 }, head(2)]))
    expect(meeting).toMatchObject({ body: 'KKR Sjælland', date: '2026-06-16', region: 'sjælland' })
  })

  it('are null where the paper has none', async () => {
    expect(await coverOf(TITLE)).toMatchObject({ date: null, startTime: null, endTime: null, place: null, year: 2026 })
    expect((await referatOf('1. Eventuelt\n\nSAG-2026-00001 abc\n')).meeting).toMatchObject({
      body: null,
      region: null,
      at: null,
      cover: [],
    })
  })
})

describe('remarks on the cover', () => {
  const remark = 'Der er mulighed for politiske formøder fra kl. 9.00- 10.00'

  it.each([
    ['below the place', `Sted: Hotel Fjorden, Vejle\n${remark}`],
    ['behind the place', `Sted: Hotel Fjorden, Vejle. ${remark}`],
    ['behind a place over two lines', `Sted: Hotel Fjorden,\nVejle\n${remark}`],
  ])('are no part of the place: %s', async (_, fields) => {
    expect(await coverOf(`${TITLE}Dato: 16-06-2026 10:00\n${fields}`)).toMatchObject({
      startTime: '10:00',
      endTime: null,
      place: 'Hotel Fjorden, Vejle',
      notes: [remark],
    })
  })

  it('are no part of the statement, and the statement is none of them', async () => {
    const meeting = await coverOf(
      `${TITLE}Sted: Hotel Fjorden, Vejle\n\nMission\n\nKL er til for kommunerne.\n\nVision\n\nKL viser vej.`,
    )
    expect(meeting).toMatchObject({ place: 'Hotel Fjorden, Vejle', notes: [] })
    expect(meeting.cover).toContain('KL viser vej.')
  })

  it('may stand above the fields: a statement ends where a field begins', async () => {
    expect(await coverOf(`${TITLE}Vision\n\nKL viser vej.\n\nDato: 16-06-2026 10:00`)).toMatchObject({
      date: '2026-06-16',
    })
  })
})

describe('the template', () => {
  const templateOf = async (text: string): Promise<Referat['template']> =>
    (await referatOf(`${text}\n\n1. Eventuelt\n`)).template

  it('shows by the statement', async () => {
    expect(await templateOf(`${TITLE}Mission\n\nVision\n`)).toBe('kl-2012')
    expect(await templateOf(`${TITLE}Grundlæggende mål\n`)).toBe('kl-2010')
  })

  it('is none where no KKR is named', async () => {
    expect(await templateOf('REFERAT 2026\n\nVision\n')).toBeNull()
  })
})
