// The contents by number and by title: where headings are looked up.
import { mayBeAmong } from '../text/first-letters.ts'
import { grouped } from '../text/grouped.ts'
import { squashTitle } from '../text/squash.ts'
import type { Contents } from './contents.ts'
import { compareNumbers, follows, isRoman, partsOf } from './number.ts'

/** Indices of contents entries by number and by title; `titles` squashed. */
export interface Index {
  readonly byNumber: ReadonlyMap<string, readonly number[]>
  readonly byTitle: ReadonlyMap<string, readonly number[]>
  /** By the title without a word added behind a dash: `Kystbanens fremtid - Tillæg`. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly titles: readonly string[]
  /** The entries' numbers. */
  readonly parts: readonly (readonly number[] | null)[]
  /** May a title begin with this line? Quick; sure when it says no. */
  readonly mayBegin: (line: string) => boolean
  /** Does the contents' count leave this number out: 3.2 between 3.1 and 3.3, 1 before 1.1? */
  readonly lacks: (parts: readonly number[]) => boolean
}

const ADDED = /\s[-–—]\s?\p{Alpha}+$/u

/** The numbers with which a count that was broken goes on, and what stands before each. */
function gaps(
  numbers: readonly (readonly number[])[],
): { before: readonly number[] | null; after: readonly number[] }[] {
  return numbers.flatMap((after, i) => {
    const before = numbers[i - 1] ?? null
    const broken = before === null ? after.length > 1 || after[0] !== 1 : !follows(before, after)
    return broken ? [{ before, after }] : []
  })
}

/** Indexes the contents. */
export function indexOf(contents: Contents | null): Index {
  const entries = contents?.entries ?? []
  const printed = entries.map(({ title }) => title.map(({ line, from, to }) => line.text.slice(from, to)).join(' '))
  const titles = printed.map(squashTitle)
  const byTitle = grouped(titles.keys(), (i) => [titles[i] ?? ''])
  const byNumber = grouped(titles.keys(), (i) => {
    const number = entries[i]?.number ?? null
    return number === null ? [] : [number]
  })
  const byStem = grouped(titles.keys(), (i) => {
    const stem = (printed[i] ?? '').replace(ADDED, '')
    return stem === printed[i] ? [] : [squashTitle(stem)]
  })
  const parts = entries.map(({ number }) => (number === null || isRoman(number) ? null : partsOf(number)))
  const broken = gaps(parts.filter((number) => number !== null))
  const lacks = (number: readonly number[]): boolean =>
    broken.some(({ before, after }) =>
      before === null
        ? number.every((part) => part === 1) && compareNumbers(number, after) < 0
        : follows(before, number) && follows(number, after),
    )
  return { byNumber, byTitle, byStem, titles, parts, mayBegin: mayBeAmong(titles), lacks }
}
