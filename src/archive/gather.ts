// provisional
import type { Entry } from './entry.ts'
export interface Gathered {
  readonly key: string
  readonly shown: Entry
  readonly others: readonly { readonly entry: Entry; readonly why: string }[]
}
export function gatherMeetings(entries: readonly Entry[]): Gathered[] {
  const groups = new Map<string, Entry[]>()
  for (const e of entries) {
    const key = `${(e.meeting.region ?? 'ukendt').replace('æ', 'ae')}-${e.meeting.date ?? e.sha256.slice(0, 8)}`
    groups.set(key, [...(groups.get(key) ?? []), e])
  }
  return Array.from(groups, ([key, all]) => {
    const sorted = [...all].sort((a, b) => Number(b.pages !== null) - Number(a.pages !== null))
    return { key, shown: sorted[0]!, others: sorted.slice(1).map((entry) => ({ entry, why: 'kopi' })) }
  }).sort((a, b) => ((a.shown.meeting.date ?? '') < (b.shown.meeting.date ?? '') ? 1 : -1))
}
