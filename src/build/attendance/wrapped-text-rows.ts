// Makes one line of each row of a table of persons in a text that was laid out as the page was. A line that begins right of
// the table's edge goes on with the row above, if none of its words stands under the first cell of that row.
//
//   Kommune    Medlem          Parti
//   Greve      Alexandra       V
//              Holm                       <- under `Alexandra`: no person of its own
import { readMunicipality } from '../../danish/municipality.ts'
import { namesParty } from '../../danish/party.ts'
import { cutLine } from '../../text/cut-line.ts'
import type { Line } from '../../text/source.ts'
import { filledCells, leftOf, readColumns } from './columns.ts'
import { joinCells } from './join-cells.ts'

/** Letters of one column begin so near to each other, in columns of letters. */
const SLACK = 1

/** A table: where it begins, where cells of its rows began so far, and how long names in its first column are. */
interface Table {
  readonly first: number
  readonly edges: Set<number>
  /** The longest words on one line of the first column, in letters; `null` where no names stand in it. */
  readonly longestName: number | null
}

/** A row: its lines, its cells, and where each begins. */
interface Row {
  readonly lines: Line[]
  readonly edges: readonly number[]
  readonly cells: Line[][]
}

function rowOf(line: Line): Row {
  const cells = filledCells(line)
  return {
    lines: [line],
    edges: cells.map((cell) => leftOf(line, cell)),
    cells: cells.map((cell) => [cutLine(line, cell.start, cell.end)]),
  }
}

/** The rest of a name alone, with no more than its bracket: `Holmgaard`, `Nørreskov (C)`, `(A)`. */
const REST_OF_NAME = /^(?:\p{Upper}[\p{Alpha}'’-]+)?(?: ?\([^()]*\))?$/u

/**
 * Do the words under a row's first cell go on with it? It is broken at a hyphen (`Faaborg-` / `Midtfyn`), or a name of which
 * a part is missing, as both had no place on one line; and fewer cells stand below than in the row.
 */
function goesOnFirst(row: Row, own: Row, { longestName }: Table): boolean {
  const above = wordsOf(row.cells[0] ?? [])
  const below = own.cells[0]?.[0]?.text ?? ''
  if (own.edges.length >= row.edges.length) return false
  if (above.endsWith('-')) return true
  if (longestName === null || above.endsWith(')') || !REST_OF_NAME.test(below)) return false
  // Nobody is listed by a given name alone.
  if (own.edges.length === 1 && !above.includes(' ') && below !== '') return true
  const [word = ''] = below.split(' ')
  const last = row.cells[0]?.at(-1)?.text ?? ''
  // Letters are not all as wide on the page as in a text.
  return word.startsWith('(') || last.length + 1 + word.length > longestName * 0.85
}

/** The longest words in the first cell of the rows below a heading row. */
const longestFirst = (below: readonly Line[]): number =>
  below.slice(0, 80).reduce((longest, line) => {
    const [cell, ...more] = filledCells(line)
    return cell === undefined || more.length === 0 ? longest : Math.max(longest, cell.end - cell.start)
  }, 0)

const wordsOf = (pieces: readonly Line[]): string => pieces.map(({ text }) => text).join(' ')
const isPartyOrTown = (text: string): boolean =>
  /^\p{Upper}$/u.test(text) || namesParty(text) || readMunicipality(text).code !== null

/** A party below a party, a municipality below a municipality: of another person, unless both are one (`Radikale` / `Venstre`). */
function saysAnew(own: readonly Line[], above: readonly Line[]): boolean {
  const isBoth = isPartyOrTown(wordsOf(own)) && isPartyOrTown(wordsOf(above))
  return isBoth && !isPartyOrTown(wordsOf([...above, ...own]))
}

/** Takes a line into the row above it. @returns `false` when it stands for itself */
function takes(row: Row, line: Line, table: Table): boolean {
  if (line.box !== undefined || line.blankBefore !== false) return false
  const own = rowOf(line)
  const under = own.edges.map((left) => row.edges.findLastIndex((edge) => edge <= left + SLACK))
  if (under.some((k) => k < 0)) return false
  // What stands under the first cell begins a row.
  if (under.includes(0) && !goesOnFirst(row, own, table)) return false
  if (under.some((k, i) => saysAnew(own.cells[i] ?? [], row.cells[k] ?? []))) return false
  row.lines.push(line)
  under.forEach((k, i) => row.cells[k]?.push(...(own.cells[i] ?? [])))
  return true
}

/**
 * Makes one line of each row.
 * @param lines those of the attendance, in reading order
 * @param endsTable tells of a line that it is no row: it opens the next list
 */
export function joinWrappedTextRows(lines: readonly Line[], endsTable: (line: Line) => boolean): Line[] {
  if (lines.every(({ box }) => box !== undefined)) return [...lines]
  const rows: Row[] = []
  let table: Table | null = null
  for (const [i, line] of lines.entries()) {
    if (endsTable(line)) table = null
    const isText = line.box === undefined
    const above = rows.at(-1)
    const columns = isText && filledCells(line).length > 1 ? readColumns(line) : null
    if (table !== null && columns === null && above !== undefined && takes(above, line, table)) continue
    const row = rowOf(line)
    rows.push(row)
    const [first = 0] = row.edges
    if (columns !== null) {
      const longestName = columns[0]?.column === 'name' ? longestFirst(lines.slice(i + 1)) : null
      table = { first, edges: new Set(row.edges), longestName }
    }
    // A line of one cell at the table's edge ends it.
    else if (table !== null && row.edges.length < 2 && first <= table.first + SLACK) table = null
    else for (const edge of row.edges) table?.edges.add(edge)
  }
  return rows.flatMap(({ lines: own, cells }) => (own.length === 1 ? own : (joinCells(cells) ?? own)))
}
