// Parts the words of a vote by sides, and reads their counts.
//
//   14 stemte for (A og V), 3 imod, og Ø undlod at stemme.      those named stand in front of the side's word
//   For: 14 (A, V)   Imod stemte Jens Holm (O) og Ida Vang (Æ)  or behind it
//   med 14 stemmer mod 3                                        or on both sides of it
import { EXCEPT, NO_COUNT, OF_VOTERS, VOTERS, VOTING } from '../../vocabulary/votes.ts'
import { isFinite } from '../clause/lexicon.ts'
import { countOf } from '../number-words.ts'
import type { Token } from '../tokens.ts'
import { cueAt, isCounted, isCue, type Cue, type SideName } from './cues.ts'

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** The words of one side. */
export interface VotePart {
  readonly name: SideName
  readonly from: number
  readonly to: number
  /** Where the side's own word stands. */
  readonly cue: number
  readonly behind: number
}

/** Does a part of its own begin behind the comma or conjunction at `i`? */
function partBegins(tokens: readonly Token[], i: number, leads: boolean, voting: boolean): boolean {
  const mark = tokens[i]
  if (mark === undefined) return false
  // `Alle stemte for undtagen Ø, der stemte imod`
  if (EXCEPT.test(mark.low) && tokens.slice(i, i + 14).some((token) => VOTING.test(token.low))) return true
  const capital =
    /^(?:For|Imod|Mod|Hverken|Blankt?|Undlod|Undlader|Stemte)$/u.test(mark.text) && i > 0 && isCue(tokens, i, voting)
  if (capital) return true
  if (!/^(?:[,;/.–—-]|og|men|mens)$/u.test(mark.low) || mark.depth > 0) return false
  let k = i + 1
  while (/^(?:,|og|men|mens)$/u.test(low(tokens, k))) k++
  if (cueAt(tokens, k) !== null && isCue(tokens, k, voting)) return true
  // `med stemmerne fra A og B, mens V, C og I stemte imod`
  if (!leads || low(tokens, k - 1) === 'mens') return true
  // Names in a row go on; a count or a verb behind them begins anew.
  const next = tokens.slice(k, k + 14)
  const verb = next.findIndex(
    (token, j) =>
      token.depth === 0 && (VOTING.test(token.low) || (cueAt(tokens, k + j) !== null && isCue(tokens, k + j, voting))),
  )
  const stop = next.findIndex((token) => token.depth === 0 && /^(?:[,;.]|mens)$/u.test(token.low))
  return verb > 0 && (stop < 0 || verb < stop)
}

/** Parts the words of a vote by sides. @param voting do they hold a verb of voting? */
export function votePartsOf(tokens: readonly Token[], voting: boolean): VotePart[] {
  const chunks: VotePart[] = []
  let from = 0
  let cue: (Cue & { at: number }) | null = null
  /** The last colon: `Følgende stemte imod indstillingen: Anna Berg og Kim Holm`. */
  let colon = -1
  const close = (to: number): void => {
    if (cue !== null)
      chunks.push({ name: cue.name, from: cue.votes === undefined ? from : cue.at, to, cue: cue.at, behind: cue.to })
    from = to
    cue = null
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.depth !== 0) continue
    if (cue !== null && tokens[i]?.text === ':') colon = i
    const leads =
      cue !== null && (cue.votes !== undefined || cue.at <= from + 1 || low(tokens, cue.to) === ':' || colon >= cue.to)
    if (cue !== null && partBegins(tokens, i, leads, voting)) {
      close(i)
    }
    if (cue !== null) continue
    const found = isCue(tokens, i, voting) ? cueAt(tokens, i) : null
    if (found !== null) {
      cue = { ...found, at: i }
      i = Math.max(found.to - 1, found.votes ?? 0)
    }
  }
  close(tokens.length)
  return chunks
}

/** Those who vote behind a number: `22 tilstedeværende medlemmer`, `6 ud af 19 medlemmer`, `13 af de 20 fremmødte`. */
function countsVoters(tokens: readonly Token[], k: number): boolean {
  let i = k + 1
  if (low(tokens, i) === 'ud' && low(tokens, i + 1) === 'af') i++
  if (low(tokens, i) === 'af') {
    i++
    if (/^de$|s$/u.test(low(tokens, i))) i++
    if (countOf(low(tokens, i)) !== null) i++
    else if (low(tokens, i - 1) !== 'de') return false
  }
  while (OF_VOTERS.test(low(tokens, i))) i++
  return VOTERS.test(low(tokens, i)) || (i > k + 1 && VOTERS.test(low(tokens, i - 1)))
}

/** The number of a part: in front of a word for votes or members, beside the side's word, or behind it. */
export function countIn(tokens: readonly Token[], { from, to, cue, behind }: VotePart): number | null {
  // `For (12):`
  if (isCounted(tokens, cue) && low(tokens, cue + 1) === '(') return countOf(low(tokens, cue + 2))
  // `og der var 2 blanke`
  const bracketed = countInBrackets(tokens, from, to)
  if (bracketed !== null) return bracketed
  const ahead = cue > from && !NO_COUNT.test(low(tokens, cue - 2)) ? countOf(low(tokens, cue - 1)) : null
  if (ahead !== null && /^\d/u.test(low(tokens, cue - 1))) return ahead
  let found: number | null = null
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (token === undefined || token.depth > 0) continue
    // `Et flertal på 13 tiltrådte …, mens 5 stemte imod`: in front of another verb it counts something else.
    if (k < cue - 1 && isFinite(token.low) && !VOTING.test(token.low)) found = null
    const count = countOf(token.low)
    if (
      count === null ||
      NO_COUNT.test(low(tokens, k - 1)) ||
      (low(tokens, k - 1) === '.' && NO_COUNT.test(low(tokens, k - 2)))
    )
      continue
    const next = low(tokens, k + 1)
    // `for 1. og 2. pind`
    if (next === '.' && /^(?:og|\p{Ll}|\d)/u.test(tokens[k + 2]?.text ?? '')) continue
    const beside =
      k + 1 === to ||
      // `1 afgav blank stemme`
      (next === 'afgav' && k + 2 === cue) ||
      // `For stemte 11: A, B og F`
      (next === ':' && VOTING.test(low(tokens, k - 1))) ||
      countsVoters(tokens, k) ||
      /^(?:undlod|undlader|afholdt|afholder|for|imod|mod|blank\p{Alpha}*|(?:ja|nej)-?stemmer?|var|hverken|[,.;(/–—-]|og|mens)?$/u.test(
        next,
      )
    const article = /^(?:en|et)$/u.test(token.low) && !/^(?:stem\p{Alpha}*|medlem)$/u.test(next)
    if (!beside || article) continue
    if (token.low === 'ingen' && k > cue) continue
    if (k >= behind) return found ?? count
    if (k < cue) found ??= count
  }
  return found
}

/** `A, B og F (13 stemmer)`: all votes of a side, behind those who cast them; `null` where several are counted. */
function countInBrackets(tokens: readonly Token[], from: number, to: number): number | null {
  const found: number[] = []
  for (let k = from; k < to - 3; k++) {
    const count = tokens[k]?.text === '(' ? countOf(low(tokens, k + 1)) : null
    if (count !== null && VOTERS.test(low(tokens, k + 2)) && low(tokens, k + 3) === ')') found.push(count)
  }
  return found.length === 1 ? (found[0] ?? null) : null
}
