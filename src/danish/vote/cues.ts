// The words that open or name a side of a vote.
//
//   stemte for      Imod:      undlod at stemme      hverken for eller imod      mod 3 stemmer      For forslaget var 15
import { NO_COUNT, SIDED_VOTE, VOTE_NOUN, VOTERS, VOTING } from '../../vocabulary/votes.ts'
import { MATTER } from '../council.ts'
import { isFinite } from '../clause/lexicon.ts'
import { countOf } from '../number-words.ts'
import type { Token } from '../tokens.ts'

export type SideName = 'for' | 'against' | 'abstaining'

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** Where the votes are named that somebody or so many cast: `mod Enhedslistens stemmer`, `mod 3 stemmer`, `mod stemmerne fra A`. */
function votesFollow(tokens: readonly Token[], i: number): number | null {
  // `8 stemmer imod og 1 stemme blank`: what is joined to a side is another's.
  if (/^(?:,|og|samt)$/u.test(low(tokens, i))) return null
  for (let k = i; k < i + 14; k++) {
    const token = tokens[k]
    if (token === undefined) return null
    if (VOTE_NOUN.test(token.low) && token.depth === 0) return k
    const passes =
      token.depth > 0 ||
      /^(?:,|og|samt|de|den|et|en)$/u.test(token.low) ||
      countOf(token.low) !== null ||
      /^\p{Upper}/u.test(token.text) ||
      /^(?:gruppe|medlem|borgmest|repræsentant)/u.test(token.low)
    if (!passes) return null
  }
  return null
}

export interface Cue {
  readonly name: SideName
  readonly to: number
  /** Who voted so is named behind it, never in front: up to here at least. */
  readonly votes?: number
}

/** Behind `afholdt sig`, `afstod` at `i`; `null` where anything but voting is named behind it. */
function behindAbstaining(tokens: readonly Token[], i: number): number | null {
  const word = low(tokens, i)
  const k = /^afhold(?:t|er)$/u.test(word) && low(tokens, i + 1) === 'sig' ? i + 2 : i + 1
  if (k === i + 1 && !/^afst(?:od|år|ået)$/u.test(word)) return null
  if (low(tokens, k) !== 'fra') return k === i + 1 && tokens[k]?.kind === 'word' && low(tokens, k) !== 'og' ? null : k
  return low(tokens, k + 1) === 'at' && low(tokens, k + 2) === 'stemme' ? k + 3 : null
}

/** `afholdt sig`, `afstod fra at stemme`: of a vote, where nothing but voting is named behind it. */
export const abstains = (tokens: readonly Token[], i: number): boolean => behindAbstaining(tokens, i) !== null

/** The colon of a side that heads its voters: `For:`, `Imod indstillingen:`; `null` for none. */
export function sideColon(tokens: readonly Token[], i: number): number | null {
  if (!/^(?:for|i?mod)$/u.test(low(tokens, i))) return null
  const k = MATTER.test(low(tokens, i + 1)) ? i + 2 : i + 1
  return low(tokens, k) === ':' ? k : null
}

/** `For forslaget var 15 medlemmer`, `imod var Ø`, and `12 var for`: who was on a side. @returns behind the side's words */
function behindBeing(tokens: readonly Token[], i: number): number | null {
  if (!/^(?:for|i?mod)$/u.test(low(tokens, i))) return null
  const k = MATTER.test(low(tokens, i + 1)) ? i + 2 : i + 1
  const first = i === 0 || /^(?:[,;.]|og|mens|men)$/u.test(low(tokens, i - 1))
  if (first && low(tokens, k) === 'var' && low(tokens, k + 1) !== 'der') return k + 1
  const counted = countOf(low(tokens, i - 2)) !== null || VOTERS.test(low(tokens, i - 2))
  return low(tokens, i - 1) === 'var' &&
    counted &&
    (tokens[k] === undefined || tokens[k].kind === 'mark' || /^(?:og|mens)$/u.test(low(tokens, k)))
    ? k
    : null
}

/** Do the words tell who was on a side, without a verb of voting: `For forslaget var 15, imod 3`? */
export const tellsBeing = (tokens: readonly Token[]): boolean => tokens.some((_, i) => behindBeing(tokens, i) !== null)

