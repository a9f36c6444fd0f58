// What an archive keeps of a document: its rows for the lists, and its data for the page, compressed. A Referat goes in as
// soon as it is read; the entry is JSON and can be kept between runs.
import { gzipSync, gunzipSync } from 'node:zlib'
import { summarise, type DocumentSummary } from '../folder/summary.ts'
import type { Referat } from '../referat.ts'
import { factsOf, type DocumentFacts } from '../tables/rows/papers.ts'
import type { Source } from '../text/source.ts'
import { packPages } from './facsimile.ts'
import type { DocumentData } from './format/meeting.ts'
import type { DecisionRow, PostRow } from './format/overview.ts'
import { unpack } from './format/packed.ts'
import type { Shown } from './format/shown.ts'
import { pack } from './pack.ts'
import { decisionRows, postRows } from './rows.ts'

/** What an archive keeps of a document. */
export interface Entry {
  /** The input's name as given. */
  readonly name: string
  /** What the folder's questions need of it. */
  readonly summary: DocumentSummary
  /** What the tables say of its bytes and its reading. */
  readonly facts: DocumentFacts
  readonly sha256: string
  readonly pages: number | null
  readonly kind: Referat['kind']
  readonly meeting: Pick<Referat['meeting'], 'body' | 'region' | 'date' | 'year' | 'place'>
  readonly nextMeeting: Referat['nextMeeting']
  /** Letters of parties on the attendance and what they stand for there. */
  readonly parties: readonly (readonly [letter: string, name: string])[]
  readonly items: number
  readonly decisions: readonly Omit<DecisionRow, 'meeting'>[]
  readonly posts: readonly Omit<PostRow, 'meeting'>[]
  readonly present: number
  readonly apologies: number
  /** {@link DocumentData}, gzip, base64. */
  readonly data: string
  /** The Referat as JSON, gzip, base64: for the rules and for comparing. */
  readonly record: string
}

/** Makes the entry of a document. */
export function entryOf(source: Source, referat: Referat): Entry {
  const packed = pack(source, referat)
  const placed = unpack<Shown>(packed, source.text)
  const data: DocumentData = { text: source.text, referat: packed, pages: packPages(source) }
  const { body, region, date, year, place } = referat.meeting
  return {
    name: referat.source.name,
    summary: summarise(referat),
    facts: factsOf(referat),
    sha256: referat.source.sha256,
    pages: referat.source.pages,
    kind: referat.kind,
    meeting: { body, region, date, year, place },
    nextMeeting: referat.nextMeeting,
    parties: partiesOf(referat),
    items: referat.items.length,
    decisions: decisionRows(referat, placed),
    posts: postRows(referat, placed),
    present: referat.deltagere.length,
    apologies: referat.afbud.length,
    data: compressed(data),
    record: compressed(referat),
  }
}

function partiesOf({ deltagere, afbud, fravaerende }: Referat): [string, string][] {
  const named = new Map<string, string>()
  for (const { party } of [...deltagere, ...afbud, ...fravaerende]) {
    if (party?.letter != null && party.name !== null) named.set(party.letter, party.name)
  }
  return [...named]
}

/** The Referat of an entry. */
export const referatOf = ({ record }: Pick<Entry, 'record'>): Referat =>
  JSON.parse(gunzipSync(Buffer.from(record, 'base64')).toString()) as Referat

/** JSON, gzip, base64; the same value gives the same letters. */
export const compressed = (value: unknown): string => gzipSync(JSON.stringify(value), { level: 9 }).toString('base64')
