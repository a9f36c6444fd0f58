// The meetings of a folder: the documents of one meeting are told from those of others, and the best of them counts.
//
//   KKR Sjælland, 12-06-2026   dagsorden.pdf · udkast.pdf · referat.pdf · referat.txt  ->  sjaelland-2026-06-12
//                                                           ^^^^^^^^^^^ counts; the others are told, with the reason
//
// For tables and pages:
//   const meetings = groupMeetings(referater.map(summarise))
//   meetings[0].key                          "sjaelland-2026-06-12": stable, of plain letters (see keys.ts)
//   meetings[0].document.name                the document that counts
//   meetings[0].others                       [{ document, reason }]
//   itemKeys(meeting.key, document.items)    "sjaelland-2026-06-12/3.2", one for each item, in document order
import { grouped } from '../text/grouped.ts'
import type { RegionKey } from '../vocabulary/regions.ts'
import { byText, councilKey } from './keys.ts'
import { reasonBehind, compareSources, type SourceReason } from './sources.ts'
import type { DocumentSummary } from './summary.ts'
import { isStanding, titleKey } from './titles.ts'

export interface OtherDocument {
  readonly document: DocumentSummary
  /** Why it does not count. */
  readonly reason: SourceReason
}

export interface Meeting {
  /** Names it, stable and of plain letters: "hovedstaden-2026-06-16". */
  readonly key: string
  /** The council's part of the key; `null` when the paper names none. Meetings of one council share it. */
  readonly council: string | null
  readonly body: string | null
  readonly region: RegionKey | null
  /** Day of the meeting, ISO 8601; `null` when the paper gives none. */
  readonly date: string | null
  readonly endDate: string | null
  /** "HH:MM" */
  readonly startTime: string | null
  /** The document that counts. */
  readonly document: DocumentSummary
  /** The other documents of the meeting, the best first. */
  readonly others: readonly OtherDocument[]
}

const matters = ({ items }: DocumentSummary): Set<string> =>
  new Set(items.flatMap(({ title }) => (isStanding(title) ? [] : [titleKey(title)])))

/** A meeting while it is gathered. Copies of a document add nothing to what tells it. */
interface Gathering {
  readonly documents: DocumentSummary[]
  readonly faces: Map<string, Face>
}

/** What tells a document's meeting from another one of the same day. */
interface Face {
  readonly time: string | null
  readonly minutes: boolean
  readonly titles: ReadonlySet<string>
}

const faceOf = (document: DocumentSummary): Face => ({
  time: document.startTime,
  minutes: document.minutes,
  titles: matters(document),
})

/** Two minutes of one council and day are of one meeting, unless they begin at two times or speak of other matters. */
function isSameMeeting(a: Face, b: Face): boolean {
  const common = [...a.titles].filter((title) => b.titles.has(title)).length
  const fewer = Math.min(a.titles.size, b.titles.size)
  if (common > 0 && common * 2 >= fewer) return true
  if (a.time !== null && b.time !== null) return a.time === b.time
  return !(a.minutes && b.minutes && fewer >= 2 && common === 0)
}

/** Parts the documents of one council and day by meetings. */
function partDay(documents: readonly DocumentSummary[]): Gathering[] {
  const gatherings: Gathering[] = []
  const byWords = new Map<string, Gathering>()
  const inTime = documents.toSorted(
    (a, b) => byText(a.startTime ?? '~', b.startTime ?? '~') || byText(a.words, b.words) || byText(a.name, b.name),
  )
  for (const document of inTime) {
    const face = faceOf(document)
    const gathering =
      byWords.get(document.words) ??
      gatherings.find(({ faces }) => [...faces.values()].some((other) => isSameMeeting(face, other))) ??
      gatherings[gatherings.push({ documents: [], faces: new Map() }) - 1]
    if (gathering === undefined) continue
    gathering.documents.push(document)
    gathering.faces.set(JSON.stringify([face.time, face.minutes, [...face.titles]]), face)
    byWords.set(document.words, gathering)
  }
  return gatherings
}

function toMeeting(key: string, documents: readonly DocumentSummary[]): Meeting {
  const [document, ...others] = documents.toSorted(compareSources)
  if (document === undefined) throw new Error('a meeting without a document')
  const { body, region, date, endDate } = document
  return {
    ...{ key, council: councilKey(region, body), body, region, date, endDate },
    // An agenda may give what the minutes leave out.
    startTime: document.startTime ?? others.find(({ startTime }) => startTime !== null)?.startTime ?? null,
    document,
    others: others.map((other) => ({ document: other, reason: reasonBehind(other, document) })),
  }
}

/** The key of a further meeting on one day: by when it begins, else by what its paper says. */
function furtherKey(first: string, { documents }: Gathering, taken: ReadonlySet<string>): string {
  const time = documents.find(({ startTime }) => startTime !== null)?.startTime?.replace(':', '')
  const key = `${first}-${time ?? ''}`
  return time !== undefined && !taken.has(key) ? key : `${first}-${wordsKey(documents)}`
}

const wordsKey = (documents: readonly DocumentSummary[]): string =>
  documents
    .map(({ words }) => words)
    .sort(byText)[0]
    ?.slice(0, 12) ?? ''

/**
 * Groups documents by the meetings they are of.
 * @param summaries in any order; the result does not depend on it
 * @returns the meetings in the order of their keys: by council, then by day
 */
export function groupMeetings(summaries: Iterable<DocumentSummary>): Meeting[] {
  const days = grouped(summaries, ({ region, body, date, words }) => {
    const council = councilKey(region, body)
    return [JSON.stringify(council === null || date === null ? [council, date, words] : [council, date])]
  })
  const meetings = [...days.values()].flatMap((documents) => {
    const [one] = documents
    const council = one === undefined ? null : councilKey(one.region, one.body)
    const date = one?.date ?? null
    const first = `${council ?? 'unknown'}-${date ?? 'undated'}`
    if (council === null || date === null) return [toMeeting(`${first}-${wordsKey(documents)}`, documents)]
    const taken = new Set<string>()
    return partDay(documents).map((gathering, i) => {
      const key = i === 0 ? first : furtherKey(first, gathering, taken)
      taken.add(key)
      return toMeeting(key, gathering.documents)
    })
  })
  return meetings.sort((a, b) => byText(a.key, b.key))
}