/** The side that the word at `i` opens or names; `null` when none. */
export function cueAt(tokens: readonly Token[], i: number): Cue | null {
  const word = low(tokens, i)
  const next = low(tokens, i + 1)
  const votes = /^i?mod$/u.test(word) ? votesFollow(tokens, i + 1) : null
  if (votes !== null) return { name: 'against', to: i + 1, votes }
  if (word === 'med' && VOTE_NOUN.test(next) && low(tokens, i + 2) === 'fra')
    return { name: 'for', to: i + 3, votes: i + 1 }
  if (word === 'hverken') {
    // `Hverken for eller imod: Moderaterne`
    let k = i + 1
    while (k < i + 8 && !/^i?mod$/u.test(low(tokens, k))) k++
    return /^(?:stemte|stemmer|var|for)$/u.test(next) ? { name: 'abstaining', to: k + 1 } : null
  }
  if (word === 'undlod' || word === 'undlader' || word === 'undladt')
    return { name: 'abstaining', to: next === 'at' ? i + 3 : i + 1 }
  // `2 afholdt sig fra at stemme`, `SF afholdt sig`, `SF afstod fra at stemme`
  const abstaining = behindAbstaining(tokens, i)
  if (abstaining !== null) return { name: 'abstaining', to: abstaining }
  const side = SIDED_VOTE.exec(word)?.groups?.['side']
  if (side !== undefined) return { name: side === 'ja' ? 'for' : 'against', to: i + 1 }
  if (word === 'undlade') return { name: 'abstaining', to: i + 1 }
  if (/^blank(?:t|e)?$/u.test(word)) return { name: 'abstaining', to: i + 1 }
  // `Ja: 15`
  if (isAnswer(tokens, i)) return { name: word === 'ja' ? 'for' : 'against', to: i + 1 }
  // `15 stemte ja`
  if (/^(?:ja|nej)$/u.test(word) && /^(?:stemte|stemmer)$/u.test(low(tokens, i - 1)))
    return { name: word === 'ja' ? 'for' : 'against', to: i + 1 }
  const to = sideColon(tokens, i) ?? behindBeing(tokens, i) ?? i + 1
  if (word === 'imod' || word === 'mod') return { name: 'against', to }
  return word === 'for' ? { name: 'for', to } : null
}

/** `Ja: 15`, `Nej (4)`, `Blank (1)`: with a count beside it, and nothing but another side behind. */
const isAnswer = (tokens: readonly Token[], i: number): boolean =>
  /^(?:ja|nej|blanke?)$/u.test(low(tokens, i)) && isCountedAt(tokens, i, low(tokens, i + 1) === ':' ? i + 2 : i + 1)

/** `For 15, imod 4`, `For (12):`: a side's word, and nothing but its count. */
export const isCounted = (tokens: readonly Token[], i: number): boolean =>
  (/^(?:for|imod|mod)$/u.test(low(tokens, i)) && isCountedAt(tokens, i, i + 1)) || isAnswer(tokens, i)

/** Stands the count of the side's word at `i` right at `from`, bare or in brackets? */
function isCountedAt(tokens: readonly Token[], i: number, from: number): boolean {
  const ahead = tokens[i - 1]
  if (ahead !== undefined && !/^[,;.:–—-]$|^og$/u.test(ahead.low)) return false
  const bracket = low(tokens, from) === '('
  const at = bracket ? from + 1 : from
  if (countOf(low(tokens, at)) === null || NO_COUNT.test(low(tokens, at - 1))) return false
  const behind = tokens[bracket ? at + 2 : at + 1]
  return behind === undefined || /^[,;.:(–—-]$|^og$/u.test(behind.text) || VOTE_NOUN.test(behind.low)
}

/** `Derimod stemte A og Venstre for.`: the verb, who did it, and then the side. */
function endsInverted(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 24; k--) {
    const word = low(tokens, k)
    if (word === 'stemte') return true
    if (isFinite(word) || /^(?:for|i?mod|der|som|at|hvad|[;.])$/u.test(word)) return false
  }
  return false
}

/** `for` is a side's word only beside a vote or a count, or in front of a colon. */
export function isCue(tokens: readonly Token[], i: number, voting: boolean): boolean {
  const word = low(tokens, i)
  if (word === 'for' || word === 'mod' || word === 'imod') {
    const [before, next] = [low(tokens, i - 1), low(tokens, i + 1)]
    if (sideColon(tokens, i) !== null || isCounted(tokens, i) || behindBeing(tokens, i) !== null) return true
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
    if (word === 'for' && /^[,.;]?$/u.test(next)) return endsInverted(tokens, i)
    // `For indstillingen stemte …`
    const verb = tokens.slice(i + 1, i + 7).findIndex((token) => VOTING.test(token.low))
    if (verb >= 0 && (i === 0 || /^(?:[,;:.]|og|mens|men)$/u.test(before) || /^\p{Upper}/u.test(tokens[i]?.text ?? '')))
      return true
    if (voting && /^(?:,|og|mens|ingen)$/u.test(before) && word !== 'for') return true
    return (
      voting &&
      i > 1 &&
      word !== 'for' &&
      tokens[i - 1]?.depth === 0 &&
      /^\p{Alpha}{1,2}$/u.test(tokens[i - 1]?.text ?? '')
    )
  }
  return true
}
