// Who was chosen, from a table whose headings tell whom each column holds.
//
//   Skole             Medlem             Suppleant
//   SOSU Fjord        Anna Berg (V)      -
import type { Appointment, Block } from '../../referat.ts'
import { COLUMN_ROLES, OFFICES } from '../../vocabulary/offices.ts'
import type { Document } from '../document.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { readParty } from '../../danish/party.ts'
import { readPerson } from '../attendance/person.ts'

type Table = Extract<Block, { type: 'table' }>

const NAMED = /^\p{L}/u

/** What the stem above the table says. */
interface Stem {
  readonly office: string | null
  readonly board: string | null
}

/** The office a heading names; `Navn`, `Person`, `Udpeget` name none. */
function officeOf(head: string | undefined): string | null {
  const words = (head ?? '').toLowerCase().split(/\P{L}+/u)
  return OFFICES.find(({ forms }) => forms.some((form) => words.includes(form)))?.office ?? null
}

/** Reads a table of persons; empty when no column is headed as one of members. */
export function tableAppointments(document: Document, table: Table, stem: Stem): Appointment[] {
  const headed = table.columns.length > 0
  const heads = headed ? table.columns : (table.rows[0]?.cells.map(({ text }) => text) ?? [])
  const column = (role: keyof typeof COLUMN_ROLES): number => heads.findIndex((head) => COLUMN_ROLES[role].test(head))
  const columns = {
    member: column('member'),
    substitute: column('substitute'),
    municipality: column('municipality'),
    party: column('party'),
    board: column('board'),
  }
  if (columns.member < 0 && columns.substitute < 0) return []
  const rows = headed ? table.rows.filter(({ header }) => !header) : table.rows.slice(1)
  return rows.flatMap((row) =>
    (['member', 'substitute'] as const).flatMap((role): Appointment[] => {
      const cell = row.cells[columns[role]]
      const text = cell?.text.replace(/^\d{1,3}\.\s/u, '') ?? ''
      if (cell === undefined || cell.at === null || !NAMED.test(text)) return []
      const person = readPerson(text, { year: document.year })
      const town = row.cells[columns.municipality]?.text ?? ''
      const party = row.cells[columns.party]?.text ?? ''
      const own = role === 'member'
      return [
        {
          name: person.name,
          party: person.party ?? (own && party !== '' ? readParty(party, document.year) : null),
          municipality: person.municipality ?? (own && NAMED.test(town) ? readMunicipality(town) : null),
          office: officeOf(heads[columns[role]]) ?? (own ? stem.office : null),
          board: row.cells[columns.board]?.text ?? stem.board,
          substitute: role === 'substitute',
          at: cell.at,
        },
      ]
    }),
  )
}
