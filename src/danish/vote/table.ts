// Reads the votes that a table or its rows tell: the sides as headings over their counts, or in front of them.
//
//   For  Imod  Blank         Stemte   Antal   Partier        Kandidat          Stemmer
//   15   6     1             For      14      A, V           Anna Berg (V)     12
import type { Vote } from '../../referat.ts'
import { CANDIDATE_COLUMN, COUNT_COLUMN, SIDE_LABELS, SUM_ROW } from '../../vocabulary/votes.ts'
import { mentionsAt } from '../mentions.ts'
import { countOf } from '../number-words.ts'
import { personAt } from '../person-mention.ts'
import { tokensOf } from '../tokens.ts'
import type { SideName } from './cues.ts'
import { readVoters, type SideRead } from './sides.ts'

/** The votes of a table, one a row where its columns are sides. */
export interface TableVote {
  readonly sides: readonly SideRead[]
  readonly candidates: Vote['candidates']
}

const SIDES = Object.keys(SIDE_LABELS) as SideName[]
const sideOf = (cell: string): SideName | null => {
  const label = cell.trim().toLowerCase().replace(/[:.]$/u, '').trimEnd()
  return SIDES.find((name) => SIDE_LABELS[name].test(label)) ?? null
}

/** What a cell says of its side: `15`, `15 (A, V)`, `15 stemmer`, `A, V`; `null` for other words. */
function readCell(cell: string, name: SideName, year: number | null): SideRead | null {
  const match = /^(?<count>\d{1,3})?(?:\sstemmer?)?\s?(?<rest>.*)$/u.exec(cell.trim())
  const rest = (match?.groups?.['rest'] ?? '').replace(/^\((?<inner>[^()]*)\)$/u, '$<inner>')
  const count = countOf(match?.groups?.['count'] ?? '')
  const named = rest === '' ? null : readVoters(rest, tokensOf(rest), name, year)
  if ((rest !== '' && named === null) || (count === null && named === null)) return null
  return { name, count, parties: named?.parties ?? [], persons: named?.persons ?? [] }
}

function byColumns(heads: readonly string[], rows: readonly (readonly string[])[], year: number | null): TableVote[] {
  const sides = heads.map(sideOf)
  if (sides.filter((side) => side !== null).length < 2) return []
  const named = (row: readonly string[]): boolean =>
    row.some((cell, k) => sides[k] === null && cell !== '' && mentionsAt(cell, tokensOf(cell), 0, year).length > 0)
  // Rows of single parties or persons are no votes of their own: only what sums them up is.
  const whole = rows.some(named) ? rows.filter((row) => SUM_ROW.test((row[0] ?? '').toLowerCase())) : rows
  return whole.flatMap((row) => {
    const read = sides.map((side, k) => (side === null ? null : readCell(row[k] ?? '', side, year)))
    const found = read.filter((side) => side !== null)
    const all = sides.every((side, k) => side === null || (row[k] ?? '') === '' || read[k] !== null)
    return all && found.length >= 2 ? [{ sides: found, candidates: [] }] : []
  })
}

function byRows(rows: readonly (readonly string[])[], year: number | null): TableVote[] {
  const sides = rows.flatMap(([head = '', ...cells]): SideRead[] => {
    const name = sideOf(head)
    const own = name === null ? [] : cells.filter((cell) => cell !== '').map((cell) => readCell(cell, name, year))
    const [first] = own
    if (name === null || first === undefined || own.some((one) => one === null)) return []
    const read = own.filter((one) => one !== null)
    return [
      {
        name,
        count: read.find(({ count }) => count !== null)?.count ?? null,
        parties: read.flatMap(({ parties }) => parties),
        persons: read.flatMap(({ persons }) => persons),
      },
    ]
  })
  return sides.length < 2 ? [] : [{ sides, candidates: [] }]
}

function byPersons(heads: readonly string[], rows: readonly (readonly string[])[], year: number | null): TableVote[] {
  const low = heads.map((head) => head.toLowerCase())
  const [who, many] = [
    low.findIndex((head) => CANDIDATE_COLUMN.test(head)),
    low.findIndex((head) => COUNT_COLUMN.test(head)),
  ]
  if (who < 0 || many < 0) return []
  const candidates = rows.flatMap((row) => {
    const cell = row[who] ?? ''
    const person = personAt(cell, tokensOf(cell), 0, year)
    const count = countOf(row[many] ?? '')
    return person === null || count === null ? [] : [{ name: person.name, count }]
  })
  return candidates.length === 0 ? [] : [{ sides: [], candidates }]
}

/** @param rows the cells of all rows, headings first */
export function readVoteTable(rows: readonly (readonly string[])[], year: number | null): TableVote[] {
  const [heads = [], ...below] = rows
  const found = [byColumns(heads, below, year), byPersons(heads, below, year), byRows(rows, year)]
  return found.find((votes) => votes.length > 0) ?? []
}
