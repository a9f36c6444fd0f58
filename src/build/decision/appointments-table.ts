// Who was chosen, from a table whose headings tell whom each column holds; two persons may share a row.
//
//   Skole             Medlem             Parti   Suppleant        Parti   Kommune
//   SOSU Fjord        Anna Berg          V       -                        Køge
import type { Appointment, Block, Party } from '../../referat.ts'
import { scanChosen, type Frame } from '../../danish/chosen/scan.ts'
import { isElection } from '../../danish/chosen/stem.ts'
import { officeOfWord } from '../../danish/office.ts'
import { readMunicipality } from '../../danish/municipality.ts'
import { findParty, readParty } from '../../danish/party.ts'
import { tokensOf } from '../../danish/tokens.ts'
import { COLUMN_ROLES } from '../../vocabulary/offices.ts'
import type { Document } from '../document.ts'
import { isRole } from '../table-heads.ts'

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
  /** The column that tells what each was chosen for. */
  readonly office: number
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
      office: own('office'),
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

const NAMED = /^\p{Alpha}/u

/** The letter of a party, or its name, in a cell. */
const partyOfCell = (text: string, year: number | null): Party | null =>
  text === '' || /^[-–]$/u.test(text) ? null : readParty(text, year)

/** Headings that stood too near to each other: `Parti Stedfortræder` is two where the rows have more cells than headings. */
function apart(heads: readonly string[], width: number): readonly string[] {
  if (heads.filter((head) => head !== '').length >= width) return heads
  const parts = heads
    .filter((head) => head !== '')
    .flatMap((head) => {
      const words = head.split(' ')
      const second = words.findIndex((word, k) => k > 0 && isRole(word) && /^\p{Upper}/u.test(word))
      return second < 0 ? [head] : [words.slice(0, second).join(' '), words.slice(second).join(' ')]
    })
  return parts.length <= width ? parts : heads
}

const isPersonHead = (head: string): boolean => COLUMN_ROLES.member.test(head) || COLUMN_ROLES.substitute.test(head)

/** The row of headings: the table's own, else the first rows' that names persons, else that of the table above. */
function headsOf(table: Table, above: readonly string[]): { heads: readonly string[]; rows: Table['rows'] } {
  if (table.columns.some(isPersonHead))
    return { heads: apart(table.columns, table.columns.length), rows: table.rows.filter(({ header }) => !header) }
  const first = table.rows.slice(0, 3).findIndex(({ cells }) => cells.some(({ text }) => isPersonHead(text)))
  if (first >= 0) {
    const rows = table.rows.slice(first + 1)
    const width = Math.max(0, ...rows.map(({ cells }) => cells.filter(({ text }) => text !== '').length))
    return { heads: apart(table.rows[first]?.cells.map(({ text }) => text) ?? [], width), rows }
  }
  return { heads: above, rows: above.length > 0 ? table.rows : [] }
}

/**
 * Reads a table of persons.
 * @param above the headings of the table above, for one that goes on without any
 * @returns nobody when no column is headed as one of persons; the headings it had; and whether these alone say that people were chosen
 */
export function tableAppointments(
  document: Document,
  table: Table,
  frame: Frame,
  above: readonly string[],
): { found: Appointment[]; heads: readonly string[]; election: boolean } {
  const { year } = document
  const { heads, rows } = headsOf(table, above)
  const { persons, board } = columnsOf(heads)
  const found = rows.flatMap(({ cells }) =>
    persons.flatMap((column, i): Appointment[] => {
      const cell = cells[column.at]
      const text = cell?.text.replace(/^\d{1,3}\.\s/u, '') ?? ''
      if (cell === undefined || cell.at === null || !NAMED.test(text)) return []
      const { at } = cell
      const office = officeOf(cells[column.office]?.text ?? '') ?? officeOf(column.head)
      const own: Frame = {
        ...frame,
        office: office?.office ?? (column.substitute ? null : frame.office),
        substitute: column.substitute || (office?.substitute ?? frame.substitute),
        board: (cells[board]?.text ?? '') || frame.board,
      }
      // What the headings do not tell, the cells beside the name may: a party's letter, a municipality.
      const beside = cells.slice(column.at + 1, persons[i + 1]?.at).flatMap((one) => parted(one.text))
      const town = cells[column.municipality]?.text ?? ''
      const place =
        NAMED.test(town) && !town.includes('/') && !isParty(town)
          ? town
          : beside.find((one) => readMunicipality(one).code !== null)
      const party = cells[column.party]?.text ?? ''
      return scanChosen(text, tokensOf(text), own, year).map((one) => ({
        ...one,
        party:
          one.party ??
          partyOfCell(
            party === '' || readMunicipality(party).code !== null ? (beside.find(isParty) ?? '') : party,
            year,
          ),
        municipality: one.municipality ?? (place === undefined ? null : readMunicipality(place)),
        at,
      }))
    }),
  )
  return { found, heads, election: isElection(heads, isRole) }
}

/** `DF Kolding`: a party and a municipality that stood too near to each other. */
function parted(text: string): string[] {
  const [first = '', ...rest] = text.split(' ')
  return rest.length > 0 && isParty(first) && readMunicipality(rest.join(' ')).code !== null
    ? [first, rest.join(' ')]
    : [text]
}

const isParty = (text: string): boolean => /^\p{Upper}$/u.test(text) || findParty(text) !== null
