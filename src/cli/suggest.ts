// The word that was probably meant. Commander does this for commands and options; this is for their values and for what
// stands in files.
import { distance } from '../text/distance.ts'

/**
 * Asks whether another word was meant.
 * @param word as typed
 * @param words the words there are
 * @returns ` Did you mean labels?`, with the nearest word if at most half of it differs; nothing otherwise
 */
export function didYouMean(word: string, words: readonly string[]): string {
  const [best] = words
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  return best !== undefined && best.steps <= best.candidate.length / 2 ? ` Did you mean ${best.candidate}?` : ''
}
