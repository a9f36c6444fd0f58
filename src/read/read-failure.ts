// Why a document could not be read: one closed list, and for each case one sentence for the user and one way out.

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

/** A document that cannot be read. `problem` and `advice` are one line each, without the file's name. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'
  readonly code: ReadFailureCode
  /** What is wrong, in a user's words. */
  readonly problem: string
  /** What to do next. */
  readonly advice: string

  constructor(code: ReadFailureCode, problem: string, advice: string, options?: ErrorOptions) {
    super(`${problem} (${advice})`, options)
    this.code = code
    this.problem = problem
    this.advice = advice
  }
}
