// Errors of the command line, and what the system's and other errors are called in a message. Readers use this, too.
import type { InLanguages } from '../text/languages.ts'

/** The command line asks for something that cannot be done as asked; the message says what and what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly texts: InLanguages

  /** One message in both languages, of whole sentences that are safe to print: the compiler misses the one forgotten. */
  constructor(en: string, da: string) {
    super(en)
    this.texts = { en, da }
  }
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
