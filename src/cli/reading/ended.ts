// How a reader came to its end, and what that means for the document it was reading.
import { ENDED } from '../../read/failures/input-texts.ts'
import type { FailureTexts, ReadFailureCode } from '../../read/read-failure.ts'
import type { Outcome } from './outcome.ts'

/** What the watchdog says before it ends a reader for its memory. */
export const OUT_OF_MEMORY = '\nkkr-referat: too much memory\n'

// V8 says it before it aborts: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory".
const HEAP = /out of memory|Allocation failed/u
const ranOut = (said: string): boolean =>
  said.split('\n').some((line) => HEAP.test(line.split('FATAL ERROR: ')[1] ?? ''))

/** What a reader may take for a document. */
export interface ReaderLimits {
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxMemory: number
}

/** Why a reader could not go on; `unstarted`: why it was never ready for a document. */
export type End = 'timeout' | 'memory' | { readonly crash: string } | { readonly unstarted: string }

/**
 * Why a process ended that nobody here had ended.
 * @param code its exit code, `null` when a signal ended it
 * @param said the last it wrote to standard error
 */
export function endOf(code: number | null, signal: string | null, said: string): 'memory' | { readonly crash: string } {
  // A SIGKILL without a word: the system itself had no memory left.
  if (said.includes(OUT_OF_MEMORY) || ranOut(said) || signal === 'SIGKILL') return 'memory'
  return { crash: NO_FILES.exec(said)?.[0] ?? signal ?? `exit code ${String(code)}` }
}

// Whole sentences of Node and of ours, so that no words of a document can be taken for them.
//   Error: EMFILE: too many open files, open '/opt/kkr-referat/dist/program/reader-process.js'
//   it could not be started: Error: spawn /usr/bin/node EMFILE
//   it cannot be read (EMFILE)
const NO_FILES =
  /^Error(?: \[\w+\])?: (?:Worker initialization failure: )?E[MN]FILE\b|^it could not be started: Error: spawn .* E[MN]FILE$|^it cannot be read \(E[MN]FILE\)$/mu

/** Does this say that the system opens no more files? No document is to blame for that. */
export const isOutOfFiles = (said: string): boolean => NO_FILES.test(said)

/** What became of a document over which reading broke down. */
export const crashed = (detail: string): Outcome => brokenOff('engine-crashed', detail, ENDED.crash)

/** What became of a document whose reader did not come as far as it. */
export const unstarted = (detail: string): Outcome => brokenOff('reader-not-started', detail, ENDED.unstarted)

/** For want of files it says no more than that. */
function brokenOff(code: ReadFailureCode, detail: string, say: (detail: string) => FailureTexts): Outcome {
  const bare = { problem: detail, advice: '' }
  return { kind: 'ended', failure: { code, texts: isOutOfFiles(detail) ? { en: bare, da: bare } : say(detail) } }
}

/** What became of the document that a reader read when it ended. @param limits what it was given */
export function ended(end: End, { timeout, maxMemory }: ReaderLimits): Outcome {
  if (typeof end === 'object') return 'crash' in end ? crashed(end.crash) : unstarted(end.unstarted)
  if (end === 'timeout') return { kind: 'ended', failure: { code: 'timeout', texts: ENDED.timeout(timeout) } }
  return { kind: 'ended', failure: { code: 'out-of-memory', texts: ENDED.memory(maxMemory) } }
}
