// Entries of documents -> the page's lists and the data of each meeting.
import { compareReferater } from '../compare/compare.ts'
import type { Aliases } from '../folder/aliases.ts'
import { know } from '../folder/knowledge.ts'
import { SOURCE_REASONS, type SourceReason } from '../folder/sources.ts'
import { compressed, referatOf, type Entry } from './entry.ts'
import type { ChangeRow, MeetingNotes } from './format/meeting.ts'
import type { ComingRow, DocumentRow, FailedRow, MeetingRow, Overview } from './format/overview.ts'
import type { MeetingPart } from './html.ts'
import { gatherMeetings, type Gathered } from './gather.ts'
import { knowledgeRows } from './knowledge.ts'
import { createJudge } from './notes.ts'

/** What an archive is made of besides its documents. */
export interface ArchiveOptions {
  /** What a person has told of who is whom. */
  readonly aliases?: Aliases
  readonly title: string
  readonly version: string
  /** Bytes of data that the page holds itself; above, those of each meeting lie in a file of their own. 0: always. */
  readonly mostInPage: number
  /** From the page to a document; `null` where there is no file. */
  readonly hrefOf: (entry: Entry) => string | null
  readonly failed: readonly FailedRow[]
  readonly files: Overview['files']
}

/** An archive, ready to be written. */
export interface Archive {
  readonly overview: Overview
  /** The data of each meeting, in the order of the overview. */
  readonly parts: readonly MeetingPart[]
}

/** What a page may hold before browsers open it slowly: 100 meetings of 40 pages are 6.4 MB. In bytes. */
export const MOST_IN_PAGE = 10_000_000

/** Makes an archive. @param entries in the order of the inputs */
export function makeArchive(entries: readonly Entry[], options: ArchiveOptions): Archive {
  const judge = createJudge()
  const found = new Map(entries.map((entry) => [entry, judge(referatOf(entry))]))
  const meetings = gatherMeetings(entries)
  const notesOf = (one: Gathered): MeetingNotes => ({
    findings: found.get(one.shown) ?? [],
    changes: one.others.flatMap(({ entry, why }) => (IS_COMPARED.has(why) ? [changesAgainst(entry, one.shown)] : [])),
  })
  const notes = meetings.map(notesOf)
  const held = meetings.map(({ meeting }) => meeting)
  const { title, version, files, failed } = options
  const parts = meetings.map(({ key, shown }, i) => ({ key, data: `${shown.data}.${compressed(notes[i])}` }))
  const size = parts.reduce((sum, { data }) => sum + data.length, 0)
  return {
    overview: {
      version,
      title,
      split: size > options.mostInPage,
      files,
      meetings: meetings.map((one, i) => meetingRow(one, notes[i]?.findings.length ?? 0, options)),
      decisions: meetings.flatMap(({ shown }, meeting) => shown.decisions.map((row) => ({ meeting, ...row }))),
      posts: meetings.flatMap(({ shown }, meeting) => shown.posts.map((row) => ({ meeting, ...row }))),
      ...knowledgeRows(held, know(held, options.aliases), partyNames(entries)),
      coming: coming(meetings),
      failed,
    },
    parts,
  }
}

/** The papers of a meeting that say something of their own: its agenda, a draft, an older version. */
const IS_COMPARED: ReadonlySet<SourceReason> = new Set(['agenda', 'draft', 'older', 'not-told-apart'])

/** What changed since an earlier paper of the meeting. */
function changesAgainst(earlier: Entry, shown: Entry): MeetingNotes['changes'][number] {
  const { changes } = compareReferater(referatOf(earlier), referatOf(shown))
  const rows = changes.map(({ type, item, before, after }): ChangeRow => ({
    type,
    item: (item?.after ?? item?.before)?.number ?? null,
    before: before?.text ?? null,
    after: after?.text ?? null,
    at: after?.at == null ? null : [after.at.start, after.at.end],
  }))
  return { against: earlier.name, rows }
}

/** What a letter is called, where all documents that print it agree. */
function partyNames(entries: readonly Entry[]): (printed: string) => string {
  const names = new Map<string, Set<string>>()
  for (const [letter, name] of entries.flatMap(({ parties }) => parties)) {
    names.set(letter, (names.get(letter) ?? new Set()).add(name))
  }
  return (printed) => {
    const [name, other] = names.get(printed) ?? []
    return name === undefined || other !== undefined ? printed : name
  }
}

function meetingRow({ key, shown, others }: Gathered, findings: number, { hrefOf }: ArchiveOptions): MeetingRow {
  const { body, region, date, year, place } = shown.meeting
  const documentRow = (entry: Entry, reason: SourceReason | null): DocumentRow => {
    const { name, kind, pages, sha256 } = entry
    const why = reason === null ? null : ([SOURCE_REASONS[reason].da, SOURCE_REASONS[reason].en] as const)
    return { name, href: hrefOf(entry), kind, pages, sha256, why }
  }
  return {
    key,
    body,
    region,
    date,
    year,
    place,
    kind: shown.kind,
    documents: [documentRow(shown, null), ...others.map(({ entry, why }) => documentRow(entry, why))],
    items: shown.items,
    decisions: shown.decisions.length,
    present: shown.present,
    apologies: shown.apologies,
    findings,
  }
}

/** Meetings that minutes tell of and that no document is of: those behind the council's newest document. */
function coming(meetings: readonly Gathered[]): ComingRow[] {
  const newest = new Map<string | null, string>()
  for (const { shown } of meetings) {
    const { body, date } = shown.meeting
    if (date !== null && date > (newest.get(body) ?? '')) newest.set(body, date)
  }
  const rows = meetings.flatMap(({ shown }, meeting): ComingRow[] => {
    const { body, region } = shown.meeting
    const { date, startTime, endTime } = shown.nextMeeting ?? { date: null, startTime: null, endTime: null }
    if (date === null || date <= (newest.get(body) ?? '')) return []
    return [{ body, region, date, startTime, endTime, meeting }]
  })
  const seen = new Set<string>()
  return rows
    .filter(({ body, date }) => !seen.has(`${body ?? ''} ${date}`) && seen.add(`${body ?? ''} ${date}`))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}
