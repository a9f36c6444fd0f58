// Short ways to build in tests.
import { parse } from '../../src/pipeline.ts'
import type { Block, Item, ListItem, Referat } from '../../src/referat.ts'
import type { Source } from '../../src/text/source.ts'
import { sourceOf } from '../text/make-lines.ts'

/** A source, parsed. */
export const built = (source: Source): Referat => parse(source)

/** A text, parsed. */
export const referatOf = async (text: string): Promise<Referat> => built(await sourceOf(text))

const HEAD = 'REFERAT 2026\nKKR SJÆLLAND\nDato: 16-06-2026 10:00\n\n1. Godkendelse af referat\n\nSAG-2026-00001 abc\n\n'

/** The first item of minutes with this body. */
export async function itemOf(body: string): Promise<Item> {
  const [item] = (await referatOf(HEAD + body)).items
  if (item === undefined) throw new Error('no item')
  return item
}

/** The first item of a page. */
export function itemOn(source: Source): Item {
  const [item] = built(source).items
  if (item === undefined) throw new Error('no item')
  return item
}

const points = (items: readonly ListItem[], indent: string): string[] =>
  items.flatMap(({ marker, text, items: below }) => [`${indent}${marker} ${text}`, ...points(below, `${indent}  `)])

/** Blocks in short: one a line, points and rows below their list and table. */
export const drawn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return ['list', ...points(block.items, '  ')]
    if (block.type !== 'table') return [`${block.type}: ${block.text}`]
    return [
      'table',
      ...block.rows.map(({ header, cells }) => `  ${header ? '! ' : ''}${cells.map(({ text }) => text).join(' | ')}`),
    ]
  })

/** The blocks of a section of this body. */
export const blocksOf = async (body: string): Promise<string[]> =>
  (await itemOf(`Sagsfremstilling\n\n${body}`)).sections.flatMap(({ blocks }) => drawn(blocks))
