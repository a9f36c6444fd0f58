/**
 * The system's code of an error, e.g. `ENOENT`.
 * @param error anything thrown
 * @returns the code; the message, when it has none
 */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
