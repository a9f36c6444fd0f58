// The sentences of an item's prose, each with its place.
import type { Passage } from '../text/passage.ts'
import { sentencesOf } from '../danish/sentences.ts'
import type { ReadItem } from './item.ts'

/** What an item says. */
export interface ItemWords {
  readonly number: string | null
  readonly said: readonly Passage[]
}

/**
 * The sentences in which certain words stand, item by item, in order; tables are none.
 * @param items as they were read
 * @param words without anchors: a text that has none of them need not be parted
 */
export const saidWith = (items: readonly ReadItem[], words: RegExp): ItemWords[] =>
  items.map(({ item, prose }) => ({
    number: item.number,
    said: prose
      .filter(({ text }) => words.test(text))
      .flatMap(sentencesOf)
      .filter(({ text }) => words.test(text)),
  }))
