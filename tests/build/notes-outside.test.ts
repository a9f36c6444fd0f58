// Footnotes of the cover and the attendance: their marks are in no name, their words stand among the notes of the meeting.
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/pipeline.ts'
import { read } from '../../src/read/read.ts'
import type { Referat } from '../../src/referat.ts'
import { at, makePdf } from '../read/make-pdf.ts'

interface Said {
  readonly cover: readonly string[]
  readonly names: readonly string[]
  readonly notes: readonly string[]
  readonly item: readonly unknown[]
  readonly furniture: number
}

const saidBy = ({ meeting, deltagere, afbud, items, coverage }: Referat): Said => ({
  cover: meeting.cover,
  names: [...deltagere, ...afbud].map(({ name }) => name),
  notes: meeting.notes,
  item: items.flatMap(({ footnotes }) => footnotes.map(({ mark, text }) => [mark, text])),
  furniture: coverage.furniture,
})

const markdown = async (text: string): Promise<Said> =>
  saidBy(parse(await read({ name: 'referat.md', bytes: new TextEncoder().encode(text) })))

const PAPER = `# Referat KKR Sjælland[^1]

Dato: 20. november 2026, kl. 10.00

Sted: Sorø Rådhus

## Deltagere

Anna Berg (A), Køge Kommune
Bo Lund[^2] (V), Faxe Kommune

## 1. Budget

Budgettet er på 41,6 mio. kr.[^3]

**Beslutning**

Godkendt.

[^1]: Udkast til godkendelse.

[^2]: Deltog til og med punkt 1.

[^3]: Uden moms.
`

describe('footnotes of the cover and the attendance', () => {
  it('of a text', async () => {
    expect(await markdown(PAPER)).toEqual({
      cover: ['Referat KKR Sjælland', 'Dato: 20. november 2026, kl. 10.00', 'Sted: Sorø Rådhus'],
      names: ['Anna Berg', 'Bo Lund'],
      notes: ['1 Udkast til godkendelse.', '2 Deltog til og med punkt 1.'],
      item: [['3', 'Uden moms.']],
      furniture: 0,
    })
  })

  it('of a PDF, at the foot of the page', async () => {
    const latin = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')
    const content =
      at(72, 780, latin('Referat KKR Sjælland'), { font: 'F2', size: 16 }) +
      at(72, 750, 'Dato: 20. november 2026, kl. 10.00') +
      at(72, 735, latin('Sted: Sorø Rådhus')) +
      at(72, 705, 'Deltagere', { font: 'F2', size: 12 }) +
      at(72, 690, latin('Anna Berg (A), Køge Kommune')) +
      at(72, 675, 'Bo Lund') +
      at(109, 679, '1', { size: 6 }) +
      at(116, 675, '(V), Faxe Kommune') +
      at(72, 640, '1. Budget', { font: 'F2', size: 12 }) +
      at(72, 620, 'Budgettet er lagt frem, og det holder i det kommende år.'.replace('å', '\xe5')) +
      at(72, 600, 'Beslutning', { font: 'F2' }) +
      at(72, 585, 'Godkendt.') +
      at(72, 64, '1', { size: 5 }) +
      at(76, 60, 'Deltog til og med punkt 1.', { size: 8 })
    const source = await read({ name: 'referat.pdf', bytes: makePdf([{ content }]) })
    const { names, notes, item, furniture } = saidBy(parse(source))
    expect({ names, notes, item, furniture }).toEqual({
      names: ['Anna Berg', 'Bo Lund'],
      notes: ['1 Deltog til og med punkt 1.'],
      item: [],
      furniture: 0,
    })
  })
})
