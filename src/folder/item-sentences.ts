// The sentences of an item in which certain words stand, its title first; cells of tables are none.
import { sentencesIn } from '../danish/sentences.ts'
import { blockTexts } from '../lint/texts.ts'
import type { At, Item, Section } from '../referat.ts'

export interface ItemSentence {
  readonly text: string
  /** Place of the title, paragraph or point in which it stands. */
  readonly at: At
}

/** The sentences of sections in which certain words stand. @param words without anchors */
export const sectionSentences = (sections: readonly Section[], words: RegExp): ItemSentence[] =>
  sections.flatMap(({ blocks }) =>
    blocks
      .filter(({ type }) => type !== 'table')
      .flatMap((block) => [...blockTexts(block)])
      .flatMap((part) => sentencesWith(part, words)),
  )

/** The sentences of an item in which certain words stand. @param words without anchors: other texts are not parted */
export const itemSentences = (item: Item, words: RegExp): ItemSentence[] => [
  ...sentencesWith({ text: item.title, at: item.at }, words),
  ...sectionSentences(item.sections, words),
]

function sentencesWith({ text, at }: ItemSentence, words: RegExp): ItemSentence[] {
  if (!words.test(text)) return []
  return sentencesIn(text)
    .filter((sentence) => words.test(sentence))
    .map((sentence) => ({ text: sentence, at }))
}
