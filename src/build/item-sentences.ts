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
  readonly said: readonly Said[]
}

const ofPoints = (points: readonly ListItem[]): Said[] =>
  points.flatMap(({ text, at, items }) => [{ text, at }, ...ofPoints(items)])

const ofBlock = (block: Block): Said[] =>
  block.type === 'table' ? [] : block.type === 'list' ? ofPoints(block.items) : [{ text: block.text, at: block.at }]

// Places of a block are known, those of its sentences are not needed here: a sentence carries its block's.
const parted = ({ text, at }: Said): Said[] =>
  sentencesOf({ text, offsets: [] }).map((sentence) => ({ text: sentence.text, at }))

/**
 * The sentences in which certain words stand, item by item, in order; tables are none.
 * @param items of the finished Referat
 * @param words without anchors: a text that has none of them need not be parted
 */
export const saidWith = (items: readonly Item[], words: RegExp): ItemWords[] =>
  items.map(({ number, sections }) => ({
    number,
    said: sections
      .flatMap(({ blocks }) => blocks.flatMap(ofBlock).filter(({ text }) => words.test(text)))
      .flatMap(parted)
      .filter(({ text }) => words.test(text)),
  }))
