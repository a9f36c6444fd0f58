// Why a document could not be read: one closed list, and for each case one sentence for the user and one way out.

/** Every way in which reading can fail; the last three only where each document is read in a process that may be ended. */
export type ReadFailureCode =
  | 'not-found'
  | 'unreadable-file'
  | 'too-large'
  | 'too-many-pages'
  | 'empty'
  | 'not-a-document'
  | 'damaged'
  | 'encrypted'
  | 'wrong-password'
  | 'unsupported-encryption'
  | 'no-text-layer'
  | 'unreadable-letters'
  | 'encoding'
  | 'not-a-kkr-document'
  | 'timeout'
  | 'out-of-memory'
  | 'engine-crashed'

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
