// The words by which a matter is known again under another title: names, compounds, words with figures.
//
//   Ring 3-letbanen · Nærheden-stationen · skybrudsplan · epX      kept; how rare they are, the folder tells
//   kommunerne · indstilling · København · KKR Sjælland             <- in every second item
import { itemSentences } from './item-sentences.ts'
import type { Item } from '../referat.ts'
import { folded } from './titles.ts'
import { isSilent, stem } from './words.ts'

/** A shorter word is a name, or it tells nothing. */
const LONG = 9
/** So many words of an item are looked at; more would fill the memory. */
const MOST = 40

const WORD = /\p{Alpha}[\p{Alpha}\p{M}\d]*(?:[-‐‑/][\p{Alpha}\p{M}\d]+)*/gu

/** Gathers an item’s telling words: folded, each once, in order, parted by blanks. */
export function telling(item: Item): string {
  const found = new Set<string>()
  for (const { text } of itemSentences(item, /./u)) {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (found.size >= MOST) return kept(found)
      const isName = index > 0 && word.length > 2 && /^\p{Upper}|\p{Ll}\p{Upper}/u.test(word)
      if (word.length < LONG && !isName && !/\d/u.test(word)) continue
      found.add(folded(word).replaceAll(' ', '-'))
    }
  }
  return kept(found)
}

/** What all speak of is not kept: ten thousand documents shall fit in memory. */
const kept = (words: ReadonlySet<string>): string => [...words].filter((word) => !isSilent(stem(word))).join(' ')
