// How a reader came to its end, and what that means for the document it was reading.
import { ENDED } from '../../read/failures/input-texts.ts'
import { ReadFailure } from '../../read/read-failure.ts'

/** What the watchdog says before it ends a reader for its memory. */
export const OUT_OF_MEMORY = '\nkkr-referat: too much memory\n'

// V8 says it before it aborts: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory".
const HEAP = /out of memory|Allocation failed/u
const ranOut = (said: string): boolean =>
  said.split('\n').some((line) => HEAP.test(line.split('FATAL ERROR: ')[1] ?? ''))

/** Why a reader could not go on. */
export type Breakdown =
  { readonly kind: 'timeout' } | { readonly kind: 'memory' } | { readonly kind: 'crash'; readonly detail: string }

/**
 * Why a process ended that nobody here had ended.
 * @param code its exit code, `null` when a signal ended it
 * @param said the last it wrote to standard error
 */
export function breakdownOf(code: number | null, signal: string | null, said: string): Breakdown {
  // A SIGKILL without a word: the system itself had no memory left.
  if (said.includes(OUT_OF_MEMORY) || ranOut(said) || signal === 'SIGKILL') return { kind: 'memory' }
  return { kind: 'crash', detail: NO_FILES.exec(said)?.[0] ?? signal ?? `exit code ${String(code)}` }
}

// Whole sentences of Node and of ours, so that no words of a document can be taken for them.
//   Error: EMFILE: too many open files, open '/opt/kkr-referat/dist/program/reader-process.js'
//   it could not be started: Error: spawn /usr/bin/node EMFILE
//   it cannot be read (EMFILE)
const NO_FILES =
  /^Error(?: \[\w+\])?: (?:Worker initialization failure: )?E[MN]FILE\b|^it could not be started: Error: spawn .* E[MN]FILE$|^it cannot be read \(E[MN]FILE\)$/mu

/** Does this say that the system opens no more files? No document is to blame for that. */
export const isOutOfFiles = (said: string): boolean => NO_FILES.test(said)

/**
 * What to say of the document.
 * @param breakdown of the reader that read it, and it alone
 * @param limits seconds and megabytes it was given
 */
export function readFailureOf(
  breakdown: Breakdown,
  { timeout, maxMemory }: { readonly timeout: number; readonly maxMemory: number },
): ReadFailure {
  switch (breakdown.kind) {
    case 'timeout':
      return new ReadFailure('timeout', ENDED.timeout(timeout))
    case 'memory':
      return new ReadFailure('out-of-memory', ENDED.memory(maxMemory))
    case 'crash':
      return new ReadFailure('engine-crashed', ENDED.crash(breakdown.detail))
  }
}
