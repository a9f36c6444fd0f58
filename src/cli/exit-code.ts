import type { Trouble } from '../reading/run-entry.ts'
// What the exit code says. One run can meet several of these: our own bug outranks an input that could not be read, that
// outranks findings.

/** The exit codes, by meaning. */
export const EXIT = { ok: 0, findings: 1, usage: 2, unreadable: 3, internal: 4 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code of a run. @param fails whether its findings fail it */
export function exitCode({ unreadable, internal }: Trouble, fails = false): ExitCode {
  if (internal > 0) return EXIT.internal
  if (unreadable > 0) return EXIT.unreadable
  return fails ? EXIT.findings : EXIT.ok
}
