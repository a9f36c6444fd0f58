// Slips of the pen in the agenda: a heading whose number is mistyped, or that the contents lack, is still a heading;
// points of a list that bear the titles of items are none.
import { describe, expect, it } from 'vitest'
import { sourceOf } from '../text/make-lines.ts'
import { headingsOf, PROSE } from './labelling.ts'

const AGENDA = [
  '1. Godkendelse',
  '1.1. Godkendelse af dagsorden',
  '2. Sager',
  '2.1. Orientering',
  '2.2. Sundhed',
  '2.3. Trafik',
  '3. Næste møde',
  '3.1. Næste møde',
  '4. Eventuelt',
] as const

type Heading = (typeof AGENDA)[number]

const contents = (entries: readonly string[]): string =>
  `Indholdsfortegnelse\n\n${entries.map((entry, i) => `${entry} ..... ${String(3 + Math.floor(i / 2))}`).join('\n')}\n\n`

const SECTIONS = new Set<string>(['1. Godkendelse', '2. Sager', '3. Næste møde', '4. Eventuelt'])

interface Paper {
  readonly listed?: readonly string[]
  /** What is printed instead of a heading. */
  readonly typed?: Partial<Record<Heading, string>>
  /** What stands in an item's text. */
  readonly within?: Partial<Record<Heading, string>>
}

const paper = ({ listed = AGENDA, typed = {}, within = {} }: Paper): string =>
  contents(listed) +
  AGENDA.map((heading) => {
    const above = typed[heading] ?? heading
    if (SECTIONS.has(heading)) return `${above}\n\n${within[heading] ?? ''}`
    return `${above}\n\nSAG-2024-00001 abc\n\nSagsfremstilling\n\n${PROSE}\n\n${within[heading] ?? ''}Beslutning\n\nKKR drøftede sagen.\n\n`
  }).join('')

const headings = async (of: Paper): Promise<string[]> => headingsOf(await sourceOf(paper(of)))

/** The headings that must be found, as they are printed. */
const printed = (typed: Paper['typed'] = {}): string[] =>
  AGENDA.map((heading) => (typed[heading] ?? heading).replace(/^(?<number>[\d.]+)\. /u, '$<number> '))

const without = (...gone: Heading[]): string[] => AGENDA.filter((heading) => !gone.includes(heading))

describe('a mistyped heading is still one', () => {
  it.each<[string, Paper['typed']]>([
    ['too high', { '2.2. Sundhed': '2.7. Sundhed' }],
    ['its neighbour’s', { '2.2. Sundhed': '2.3. Sundhed' }],
    ['the one before once more', { '2.2. Sundhed': '2.1. Sundhed' }],
    ['of another section', { '2.2. Sundhed': '3.2. Sundhed' }],
    ['a section’s', { '2. Sager': '3. Sager' }],
    ['two in a row', { '2.1. Orientering': '2.4. Orientering', '2.2. Sundhed': '2.9. Sundhed' }],
    ['two exchanged', { '2.2. Sundhed': '2.3. Sundhed', '2.3. Trafik': '2.2. Trafik' }],
  ])('%s', async (_, typed = {}) => {
    expect(await headings({ typed })).toEqual(printed(typed))
  })
})

describe('a heading that the contents lack is still one', () => {
  it.each<[string, readonly string[], Paper['typed']]>([
    ['alone', without('2.2. Sundhed'), {}],
    ['the first', without('1. Godkendelse'), {}],
    ['two in a row', without('2.1. Orientering', '2.2. Sundhed'), {}],
    ['its neighbour mistyped', without('2.2. Sundhed'), { '2.3. Trafik': '2.4. Trafik' }],
    ['itself mistyped, over a case line and a label', without('2.2. Sundhed'), { '2.2. Sundhed': '2.7. Sundhed' }],
  ])('%s', async (_, listed, typed = {}) => {
    expect(await headings({ listed, typed })).toEqual(printed(typed))
  })

  it('not where it is mistyped and nothing stands below: a point of a list looks the same', async () => {
    const within = { '2.1. Orientering': '7. Bedre stier\n\n' }
    expect(await headings({ within })).toEqual(printed())
  })
})

describe('titles that are repeated in an item’s text are no headings', () => {
  const lists: readonly (readonly [string, string])[] = [
    ['counted anew', '1. Orientering\n2. Sundhed\n3. Trafik\n\n'],
    ['counted anew, apart', '1. Orientering\n\n2. Sundhed\n\n3. Trafik\n\n'],
    ['under a stem', 'Det indstilles, at KKR drøfter\n1. Sundhed\n2. Trafik\n\n'],
    ['without numbers', 'Orientering\n\nSundhed\n\nTrafik\n\n'],
    ['with a line of text each', '2.2. Sundhed\n\nKKR drøftede sagen.\n\n2.3. Trafik\n\nKKR tiltrådte.\n\n'],
    ['the whole agenda', `${AGENDA.join('\n')}\n\n`],
    ['the whole agenda, apart', `${AGENDA.join('\n\n')}\n\n`],
    ['the contents once more, with pages', contents(AGENDA)],
    ['a single one', '4. Eventuelt\n\n'],
  ]
  const places: readonly Heading[] = [
    '1.1. Godkendelse af dagsorden',
    '2.1. Orientering',
    '2.3. Trafik',
    '4. Eventuelt',
  ]
  it.each(places.flatMap((place) => lists.map(([name, list]) => [name, place, list] as const)))(
    '%s, in %s',
    async (_, place, list) => {
      expect(await headings({ within: { [place]: list } })).toEqual(printed())
    },
  )

  it('nor where a heading is mistyped, too', async () => {
    const typed = { '2.3. Trafik': '2.5. Trafik' }
    const within = { '2.1. Orientering': `${AGENDA.join('\n')}\n\n` }
    expect(await headings({ typed, within })).toEqual(printed(typed))
  })

  it('nor where the contents count otherwise', async () => {
    const listed = AGENDA.map((heading, i) => heading.replace(/^[\d.]+/u, `${String(i + 1)}.`))
    const within = { '2.2. Sundhed': '1. Orientering\n\n2. Sundhed\n\n3. Trafik\n\n' }
    expect(await headings({ listed, within })).toEqual(printed())
  })

  it('but a heading over a case line and a label is one, though it stands there twice', async () => {
    const within = { '2.2. Sundhed': `2.2. Sundhed\n\nSAG-2024-00002 abc\n\nBaggrund\n\n${PROSE}\n\n` }
    expect(await headings({ within })).toEqual(printed().toSpliced(5, 0, '2.2 Sundhed'))
  })
})
