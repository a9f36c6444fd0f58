// Why a document could not be read: one closed list of classes, and for each case a sentence for the user and a way out,
// in every language the program speaks. The sentences stand in failures/, and the classes are explained there.
import type { Language } from '../text/languages.ts'

/**
 * Every way in which reading can fail; the last three only where each document is read in a process that may be ended.
 * `lasting`: the same bytes will meet it again; `limit`: they will under the same limits; `passing`: it depends on the
 * machine and the moment, too.
 */
export const READ_FAILURES = {
  'not-found': 'passing',
  'unreadable-file': 'passing',
  'too-large': 'limit',
  'too-many-pages': 'limit',
  empty: 'lasting',
  'not-a-document': 'lasting',
  damaged: 'lasting',
  encrypted: 'lasting',
  'wrong-password': 'lasting',
  'unsupported-encryption': 'lasting',
  'no-text-layer': 'lasting',
  'unreadable-letters': 'lasting',
  encoding: 'lasting',
  'not-a-kkr-document': 'lasting',
  timeout: 'passing',
  'out-of-memory': 'passing',
  'engine-crashed': 'passing',
} as const

export type ReadFailureCode = keyof typeof READ_FAILURES

/** Will the same bytes meet it again? */
export const isLasting = (code: ReadFailureCode): boolean => READ_FAILURES[code] === 'lasting'

/** Will another try under the same limits end as this one? */
export const isRefusal = (code: ReadFailureCode): boolean => READ_FAILURES[code] !== 'passing'

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
