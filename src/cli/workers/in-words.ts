const LONGEST = 120

/**
 * Anything thrown, in one short line.
 * @param thrown an error, or whatever else was thrown
 */
export function inWords(thrown: unknown): string {
  let words: string
  try {
    words = String(thrown)
  } catch {
    words = 'something without words'
  }
  const [first = ''] = words.split(/[\r\n]/u, 1)
  return first.length > LONGEST ? `${first.slice(0, LONGEST)}…` : first
}
