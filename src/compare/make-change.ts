import type { Change } from './change.ts'
import { summaryOf } from './summary.ts'

/** What must be known of a change; the rest is empty. */
export type KnownChange = Partial<Omit<Change, 'summary'>> & Pick<Change, 'type'>

/** Makes a change of what is known of it, with its English summary; of content, unless it says otherwise. */
export function makeChange(known: KnownChange): Change {
  const change = {
    weight: 'content' as const,
    item: null,
    part: null,
    before: null,
    after: null,
    words: [],
    facts: [],
    renumbered: [],
    ...known,
  }
  return { ...change, summary: summaryOf(change, 'en') }
}
