// Who was chosen for what: in prose, in lists under a stem, in tables.
import { describe, expect, it } from 'vitest'
import { decided, drawnAppointment, itemCalled } from './deciding.ts'

const chosen = async (text: string, title?: string): Promise<string[]> =>
  (await decided(text, title)).appointments.map(drawnAppointment)

describe('in prose', () => {
  it.each([
    ['KKR Sjælland valgte borgmester Anna Berg (V), Køge Kommune, som formand.', ['Anna Berg (V), 259: formand']],
    ['KKR Sjælland valgte enstemmigt Anna Berg som dirigent.', ['Anna Berg: dirigent']],
    [
      'KKR Sjælland udpegede Anna Berg, Køge Kommune, som medlem og Kim Holm (A) som stedfortræder.',
      ['Anna Berg, 259: medlem', 'Kim Holm (A): stedfortræder (substitute)'],
    ],
    [
      'KKR Sjælland udpegede Anna Berg (V) til bestyrelsen for Fjordskolen.',
      ['Anna Berg (V): ? | bestyrelsen for Fjordskolen'],
    ],
    [
      'KKR Sjælland udpegede Anna Berg (V) som personlig suppleant for perioden 2026-2029.',
      ['Anna Berg (V): suppleant (substitute)'],
    ],
    ['Anna Berg (V) blev valgt som formand.', ['Anna Berg (V): formand']],
    [
      'Anna de la Berg blev enstemmigt genvalgt som ny formand for Fjordrådet.',
      ['Anna de la Berg: formand | Fjordrådet'],
    ],
    ['Borgmester Anna Berg (V) blev valgt som formand.', ['Anna Berg (V): formand']],
    ['Kim B. Holm, Greve, blev udpeget til Fjordrådet.', ['Kim B. Holm, 253: ? | Fjordrådet']],
    [
      'KKR Sjælland valgte Anna Berg som formand. KKR Sjælland valgte Kim Holm som næstformand.',
      ['Anna Berg: formand', 'Kim Holm: næstformand'],
    ],
    [
      'Anna Berg (V) og Kim Holm (A) blev udpeget til Fjordrådet.',
      ['Anna Berg (V): ? | Fjordrådet', 'Kim Holm (A): ? | Fjordrådet'],
    ],
    ['Som formand valgtes Anna Berg (V).', ['Anna Berg (V): formand']],
    ['Til formand blev valgt Anna Berg (V).', ['Anna Berg (V): formand']],
    ['KKR Sjælland indstillede Anna Berg (V) til Fjordrådet.', ['Anna Berg (V): ? | Fjordrådet']],
    ['KKR Sjælland valgte Anna Berg (V) til formand.', ['Anna Berg (V): formand']],
  ])('%s', async (text, want) => {
    expect(await chosen(text)).toEqual(want)
  })

  it.each([
    'KKR Sjælland udpegede ikke Anna Berg.',
    'Anna Berg blev ikke valgt.',
    'SF foreslog Anna Berg valgt som formand.',
    'Kommunerne valgte Anna Berg som formand.',
    'KKR Sjælland valgte en ny form.',
    'KKR Sjælland udpegede Fjord Kommune som vært.',
    'KKR Sjælland drøftede Anna Bergs forslag.',
  ])('none in "%s"', async (text) => {
    expect(await chosen(text)).toEqual([])
  })
})

