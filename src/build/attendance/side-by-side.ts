// Columns of persons side by side: text that a converter laid out as the page was.
//   Anna Berg (A), Faxe Kommune          Kim Dal (V), Køge Kommune
//   Bo Lund (V), Lolland Kommune         Else Krag (A), Næstved
//   (suppleant for Ib Ras)               Kommune
// Each column is read down by itself, so that a wrapped line never runs into the neighbour's.
import { readMunicipality } from '../../danish/municipality.ts'
import { looksLikePerson } from '../../danish/person-line.ts'
import { hasGivenName, nameAtStart } from '../../danish/person-name.ts'
import { cutLine } from '../../text/cut-line.ts'
import type { Cell, Line } from '../../text/source.ts'
import { cellText, filledCells, leftOf } from './columns.ts'

/** Lines of each column, left to right, and how many lines of the page they are. */
export interface SideBySide {
  readonly lines: Line[][]
  readonly count: number
}

/** A cell may begin so far from its column's edge: points, or letters. */
const slackOf = (line: Line): number => (line.box === undefined ? 3 : 15)

/** A name by itself may be a place or an organisation beside a person. */
const isPerson = (text: string): boolean =>
  looksLikePerson(text) && (/[(,]/u.test(text) || hasGivenName(nameAtStart(text)))

/** `Karen-Margrethe Holm-` / `Dal (B)`: a name that the cell had no room for. */
function isBrokenName(text: string): boolean {
  const name = text.slice(0, -1)
  return text.endsWith('-') && name.includes(' ') && nameAtStart(name) === name && hasGivenName(name)
}

/** The edges of columns that a line shows: each of its cells is a person. */
function edgesOf(line: Line): number[] | null {
  const cells = filledCells(line)
  if (cells.length < 2) return null
  const texts = cells.map((cell) => cellText(line, cell))
  const arePersons = texts.some(isPerson) && texts.every((text) => isPerson(text) || isBrokenName(text))
  return arePersons ? cells.map((cell) => leftOf(line, cell)) : null
}

/** How many lines are looked at for columns that begin further down. */
const MOST_LOWER = 4

/** The edges of the columns that begin at a line, and of those whose first person stands a line or two further down. */
function edgesFrom(lines: readonly Line[], i: number): number[] | null {
  const first = lines[i]
  const edges = first === undefined ? null : edgesOf(first)
  if (first === undefined || edges === null) return null
  for (const line of lines.slice(i + 1, i + 1 + MOST_LOWER)) {
    const cells = line.page === first.page ? filledCells(line) : []
    const known = cells.filter((cell) => columnAt(line, cell, edges) >= 0)
    if (cells.length < 2 || known.length === 0) continue
    for (const cell of cells)
      if (!known.includes(cell) && isPerson(cellText(line, cell))) edges.push(leftOf(line, cell))
  }
  return edges.sort((a, b) => a - b)
}

/** The columns that begin at a line; `null` when it shows none. @param i index of the line */
export function sideBySide(lines: readonly Line[], i: number): SideBySide | null {
  const first = lines[i]
  const edges = edgesFrom(lines, i)
  if (first === undefined || edges === null) return null
  const columns: Line[][] = edges.map(() => [])
  let count = 0
  // Where all rows stand apart by empty lines, one more says nothing.
  let [whole, apart] = [0, 0]
  const drawn = lines.slice(i)
  for (let at = 0; at < drawn.length; at++) {
    const line = drawn[at]
    if (line?.page !== first.page) break
    const cells = filledCells(line)
    const places = cells.map((cell) => columnAt(line, cell, edges))
    const fits = places.every((place, k) => place >= 0 && (k === 0 || place > (places[k - 1] ?? -1)))
    // Below the columns, text runs over the whole width again, unless a bracket in the first one is still open.
    const isOpen = opened(columns[0] ?? []) > 0 || endsPlace(columns[0]?.at(-1), line)
    const goesOn = isOpen || continuesColumns(drawn, at, edges, apart > 1 && apart === whole)
    if (!fits || (cells.length === 1 && places[0] === 0 && !goesOn)) break
    cells.forEach((cell, k) => columns[places[k] ?? 0]?.push(cutLine(line, cell.start, cell.end)))
    if (cells.length > 1 && at > 0) {
      whole++
      if (line.blankBefore === true) apart++
    }
    count++
  }
  return { lines: columns, count }
}

function columnAt(line: Line, cell: Cell, edges: readonly number[]): number {
  const left = leftOf(line, cell)
  return edges.findIndex((edge) => Math.abs(edge - left) <= slackOf(line))
}

/** `Byrådsmedlem, Faaborg-Midtfyn` / `Kommune (B)` */
function endsPlace(above: Line | undefined, { text, blankBefore }: Line): boolean {
  const begun = above?.text.split(/[,(] ?/u).at(-1) ?? ''
  const [word = ''] = text.split(' ')
  return blankBefore !== true && begun !== '' && readMunicipality(`${begun} ${word}`).code !== null
}

/** How many brackets the last lines of a column leave open. */
const opened = (lines: readonly Line[]): number =>
  lines.slice(-3).reduce((open, { text }) => Math.max(0, open + text.split('(').length - text.split(')').length), 0)

/** Does a line with nothing to its right stand between lines of the columns, or hold a person of the first one? */
function continuesColumns(lines: readonly Line[], at: number, edges: readonly number[], spaced: boolean): boolean {
  const line = lines[at]
  if (line === undefined || (line.blankBefore === true && !spaced)) return false
  if (line.text.length > (edges[1] ?? Infinity) - (edges[0] ?? 0) && line.box === undefined) return false
  const next = lines[at + 1]
  // The place of the last person of the first column.
  if (readMunicipality(line.text).code !== null) return true
  return isPerson(line.text) || (next !== undefined && filledCells(next).length > 1) || /^[\p{Ll}(]/u.test(line.text)
}
