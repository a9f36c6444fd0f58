// Wrong usage, and the word that was probably meant. Commander asks that for commands and options; this is for their values
// and for what stands in files.
import { visible } from '../emit/visible.ts'
import { distance } from '../text/distance.ts'
import type { InLanguages } from '../text/languages.ts'

/** The command line asks for something that cannot be done as asked; the message says what and what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly texts: InLanguages

  /** One message in both languages, of whole sentences that are safe to print: the compiler misses the one forgotten. */
  constructor(en: string, da: string) {
    super(en)
    this.texts = { en, da }
  }
}

/**
 * Asks whether another word was meant.
 * @returns ` Did you mean labels?`, with the nearest word if at most half of it differs; nothing otherwise
 */
export function didYouMean(word: string, words: readonly string[]): InLanguages {
  const [best] = words
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  if (best === undefined || best.steps > best.candidate.length / 2) return { en: '', da: '' }
  return { en: ` Did you mean ${best.candidate}?`, da: ` Mente du ${best.candidate}?` }
}

/** Refuses a rule that is not there. @param rules those there are @param where its name stands, in a file or an option */
export function unknownRule(name: string, rules: readonly string[], where?: string): UsageError {
  const meant = didYouMean(name, rules)
  const place = where === undefined ? '' : `${where}: `
  const shown = visible(name) || "''"
  return new UsageError(
    `${place}there is no rule ${shown}.${meant.en} kkr-referat rules lists them.`,
    `${place}der er ingen regel ${shown}.${meant.da} kkr-referat rules viser dem.`,
  )
}
