// A Referat -> its rows in every table that is read from one document.
import { itemKeys } from '../../folder/keys.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Item, Referat } from '../../referat.ts'
import type { PaperRows } from '../tables.ts'
import { attendanceRows } from './attendance.ts'
import { findingRows, followUpRows } from './afterwards.ts'
import {
  appointmentRows,
  conditionRows,
  decisionRow,
  isDecided,
  pointRows,
  statementRows,
  taskRows,
} from './decisions.ts'
import { bilagRows, cellRows, footnoteRows, itemRow, linkRows, presentationRows, sectionRows } from './items.ts'
import type { KeyedItem } from './items.ts'
import type { Paper } from './place.ts'
import { voteRows } from './votes.ts'

/** What the rows of a document say of the document itself. @param meeting key of its meeting @param document its key */
export const paperOf = ({ source, meeting: { date, body } }: Referat, meeting: string, document: string): Paper => ({
  document,
  hash: source.sha256.slice(0, 16),
  meeting,
  date,
  council: body,
})

/**
 * Makes the rows of a document.
 * @param paper what they say of the document, as {@link paperOf} gives it
 * @param findings the document's faults
 * @param persons keys of persons through all meetings, by the keys of rows of attendance
 */
export function tablesOf(
  referat: Referat,
  paper: Paper,
  findings: readonly Finding[],
  persons: ReadonlyMap<string, string> = new Map(),
): PaperRows {
  const items = keyed(referat.items, paper.meeting)
  const decided = items.filter(isDecided)
  const of = <T>(rows: (item: KeyedItem, paper: Paper) => readonly T[]): T[] =>
    items.flatMap((item) => rows(item, paper))
  const votes = decided.map((item) => voteRows(item, paper))
  return {
    attendance: attendanceRows(referat, paper, persons),
    items: items.map((item) => itemRow(item, paper)),
    sections: of(sectionRows),
    tables_cells: of(cellRows),
    bilag: of(bilagRows),
    links: of(linkRows),
    footnotes: of(footnoteRows),
    presentations: of(presentationRows),
    points: of(pointRows),
    decisions: decided.map((item) => decisionRow(item, paper)),
    conditions: decided.flatMap((item) => conditionRows(item, paper)),
    votes: votes.flatMap((rows) => rows.votes),
    vote_sides: votes.flatMap((rows) => rows.vote_sides),
    vote_members: votes.flatMap((rows) => rows.vote_members),
    statements: decided.flatMap((item) => statementRows(item, paper)),
    appointments: decided.flatMap((item) => appointmentRows(item, paper)),
    tasks: decided.flatMap((item) => taskRows(item, paper)),
    follow_ups: followUpRows(referat.followUps, items, paper),
    findings: findingRows(findings, items, paper),
  }
}

/** Items with their keys. The item above is the last one before that bears the number. */
function keyed(items: readonly Item[], meeting: string): KeyedItem[] {
  const keys = itemKeys(meeting, items)
  const last = new Map<string, string>()
  return items.map((item, i) => {
    const key = keys[i] ?? ''
    const parent = item.parent === null ? null : (last.get(item.parent) ?? null)
    if (item.number !== null) last.set(item.number, key)
    return { key, parent, item }
  })
}
