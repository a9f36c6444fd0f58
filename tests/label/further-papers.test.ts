// A second title page in the same file: a supplement belongs to the meeting, another meeting's minutes do not.
import { describe, expect, it } from 'vitest'
import { referatOf } from '../build/building.ts'

const HEAD = 'REFERAT 2023\n\nKKR SJÆLLAND\n\nDato: 16-06-2023 10:00\n\n'
const item = (heading: string, serial: number): string =>
  `${heading}\n\nSAG-2023-0000${serial} abc\n\nBeslutning\n\nKKR Sjælland drøftede sagen.\n\n`
const MINUTES = `${HEAD}1. Godkendelse af referat ..... 2\n2. Busser ..... 2\n3. Eventuelt ..... 3\n\n${item('1. Godkendelse af referat', 1)}${item('2. Busser', 2)}3. Eventuelt\n\n`

const numbers = (items: readonly { readonly number: string | null }[]): (string | null)[] =>
  items.map((one) => one.number)

describe('a supplement', () => {
  it('gives its contents and its items to the meeting, and its title page to the cover', async () => {
    const paper = await referatOf(
      `${MINUTES}TILLÆGSDAGSORDEN 2023\n\nKKR SJÆLLAND\n\nIndholdsfortegnelse\n\n2.1. Broer ..... 11\n2.2. Havne ..... 12\n2.3. Veje ..... 13\n\n${item('2.1. Broer', 3)}${item('2.2. Havne', 4)}${item('2.3. Veje', 5)}`,
    )
    expect(numbers(paper.items)).toEqual(['1', '2', '3', '2.1', '2.2', '2.3'])
    expect(numbers(paper.toc)).toEqual(['1', '2', '3', '2.1', '2.2', '2.3'])
    expect(paper.items[2]?.sections).toEqual([])
    expect(paper.meeting.cover).toContain('TILLÆGSDAGSORDEN 2023')
    expect(paper.meeting).toMatchObject({ date: '2023-06-16', year: 2023 })
    expect(paper.coverage.unplaced).toEqual([])
  })
})

describe('a supplement without a title page', () => {
  const later = (title: string): string =>
    `${MINUTES}Bo Krag takkede for i dag.\n\n${title}\n\n${item('2.1. Broer', 3)}`

  it('begins with its title, which is no text of the item above', async () => {
    const paper = await referatOf(later('TILLÆGSDAGSORDEN'))
    expect(numbers(paper.items)).toEqual(['1', '2', '3', '2.1'])
    expect(paper.items[2]?.sections.map(({ text }) => text)).toEqual(['Bo Krag takkede for i dag.'])
    expect(paper.meeting.cover).toContain('TILLÆGSDAGSORDEN')
    expect(paper.coverage.unplaced).toEqual([])
  })

  it('is none where an item speaks of one', async () => {
    const paper = await referatOf(later('Tillægsdagsorden udsendes senere.'))
    expect(paper.items[2]?.sections[0]?.text).toContain('Tillægsdagsorden udsendes senere.')
  })

  it('is none above a list', async () => {
    const paper = await referatOf(`${MINUTES}Der er tre emner i den.\n\nTillægsdagsorden\n\n1. broer\n2. havne\n`)
    expect(paper.meeting.cover).not.toContain('Tillægsdagsorden')
  })
})

describe('the minutes of another meeting', () => {
  it('are not read, and told', async () => {
    const other = MINUTES.replaceAll('2023', '2024').replace('Busser', 'Cykler')
    const paper = await referatOf(`${MINUTES}${other}`)
    expect(numbers(paper.items)).toEqual(['1', '2', '3'])
    expect(paper.coverage.further).toMatchObject({ start: MINUTES.length })
    expect(paper.coverage.unplaced.length).toBeGreaterThan(5)
  })

  it('do not begin where an item speaks of them', async () => {
    const paper = await referatOf(`${MINUTES}Referat 2024 for KKR Sjælland sendes ud i januar.\n`)
    expect(paper.coverage.further).toBeNull()
  })
})
