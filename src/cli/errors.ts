import { version } from './version.ts'

/** The command line asks for something that cannot be done as asked; the message says what and what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The system's code of an error, e.g. `ENOENT`. @returns the code; the message, when it has none */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

const NO_FILES = new Set(['EMFILE', 'ENFILE'])

/** What to say when the system opens no more files, so that the program itself cannot be loaded; else `null`. */
export const outOfFiles = (error: unknown): string | null =>
  NO_FILES.has(systemCode(error))
    ? 'error: too many files are open. Allow more (ulimit -n 256) and run it again.'
    : null

/**
 * What to say when we broke: one line with all that a report needs; with `debug` the stack below it.
 * @returns a message that may hold anything: make it safe before printing
 */
export function internalError(error: unknown, debug: boolean): string {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  const [first] = message.split('\n', 1)
  const report = debug
    ? 'please report it with what follows'
    : 'run it again with --debug and please report what it says'
  const line = `internal error: ${first} (kkr-referat ${version()}, Node ${process.version}). This is our bug: ${report}.`
  return debug && stack !== undefined ? `${line}\n${stack}` : line
}

const LONGEST = 120

/** Anything thrown, in one short line. */
export function inOneLine(thrown: unknown): string {
  let words: string
  try {
    words = String(thrown)
  } catch {
    words = 'something without words'
  }
  const [first = ''] = words.split(/[\r\n]/u, 1)
  return first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first
}
