import { InvalidArgumentError, Option } from 'commander'
import { visible } from '../emit/visible.ts'
import { didYouMean } from './suggest.ts'

/**
 * An option that takes one of a few words, and says which was probably meant.
 * @param flags e.g. `--stage <stage>`
 * @param text its line in the help
 * @param words the words it takes
 */
export function oneOf(flags: string, text: string, words: readonly string[]): Option {
  return new Option(flags, text).choices(words).argParser((word: string) => {
    if (words.includes(word)) return word
    const given = visible(word) || 'nothing'
    throw new InvalidArgumentError(`It takes ${words.join(', ')}, not ${given}.${didYouMean(word, words)}`)
  })
}