describe('in a list', () => {
  const STEM = 'KKR Sjælland udpegede følgende medlemmer af Fjordrådet:'
  it('has office and board of its stem', async () => {
    expect(await chosen(`${STEM}\n\n- Anna Berg (V), Køge Kommune\n- Kim Holm (A), Greve Kommune`)).toEqual([
      'Anna Berg (V), 259: medlem | Fjordrådet',
      'Kim Holm (A), 253: medlem | Fjordrådet',
    ])
  })

  it('may begin in the passive, and with nothing of the office', async () => {
    expect(await chosen('Følgende blev udpeget:\n\n- Anna Berg (V)\n- Kim Holm (A)')).toEqual([
      'Anna Berg (V): ?',
      'Kim Holm (A): ?',
    ])
  })

  it('takes the office in front of the name', async () => {
    expect(await chosen(`${STEM}\n\n- Medlem: Anna Berg (V)\n- Suppleant: Kim Holm (A)\n- Formand: Bo Dal`)).toEqual([
      'Anna Berg (V): medlem | Fjordrådet',
      'Kim Holm (A): suppleant (substitute) | Fjordrådet',
      'Bo Dal: formand | Fjordrådet',
    ])
  })

  it('has its substitutes in brackets where the stem says so', async () => {
    expect(
      await chosen(
        'KKR Sjælland udpegede som medlemmer af Fjordrådet (stedfortræder i parentes):\n\n- Anna Berg (V), Køge Kommune (Kim Holm)\n- Bo Dal (A)',
      ),
    ).toEqual([
      'Anna Berg (V), 259: medlem | Fjordrådet',
      'Kim Holm: stedfortræder (substitute) | Fjordrådet',
      'Bo Dal (A): medlem | Fjordrådet',
    ])
  })

  it('may go on under a second office', async () => {
    expect(await chosen(`${STEM}\n\n- Anna Berg (V)\n\nSom suppleanter:\n\n- Kim Holm (A)\n- Bo Dal (B)`)).toEqual([
      'Anna Berg (V): medlem | Fjordrådet',
      'Kim Holm (A): suppleant (substitute) | Fjordrådet',
      'Bo Dal (B): suppleant (substitute) | Fjordrådet',
    ])
  })

  it.each([
    'KKR Sjælland drøftede følgende:\n\n- Anna Berg (V)\n- Kim Holm (A)',
    '- Anna Berg (V)\n- Kim Holm (A)',
    'KKR Sjælland udpegede Fjordrådet.\n\n- Busser i byerne\n- Cykler i byerne',
  ])('none in "%s"', async (text) => {
    expect(await chosen(text)).toEqual([])
  })

  it('may list its persons below the boards', async () => {
    expect(
      await chosen(
        'KKR Sjælland udpegede følgende:\n\n- Fjordrådet\n  o Anna Berg (V)\n- Havnerådet\n  o Kim Holm (A)',
      ),
    ).toEqual(['Anna Berg (V): ? | Fjordrådet', 'Kim Holm (A): ? | Havnerådet'])
  })

  it.each(['Vakant', 'Ubesat', 'Afventer indstilling fra Venstre', '-'])(
    'an empty seat, "%s", is nobody',
    async (seat) => {
      expect(await chosen(`${STEM}\n\n- Anna Berg (V)\n- ${seat}`)).toEqual(['Anna Berg (V): medlem | Fjordrådet'])
    },
  )
})

