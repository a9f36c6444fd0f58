// Every table of the fixtures, cell by cell, as the manuscript has it: whichever program made the document, and in
// whichever form.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { plain, readManuscript } from '../../scripts/typeset/manuscript.mjs'
import type { Referat } from '../../src/referat.ts'
import { FIXTURES, type Fixture, readForm, readingOf } from './fixture-documents.ts'

interface Table {
  /** The number of the item that it stands in. */
  readonly item: string | null
  readonly columns: readonly string[]
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly (readonly [string, number | null])[] }[]
}

/** What a number counts, where its unit is printed behind it. */
const UNITS: Readonly<Record<string, number>> = { '': 1, ' pct.': 1, ' kr.': 1, ' mio. kr.': 1_000_000 }

/** `1.912` -> 1912, `27,4 pct.` -> 27.4, `0,92 mio. kr.` -> 920000; anything else is no number. */
function valueOf(text: string): number | null {
  const parts = /^(?<number>(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)(?<unit>(?: [a-z].*)?)$/u.exec(text)?.groups
  const unit = UNITS[parts?.['unit'] ?? '?']
  return unit === undefined ? null : Number(parts?.['number']?.replaceAll('.', '').replace(',', '.')) * unit
}

/** The tables that were written. */
function written({ folder }: Fixture): Table[] {
  const tables: Table[] = []
  let item: string | null = null
  for (const { type, number, rows = [] } of readManuscript(folder).blocks) {
    if (type === 'heading') item = number ?? null
    if (type !== 'table') continue
    const all = rows.map(({ header, cells }) => ({
      header,
      // A cell over two columns is followed by an empty one.
      cells: cells.flatMap(({ text, span }) => [plain(text), ...Array.from({ length: span - 1 }, () => '')]),
    }))
    tables.push({
      item,
      columns: columnsOf(rows.filter(({ header }) => header).map(({ cells }) => cells)),
      rows: all.map(({ header, cells }) => ({ header, cells: cells.map((text) => [text, valueOf(text)] as const) })),
    })
  }
  return tables
}

/** The headings of each column, those that span it among them: `Dag- og fritidstilbud 2026`. */
function columnsOf(rows: readonly (readonly { readonly text: string; readonly span: number }[])[]): string[] {
  const spread = rows.map((cells) => cells.flatMap(({ text, span }) => Array.from({ length: span }, () => plain(text))))
  return (spread[0] ?? []).map((_, i) => spread.map((row) => row[i] ?? '').join(' ').trim()) // prettier-ignore
}

/** The tables that were read. */
const readTables = ({ items }: Referat): Table[] =>
  items.flatMap(({ number, sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'table'
          ? [
              {
                item: number,
                columns: block.columns,
                rows: block.rows.map(({ header, cells }) => ({
                  header,
                  cells: cells.map(({ text, value }) => [text, value] as const),
                })),
              },
            ]
          : [],
      ),
    ),
  )

const withTables = FIXTURES.filter((fixture) => written(fixture).length > 0)

it('there are tables to read', () => {
  expect(withTables.flatMap(written).length).toBeGreaterThan(8)
})

describe.each(withTables.map((fixture) => ({ name: fixture.name, fixture })))('the tables of $name', ({ fixture }) => {
  it.each(fixture.forms.map((form) => ({ form: form.name, at: form })))('as $form', async ({ at }) => {
    expect(readTables((await readForm(at)).referat)).toEqual(written(fixture))
  })

  const word = fileURLToPath(new URL(`../read/word/${fixture.name}.docx`, import.meta.url))
  it.runIf(existsSync(word))('as a Word file', async () => {
    const { referat } = await readingOf('referat.docx', new Uint8Array(readFileSync(word)))
    expect(readTables(referat)).toEqual(written(fixture))
  })
})
