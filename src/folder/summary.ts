// What a folder's questions need of a document, and no more: ten thousand of them fit in memory.
// A Referat goes in as soon as it is read and can be forgotten; what is linked keeps its place in the source.
import type { At, Beslutning, Person, Referat } from '../referat.ts'
import { digest } from '../lint/digest.ts'
import { isListedSubstitute } from '../lint/persons.ts'
import { PERSON_LISTS } from '../lint/texts.ts'
import type { RegionKey } from '../vocabulary/regions.ts'
import { readCitations, type Citation } from './citations.ts'
import { readOpenSentences, type OpenSentence } from './open-sentences.ts'
import { telling } from './telling-words.ts'
import { readVersion, type Version } from './version.ts'

export interface DocumentSummary {
  /** The input’s name as given. */
  readonly name: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
  readonly mediaType: Referat['source']['mediaType']
  /** Reading was not sure of its letters, or something may be missing. */
  readonly damaged: boolean
  readonly kind: Referat['kind']
  /** Tells of a meeting that was held: it says `referat`, or says nothing and holds decisions. */
  readonly minutes: boolean
  readonly version: Version
  readonly body: string | null
  readonly region: RegionKey | null
  readonly jointWith: readonly string[]
  /** Day of the meeting, ISO 8601. */
  readonly date: string | null
  readonly endDate: string | null
  /** "HH:MM" */
  readonly startTime: string | null
  /** Day of the next meeting, as the paper announces it. */
  readonly nextDate: string | null
  /** Digest of all its words: the same for a PDF and the text taken from it. */
  readonly words: string
  readonly people: readonly PersonLine[]
  readonly items: readonly ItemSummary[]
}

/** A line of the attendance. */
export interface PersonLine {
  readonly list: (typeof PERSON_LISTS)[number]
  /** Index from 0 in that list of the Referat. */
  readonly index: number
  readonly who: Named
  /** The person sat in for somebody else: `(suppleant for X)`. */
  readonly standIn: boolean
  /** The listed person was away, and somebody else came: `supp. X deltog`. Else `null`. */
  readonly replacedBy: string | null
  /** There for a part of the meeting only. */
  readonly partly: boolean
}

/** Who a line names. Equal ones are one object, whatever documents they come from. */
export interface Named {
  readonly name: string
  /** Ballot letter, else the list’s name; `null` when the line names none. */
  readonly party: string | null
  /** Three digits; `null` when it is not one of the 98. */
  readonly municipalityCode: string | null
  /** The short name of the register, else as printed; `null` when the line names none. */
  readonly municipality: string | null
}

/** An item of the agenda. */
export interface ItemSummary {
  readonly number: string | null
  readonly level: number
  readonly title: string
  /** Page from 1; `null` for text. */
  readonly page: number | null
  /** Case number as printed. */
  readonly sag: string | null
  readonly outcome: Beslutning['outcome']
  /** Text or a decision stands under the heading: not only the head of a group. */
  readonly filled: boolean
  /** Words that tell it from others, folded, in order, parted by a blank. */
  readonly words: string
  /** What it says of other meetings and their items. */
  readonly citations: readonly Citation[]
  /** What it puts off or promises. */
  readonly open: readonly OpenSentence[]
  readonly at: At
}

/** Doubts after which a paper is worth less than another of the same meeting. */
const DAMAGE: ReadonlySet<string> = new Set([
  ...['repaired', 'broken-fonts', 'garbled', 'ocr-text', 'invalid-bytes', 'encoded-twice'],
])

/** Thousands of documents name the same persons: each is kept once. */
const named = new Map<string, Named>()
const MOST_NAMED = 200_000

function toNamed({ name, party, municipality }: Person): Named {
  const who: Named = {
    name,
    party: party?.letter ?? party?.name ?? null,
    municipalityCode: municipality?.code ?? null,
    municipality: municipality?.canonical ?? municipality?.name ?? null,
  }
  const key = JSON.stringify(who)
  const known = named.get(key)
  if (known !== undefined) return known
  if (named.size >= MOST_NAMED) named.clear()
  // Parsed again: a string cut from a document’s text would keep the whole text in memory.
  const kept = JSON.parse(key) as Named
  named.set(key, kept)
  return kept
}

function toLine(person: Person, list: PersonLine['list'], index: number): PersonLine {
  const { substituteFor, presence } = person
  const standIn = isListedSubstitute(person)
  return {
    ...{ list, index, who: toNamed(person), standIn },
    replacedBy: substituteFor !== null && !standIn ? substituteFor : null,
    partly: presence !== null,
  }
}

/**
 * Keeps of a document what the questions on a folder need.
 * @param referat as it was extracted, or as it was read from NDJSON
 * @returns plain data that shares no memory with the Referat
 */
export function summarise(referat: Referat): DocumentSummary {
  const { source, kind, meeting, nextMeeting } = referat
  const open = readOpenSentences(referat)
  const lines = PERSON_LISTS.flatMap((list) => referat[list].map((person, i) => toLine(person, list, i)))
  const summary: Omit<DocumentSummary, 'people'> = {
    ...{ name: source.name, sha256: source.sha256, mediaType: source.mediaType },
    damaged: source.warnings.some(({ code }) => DAMAGE.has(code)),
    kind,
    minutes: kind === 'referat' || (kind === null && referat.items.some(({ beslutning }) => beslutning !== null)),
    version: readVersion(meeting.cover),
    ...{ body: meeting.body, region: meeting.region, jointWith: meeting.jointWith },
    ...{ date: meeting.date, endDate: meeting.endDate, startTime: meeting.startTime },
    nextDate: nextMeeting?.date ?? null,
    words: referat.items.length === 0 ? source.sha256.slice(0, 32) : digest(referat).whole,
    items: referat.items.map((item, i) => ({
      ...{ number: item.number, level: item.level, title: item.title, page: item.page },
      sag: item.sag?.number ?? null,
      outcome: item.beslutning?.outcome ?? null,
      filled: item.sections.some(({ text }) => text !== '') || item.beslutning !== null,
      words: telling(item),
      citations: readCitations(item, meeting),
      open: open[i] ?? [],
      at: item.at,
    })),
  }
  // A string cut from a document’s text would keep the whole text in memory.
  return {
    ...(JSON.parse(JSON.stringify(summary)) as typeof summary),
    people: lines.map((line) => ({ ...line, replacedBy: copied(line.replacedBy) })),
  }
}

const copied = (text: string | null): string | null => JSON.parse(JSON.stringify(text)) as string | null
