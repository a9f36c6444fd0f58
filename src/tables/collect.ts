// Many documents -> the rows of all tables. Of each document only a summary stays in memory; its Referat is loaded again
// when it is its turn. Meetings come in the order of their days, so that the rows of every table do.
//
//   const collected = []
//   for each referat:  collected.push(collect(referat, () => load it again))
//   for await (const { table, rows } of batches(collected, lint)) write them
import { setImmediate } from 'node:timers/promises'
import { NO_ALIASES, type Aliases } from '../folder/aliases.ts'
import { know } from '../folder/knowledge.ts'
import { groupMeetings, type Meeting } from '../folder/meetings.ts'
import { SOURCE_REASONS, type SourceReason } from '../folder/sources.ts'
import { summarise, type DocumentSummary } from '../folder/summary.ts'
import type { Finding } from '../lint/finding.ts'
import type { Referat } from '../referat.ts'
import type { Row } from './model/column.ts'
import {
  caseItemRows,
  caseRow,
  caseSuggestionRows,
  looseEndRows,
  personNameRows,
  personRow,
  personsOfLines,
  shareRows,
  suggestionRow,
  type PaperOfMeeting,
} from './rows/knowledge.ts'
import { factsOf, meetingRow, type DocumentFacts } from './rows/papers.ts'
import { paperOf, tablesOf } from './rows/tables-of.ts'
import type { RowOf, TableName } from './tables.ts'

/** A document, while others are still being read. */
export interface Collected {
  readonly summary: DocumentSummary
  readonly facts: DocumentFacts
  readonly load: () => Referat | Promise<Referat>
}

/** Collects a document. @param load gives its Referat again */
export const collect = (referat: Referat, load: Collected['load']): Collected => ({
  summary: summarise(referat),
  facts: factsOf(referat),
  load,
})

/** Some rows of a table. */
export interface Batch {
  readonly table: TableName
  readonly rows: readonly Row[]
}

/**
 * Makes the rows of all tables, some at a time; the rows of a table are in their order.
 * @param collected in any order: the result does not depend on it
 * @param findingsOf finds the faults of a document
 * @param aliases what a person has told of who is whom
 * @param onUnused told the keys of the aliases that name nobody of this folder, when there are any
 */
export async function* batches(
  collected: readonly Collected[],
  findingsOf: (referat: Referat) => readonly Finding[],
  aliases: Aliases = NO_ALIASES,
  onUnused: (keys: readonly string[]) => void = () => undefined,
): AsyncGenerator<Batch, void, undefined> {
  const bySummary = new Map(collected.map((one) => [one.summary, one]))
  const keys = documentKeys(collected.map(({ summary }) => summary))
  const meetings = groupMeetings(bySummary.keys())
  const known = know(meetings, aliases)
  if (known.unused.length > 0) onUnused(known.unused)
  yield { table: 'people', rows: known.persons.map(personRow) }
  yield { table: 'person_names', rows: known.persons.flatMap(personNameRows) }
  yield { table: 'person_suggestions', rows: known.suggestions.map(suggestionRow) }
  const persons = personsOfLines(known.persons)
  for (const meeting of meetings.toSorted(byDay)) {
    const counted = bySummary.get(meeting.document)
    if (counted === undefined) throw new RangeError('a meeting without a document')
    yield { table: 'documents', rows: documentRows(meeting, bySummary, keys) }
    // The bytes of a record are given back only between two turns; and a signal is heard only there.
    await setImmediate()
    const referat = await counted.load()
    const paper = paperOf(referat, meeting.key, keyOf(meeting.document, keys))
    yield { table: 'meetings', rows: [meetingRow(referat, paper)] }
    const tables = tablesOf(referat, paper, findingsOf(referat), persons)
    for (const [table, rows] of Object.entries(tables)) yield { table: table as TableName, rows }
  }
  const paperOfMeeting: PaperOfMeeting = ({ key, document, date, body }) => ({
    ...{ document: keyOf(document, keys), hash: document.sha256.slice(0, 16), meeting: key, date, council: body },
  })
  yield { table: 'attendance_shares', rows: shareRows(known) }
  yield { table: 'cases', rows: known.cases.map(caseRow) }
  yield { table: 'case_items', rows: known.cases.flatMap(caseItemRows) }
  yield { table: 'case_suggestions', rows: caseSuggestionRows(known.caseSuggestions, paperOfMeeting) }
  yield { table: 'loose_ends', rows: looseEndRows(known.looseEnds, paperOfMeeting) }
}

const byDay = (a: Meeting, b: Meeting): number => compare(a.date ?? '', b.date ?? '') || compare(a.key, b.key)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The rows of a meeting’s documents, the one that counts first. */
function documentRows(
  { key, document, others }: Meeting,
  bySummary: ReadonlyMap<DocumentSummary, Collected>,
  keys: ReadonlyMap<DocumentSummary, string>,
): RowOf<'documents'>[] {
  const row = (summary: DocumentSummary, reason: SourceReason | null): RowOf<'documents'> => {
    const facts = bySummary.get(summary)?.facts
    if (facts === undefined) throw new RangeError(`${summary.name} was not collected`)
    return {
      id: keyOf(summary, keys),
      meeting: key,
      counted: reason === null,
      counted_instead: reason === null ? null : keyOf(document, keys),
      reason: reason === null ? null : SOURCE_REASONS[reason].en,
      ...facts,
    }
  }
  return [row(document, null), ...others.map((other) => row(other.document, other.reason))]
}

const keyOf = (summary: DocumentSummary, keys: ReadonlyMap<DocumentSummary, string>): string =>
  keys.get(summary) ?? summary.name

/** Keys of documents: their names; of several that bear one name, the further ones with their place behind it. */
function documentKeys(summaries: readonly DocumentSummary[]): Map<DocumentSummary, string> {
  const times = new Map<string, number>()
  return new Map(
    summaries
      .toSorted((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256))
      .map((summary) => {
        const count = (times.get(summary.name) ?? 0) + 1
        times.set(summary.name, count)
        return [summary, count === 1 ? summary.name : `${summary.name} (${count})`]
      }),
  )
}
