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
 * The sentences in which all of certain words stand, item by item, in order; tables are none.
 * @param items as they were read
 * @param words each without anchors: a text that lacks one of them need not be parted
 */
export function saidWith(items: readonly ReadItem[], words: readonly RegExp[]): ItemWords[] {
  const holds = ({ text }: Passage): boolean => words.every((one) => one.test(text))
  return items.map(({ item, prose }) => ({
    number: item.number,
    said: prose.filter(holds).flatMap(sentencesOf).filter(holds),
  }))
}
