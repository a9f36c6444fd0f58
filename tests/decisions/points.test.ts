// A recommendation in points: what the stem gives each of them, what is to be done, and by whom.
import { describe, expect, it } from 'vitest'
import { readPoints } from '../../src/build/decision/points.ts'
import { drawnPoints, pointsOf } from './deciding.ts'

const STEM = 'Det indstilles, at KKR Sjælland'
const drawn = async (text: string): Promise<string[]> => drawnPoints(await pointsOf(text))
const one = async (text: string): Promise<{ verb: string | null; addressee: string | null }> => {
  const points = await pointsOf(text)
  expect(points).toHaveLength(1)
  return { verb: points[0]?.verb ?? null, addressee: points[0]?.addressee ?? null }
}

describe('a stem and its points', () => {
  const want = [`${STEM} drøfter sagen`, `${STEM} godkender planen`]
  it.each([
    ['a bare stem', `${STEM}\n\n- drøfter sagen\n- godkender planen`],
    ['a colon', `${STEM}:\n\n- drøfter sagen\n- godkender planen`],
    ['a blank before the colon', `${STEM} :\n\n- drøfter sagen\n- godkender planen`],
    ['at and a colon', 'Det indstilles, at:\n\n- KKR Sjælland drøfter sagen\n- KKR Sjælland godkender planen'],
    [
      'at in the stem and in the points',
      'Det indstilles, at\n\n- at KKR Sjælland drøfter sagen\n- At KKR Sjælland godkender planen',
    ],
    ['numbers', `${STEM}\n\n1. drøfter sagen\n2. godkender planen`],
    ['letters', `${STEM}\n\na) drøfter sagen\nb) godkender planen`],
  ])('with %s', async (_, text) => {
    expect(await drawn(text)).toEqual(want)
  })

  it('a stem without at gives its words, the points their own', async () => {
    expect(await drawn('Det indstilles:\n\n- at KKR Sjælland drøfter sagen\n- at planen godkendes')).toEqual([
      'Det indstilles: at KKR Sjælland drøfter sagen',
      'Det indstilles: at planen godkendes',
    ])
  })

  it('a point whole in itself takes nothing of the stem', async () => {
    expect(await drawn(`${STEM}\n\n- drøfter sagen\n- Det indstilles videre, at planen godkendes`)).toEqual([
      `${STEM} drøfter sagen`,
      'Det indstilles videre, at planen godkendes',
    ])
  })

  it('a stem with nothing below it is a point, not lost', async () => {
    expect(await drawn(STEM)).toEqual([STEM])
    expect(await drawn(`${STEM}:\n\nDet indstilles, at planen godkendes.`)).toEqual([
      `${STEM}:`,
      'Det indstilles, at planen godkendes.',
    ])
  })

  it('points without a stem stand for themselves', async () => {
    expect(await drawn('- at KKR Sjælland drøfter sagen\n- at planen godkendes')).toEqual([
      'at KKR Sjælland drøfter sagen',
      'at planen godkendes',
    ])
  })

  it('a point that itself recommends something keeps its stem', async () => {
    const points = await pointsOf(`${STEM}\n\n- drøfter sagen\n- anbefaler kommunerne at godkende planen`)
    expect(drawnPoints(points)).toEqual([`${STEM} drøfter sagen`, `${STEM} anbefaler kommunerne at godkende planen`])
    expect(points.map(({ verb, addressee }) => [verb, addressee])).toEqual([
      ['drøfte', 'KKR Sjælland'],
      ['anbefale', 'KKR Sjælland'],
    ])
  })

  it('a point that has the council recommend is the council’s', async () => {
    const [point] = await pointsOf('Det indstilles, at\n\n- KKR Sjælland anbefaler, at kommunerne drøfter planen')
    expect(point).toMatchObject({ verb: 'anbefale', addressee: 'KKR Sjælland' })
  })
})

describe('nested points', () => {
  it('stand below their own', async () => {
    expect(
      await drawn(`${STEM}\n\n- godkender planen med\n  o nye cykelstier\n  o nye busser\n- drøfter sagen`),
    ).toEqual([`${STEM} godkender planen med`, '  nye cykelstier', '  nye busser', `${STEM} drøfter sagen`])
  })

  it('take a stem that stands inside a point', async () => {
    expect(
      await drawn(
        '- Det indstilles, at KKR Sjælland drøfter sagen\n- Det indstilles videre, at\n  o kommunerne betaler\n  o planen følges',
      ),
    ).toEqual([
      'Det indstilles, at KKR Sjælland drøfter sagen',
      'Det indstilles videre, at',
      '  Det indstilles videre, at kommunerne betaler',
      '  Det indstilles videre, at planen følges',
    ])
  })

  it('are found where all points stand on one level, until the next formula', async () => {
    expect(
      await drawn(
        '- Det indstilles videre, at\n- kommunerne betaler\n- planen følges\n- Det indstilles endelig, at sagen drøftes',
      ),
    ).toEqual([
      'Det indstilles videre, at',
      '  Det indstilles videre, at kommunerne betaler',
      '  Det indstilles videre, at planen følges',
      'Det indstilles endelig, at sagen drøftes',
    ])
  })
})

