// A sentence as the readers of clauses see it: its tokens, and its words outside of brackets and quotation marks.
import { tokensOf, type Token } from './tokens.ts'

export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The tokens outside of brackets and quotation marks. */
  readonly words: readonly Token[]
  /** `at[i]` is where `words[i]` stands in `tokens`; one more at the end. */
  readonly at: readonly number[]
}

/** Parts a sentence into its words. */
export function sentenceOf(text: string): Sentence {
  const tokens = tokensOf(text)
  const at: number[] = []
  const words = tokens.filter((token, i) => {
    if (token.depth > 0) return false
    at.push(i)
    return true
  })
  return { text, tokens, words, at: [...at, tokens.length] }
}

/** The index into `words` of the first word at or behind a token. */
export function wordBehind({ at }: Sentence, token: number): number {
  const found = at.findIndex((place) => place >= token)
  return found < 0 ? at.length - 1 : found
}
