// What the exit code says. One run can meet several of these: our own bug outranks an input that could not be read, that
// outranks findings.

/** The exit codes, by meaning. */
export const EXIT = { ok: 0, findings: 1, usage: 2, unreadable: 3, internal: 4 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What happened in a run, counted. */
export interface Tally {
  /** Findings at or above the failing severity. */
  findings: number
  /** Inputs that could not be read, results that could not be written. */
  unreadable: number
  /** Inputs on which we broke. */
  internal: number
}

/**
 * The exit code of a run.
 * @param tally what happened
 */
export function exitCode({ findings, unreadable, internal }: Tally): ExitCode {
  if (internal > 0) return EXIT.internal
  if (unreadable > 0) return EXIT.unreadable
  return findings > 0 ? EXIT.findings : EXIT.ok
}
