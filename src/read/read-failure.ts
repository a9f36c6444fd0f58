// Why a document could not be read: one closed list of classes, and for each case a sentence for the user and a way out,
// in every language the program speaks. The classes and the sentences stand in failures/.
import type { Language } from '../text/languages.ts'
import type { ReadFailureCode } from './failures/classes.ts'

export type { ReadFailureCode }

/** What is wrong, in a user's words, and what to do next: one line each, without the file's name and a final period. */
export interface FailureText {
  readonly problem: string
  readonly advice: string
}

/** The same in every language. */
export type FailureTexts = Readonly<Record<Language, FailureText>>

type Pair = readonly [problem: string, advice: string]

/** One failure in both languages: the compiler misses the one that is forgotten. */
export const both = (en: Pair, da: Pair): FailureTexts => ({
  en: { problem: en[0], advice: en[1] },
  da: { problem: da[0], advice: da[1] },
})

/** A document that cannot be read. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'
  readonly code: ReadFailureCode
  readonly texts: FailureTexts
  /** What is wrong, in English. */
  readonly problem: string
  /** What to do next, in English. */
  readonly advice: string

  constructor(code: ReadFailureCode, texts: FailureTexts, options?: ErrorOptions) {
    const { problem, advice } = texts.en
    super(`${problem} (${advice})`, options)
    this.code = code
    this.texts = texts
    this.problem = problem
    this.advice = advice
  }
}
