// When two names may be one person's: only ever a suggestion.
//   Kristoffer Dal · Christoffer Dal     spelling       two letters differ
//   Dan Holm · Daniel Holm · D. Holm     shorter-name   one is the other, written shorter
//   Kim Holm Berg · Kim Berg             shorter-name
import { distance } from '../text/distance.ts'
import { folded } from './titles.ts'

/** A name for comparing: folded, without accents; `å` and its like are letters of their own. */
export const nameKey = (name: string): string =>
  folded(name)
    .normalize('NFD')
    .replace(/(?<=[^aA])\p{M}+|(?<=a)(?!\u030a)\p{M}+/gu, '')
    .normalize('NFC')

export type NameLikeness = 'spelling' | 'shorter-name'

const begins = (shorter: string, longer: string): boolean =>
  longer.startsWith(shorter) && (shorter.length === 1 || shorter.length > 2)

/** Is the one the other, written shorter: first names cut, middle names left out? Both of at least two words. */
function isShorter(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  if (shorter.length < 2 || shorter.at(-1) !== longer.at(-1)) return false
  let from = 0
  for (const word of shorter) {
    const found = longer.findIndex(
      (other, i) => i >= from && (other === word || begins(word, other) || begins(other, word)),
    )
    if (found < 0 || (from === 0 && found > 0)) return false
    from = found + 1
  }
  return true
}

/**
 * How two names are alike.
 * @param a a name's key
 * @param b the key of another one
 * @returns `null` when they are not, or are the same
 */
export function nameLikeness(a: string, b: string): NameLikeness | null {
  if (a === b) return null
  if (isShorter(a.split(' '), b.split(' '))) return 'shorter-name'
  const longer = Math.max(a.length, b.length)
  if (Math.abs(a.length - b.length) > 2 || longer < 7) return null
  return distance(a, b) <= (longer < 10 ? 1 : 2) ? 'spelling' : null
}
