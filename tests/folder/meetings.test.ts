// Which documents are of one meeting, which of them counts, and how meetings and items are named.
import { describe, expect, it } from 'vitest'
import { itemKeys, plainLetters } from '../../src/folder/keys.ts'
import { isStanding, titleKey } from '../../src/folder/titles.ts'
import type { Paper } from '../../src/lint/rule.ts'
import { cover, meetingsOf } from './papers.ts'

/** The meetings of papers as lines: the key, the document that counts, and the others with the reason. */
const told = async (...papers: readonly Paper[]): Promise<string[]> =>
  (await meetingsOf(...papers)).map(({ key, document, others }) =>
    [`${key}: ${document.name}`, ...others.map(({ document, reason }) => `${document.name} ${reason}`)].join(', '),
  )

const items = (...titles: string[]): string =>
  titles.map((title, i) => `${i + 1}. ${title}\n\nKKR Sjælland drøftede sagen.`).join('\n\n')

const MARCH = '12-03-2024 10:00'
const minutes = (name: string, rest: Paper = {}): Paper => ({
  name,
  contents: null,
  cover: cover('REFERAT', 'Sjælland', MARCH),
  items: items('Natbusser', 'Cykelruter'),
  ...rest,
})

describe('documents of one meeting', () => {
  it('are one, and the best source counts', async () => {
    expect(
      await told(
        minutes('a-dagsorden.txt', {
          cover: cover('DAGSORDEN', 'Sjælland', MARCH),
          items: '1. Natbusser\n\n2. Cykelruter',
        }),
        minutes('b-udkast.txt', { cover: `UDKAST\n\n${cover('REFERAT', 'Sjælland', MARCH)}` }),
        minutes('c-referat.txt'),
        minutes('d-referat.md'),
        minutes('e-rettet.txt', {
          cover: `${cover('REFERAT', 'Sjælland', MARCH)}\nRettet 20-03-2024`,
          items: items('Natbusser', 'Cykelruter', 'Broer'),
        }),
      ),
    ).toEqual([
      'sjaelland-2024-03-12: e-rettet.txt, d-referat.md older, c-referat.txt older, b-udkast.txt draft, a-dagsorden.txt agenda',
    ])
  })

  it.each([
    [
      'the same bytes under two names',
      [minutes('a.txt'), minutes('b.txt')],
      'sjaelland-2024-03-12: a.txt, b.txt same-bytes',
    ],
    [
      'Markdown of the same words',
      [minutes('a.txt'), minutes('b.md', { cover: `# ${cover('REFERAT', 'Sjælland', MARCH)}` })],
      'sjaelland-2024-03-12: b.md, a.txt same-words',
    ],
    [
      'two that nothing tells apart',
      [minutes('b.txt'), minutes('a.txt', { items: items('Natbusser', 'Broer') })],
      'sjaelland-2024-03-12: a.txt, b.txt not-told-apart',
    ],
    [
      'the later revision',
      [
        minutes('a.txt', { cover: `${cover('REFERAT', 'Sjælland', MARCH)}\nRettet 20-03-2024` }),
        minutes('b.txt', { cover: `${cover('REFERAT', 'Sjælland', MARCH)}\nRettet 21-03-2024` }),
      ],
      'sjaelland-2024-03-12: b.txt, a.txt older',
    ],
  ])('%s', async (_, papers, expected) => {
    expect(await told(...papers)).toEqual([expected])
    expect(await told(...papers.toReversed())).toEqual([expected])
  })
})

describe('documents of several meetings', () => {
  it('are told apart by council and day', async () => {
    expect(
      await told(
        minutes('a.txt'),
        minutes('b.txt', { cover: cover('REFERAT', 'Midtjylland', '12-03-2024 10:00') }),
        minutes('c.txt', { cover: cover('REFERAT', 'Sjælland', '14-06-2024 10:00') }),
      ),
    ).toEqual(['midtjylland-2024-03-12: b.txt', 'sjaelland-2024-03-12: a.txt', 'sjaelland-2024-06-14: c.txt'])
  })

  it('two on one day are told apart by their time and matters; the later one has its time in the key', async () => {
    const later = minutes('b.txt', {
      cover: cover('REFERAT', 'Sjælland', '12-03-2024 13:00'),
      items: items('Konstituering af rådet', 'Broer'),
    })
    const moved = minutes('c.txt', { cover: cover('DAGSORDEN', 'Sjælland', '12-03-2024 09:30') })
    expect(await told(minutes('a.txt'), later, moved)).toEqual([
      'sjaelland-2024-03-12: a.txt, c.txt agenda',
      'sjaelland-2024-03-12-1300: b.txt',
    ])
  })

  it('one without a date or a council has a key of its own, the same for the same words', async () => {
    const undated = minutes('a.txt', { cover: 'REFERAT 2024\n\nKKR SJÆLLAND' })
    const other = minutes('b.txt', { cover: 'REFERAT 2024\n\nKKR SJÆLLAND', items: items('Broer', 'Tunneler') })
    const copy = minutes('c.txt', { cover: 'REFERAT 2024\n\nKKR SJÆLLAND' })
    const keys = (await meetingsOf(undated, other, copy)).map(({ key }) => key)
    expect(keys).toHaveLength(2)
    for (const key of keys) expect(key).toMatch(/^sjaelland-undated-[0-9a-f]{12}$/u)
    const [alone] = await meetingsOf(other)
    expect(keys).toContain(alone?.key)
  })
})

describe('keys', () => {
  it.each([
    ['KKR Østdanmark', 'kkr-oestdanmark'],
    ['sjælland', 'sjaelland'],
    ['  Århus é ', 'aarhus-e'],
  ])('%s in plain letters is %s', (name, key) => {
    expect(plainLetters(name)).toBe(key)
  })

  it('of items are never the same', () => {
    const numbers = ['3', '3.8', '3.8', null, '3.10'].map((number) => ({ number }))
    expect(itemKeys('m', numbers)).toEqual(['m/3', 'm/3.8', 'm/3.8~2', 'm/~4', 'm/3.10'])
  })
})

describe('titles', () => {
  it.each([
    ['Natbusser – Tillæg', 'natbusser'],
    ['NATBUSSER (fortsat)', 'natbusser'],
    ['Genoptaget sag: Natbusser', 'natbusser'],
    ['Natbusser (udsat fra mødet den 12. april 2021)', 'natbusser'],
    ['Fælles indkøb: hjælpemidler', 'fælles indkøb hjælpemidler'],
    ['Fortsat vækst i turismen', 'vækst i turismen'],
  ])('%s is the matter %s', (title, key) => {
    expect(titleKey(title)).toBe(key)
  })

  it.each([
    'Godkendelse af dagsorden',
    'Eventuelt',
    'Orientering fra formandskabet',
    'Siden sidst',
    'Mødeplan for 2022',
  ])('%s stands on every agenda', (title) => {
    expect(isStanding(title)).toBe(true)
  })

  it.each(['Natbusser', 'Orientering om økonomiaftalen', 'Valg af model for fælles indkøb'])(
    '%s is a matter',
    (title) => {
      expect(isStanding(title)).toBe(false)
    },
  )
})
