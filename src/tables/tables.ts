// All tables, parents before those that point to them.
import type * as z from 'zod'
import { attendance } from './model/attendance.ts'
import { follow_ups, findings } from './model/afterwards.ts'
import {
  appointments,
  conditions,
  decisions,
  points,
  statements,
  tasks,
  vote_members,
  vote_sides,
  votes,
} from './model/decisions.ts'
import { bilag, footnotes, items, links, presentations, sections, tables_cells } from './model/items.ts'
import {
  attendance_shares,
  case_items,
  case_suggestions,
  cases,
  loose_ends,
  people,
  person_names,
  person_suggestions,
} from './model/knowledge.ts'
import { documents, meetings } from './model/papers.ts'

/** The tables whose rows are read from one document each. */
export const PAPER_TABLES = {
  attendance,
  items,
  sections,
  tables_cells,
  bilag,
  links,
  footnotes,
  presentations,
  points,
  decisions,
  conditions,
  votes,
  vote_sides,
  vote_members,
  statements,
  appointments,
  tasks,
  follow_ups,
  findings,
} as const

/** Every table by its name. */
export const TABLES = {
  documents,
  meetings,
  people,
  person_names,
  person_suggestions,
  ...PAPER_TABLES,
  attendance_shares,
  cases,
  case_items,
  case_suggestions,
  loose_ends,
} as const

export type TableName = keyof typeof TABLES
export type PaperTableName = keyof typeof PAPER_TABLES
export type RowOf<N extends TableName> = z.infer<(typeof TABLES)[N]['row']>

/** The rows of one document, by table. */
export type PaperRows = { readonly [N in PaperTableName]: readonly RowOf<N>[] }
