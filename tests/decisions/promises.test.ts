// What comes next: the next meeting, promises with a date or a meeting ahead, and tasks.
import { describe, expect, it } from 'vitest'
import { referatOf } from '../build/building.ts'
import type { Referat } from '../../src/referat.ts'
import { decided } from './deciding.ts'

const minutes = (body: string, date = 'Dato: 16-06-2026 10:00\n'): Promise<Referat> =>
  referatOf(`REFERAT 2026\nKKR SJÆLLAND\n${date}\n1. Trafik i byerne\n\nSAG-2026-00001 abc\n\nBaggrund\n\n${body}\n`)

describe('the next meeting', () => {
  const next = async (text: string, date?: string): Promise<unknown> => {
    const { nextMeeting } = await minutes(text, date)
    return nextMeeting && [nextMeeting.date, nextMeeting.startTime, nextMeeting.endTime]
  }

  it.each([
    ['KKR Sjælland mødes igen den 4. september 2026 kl. 10.00.', ['2026-09-04', '10:00', null]],
    ['KKR Sjælland holder næste møde den 4. september 2026.', ['2026-09-04', null, null]],
    ['Det næste KKR-møde afholdes fredag den 4. september 2026 kl. 10-12.', ['2026-09-04', '10:00', '12:00']],
    ['Næste KKR-møde er den 4. september 2026 kl. 10.00-12.00 i Køge.', ['2026-09-04', '10:00', '12:00']],
    ['Næste møde: 4. september 2026 kl. 10', ['2026-09-04', '10:00', null]],
    ['Næste møde er flyttet fra den 4. september 2026 til den 11. september 2026.', ['2026-09-11', null, null]],
    ['- Næste møde er den 4. september 2026', ['2026-09-04', null, null]],
    ['- Mødeplan\n  o Næste møde er den 4. september 2026', ['2026-09-04', null, null]],
  ])('%s', async (text, want) => {
    expect(await next(text)).toEqual(want)
  })

  it('is taken as told where the day of this one is not known', async () => {
    expect(await next('Næste møde er den 4. september 2024.', '')).toEqual(['2024-09-04', null, null])
  })

  it.each([
    'Næste møde i styregruppen er den 4. september 2026.',
    'Næste møde i KL’s bestyrelse er den 4. september 2026.',
    'Næste møde den 4. september 2026 er aflyst.',
    'Møde den 4. september 2026.',
    'Navn\tDato\nNæste møde\t4. september 2026\nMødet derefter\t4. november 2026',
  ])('is not in "%s"', async (text) => {
    expect(await next(text)).toBeNull()
  })
})

describe('a promise', () => {
  const promised = async (text: string, date?: string): Promise<string[]> =>
    (await minutes(text, date)).followUps.map(({ dates, meeting }) =>
      [...dates.map(({ value }) => value), meeting ? 'meeting' : ''].join(' ').trim(),
    )

  it.each([
    ['En evt. aftale skal meddeles styrelsen inden den 10. september 2026.', ['2026-09-10']],
    ['Sagen genoptages på næste møde.', ['meeting']],
    ['Planen forelægges på det kommende møde i september 2026.', ['2026-09 meeting']],
    ['Puljen afsluttes i 3. kvartal 2026, og en ny planlægges i 2027.', ['2026-Q3 2027']],
    ['- Notatet udarbejdes inden den 10. september 2026\n- Broen er rød', ['2026-09-10']],
  ])('%s', async (text, want) => {
    expect(await promised(text)).toEqual(want)
  })

  it.each([
    'Planen er sendt den 10. september 2026.',
    'Planen skal forelægges styrelsen.',
    'Planen skal være færdig i 2027.',
    'Planen skulle forelægges den 10. maj 2026 og skal nu følges.',
    'Næste møde er i byen.',
    'Sagen genoptages ikke på næste møde.',
  ])('none is "%s"', async (text) => {
    expect(await promised(text)).toEqual([])
  })

  it('counts every date where the day of the meeting is not known', async () => {
    expect(await promised('Notatet udarbejdes inden den 10. maj 2020.', '')).toEqual(['2020-05-10'])
  })
})

describe('a task', () => {
  const tasks = async (text: string): Promise<(string | null)[]> => (await decided(text)).tasks.map(({ due }) => due)

  it.each([
    ['Der skal udarbejdes et notat inden den 10. september 2026.', ['den 10. september 2026']],
    ['KKR Sjælland bad sekretariatet om at undersøge sagen.', [null]],
    ['Sekretariatet indkalder til et ekstra møde i september 2026.', ['september 2026']],
    ['KKR Sjælland besluttede, at der udarbejdes et notat.', [null]],
    [
      'Sekretariatet udarbejder et notat om aftalen af 4. juni 2024 inden den 10. september 2026.',
      ['den 10. september 2026'],
    ],
  ])('%s', async (text, want) => {
    expect(await tasks(text)).toEqual(want)
  })

  it.each([
    'Der skal ikke udarbejdes et notat.',
    'Sekretariatet har udarbejdet et notat.',
    'SF foreslog, at der skal udarbejdes et notat.',
    'KKR Sjælland tiltrådte indstillingen.',
  ])('none is "%s"', async (text) => {
    expect(await tasks(text)).toEqual([])
  })
})

it('stands at its own sentence, not at its paragraph', async () => {
  const promise = 'En aftale skal meddeles styrelsen inden den 10. september 2026.'
  const next = 'KKR Sjælland holder næste møde den 4. september 2026.'
  const referat = await minutes(`Broen er rød. ${promise} Vejen er lang.\n\nBroen er blå. ${next} Vejen er kort.`)
  const text = `REFERAT 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\n1. Trafik i byerne\n\nSAG-2026-00001 abc\n\nBaggrund\n\nBroen er rød. `
  const [found] = referat.followUps
  expect(found?.text).toBe(promise)
  expect(found?.at).toMatchObject({ line: 11, start: text.length, end: text.length + promise.length })
  expect(referat.nextMeeting?.at).toMatchObject({ line: 13, end: (referat.nextMeeting?.at.start ?? 0) + next.length })
})
