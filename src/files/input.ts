// What the arguments turned out to be, in their order.
import type { SkipText } from '../read/failures/input-texts.ts'
import type { ReadFailure } from '../read/read-failure.ts'
import type { Referat } from '../referat.ts'

/** A file to read. */
export interface FileInput {
  readonly kind: 'file'
  /** As given or found, with forward slashes: the name in the JSON and in messages. */
  readonly name: string
  /** What to open; bytes when the name is no UTF-8. */
  readonly path: string | Buffer
  /** Device and inode: two names of one file have the same. */
  readonly id: string
  /** Its place below the folder or pattern that found it, as names; what `--out-dir` mirrors. */
  readonly below: readonly string[]
  /** The user named this very file; one below a folder, or that matches a pattern, was found. */
  readonly isNamed?: true
}

/** Standard input, named `-`. */
export interface StdinInput {
  readonly kind: 'stdin'
  readonly name: string
  /** What came in, when it was read already. */
  readonly bytes?: Uint8Array
  readonly below: readonly string[]
}

/** A document that was asked for and is not there to be read. */
export interface FailedInput {
  readonly kind: 'failed'
  readonly name: string
  readonly failure: ReadFailure
}

/** Something met on the way that is no document, and why; or a folder or pattern that gave nothing. */
export interface SkippedInput {
  readonly kind: 'skipped'
  readonly name: string
  readonly why: SkipText
}

/** A document that came as JSON from an earlier `extract`. */
export interface GivenInput {
  readonly kind: 'given'
  readonly name: string
  readonly referat: Referat
}

export type Input = FileInput | StdinInput | FailedInput | SkippedInput | GivenInput
