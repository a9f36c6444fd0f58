import { visible } from './visible.ts'

const HEAD = 64
const TAIL = 28

/**
 * A long text on one short line: how it begins and how it ends, so that a wrong border shows.
 * @param text any text
 * @returns at most 95 characters (more only where some had to be made visible), blanks and line ends as single blanks
 */
export function excerpt(text: string): string {
  const letters = Array.from(text.trim().split(/\s+/u).join(' '))
  if (letters.length <= HEAD + TAIL + 3) return visible(letters.join(''))
  return visible(`${letters.slice(0, HEAD).join('').trimEnd()} … ${letters.slice(-TAIL).join('').trimStart()}`)
}
