// What became of an input. A reader answers with an outcome, the cache keeps it, and a command is given it as a reading:
// with the input it is of, and what a run knows of that.
import { both, ReadFailure, type FailureText, type FailureTexts, type ReadFailureCode } from '../read/read-failure.ts'
import { ENDED, type SkipText } from '../read/failures/input-texts.ts'
import type { Language } from '../text/languages.ts'
import type { Input } from '../files/input.ts'
import type { Gist, Made } from './products.ts'
import { outOfFiles } from '../files/system-errors.ts'

/** Why there is no result: its class, and in every language what is wrong and what to do. */
export interface Failure {
  readonly code: ReadFailureCode
  readonly texts: FailureTexts
}

/**
 * What became of an input:
 *
 * - `read`: the products that were asked for (`made`). Without a gist the Referat among them is not checked yet; a command
 *   never gets one like that.
 * - `refused`: it cannot be read, or is nothing we read.
 * - `ended`: a reader was ended over it, or broke down.
 * - `internal`: our own bug.
 * - `left`: not opened, since it is no document (`skipped`) or since it was asked so.
 */
export type Outcome<G extends Gist | null = Gist> =
  | { readonly kind: 'read'; readonly gist: G; readonly made: Made }
  | { readonly kind: 'refused' | 'ended'; readonly failure: Failure }
  | { readonly kind: 'internal'; readonly error: unknown }
  | { readonly kind: 'left'; readonly because: 'unchanged' | 'existing' }
  | { readonly kind: 'left'; readonly because: 'skipped'; readonly why: SkipText }

/** `new`: not seen by an earlier run; `changed`: seen with other bytes. */
export type Change = 'new' | 'changed' | 'unchanged'

/** What a run knows of an input. */
export interface Facts {
  /** 64 hexadecimal digits; `null` where nobody asked, or the bytes could not be had. */
  readonly sha256: string | null
  readonly bytes: number | null
  /** From the moment it was begun to its result; waiting for a reader counts in. */
  readonly milliseconds: number
  /** The result is that of an earlier run. */
  readonly cached: boolean
  /** `null` when nobody asked. */
  readonly change: Change | null
}

/** An input and what became of it. */
export type Reading = Outcome & {
  readonly input: Input
  readonly facts: Facts
  /** To be called when its result is where it belongs: only then does a later run count it as seen. */
  readonly settle: () => Promise<void>
}

/** The facts of an input that was not opened. */
const NO_FACTS: Facts = { sha256: null, bytes: null, milliseconds: 0, cached: false, change: null }

/** The reading of an input that was not opened. */
export const unopened = (input: Input, outcome: Outcome): Reading => ({
  ...outcome,
  input,
  facts: NO_FACTS,
  settle: () => Promise.resolve(),
})

/**
 * The outcome of an error.
 * @throws the error, when the system opens no more files: the next document would fare no better
 */
export function outcomeOfError(error: unknown): Outcome {
  if (error instanceof ReadFailure) return { kind: 'refused', failure: failureOf(error) }
  if (outOfFiles(error) !== null) throw error
  return { kind: 'internal', error }
}

/** A failure as it is told, without its stack. */
export const failureOf = ({ code, texts }: Failure): Failure => ({ code, texts })

/** A failure in one language, as reports have it. */
export const reported = ({ code, texts }: Failure, language: Language): FailureText & Pick<Failure, 'code'> => ({
  code,
  ...texts[language],
})

// What became of a document whose reader came to its end.

/** It was not read in so many seconds. */
export const timedOut = (seconds: number): Outcome => ended('timeout', ENDED.timeout(seconds))

/** Reading it takes more than so many megabytes. */
export const tooBig = (megabytes: number): Outcome => ended('out-of-memory', ENDED.memory(megabytes))

/** Reading broke down over it. @param detail what is known of it; for want of files it says no more than that */
export const crashed = (detail: string): Outcome => ended('engine-crashed', toldOf(detail, ENDED.crash))

/** Its reader did not come as far as it. @param detail as for {@link crashed} */
export const unstarted = (detail: string): Outcome => ended('reader-not-started', toldOf(detail, ENDED.unstarted))

const ended = (code: ReadFailureCode, texts: FailureTexts): Outcome => ({ kind: 'ended', failure: { code, texts } })
const toldOf = (detail: string, tell: (detail: string) => FailureTexts): FailureTexts =>
  outOfFilesIn(detail) === null ? tell(detail) : both([detail, ''], [detail, ''])

// Whole sentences of Node and of ours, so that no words of a document can be taken for them.
//   Error: EMFILE: too many open files, open '/opt/kkr-referat/dist/program/reader-process.js'
//   it could not be started: Error: spawn /usr/bin/node EMFILE
//   it cannot be read (EMFILE)
const NO_FILES =
  /^Error(?: \[\w+\])?: (?:Worker initialization failure: )?E[MN]FILE\b|^it could not be started: Error: spawn .* E[MN]FILE$|^it cannot be read \(E[MN]FILE\)$/mu

/** Where it is said that the system opens no more files, for which no document is to blame; else `null`. */
export const outOfFilesIn = (said: string): string | null => NO_FILES.exec(said)?.[0] ?? null
