// The contents by number and by title: where headings are looked up.
import { mayBeAmong } from '../text/first-letters.ts'
import { squashTitle } from '../text/squash.ts'
import type { Contents } from './contents.ts'

/** Indices of contents entries by number and by title; `titles` squashed. */
export interface Index {
  readonly byNumber: ReadonlyMap<string, readonly number[]>
  readonly byTitle: ReadonlyMap<string, readonly number[]>
  readonly titles: readonly string[]
  /** May a title begin with this line? Quick; sure when it says no. */
  readonly mayBegin: (line: string) => boolean
}

/** Indexes the contents. */
export function indexOf(contents: Contents | null): Index {
  const byNumber = new Map<string, number[]>()
  const byTitle = new Map<string, number[]>()
  const titles = (contents?.entries ?? []).map((entry) =>
    squashTitle(entry.title.map(({ line, from, to }) => line.text.slice(from, to)).join(' ')),
  )
  titles.forEach((title, i) => {
    byTitle.set(title, [...(byTitle.get(title) ?? []), i])
    const number = contents?.entries[i]?.number ?? null
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), i])
  })
  return { byNumber, byTitle, titles, mayBegin: mayBeAmong(titles) }
}