describe('in a table', () => {
  const STEM = 'KKR Sjælland udpegede følgende:'
  it('knows its columns by their headings', async () => {
    expect(
      await chosen(
        `${STEM}\n\nSkole\tMedlem\tSuppleant\nSOSU Fjord\tAnna Berg (V)\tKim Holm (A)\nFjordskolen\t1. Bo Dal, Greve Kommune\t-`,
      ),
    ).toEqual([
      'Anna Berg (V): medlem | SOSU Fjord',
      'Kim Holm (A): suppleant (substitute) | SOSU Fjord',
      'Bo Dal, 253: medlem | Fjordskolen',
    ])
  })

  it('may give party and municipality apart', async () => {
    expect(
      await chosen(
        'KKR Sjælland udpegede følgende til Fjordrådet:\n\nNavn\tParti\tKommune\nAnna Berg\tV\tKøge\nKim Holm\t\t-',
      ),
    ).toEqual(['Anna Berg (V), 259: ? | Fjordrådet', 'Kim Holm: ? | Fjordrådet'])
  })

  it('gives an office as one of the list of offices, or that of its stem', async () => {
    expect(await chosen(`${STEM}\n\nMedlemmer\tSuppleanter\nAnna Berg\tKim Holm\nBo Dal\tUlla Dam`)).toEqual([
      'Anna Berg: medlem',
      'Kim Holm: suppleant (substitute)',
      'Bo Dal: medlem',
      'Ulla Dam: suppleant (substitute)',
    ])
    expect(
      await chosen(
        'KKR Sjælland udpegede følgende medlemmer af Fjordrådet:\n\nNavn\tKommune\nAnna Berg\tKøge\nKim Holm\tGreve',
      ),
    ).toEqual(['Anna Berg, 259: medlem | Fjordrådet', 'Kim Holm, 253: medlem | Fjordrådet'])
  })

  it('may be of substitutes alone, and of numbers beside the names', async () => {
    expect(await chosen(`${STEM}\n\nStedfortræder\tKommune\nAnna Berg\tKøge\nKim Holm\tGreve`)).toEqual([
      'Anna Berg, 259: stedfortræder (substitute)',
      'Kim Holm, 253: stedfortræder (substitute)',
    ])
    expect(
      (await decided(`${STEM}\n\nNavn\tStemmer\nAnna Berg\t14\nKim Holm\t12`)).appointments.map(({ name }) => name),
    ).toEqual(['Anna Berg', 'Kim Holm'])
  })

  it.each([
    `${STEM}\n\nBy\tRute\nKøge\tTorvet\nGreve\tHavnen`,
    'KKR Sjælland drøftede følgende:\n\nMedlem\tKommune\nAnna Berg\tKøge\nKim Holm\tGreve',
    `${STEM}\n\nMedlem\tSuppleant\n-\t\n–\t12`,
  ])('none in "%s"', async (text) => {
    expect(await chosen(text)).toEqual([])
  })
})

describe('the board of the item’s title', () => {
  it.each([
    ['Udpegning til Fjordrådet', 'Fjordrådet'],
    ['Valg af formand til Fjordrådet', 'Fjordrådet'],
    ['Udpegninger af to medlemmer til bestyrelsen for Fjordskolen', 'bestyrelsen for Fjordskolen'],
  ])('"%s" names it', async (title, board) => {
    expect(await chosen('KKR Sjælland udpegede Anna Berg (V).', title)).toEqual([`Anna Berg (V): ? | ${board}`])
  })
  it('stands behind that of the decision', async () => {
    expect(await chosen('KKR Sjælland udpegede Anna Berg (V) til Havnerådet.', 'Udpegning til Fjordrådet')).toEqual([
      'Anna Berg (V): ? | Havnerådet',
    ])
  })
  it.each(['Udpegninger', 'Orientering om Fjordrådet', 'Forslag til plan'])('"%s" names none', async (title) => {
    expect(await chosen('KKR Sjælland udpegede Anna Berg (V).', title)).toEqual(['Anna Berg (V): ?'])
  })
})

it('stands in unlabelled text in the paragraph that decides', async () => {
  const { beslutning } = await itemCalled('Udpegning til Fjordrådet', 'KKR Sjælland udpegede Anna Berg (V).')
  expect(beslutning?.appointments.map(drawnAppointment)).toEqual(['Anna Berg (V): ? | Fjordrådet'])
})

it('stands in unlabelled text in the sentences that appoint, and in no other of their paragraph', async () => {
  const said = 'KKR Sjælland valgte Anna Berg (V) som formand. KKR Sjælland valgte Kim Holm (A) som næstformand.'
  const { beslutning } = await itemCalled('Valg', `Der var to forslag. ${said} Mødet gik videre.`)
  expect(beslutning?.text).toBe(said)
  expect(beslutning?.appointments.map(drawnAppointment)).toEqual([
    'Anna Berg (V): formand',
    'Kim Holm (A): næstformand',
  ])
  for (const { at } of beslutning?.appointments ?? []) expect(at).toEqual(beslutning?.at)
})
