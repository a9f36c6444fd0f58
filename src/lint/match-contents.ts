// Pairs the entries of the contents with the items: first by number and title, then by title, then by number, last by
// titles that hold one another where no number tells. Each entry and each item is taken once, in order.
import type { Item, Referat, TocEntry } from '../referat.ts'
import { isAttendanceHeading } from '../danish/attendance-heading.ts'
import { oneOf } from '../text/compare.ts'
import { squash } from '../text/squash.ts'
import { CONTENTS_EXTRAS } from '../vocabulary/standing-items.ts'

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

/** An entry or an item, with what is compared. */
interface Keyed<T> {
  readonly of: T
  readonly number: string | null
  readonly title: string
}

interface Pass {
  /** Only those with the same word are compared. */
  readonly word: (one: Keyed<unknown>) => string
  readonly fits: (entry: Keyed<unknown>, item: Keyed<unknown>) => boolean
}

const isExtra = oneOf(CONTENTS_EXTRAS)
const isOther = (title: string): boolean => isExtra(title) || isAttendanceHeading(title)
const keyed = <T extends { number: string | null; title: string }>(of: T): Keyed<T> => ({
  of,
  number: of.number,
  title: titleKey(of.title),
})
const holds = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.includes(short)
}
const levelOf = (number: string): number => number.split('.').length

const PASSES: readonly Pass[] = [
  { word: ({ number, title }) => `${number ?? '-'} ${title}`, fits: ({ number }) => number !== null },
  {
    word: ({ title }) => title,
    // A section and its only item often share their title.
    fits: (a, b) => a.number === null || b.number === null || levelOf(a.number) === levelOf(b.number),
  },
  { word: ({ number }) => number ?? '-', fits: ({ number }) => number !== null },
  { word: () => '', fits: (a, b) => (a.number === null || b.number === null) && holds(a.title, b.title) },
]

/** Does one title hold the other, as when one was read to its line's end only? */
export const overlaps = (a: string, b: string): boolean => holds(titleKey(a), titleKey(b))

/** Pairs contents and items. */
export function matchContents({ toc, items }: Referat): ContentsMatch {
  const pairs: Listed[] = []
  let entries = toc.map(keyed)
  const free = new Set(items.map(keyed))
  for (const { word, fits } of PASSES) {
    const byWord = new Map<string, Set<Keyed<Item>>>()
    for (const item of free) byWord.set(word(item), (byWord.get(word(item)) ?? new Set()).add(item))
    entries = entries.filter((entry) => {
      const alike = byWord.get(word(entry))
      for (const item of alike ?? []) {
        if (!fits(entry, item)) continue
        pairs.push({ entry: entry.of, item: item.of })
        alike?.delete(item)
        free.delete(item)
        return false
      }
      return true
    })
  }
  return {
    pairs,
    entries: entries.map(({ of }) => of).filter(({ title }) => !isOther(title)),
    items: [...free].map(({ of }) => of),
  }
}

// What of a title counts when it is compared with another: letters, digits and the punctuation inside.
//
//   Kystbanens fremtid - Tillæg        the contents: an addition, left out
//   Kystbanens  Fremtid.               the heading: blanks, capitals and the final period do not count

// ` - Tillæg`, ` (lukket punkt)`: when the item was added, and to whom it is open; no part of its name.
const ADDITION = /\s?[-–—(]\s?(?:tillæg\p{Alpha}{0,12}|lukket(?: punkt| sag)?|lukkede? punkter?)\)?\.?$/iu
const MARKS = /["'“”„»«’‘´`\p{Pd}]/gu
const FINAL = '.,:;!?…·'

/** The title for comparing. */
export function titleKey(title: string): string {
  const key = squash(title.normalize('NFC').trim().replace(ADDITION, '').replace(MARKS, '')).toLowerCase()
  let end = key.length
  while (end > 0 && FINAL.includes(key.charAt(end - 1))) end--
  return key.slice(0, end)
}
