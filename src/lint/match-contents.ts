// Pairs the entries of the contents with the items: first by number and title, then by title, then by number, last by
// titles that hold one another where no number tells. Each entry and each item is taken once, in order.
import type { Item, Referat, TocEntry } from '../referat.ts'
import { oneOf } from '../text/compare.ts'
import { ATTENDANCE_HEADINGS, LIST_HEADINGS } from '../vocabulary/attendance-headings.ts'
import { CONTENTS_EXTRAS } from '../vocabulary/standing-items.ts'
import { titleKey } from './title-key.ts'

/** An entry, and the item it lists. */
export interface Listed {
  readonly entry: TocEntry
  readonly item: Item
}

export interface ContentsMatch {
  readonly pairs: readonly Listed[]
  /** Entries that list no item; those of the attendance and the like are not among them. */
  readonly entries: readonly TocEntry[]
  /** Items that no entry lists. */
  readonly items: readonly Item[]
}

const isOther = oneOf([...ATTENDANCE_HEADINGS, ...LIST_HEADINGS.flatMap(({ forms }) => forms), ...CONTENTS_EXTRAS])
const levelOf = (number: string): number => number.split('.').length

const sameNumber = (entry: TocEntry, item: Item): boolean => entry.number !== null && entry.number === item.number
const sameTitle = (entry: TocEntry, item: Item): boolean => titleKey(entry.title) === titleKey(item.title)
/** A section and its only item often share their title. */
const sameLevel = (entry: TocEntry, item: Item): boolean =>
  entry.number === null || item.number === null || levelOf(entry.number) === levelOf(item.number)

/** Does one title hold the other, as when one was read to its line's end only? */
export function overlaps(a: string, b: string): boolean {
  const [short = '', long = ''] = [titleKey(a), titleKey(b)].sort((x, y) => x.length - y.length)
  return short.length >= 4 && long.includes(short)
}

const PASSES: readonly ((entry: TocEntry, item: Item) => boolean)[] = [
  (entry, item) => sameNumber(entry, item) && sameTitle(entry, item),
  (entry, item) => sameTitle(entry, item) && sameLevel(entry, item),
  sameNumber,
  (entry, item) => (entry.number === null || item.number === null) && overlaps(entry.title, item.title),
]

/** Pairs contents and items. */
export function matchContents({ toc, items }: Referat): ContentsMatch {
  const pairs: Listed[] = []
  let entries: TocEntry[] = [...toc]
  let free: Item[] = [...items]
  for (const fits of PASSES) {
    const left: TocEntry[] = []
    for (const entry of entries) {
      const item = free.find((one) => fits(entry, one))
      if (item === undefined) left.push(entry)
      else {
        pairs.push({ entry, item })
        free = free.filter((one) => one !== item)
      }
    }
    entries = left
  }
  return { pairs, entries: entries.filter(({ title }) => !isOther(title)), items: free }
}
