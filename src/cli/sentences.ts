/**
 * Joins fragments to sentences: each begins with a capital but the first, each ends with a period.
 * @param fragments e.g. `the file is empty`, `fetch it again`
 * @returns `the file is empty. Fetch it again.`
 */
export function sentences(...fragments: readonly string[]): string {
  return fragments
    .map((text, i) => (i === 0 ? text : text.slice(0, 1).toUpperCase() + text.slice(1)))
    .map((text) => (/[.!?]$/u.test(text) ? text : `${text}.`))
    .join(' ')
}
