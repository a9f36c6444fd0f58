// What the page holds of one meeting. Used by the program and, bundled, by the page.
import type { PackedPages } from './facsimile.ts'
import type { Packed, Range } from './packed.ts'

/** What `check` found, in both languages. */
export interface FindingRow {
  readonly rule: string
  readonly severity: 'info' | 'warning' | 'error'
  readonly item: string | null
  readonly at: Range | null
  readonly page: number | null
  readonly da: string
  readonly en: string
}

/** The words of one paper, and where they stand in it. */
export interface ChangeSide {
  readonly text: string
  readonly at: Range | null
  /** From 1; `null` for text. */
  readonly page: number | null
  /** From 1. */
  readonly line: number | null
}

/** A change against another paper of the same meeting. */
export interface ChangeRow {
  readonly type: string
  readonly weight: 'decision' | 'content' | 'wording'
  /** The item it stands in, as printed; `null` outside the items. */
  readonly number: string | null
  readonly title: string | null
  /** Index of that item among those that are shown. */
  readonly item: number | null
  readonly before: ChangeSide | null
  readonly after: ChangeSide | null
  /** Both words laid over each other: 0 in both, 1 taken out, 2 put in. Empty when no words changed in place. */
  readonly words: readonly (readonly [state: 0 | 1 | 2, text: string])[]
}

/** What changed against one paper. */
export interface Changes {
  /** The other document's name. */
  readonly against: string
  /** What became of each item of an agenda; empty when the other paper is none. */
  readonly agenda: readonly {
    readonly number: string | null
    readonly title: string
    readonly state: 'treated' | 'untreated' | 'added' | 'withdrawn'
  }[]
  readonly rows: readonly ChangeRow[]
}

/** A document's data: the text once, and everything else as places in it. */
export interface DocumentData {
  readonly text: string
  readonly referat: Packed
  /** `null` for text, which has no pages. */
  readonly pages: PackedPages | null
}

/** What is known of a meeting beyond the document that is shown. */
export interface MeetingNotes {
  readonly findings: readonly FindingRow[]
  readonly changes: readonly Changes[]
}

/** All of a meeting. It lies in the page as both parts, gzip, base64, with a point between them. */
export type MeetingData = DocumentData & MeetingNotes
