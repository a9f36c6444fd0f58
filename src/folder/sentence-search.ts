// The later item that is about what a sentence says: for promises that are not about their own item.
//
//   5.1 Punkter til næste møde: - Status på natbusserne        ->  2.4 Natbusser: status
//   8 Udpegninger: Trafikselskabets repræsentantskab: udpegningen blev udsat  ->  7 Udpegning til trafikselskabet
import { readLooseDates } from '../danish/loose-dates.ts'
import { grouped } from '../text/grouped.ts'
import { byDay, daysBetween, type CouncilItem } from './council-items.ts'
import type { OpenSentence } from './open-sentences.ts'
import { folded } from './titles.ts'
import { titleStems } from './words.ts'

/** A promise that is older, in days, is not kept by a title alone. */
const REACH = 500
/** A word in the titles of more matters tells nothing. */
const MOST = 12

/** A year in a sentence is the year of a meeting, and no word of a matter. */
function withoutDates(text: string): string {
  const dates = readLooseDates(text)
  return dates.reduceRight((bare, { start, end }) => `${bare.slice(0, start)} ${bare.slice(end)}`, text)
}

export type FindSentence = (
  from: CouncilItem,
  open: OpenSentence,
) => { readonly item: CouncilItem; readonly shows: string; readonly sure: boolean } | null

/** Makes a search among the items of one council. @param items in the order of the meetings’ days */
export function sentenceSearch(items: readonly CouncilItem[]): FindSentence {
  const matters = items.filter(({ isMatter }) => isMatter)
  const byWord = grouped(matters, (item) => item.titleStems)
  return (from, { text, kind }) => {
    const own = kind === 'task' ? [] : titleStems(folded(withoutDates(text)))
    const said = new Set(own)
    const words = own.filter((word) => (byWord.get(word)?.length ?? 0) <= MOST)
    const counts = new Map<CouncilItem, readonly string[]>()
    for (const word of words)
      for (const item of byWord.get(word) ?? []) {
        if (byDay(item.meeting, from.meeting) <= 0) continue
        if ((daysBetween(from.meeting.date, item.meeting.date) ?? Infinity) > REACH) continue
        counts.set(
          item,
          item.titleStems.filter((each) => said.has(each)),
        )
      }
    // The most words of it, then the earliest.
    const [best] = [...counts].sort(([a, one], [b, other]) => other.length - one.length || byDay(a.meeting, b.meeting))
    if (best === undefined) return null
    const [item, shared] = best
    // One word is enough where neither says more: `Status på letbanen` and `Letbanen`.
    const sure = shared.length >= 2 || (shared.length === item.titleStems.length && own.length <= 2)
    return { item, shows: shared.join(', '), sure }
  }
}
