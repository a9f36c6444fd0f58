// The word that was probably meant, among those there are.
//   Albertslun -> Albertslund     Kommuneby -> none
import { distance } from '../text/distance.ts'

/** A longer word is no misspelt name. */
const LONGEST = 60
/** A paper with so many different words that are none has more wrong with it than its spelling. */
const MOST = 500

/** Finds the one word that is nearest to a printed one; `null` when none is. */
export type FindNearest = (printed: string) => string | null

/**
 * Makes a search for the one word that is nearest, by letters. It remembers what it was asked, and stops searching
 * after 500 different words.
 * @param words those there are
 * @returns a search for the nearest word, whatever its case, if at most one letter in four differs and no other is as near
 */
export function createNearest(words: readonly string[]): FindNearest {
  const candidates = words.map((word) => ({ word, folded: word.toLowerCase() }))
  const known = new Map<string, string | null>()
  return (printed) => {
    const folded = printed.normalize('NFC').toLowerCase()
    const before = known.get(folded)
    if (before !== undefined) return before
    if (known.size >= MOST || folded.length > LONGEST) return null
    const found = nearest(folded, candidates)
    known.set(folded, found)
    return found
  }
}

interface Candidate {
  readonly word: string
  readonly folded: string
}

function nearest(printed: string, candidates: readonly Candidate[]): string | null {
  // One letter in four of the other word is at most one in three of this: longer and shorter words are not counted out.
  const reach = printed.length / 3
  const [best, second] = candidates
    .filter(({ folded }) => Math.abs(folded.length - printed.length) <= reach)
    .map(({ word, folded }) => ({ word, steps: distance(printed, folded) }))
    .sort((a, b) => a.steps - b.steps)
  if (best === undefined || best.steps > best.word.length / 4 || best.steps === second?.steps) return null
  return best.word
}
