// Who was chosen, from a table whose headings tell whom each column holds; two persons may share a row.
//
//   Skole             Medlem             Parti   Suppleant        Parti   Kommune
//   SOSU Fjord        Anna Berg          V       -                        Køge
import type { Appointment, Block } from '../../referat.ts'
import { officeOfWord } from '../../danish/office.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { tokensOf } from '../../danish/tokens.ts'
import { COLUMN_ROLES } from '../../vocabulary/offices.ts'
import type { Document } from '../document.ts'
import { partyOfCell, scanChosen, type Frame } from './appointment-scan.ts'

type Table = Extract<Block, { type: 'table' }>
type Role = keyof typeof COLUMN_ROLES

/** The office a heading names; `Navn`, `Person`, `Udpeget` name none. */
function officeOf(head: string): { office: string; substitute: boolean } | null {
  for (const { low } of tokensOf(head)) {
    const office = officeOfWord(low)
    if (office !== undefined) return office
  }
  return null
}

/** A person's column and those that belong to it. */
interface PersonColumn {
  readonly at: number
  readonly head: string
  readonly substitute: boolean
  readonly party: number
  readonly municipality: number
}

function columnsOf(heads: readonly string[]): { persons: PersonColumn[]; board: number } {
  const roleOf = (head: string): Role | null =>
    (Object.keys(COLUMN_ROLES) as Role[]).find((role) => COLUMN_ROLES[role].test(head)) ?? null
  const roles = heads.map(roleOf)
  const at = roles.flatMap((role, k) => (role === 'member' || role === 'substitute' ? [k] : []))
  const persons = at.map((k, i): PersonColumn => {
    const next = at[i + 1] ?? heads.length
    /** The column of its own, up to the next person; else the only one that stands in front of all of them. */
    const own = (role: Role): number => {
      const behind = roles.findIndex((one, c) => one === role && c > k && c < next)
      if (behind >= 0) return behind
      const ahead = roles.findIndex((one, c) => one === role && c < (at[0] ?? 0))
      return i === 0 ? ahead : -1
    }
    // A column behind the last of several persons is that of the first as well.
    const shared = i === 0 && at.length > 1 ? roles.findLastIndex((one) => one === 'municipality') : -1
    const municipality = own('municipality')
    return {
      at: k,
      head: heads[k] ?? '',
      substitute: roles[k] === 'substitute',
      party:
        own('party') >= 0
          ? own('party')
          : i === 0 && roles.filter((one) => one === 'party').length === 1
            ? roles.indexOf('party')
            : -1,
      municipality: municipality >= 0 ? municipality : shared,
    }
  })
  return { persons, board: roles.indexOf('board') }
}

const NAMED = /^\p{L}/u

/** Reads a table of persons; empty when no column is headed as one of persons. */
export function tableAppointments(document: Document, table: Table, frame: Frame): Appointment[] {
  const headed = table.columns.length > 0
  const heads = headed ? table.columns : (table.rows[0]?.cells.map(({ text }) => text) ?? [])
  const { persons, board } = columnsOf(heads)
  const rows = headed ? table.rows.filter(({ header }) => !header) : table.rows.slice(1)
  return rows.flatMap((row) =>
    persons.flatMap((column): Appointment[] => {
      const cell = row.cells[column.at]
      const text = cell?.text.replace(/^\d{1,3}\.\s/u, '') ?? ''
      if (cell === undefined || cell.at === null || !NAMED.test(text)) return []
      const { at } = cell
      const office = officeOf(column.head)
      const town = row.cells[column.municipality]?.text ?? ''
      const own: Frame = {
        office: office?.office ?? (column.substitute ? null : frame.office),
        substitute: column.substitute || (office?.substitute ?? frame.substitute),
        board: (row.cells[board]?.text ?? '') || frame.board,
      }
      return scanChosen(text, tokensOf(text), own, document.year).map((one) => ({
        ...one,
        party: one.party ?? partyOfCell(row.cells[column.party]?.text ?? '', document.year),
        municipality: one.municipality ?? (NAMED.test(town) && !town.includes('/') ? readMunicipality(town) : null),
        at,
      }))
    }),
  )
}
