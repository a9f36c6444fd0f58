// Who presented something, with title and organisation; and items that were closed.
import { describe, expect, it } from 'vitest'
import { itemCalled } from './deciding.ts'

const presented = async (text: string): Promise<(string | null)[][]> =>
  (await itemCalled('Trafik i byerne', `Beslutning\n\n${text}`)).presentations.map(({ name, title, organisation }) => [
    name,
    title,
    organisation,
  ])

describe('a presentation', () => {
  it.each<[string, (string | null)[]]>([
    [
      'Jan Dal, managing director for Fjordfonden, præsenterede formålet.',
      ['Jan Dal', 'managing director', 'Fjordfonden'],
    ],
    ['Direktør Kim Holm, Movia, holdt oplæg om busserne.', ['Kim Holm', 'Direktør', 'Movia']],
    ['Oplæg ved direktør Kim Holm, Movia.', ['Kim Holm', 'direktør', 'Movia']],
    ['Herefter præsenterede Jan Dal fra Fjordfonden planen.', ['Jan Dal', null, 'Fjordfonden']],
    ['Anna Berg gennemgik tallene.', ['Anna Berg', null, null]],
  ])('%s', async (text, want) => {
    expect(await presented(text)).toEqual([want])
  })

  it('is its whole sentence, at its place', async () => {
    const { presentations, at } = await itemCalled(
      'Trafik',
      'Beslutning\n\nSagen er ny. Jan Dal, Movia, præsenterede planen.',
    )
    expect(presentations.map(({ text }) => text)).toEqual(['Jan Dal, Movia, præsenterede planen.'])
    expect((presentations[0]?.at.start ?? 0) > at.start).toBe(true)
  })

  it.each([
    'Anna Berg orienterede om status.',
    'Jan Dal fra Movia skal præsentere planen.',
    'Jan Dal fra Movia præsenterede ikke planen.',
    'Movia præsenterede planen.',
    'KKR Sjælland bad om et oplæg ved direktøren.',
  ])('is none: %s', async (text) => {
    expect(await presented(text)).toEqual([])
  })
})

describe('a closed item', () => {
  const isClosed = async (title: string, line = 'KKR Sjælland drøftede sagen.'): Promise<boolean> =>
    (await itemCalled(title, line)).closed

  it.each([
    'Køb af grund (lukket punkt)',
    'Lukket: Køb af grund',
    'Lukket punkt – Køb af grund',
    'Køb af grund (lukket)',
  ])('says so in its title: %s', async (title) => {
    expect(await isClosed(title)).toBe(true)
  })
  it.each(['Lukket punkt', 'Punktet er lukket.', 'Punktet behandles for lukkede døre.', '(Lukket sag)'])(
    'says so on a line of its own: %s',
    async (line) => {
      expect(await isClosed('Køb af grund', line)).toBe(true)
    },
  )
  it.each<[string, string]>([
    ['Lukkede skoler i kommunerne', 'KKR Sjælland drøftede sagen.'],
    ['Bro lukket for trafik', 'Broen er lukket.'],
    ['Køb af grund', 'Punktet er lukket for flere spørgsmål i denne omgang.'],
  ])('is not: %s', async (title, line) => {
    expect(await isClosed(title, line)).toBe(false)
  })
})
