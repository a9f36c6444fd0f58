import { expect, it } from 'vitest'
import { blocksOutline, tableOutline } from '../../src/emit/item-outline.ts'
import { at } from './small-referat.ts'

const cell = (text: string, value: number | null) => ({ text, value, at })
const rows = [
  { header: true, at, cells: [cell('', null), cell('Pladser', null)] },
  { header: false, at, cells: [cell('Skive', null), cell('1.259', 1259)] },
  { header: false, at, cells: [cell('Viborg', null), cell('0', 0)] },
]

it('draws size, numbers read and column headings, an empty one as a dash', () => {
  expect(tableOutline({ type: 'table', columns: ['', 'Pladser'], rows, at })).toBe('table 3x2, 2 numbers: - | Pladser')
})

it('says that a table has no column headings', () => {
  expect(tableOutline({ type: 'table', columns: [], rows, at })).toBe('table 3x2, 2 numbers: (no columns)')
})

it('draws a table without rows', () => {
  expect(blocksOutline([])).toBe('')
  expect(blocksOutline([{ type: 'table', columns: [], rows: [], at }])).toBe('table 0x0')
})
