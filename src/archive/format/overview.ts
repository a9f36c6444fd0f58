// What the page holds of all meetings at once: the rows of its lists. What is more of a meeting is unpacked when it is
// opened. Used by the program and, bundled, by the page.
import type { Range } from './packed.ts'

/** A document that a meeting was read from. */
export interface DocumentRow {
  /** The name as given. */
  readonly name: string
  /** From the page to the document; `null` where there is no file. */
  readonly href: string | null
  readonly kind: 'referat' | 'dagsorden' | null
  readonly pages: number | null
  readonly sha256: string
  /** Why it is not the one that is shown; `null` for the one that is. */
  readonly why: readonly [da: string, en: string] | null
}

/** A meeting, as the lists show it. */
export interface MeetingRow {
  /** `hovedstaden-2026-06-16` */
  readonly key: string
  readonly body: string | null
  readonly region: string | null
  /** ISO 8601. */
  readonly date: string | null
  readonly year: number | null
  readonly place: string | null
  readonly kind: 'referat' | 'dagsorden' | null
  readonly documents: readonly DocumentRow[]
  readonly items: number
  readonly decisions: number
  readonly present: number
  readonly apologies: number
  readonly findings: number
}

/** What a decision holds beside its outcome: what the page filters by. */
export const DECISION_KINDS = ['vote', 'appointment', 'condition', 'task', 'statement', 'protokol'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** A decision, as the list shows it. */
export interface DecisionRow {
  /** Index of its meeting. */
  readonly meeting: number
  readonly number: string | null
  /** Index among the meeting's items. */
  readonly item: number
  readonly title: string
  /** From 1; `null` for text. */
  readonly page: number | null
  readonly outcome: string | null
  readonly outcomeText: string | null
  readonly text: string
  readonly kinds: readonly DecisionKind[]
  /** What was said for the record, as printed. */
  readonly record: readonly string[]
  /** Names of parties that the decision names. */
  readonly parties: readonly string[]
  /** Official names of the municipalities that the item names in title, recommendation or decision. */
  readonly municipalities: readonly string[]
  /** Where the deciding words stand, else the decision. */
  readonly places: readonly Range[]
  /** Where the item begins and ends. */
  readonly at: Range
}

/** Someone chosen for something. */
export interface PostRow {
  readonly meeting: number
  readonly number: string | null
  readonly item: number
  readonly page: number | null
  readonly name: string
  readonly party: string | null
  readonly municipality: string | null
  readonly office: string | null
  readonly board: string | null
  readonly substitute: boolean
  readonly replaces: string | null
  readonly places: readonly Range[]
}

/** How often somebody was there, of how many meetings. */
export interface Share {
  /** Meetings at which they were there. */
  readonly present: number
  /** Meetings at which they were listed as there, as having sent apologies or as absent. */
  readonly of: number
}

/**
 * How somebody was at a meeting: `p` there, `a` sent apologies, `f` absent, `s` there for somebody else, `u` listed as
 * there and as away, which counts for nothing.
 */
export type Presence = 'p' | 'a' | 'f' | 's' | 'u'

/** One person through the meetings of a council. */
export interface PersonRow extends Share {
  /** The folder's key of the person: `sjaelland/faxe/anna-berg`. */
  readonly key: string
  readonly name: string
  readonly region: string | null
  readonly parties: readonly string[]
  readonly municipalities: readonly string[]
  /** Each meeting whose minutes name them, by its index. */
  readonly meetings: readonly (readonly [meeting: number, how: Presence])[]
  /** Other entries that may be the same person, by their index; never counted as one. */
  readonly maybe: readonly { readonly person: number; readonly why: readonly [da: string, en: string] }[]
}

/** A place in a meeting's minutes that another list points to. */
export interface Stop {
  readonly meeting: number
  readonly number: string | null
  readonly item: number
  readonly title: string
  readonly page: number | null
  readonly outcome: string | null
  /** Why it belongs to the stop before; `null` for the first. */
  readonly why: readonly [da: string, en: string] | null
}

/** A matter through meetings, oldest first. */
export interface CaseRow {
  readonly title: string
  readonly stops: readonly Stop[]
}

/** What was put off or promised. */
export interface LooseEndRow {
  readonly meeting: number
  readonly number: string | null
  readonly item: number
  readonly title: string
  readonly page: number | null
  readonly kind: 'postponed' | 'promised' | 'task'
  readonly text: string
  readonly places: readonly Range[]
  /** Where it was taken up again; empty when it was not seen since. */
  readonly resumed: readonly Stop[]
  readonly state: 'taken-up' | 'perhaps' | 'not-seen' | 'folder-ends'
  /** How many later meetings of the council could have taken it up, and the day of the last of them. */
  readonly looked: number
  readonly until: string | null
}

/** A coming meeting that minutes tell of. */
export interface ComingRow {
  readonly body: string | null
  readonly region: string | null
  readonly date: string
  readonly startTime: string | null
  readonly endTime: string | null
  /** The meeting whose minutes tell it. */
  readonly meeting: number
}

/** A file that could not be read. */
export interface FailedRow {
  readonly name: string
  readonly code: string
  readonly problem: readonly [da: string, en: string]
}

/** All that the lists show. Meetings are newest first; indices into them are from 0. */
export interface Overview {
  readonly version: string
  readonly title: string
  /** Where the data of meetings lie: in the page, or in files of the folder `data`. */
  readonly split: boolean
  /** Files beside the page. */
  readonly files: readonly { readonly href: string; readonly what: string }[]
  readonly meetings: readonly MeetingRow[]
  readonly decisions: readonly DecisionRow[]
  readonly posts: readonly PostRow[]
  readonly people: readonly PersonRow[]
  readonly cases: readonly CaseRow[]
  readonly looseEnds: readonly LooseEndRow[]
  readonly coming: readonly ComingRow[]
  readonly failed: readonly FailedRow[]
}