describe('single sentences', () => {
  it('are a point each', async () => {
    expect(
      await drawn('Det indstilles, at KKR Sjælland drøfter sagen.\n\nDet indstilles videre, at planen godkendes.'),
    ).toEqual(['Det indstilles, at KKR Sjælland drøfter sagen.', 'Det indstilles videre, at planen godkendes.'])
  })

  it('of one paragraph are a point each where each has the formula', async () => {
    expect(
      await drawn('Det indstilles, at KKR Sjælland drøfter sagen. Det indstilles videre, at planen godkendes.'),
    ).toEqual(['Det indstilles, at KKR Sjælland drøfter sagen.', 'Det indstilles videre, at planen godkendes.'])
  })

  it('without marks are the points of the stem above them', async () => {
    expect(await drawn('Det indstilles,\n\nat KKR Sjælland drøfter sagen\n\nat planen godkendes')).toEqual([
      'Det indstilles, at KKR Sjælland drøfter sagen',
      'Det indstilles, at planen godkendes',
    ])
  })

  it('without marks may go on with the stem by their verb', async () => {
    expect(await drawn(`${STEM}\n\ndrøfter sagen\n\ngodkender planen`)).toEqual([
      `${STEM} drøfter sagen`,
      `${STEM} godkender planen`,
    ])
  })

  it('that recommend nothing are no points of their own', async () => {
    expect(await drawn('Det indstilles, at sagen drøftes. Planen er vedlagt.')).toHaveLength(1)
  })
})

it('tables are no points, nor an end of the stem’s list', () => {
  const at = { page: null, line: 1, start: 0, end: 1 }
  const list = { type: 'list' as const, at, items: [{ marker: '-', text: 'drøfter sagen', items: [], at }] }
  const table = { type: 'table' as const, columns: [], rows: [], at }
  const stem = { type: 'paragraph' as const, text: STEM, at }
  expect(readPoints([table])).toEqual([])
  expect(drawnPoints(readPoints([stem, table, list]))).toEqual([`${STEM} drøfter sagen`])
  expect(drawnPoints(readPoints([list, list]))).toEqual(['drøfter sagen', 'drøfter sagen'])
})

describe('the verb', () => {
  it.each([
    ['tager orienteringen til efterretning', 'tage til efterretning'],
    ['tager til efterretning, at planen er sendt', 'tage til efterretning'],
    ['godkender budgettet', 'godkende'],
    ['drøfter og godkender budgettet', 'drøfte'],
    ['beslutter, at der udarbejdes et notat', 'beslutte'],
    ['tiltræder aftalen', 'tiltræde'],
    ['tilslutter sig aftalen', 'tilslutte sig'],
    ['udpeger to medlemmer til Fjordrådet', 'udpege'],
    ['indstiller en kandidat til Fjordrådet', 'indstille'],
    ['anbefaler kommunerne at tiltræde aftalen', 'anbefale'],
    ['beder sekretariatet om et notat', 'bede'],
    ['konstituerer sig', 'konstituere sig'],
  ])('of "%s" is "%s"', async (clause, verb) => {
    expect((await one(`${STEM} ${clause}.`)).verb).toBe(verb)
  })

  it.each([
    ['Det indstilles, at orienteringen tages til efterretning.', 'tage til efterretning'],
    ['Det indstilles, at referatet godkendes.', 'godkende'],
    ['Formandskabet indstiller, at sagen drøftes.', 'drøfte'],
    ['Sekretariatet anbefaler, at KKR Sjælland godkender planen.', 'godkende'],
    ['Det foreslås, at KKR Sjælland vælger en formand.', 'vælge'],
  ])('is what is recommended, not the recommending: %s', async (text, verb) => {
    expect((await one(text)).verb).toBe(verb)
  })

  it.each([
    'Det indstilles, at KKR Sjælland tager stilling til planen.',
    'Det indstilles, at KKR Sjælland medvirker i projektet.',
    'Det indstilles, at KKR Sjælland ikke godkender planen.',
    'Det indstilles, at planen ikke drøftes.',
  ])('is not known in "%s"', async (text) => {
    expect((await one(text)).verb).toBeNull()
  })

  it('is not the stem’s where the point has a subject of its own', async () => {
    const points = await pointsOf('Det indstilles, at KKR Sjælland godkender, at\n\n- kommunerne slår græsset')
    expect(points.map(({ verb, addressee }) => [verb, addressee])).toEqual([[null, 'kommunerne']])
  })

  it('comes from the stem where the point has none', async () => {
    const points = await pointsOf('Det indstilles, at KKR Sjælland godkender\n\n- planen\n- budgettet')
    expect(points.map(({ verb, addressee }) => [verb, addressee])).toEqual([
      ['godkende', 'KKR Sjælland'],
      ['godkende', 'KKR Sjælland'],
    ])
  })
})

describe('the addressee', () => {
  it.each([
    ['KKR Hovedstaden drøfter sagen', 'KKR Hovedstaden'],
    ['KKR drøfter sagen', 'KKR'],
    ['KKR-formandskabet drøfter sagen', 'KKR-formandskabet'],
    ['kommunerne betaler', 'kommunerne'],
    ['de enkelte kommuner betaler', 'de enkelte kommuner'],
    ['kommunalbestyrelserne i de berørte kommuner godkender aftalen', 'kommunalbestyrelserne i de berørte kommuner'],
    ['byrådene godkender aftalen', 'byrådene'],
    ['KL følger sagen', 'KL'],
    ['sekretariatet følger sagen', 'sekretariatet'],
  ])('of "%s" is "%s"', async (clause, who) => {
    expect((await one(`Det indstilles, at ${clause}.`)).addressee).toBe(who)
  })

  it.each(['orienteringen tages til efterretning', 'kommunernesamarbejdet styrkes', 'KLs forslag drøftes'])(
    'is not in "%s"',
    async (clause) => {
      expect((await one(`Det indstilles, at ${clause}.`)).addressee).toBeNull()
    },
  )
})
