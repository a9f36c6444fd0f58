// Parts the words of a vote by sides, and reads their counts.
//
//   14 stemte for (A og V), 3 imod, og Ø undlod at stemme.      those named stand in front of the side's word
//   For: 14 (A, V)   Imod stemte Jens Holm (O) og Ida Vang (Æ)  or behind it
//   med 14 stemmer mod 3                                        or on both sides of it
import { countOf } from './number-words.ts'
import type { Token } from './tokens.ts'

export type SideName = 'for' | 'against' | 'abstaining'

/** Words by which a sentence shows to be about a vote. */
export const VOTES =
  /^(?:stemte|stemmer|stemme|stemt|undlod|undlader|stemmetal(?:let)?|stemmerne|blank|blankt|blanke)$/u
const NO_COUNT = /^(?:punkt|punkterne|pkt|nr|kl|§|side|af|i|den|at-punkt)$/u

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** The side that the word at `i` opens or names; `null` when none. */
function cueAt(tokens: readonly Token[], i: number): { name: SideName; to: number } | null {
  const word = low(tokens, i)
  const next = low(tokens, i + 1)
  if (word === 'hverken') {
    let k = i + 1
    while (k < i + 8 && !/^i?mod$/u.test(low(tokens, k))) k++
    return /^(?:stemte|stemmer|for)$/u.test(next) || tokens[i + 1]?.low === 'for'
      ? { name: 'abstaining', to: k + 1 }
      : null
  }
  if (word === 'undlod' || word === 'undlader' || word === 'undladt')
    return { name: 'abstaining', to: next === 'at' ? i + 3 : i + 1 }
  if (word === 'undlade') return { name: 'abstaining', to: i + 1 }
  if (/^blank(?:t|e)?$/u.test(word)) return { name: 'abstaining', to: i + 1 }
  if (word === 'imod' || word === 'mod') return { name: 'against', to: i + 1 }
  if (word === 'for') return { name: 'for', to: i + 1 }
  return null
}

/** `for` is a side's word only beside a vote or a count, or in front of a colon. */
function isCue(tokens: readonly Token[], i: number, voting: boolean): boolean {
  const word = low(tokens, i)
  if (word === 'for' || word === 'mod' || word === 'imod') {
    const [before, next] = [low(tokens, i - 1), low(tokens, i + 1)]
    if (next === ':') return true
    const counted = countOf(before) !== null && !NO_COUNT.test(low(tokens, i - 2))
    if (
      /^(?:stemte|stemmer|stemme|stemt|medlemmer|medlem|stemmerne|dels|der)$/u.test(before) ||
      counted ||
      before === ')'
    )
      return voting || counted
    if (/^(?:stemte|stemmer)$/u.test(next)) return true
    // `For indstillingen stemte …`
    const verb = tokens.slice(i + 1, i + 7).findIndex((token) => VOTES.test(token.low))
    if (verb >= 0 && (i === 0 || /^(?:[,;:.]|og|mens|men)$/u.test(before) || /^\p{Lu}/u.test(tokens[i]?.text ?? '')))
      return true
    if (voting && /^(?:,|og|mens|ingen)$/u.test(before) && word !== 'for') return true
    return (
      voting && i > 1 && word !== 'for' && tokens[i - 1]?.depth === 0 && /^\p{L}{1,2}$/u.test(tokens[i - 1]?.text ?? '')
    )
  }
  return true
}

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
  const capital =
    /^(?:For|Imod|Mod|Hverken|Blankt?|Undlod|Undlader|Stemte)$/u.test(mark.text) && i > 0 && isCue(tokens, i, voting)
  if (capital) return true
  if (!/^(?:[,;/.]|og|men|mens)$/u.test(mark.low) || mark.depth > 0) return false
  let k = i + 1
  while (/^(?:,|og|men|mens)$/u.test(low(tokens, k))) k++
  if (cueAt(tokens, k) !== null && isCue(tokens, k, voting)) return true
  if (!leads) return true
  // Names in a row go on; a count or a verb behind them begins anew.
  const next = tokens.slice(k, k + 14)
  const verb = next.findIndex(
    (token, j) =>
      token.depth === 0 && (VOTES.test(token.low) || (cueAt(tokens, k + j) !== null && isCue(tokens, k + j, voting))),
  )
  const stop = next.findIndex((token) => token.depth === 0 && /^(?:[,;.]|mens)$/u.test(token.low))
  return verb > 0 && (stop < 0 || verb < stop)
}

/** Parts the words of a vote by sides. @param voting do they hold a verb of voting? */
export function votePartsOf(tokens: readonly Token[], voting: boolean): VotePart[] {
  const chunks: VotePart[] = []
  let from = 0
  let cue: { name: SideName; at: number; to: number } | null = null
  const close = (to: number): void => {
    if (cue !== null) chunks.push({ name: cue.name, from, to, cue: cue.at, behind: cue.to })
    from = to
    cue = null
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.depth !== 0) continue
    if (cue !== null && partBegins(tokens, i, cue.at <= from + 1 || low(tokens, cue.to) === ':', voting)) {
      close(i)
    }
    if (cue !== null) continue
    const found: { name: SideName; to: number } | null = isCue(tokens, i, voting) ? cueAt(tokens, i) : null
    if (found !== null) {
      cue = { name: found.name, at: i, to: found.to }
      i = found.to - 1
    }
  }
  close(tokens.length)
  return chunks
}

/** The number of a part: in front of a word for votes or members, beside the side's word, or behind it. */
export function countIn(tokens: readonly Token[], { from, to, cue, behind }: VotePart): number | null {
  for (let k = from; k < to; k++) {
    const token = tokens[k]
    if (token === undefined || token.depth > 0) continue
    const count = countOf(token.low)
    if (
      count === null ||
      NO_COUNT.test(low(tokens, k - 1)) ||
      (low(tokens, k - 1) === '.' && NO_COUNT.test(low(tokens, k - 2)))
    )
      continue
    const next = low(tokens, k + 1)
    const beside =
      /^(?:stem\p{L}*|medlem\p{L}*|borgmestre|personer|undlod|undlader|for|imod|mod|blank\p{L}*|hverken|[,.;(/]|og|mens)?$/u.test(
        next,
      ) || k + 1 === to
    const article = /^(?:en|et)$/u.test(token.low) && !/^(?:stem\p{L}*|medlem)$/u.test(next)
    if (!beside || article) continue
    if (token.low === 'ingen' && k > cue) continue
    if (k < cue || k >= behind) return count
  }
  return null
}

/** `14 stemmer mod 3`: a count on each side of the word. */
export function scoreOf(tokens: readonly Token[]): { at: number; yes: number; no: number } | null {
  for (let k = 1; k < tokens.length - 2; k++) {
    const against = low(tokens, k + 1)
    const number = (i: number): number | null => (tokens[i] === undefined ? null : countOf(low(tokens, i)))
    if (!/^(?:stemmer|stemme)$/u.test(low(tokens, k)) || !/^i?mod$/u.test(against)) continue
    const [yes, no] = [number(k - 1), number(k + 2)]
    if (yes === null || no === null) continue
    return { at: k + 3, yes, no }
  }
  return null
}
