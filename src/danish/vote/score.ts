// Reads the score of a vote: two counts on both sides of `mod`.
//
//   med 14 stemmer (A, V) mod 3 (Ø)      stemmerne 14 mod 6      stemmerne 7-12
//       ^^ yes                ^ no
import { ALL_VOTES, VOTE_NOUN } from '../../vocabulary/votes.ts'
import { countOf } from '../number-words.ts'
import type { Token } from '../tokens.ts'

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** A stretch of tokens that says how many, and who: half-open. */
interface Counted {
  readonly count: number
  readonly from: number
  readonly to: number
}

/** Skips a bracket that opens at `i`. */
function behindBracket(tokens: readonly Token[], i: number): number {
  let k = i
  if (low(tokens, k) !== '(') return i
  while ((tokens[k]?.depth ?? 0) > 0) k++
  return k
}

/**
 * Two counts on both sides of `mod`, with those who voted so in brackets: `14 stemmer (A, V) mod 3 (Ø)`, `stemmerne 7-12`.
 * @returns where the tokens behind begin; `null` when there are none
 */
export function scoreOf(tokens: readonly Token[]): { to: number; yes: Counted; no: Counted } | null {
  for (let k = 0; k < tokens.length - 2; k++) {
    const yes = tokens[k]?.depth === 0 ? countOf(low(tokens, k)) : null
    if (yes === null) continue
    let votes = ALL_VOTES.test(low(tokens, k - 1))
    let i = k + 1
    const noun = (): void => {
      if (!VOTE_NOUN.test(low(tokens, i))) return
      votes = true
      i++
    }
    noun()
    i = behindBracket(tokens, i)
    const end = i
    if (low(tokens, i) === 'for') i++
    const dash = votes && /^[-–]$/u.test(low(tokens, i)) && i === k + 1
    if (!dash && !/^i?mod$/u.test(low(tokens, i))) continue
    const no = countOf(low(tokens, i + 1))
    if (no === null) continue
    const from = i + 1
    i += 2
    noun()
    i = behindBracket(tokens, i)
    if (!votes) continue
    return { to: i, yes: { count: yes, from: k, to: end }, no: { count: no, from, to: i } }
  }
  return null
}
