// The sentences of an item's prose, with their places, as the finished Referat holds them.
import type { At, Block, Item, ListItem } from '../referat.ts'
import { sentencesOf } from '../text/sentences.ts'

interface Said {
  readonly text: string
  readonly at: At
}

/** What an item says. */
export interface ItemWords {
  readonly number: string | null
  /** The sentences of all its sections, in order; tables are none. */
  readonly said: readonly Said[]
}

const ofText = (text: string, at: At): Said[] =>
  // Places of a block are known, those of its sentences are not needed here: a sentence carries its block's.
  sentencesOf({ text, offsets: [] }).map((sentence) => ({ text: sentence.text, at }))

const ofPoints = (points: readonly ListItem[]): Said[] =>
  points.flatMap(({ text, at, items }) => [...ofText(text, at), ...ofPoints(items)])

const ofBlock = (block: Block): Said[] =>
  block.type === 'table' ? [] : block.type === 'list' ? ofPoints(block.items) : ofText(block.text, block.at)

/** The words of every item. */
export const wordsOf = (items: readonly Item[]): ItemWords[] =>
  items.map(({ number, sections }) => ({ number, said: sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)) }))
