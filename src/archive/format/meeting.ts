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

/** A change against another paper of the same meeting. */
export interface ChangeRow {
  readonly type: string
  readonly item: string | null
  readonly before: string | null
  readonly after: string | null
  readonly at: Range | null
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
  /** What changed, by the name of the other document. */
  readonly changes: readonly { readonly against: string; readonly rows: readonly ChangeRow[] }[]
}

/** All of a meeting. It lies in the page as both parts, gzip, base64, with a point between them. */
export type MeetingData = DocumentData & MeetingNotes
