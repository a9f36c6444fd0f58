// Parts the words of a vote by sides, and reads their counts.
//
//   14 stemte for (A og V), 3 imod, og Ø undlod at stemme.      those named stand in front of the side's word
//   For: 14 (A, V)   Imod stemte Jens Holm (O) og Ida Vang (Æ)  or behind it
//   med 14 stemmer mod 3                                        or on both sides of it
import { NO_COUNT, OF_VOTERS, VOTE_NOUN, VOTERS, VOTING } from '../../vocabulary/votes.ts'
import { countOf } from '../number-words.ts'
import type { Token } from '../tokens.ts'

export type SideName = 'for' | 'against' | 'abstaining'

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** Where the votes are named that somebody or so many cast: `mod Enhedslistens stemmer`, `mod 3 stemmer`, `mod stemmerne fra A`. */
function votesFollow(tokens: readonly Token[], i: number): number | null {
  for (let k = i; k < i + 14; k++) {
    const token = tokens[k]
    if (token === undefined) return null
    if (VOTE_NOUN.test(token.low) && token.depth === 0) return k
    const passes =
      token.depth > 0 ||
      /^(?:,|og|samt|de|den|et|en)$/u.test(token.low) ||
      countOf(token.low) !== null ||
      /^\p{Lu}/u.test(token.text) ||
      /^(?:gruppe|medlem|borgmest|repræsentant)/u.test(token.low)
    if (!passes) return null
  }
  return null
}

interface Cue {
  readonly name: SideName
  readonly to: number
  /** Who voted so is named behind it, never in front: up to here at least. */
  readonly votes?: number
}

/** The side that the word at `i` opens or names; `null` when none. */
function cueAt(tokens: readonly Token[], i: number): Cue | null {
  const word = low(tokens, i)
  const next = low(tokens, i + 1)
  const votes = /^i?mod$/u.test(word) ? votesFollow(tokens, i + 1) : null
  if (votes !== null) return { name: 'against', to: i + 1, votes }
  if (word === 'med' && VOTE_NOUN.test(next) && low(tokens, i + 2) === 'fra')
    return { name: 'for', to: i + 3, votes: i + 1 }
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
  // `15 stemte ja`
  if (/^(?:ja|nej)$/u.test(word) && /^(?:stemte|stemmer)$/u.test(low(tokens, i - 1)))
    return { name: word === 'ja' ? 'for' : 'against', to: i + 1 }
  if (word === 'imod' || word === 'mod') return { name: 'against', to: i + 1 }
  if (word === 'for') return { name: 'for', to: i + 1 }
  return null
}

/** `For 15, imod 4`, `For (12):`: a side's word, and nothing but its count. */
export function isCounted(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:for|imod|mod)$/u.test(low(tokens, i))) return false
  const ahead = tokens[i - 1]
  if (ahead !== undefined && !/^[,;.]$|^og$/u.test(ahead.low)) return false
  const bracket = low(tokens, i + 1) === '('
  const at = bracket ? i + 2 : i + 1
  if (countOf(low(tokens, at)) === null || NO_COUNT.test(low(tokens, at - 1))) return false
  const behind = tokens[bracket ? at + 2 : at + 1]
  return behind === undefined || /^[,;.:(]$|^og$/u.test(behind.text) || VOTE_NOUN.test(behind.low)
}

/** `for` is a side's word only beside a vote or a count, or in front of a colon. */
function isCue(tokens: readonly Token[], i: number, voting: boolean): boolean {
  const word = low(tokens, i)
  if (word === 'for' || word === 'mod' || word === 'imod') {
    const [before, next] = [low(tokens, i - 1), low(tokens, i + 1)]
    if (next === ':' || isCounted(tokens, i)) return true
    if (word !== 'for' && votesFollow(tokens, i + 1) !== null)
      return voting && !/^(?:både|hverken|eller)$/u.test(before)
    const counted = countOf(before) !== null && !NO_COUNT.test(low(tokens, i - 2))
    if (
      /^(?:stemte|stemmer|stemme|stemt|medlemmer|medlem|stemmerne|dels|der)$/u.test(before) ||
      counted ||
      before === ')'
    )
      return voting || counted
    if (/^(?:stemte|stemmer)$/u.test(next)) return true
    // `For indstillingen stemte …`
    const verb = tokens.slice(i + 1, i + 7).findIndex((token) => VOTING.test(token.low))
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
  const close = (to: number): void => {
    if (cue !== null)
      chunks.push({ name: cue.name, from: cue.votes === undefined ? from : cue.at, to, cue: cue.at, behind: cue.to })
    from = to
    cue = null
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.depth !== 0) continue
    const leads = cue !== null && (cue.votes !== undefined || cue.at <= from + 1 || low(tokens, cue.to) === ':')
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
  const ahead = cue > from && !NO_COUNT.test(low(tokens, cue - 2)) ? countOf(low(tokens, cue - 1)) : null
  if (ahead !== null && /^\d/u.test(low(tokens, cue - 1))) return ahead
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
    // `for 1. og 2. pind`
    if (next === '.' && /^(?:og|\p{Ll}|\d)/u.test(tokens[k + 2]?.text ?? '')) continue
    const beside =
      k + 1 === to ||
      countsVoters(tokens, k) ||
      /^(?:undlod|undlader|for|imod|mod|blank\p{L}*|hverken|[,.;(/]|og|mens)?$/u.test(next)
    const article = /^(?:en|et)$/u.test(token.low) && !/^(?:stem\p{L}*|medlem)$/u.test(next)
    if (!beside || article) continue
    if (token.low === 'ingen' && k > cue) continue
    if (k < cue || k >= behind) return count
  }
  return null
}
