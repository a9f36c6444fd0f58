// Reads when the next meeting is held, from prose.
//
//   Næste møde i KKR Sjælland planlægges afholdt den 4. september 2026 fra kl. 10.00 til kl. 12.00.
import type { Item, Referat } from '../referat.ts'
import { readDate, readTimes } from './dates.ts'
import { place, type Document } from './document.ts'

const NEXT = /(?<!\p{L})Næste (?:ordinære )?(?:KKR-)?møde(?!\p{L})[^.!?]*?(?:(?:kl|d|den)\.[^.!?]*|\d\.[^.!?]*)*/u

/** Reads the next meeting; `null` when no sentence gives its date, or the date lies before this meeting. */
export function readNextMeeting(
  document: Document,
  items: readonly Item[],
  held: string | null,
): Referat['nextMeeting'] {
  for (const item of items) {
    for (const section of item.sections) {
      for (const block of section.blocks) {
        if (block.type !== 'paragraph') continue
        const found = NEXT.exec(block.text)
        if (found === null) continue
        const rest = block.text.slice(found.index)
        const date = readDate(rest)
        if (date === null || date.start > 160 || (held !== null && date.date <= held)) continue
        const times = readTimes(rest.slice(date.end, date.end + 60))
        return {
          date: date.date,
          startTime: times.from ?? times.times[0]?.time ?? null,
          endTime: times.to ?? null,
          at: place(document, block.at.start, block.at.end),
        }
      }
    }
  }
  return null
}
