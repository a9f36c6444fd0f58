// Parts of a document that tests of pages look at.
import type { Referat } from '../../src/referat.ts'

type Item = Referat['items'][number]
type Block = Item['sections'][number]['blocks'][number]

/** The item of a number. */
export function itemOf({ items }: Referat, number: string): Item {
  const item = items.find((one) => one.number === number)
  if (item === undefined) throw new Error(`no item ${number}`)
  return item
}

/** The text of an item's only section of a kind. */
export function textOf(referat: Referat, number: string, kind: string): string {
  const [section, ...more] = itemOf(referat, number).sections.filter((one) => one.kind === kind)
  if (section === undefined || more.length > 0) throw new Error(`${more.length + 1} sections ${kind} in ${number}`)
  return section.text
}

/** The only table of an item. */
export function tableOf(referat: Referat, number: string): Extract<Block, { type: 'table' }> {
  const tables = itemOf(referat, number).sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'))
  const [table, ...more] = tables
  if (table?.type !== 'table' || more.length > 0) throw new Error(`${tables.length} tables in ${number}`)
  return table
}
