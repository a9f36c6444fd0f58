// The meetings of an archive, newest first, each with the entry that is shown and the others.
import { byText } from '../folder/keys.ts'
import { groupMeetings, type Meeting } from '../folder/meetings.ts'
import type { SourceReason } from '../folder/sources.ts'
import type { Entry } from './entry.ts'

/** A meeting and its documents. */
export interface Gathered {
  readonly meeting: Meeting
  readonly key: string
  readonly shown: Entry
  readonly others: readonly { readonly entry: Entry; readonly why: SourceReason }[]
}

/** Gathers meetings. @param entries documents with names that differ */
export function gatherMeetings(entries: readonly Entry[]): Gathered[] {
  const byName = new Map(entries.map((entry) => [entry.summary.name, entry]))
  const meetings = groupMeetings(entries.map(({ summary }) => summary))
  return meetings
    .flatMap((meeting): Gathered[] => {
      const shown = byName.get(meeting.document.name)
      if (shown === undefined) return []
      const others = meeting.others.flatMap(({ document, reason }) => {
        const entry = byName.get(document.name)
        return entry === undefined ? [] : [{ entry, why: reason }]
      })
      return [{ meeting, key: meeting.key, shown, others }]
    })
    .sort((a, b) => byText(b.meeting.date ?? '', a.meeting.date ?? '') || byText(a.key, b.key))
}
