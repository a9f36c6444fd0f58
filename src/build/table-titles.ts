// The headings of a table's columns, from its rows of headings: one over several columns stands over each of them.
//
//   Kommune        Kvote              a heading that is centred over two columns
//                2026    2027    ->   Kommune, Kvote 2026, Kvote 2027
import type { Block } from '../referat.ts'
import type { Column } from './table-columns.ts'

type Row = Extract<Block, { type: 'table' }>['rows'][number]

/** Where columns and the cells of each row stand; the cells `null` where they are empty. */
export interface HeadEdges {
  readonly columns: readonly Column[]
  readonly heads: readonly (readonly (Column | null)[])[]
}

/** So much nearer (in points) to the middle of several columns than to its own a heading is meant for all of them. */
const NEARER = 2

const middle = ({ left, right }: Column): number => (left + right) / 2

/** Is the heading over column `own` centred over the columns from `first` on, rather than over its own? */
function isCentred(heading: Column, columns: readonly Column[], first: number, own: number): boolean {
  const [from, to] = [columns[first], columns[own]]
  if (from === undefined || to === undefined) return false
  const all = Math.abs(middle(heading) - middle({ left: from.left, right: to.right }))
  return all + NEARER < Math.abs(middle(heading) - middle(to))
}

/** Which heading of a row stands over an empty column: an index into the row, `null` when none does. */
function spanning(row: number, k: number, heads: readonly Row[], edges: HeadEdges | undefined): number | null {
  const cells = heads[row]?.cells ?? []
  const after = cells.findIndex(({ text }, i) => i > k && text !== '')
  const heading = edges?.heads[row]?.[after]
  const before = cells.slice(0, k).findLastIndex(({ text }) => text !== '')
  if (edges !== undefined && heading && isCentred(heading, edges.columns, before + 1, after)) return after
  // What the rows are of has a heading of its own: it stands over numbers only when more headings stand below it.
  const isOfRows = before === 0 && heads.slice(row + 1).every(({ cells: below }) => below[0]?.text === '')
  return before < 0 || isOfRows ? null : before
}

/**
 * The heading of each column, rows of headings joined.
 * @param rows of the table, headings first
 * @param edges where they stand, as far as that is known
 */
export function columnTitles(rows: readonly Row[], edges?: HeadEdges): string[] {
  const heads = rows.filter(({ header }) => header)
  const width = heads[0]?.cells.length ?? 0
  return Array.from({ length: width }, (_, k) => {
    const parts = heads.map(({ cells }, i) => {
      const own = cells[k]?.text ?? ''
      // Only a row with more rows of headings below it spans columns.
      if (own !== '' || k === 0 || i === heads.length - 1) return own
      return cells[spanning(i, k, heads, edges) ?? -1]?.text ?? ''
    })
    return parts.filter((part) => part !== '').join(' ')
  })
}
