// The blocks of a section: paragraphs, lists, tables, sub-headings.
import * as z from 'zod'
import { At } from './referat-parts.ts'

export const Cell = z
  .strictObject({
    text: z.string().describe('As printed; empty when the cell is.'),
    value: z
      .number()
      .nullable()
      .describe('The number, where the cell is a Danish number ("1.259" is 1259); else null.'),
    at: At.nullable().describe('null for an empty cell.'),
  })
  .describe('A cell of a table.')
export type Cell = z.infer<typeof Cell>

export const Row = z
  .strictObject({
    header: z.boolean().describe('A row of column headings.'),
    cells: z.array(Cell).describe('As many in each row as the table has columns.'),
    at: At,
  })
  .describe('A row of a table.')
export type Row = z.infer<typeof Row>

export interface ListItem {
  marker: string
  text: string
  items: ListItem[]
  at: At
}
export const ListItem: z.ZodType<ListItem> = z.lazy(() =>
  z
    .strictObject({
      marker: z.string().describe('As printed: "-", "•", "o", "1.1.", "a)".'),
      text: z.string().describe('The point’s own words, rejoined over line ends.'),
      items: z.array(ListItem).describe('The nested list below this point.'),
      at: At,
    })
    .describe('A point of a list.'),
)

export const Block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('paragraph').describe('A paragraph.'),
    text: z.string().describe('Rejoined over line and page ends.'),
    at: At,
  }),
  z.strictObject({
    type: z.literal('subheading').describe('A heading inside the section.'),
    text: z.string().describe('As printed.'),
    at: At,
  }),
  z.strictObject({
    type: z.literal('list').describe('A list.'),
    items: z.array(ListItem).describe('The points of the outer level.'),
    at: At,
  }),
  z.strictObject({
    type: z.literal('table').describe('A table; one that runs over pages is one.'),
    columns: z.array(z.string()).describe('The column headings, rows of headings joined; empty when it has none.'),
    rows: z.array(Row).describe('All rows in order, headings included.'),
    at: At,
  }),
])
export type Block = z.infer<typeof Block>
