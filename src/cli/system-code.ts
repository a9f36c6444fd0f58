/**
 * The system's code of an error, e.g. `ENOENT`.
 * @param error anything thrown
 * @returns the code; the message, when it has none
 */
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
