// Errors of the command line, and what the system's and other errors are called in a message. Readers use this, too.
import type { InLanguages } from '../text/languages.ts'

/** The command line asks for something that cannot be done as asked; the message says what and what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly texts: InLanguages

  /** @param texts whole sentences; they may hold anything that `visible` made safe */
  constructor(texts: InLanguages | string) {
    super(typeof texts === 'string' ? texts : texts.en)
    this.texts = typeof texts === 'string' ? { en: texts, da: texts } : texts
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
