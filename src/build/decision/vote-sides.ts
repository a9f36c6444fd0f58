// The sides of a vote in one sentence: for, against, abstaining, each with its count and who is named.
//
//   14 stemte for (A og V), 3 imod, og Ø undlod at stemme.      those named stand in front of the side's word
//   For: 14 (A, V)   Imod stemte Jens Holm (O) og Ida Vang (Æ)  or behind it
//   med 14 stemmer mod 3                                        or on both sides of it
import type { Party, Vote } from '../../referat.ts'
import { isFinite } from '../../danish/clause/lexicon.ts'
import { countOf } from '../../danish/number-words.ts'
import { mentionsAt, type Mention } from '../../danish/mentions.ts'
import type { Sentence } from '../../danish/said.ts'
import type { Token } from '../../danish/tokens.ts'
import type { Said } from './said.ts'

export type SideName = 'for' | 'against' | 'abstaining'
export interface SideRead {
  readonly name: SideName
  readonly count: number | null
  readonly parties: Party[]
  readonly persons: string[]
}

const VERB = /^(?:stemte|stemmer|stemme|stemt|undlod|undlader|stemmetal(?:let)?|stemmerne|blank|blankt|blanke)$/u
const NO_COUNT = /^(?:punkt|punkterne|pkt|nr|kl|§|side|af|i|den|at-punkt)$/u

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** The side that the word at `i` opens or names; `null` when none. */
function cueAt(tokens: readonly Token[], i: number): { name: SideName; to: number } | null {
  const word = low(tokens, i)
  const next = low(tokens, i + 1)
  if (word === 'hverken') {
    let k = i + 1
    while (k < i + 8 && !/^(?:i?mod)$/u.test(low(tokens, k))) k++
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
    const verb = tokens.slice(i + 1, i + 7).findIndex((token) => VERB.test(token.low))
    if (verb >= 0 && (i === 0 || /^(?:[,;:.]|og|mens|men)$/u.test(before) || /^\p{Lu}/u.test(tokens[i]?.text ?? '')))
      return true
    if (voting && /^(?:,|og|mens|ingen)$/u.test(before) && word !== 'for') return true
    return (
      voting && i > 1 && word !== 'for' && tokens[i - 1]?.depth === 0 && /^\p{L}{1,2}$/u.test(tokens[i - 1]?.text ?? '')
    )
  }
  return true
}

interface Chunk {
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
      token.depth === 0 && (VERB.test(token.low) || (cueAt(tokens, k + j) !== null && isCue(tokens, k + j, voting))),
  )
  const stop = next.findIndex((token) => token.depth === 0 && /^(?:[,;.]|mens)$/u.test(token.low))
  return verb > 0 && (stop < 0 || verb < stop)
}

function chunksOf(tokens: readonly Token[], voting: boolean): Chunk[] {
  const chunks: Chunk[] = []
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
function countIn(tokens: readonly Token[], { from, to, cue, behind }: Chunk): number | null {
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
      /^(?:stem\p{L}*|medlem\p{L}*|borgmestre|personer|undlod|undlader|for|imod|mod|blank\p{L}*|hverken|[,.;(/]|og|mens|)$/u.test(
        next,
      ) || k + 1 === to
    const article = /^(?:en|et)$/u.test(token.low) && !/^(?:stem\p{L}*|medlem)$/u.test(next)
    if (!beside || article) continue
    if (token.low === 'ingen' && k > cue) continue
    if (k < cue || k >= behind) return count
  }
  return null
}

/** Those that a part names, in it and in its brackets. */
function namedIn({ text, tokens }: Sentence, { from, to, cue, behind }: Chunk, year: number | null): Mention[] {
  const found: Mention[] = []
  for (let k = from; k < to; k++) {
    if (k >= cue && k < behind) continue
    // Who stands in front of another verb did not vote: `Efter ønske fra Venstre blev … tiltrådt med 14 stemmer for`.
    const other = tokens[k]
    if (k < cue && other?.depth === 0 && isFinite(other.low) && !VERB.test(other.low)) found.length = 0
    const token = tokens[k]
    if (token === undefined) break
    if (token.kind !== 'word' || !/^\p{Lu}|^\p{L}*borgmester|^\p{L}*medlem$|^rådmand/u.test(token.text)) continue
    // `to medlemmer af A`: not the party.
    if (low(tokens, k - 1) === 'af' && /^medlem/u.test(low(tokens, k - 2))) continue
    const mentions = mentionsAt(text, tokens, k, year).filter(({ to: end, from: start }) => end <= to && start >= k)
    const letter = token.text.length === 1 && token.depth === 0 && mentions.length === 1
    const [one] = mentions
    if (
      one === undefined ||
      (letter &&
        token.text === 'I' &&
        /^(?:alt|\p{Ll}|KKR)/u.test(tokens[k + 1]?.text ?? '') &&
        !/^(?:stem|undlod|og$|imod|for$)/u.test(low(tokens, k + 1)))
    )
      continue
    found.push(...mentions)
    k = Math.max(k, (mentions.at(-1)?.to ?? k) - 1)
  }
  return found
}

/** `14 stemmer mod 3`: a count on each side of the word. */
function scoreOf(tokens: readonly Token[]): { at: number; sides: SideRead[] } | null {
  for (let k = 1; k < tokens.length - 2; k++) {
    const against = low(tokens, k + 1)
    const number = (i: number): number | null => (tokens[i] === undefined ? null : countOf(low(tokens, i)))
    if (!/^(?:stemmer|stemme)$/u.test(low(tokens, k)) || !/^i?mod$/u.test(against)) continue
    const [yes, no] = [number(k - 1), number(k + 2)]
    if (yes === null || no === null) continue
    const empty = { parties: [], persons: [] }
    return {
      at: k + 3,
      sides: [
        { name: 'for', count: yes, ...empty },
        { name: 'against', count: no, ...empty },
      ],
    }
  }
  return null
}

/** The words that tell of the meeting's own votes: nothing that hangs on another clause, nothing that others did. */
function tellingOf(said: Said): { sentence: Sentence; skip: (token: Token) => boolean } | null {
  const [first] = said.clauses
  if (first === undefined) return null
  const { sentence } = first.clause
  const hidden = said.clauses
    .filter(({ clause }) => {
      if (clause.link === 'main' || clause.link === 'mens') {
        const modal = clause.verb?.modal
        return (
          clause.subject.who === 'elsewhere' ||
          (clause.subject.who === 'other' &&
            clause.verb?.passive !== true &&
            !/^(?:flere|\d)/u.test(sentence.words[clause.subject.from]?.low ?? '')) ||
          (modal !== null && modal !== undefined)
        )
      }
      return clause.link !== 'idet' && clause.link !== 'result'
    })
    .map(({ clause }) => [sentence.words[clause.from]?.start ?? 0, sentence.words[clause.to - 1]?.end ?? 0] as const)
  return { sentence, skip: ({ start }) => hidden.some(([from, to]) => from <= start && start < to) }
}

const DENIED = /^(?:stemte|stemmer)$/u

/** Reads the sides; `null` when the sentence tells of no vote. */
export function readSides(said: Said, year: number | null): SideRead[] | null {
  if (!/(?:stem(?:te|me)|undl[oa]d|for\s?:|mod\s?:|for og|\bfor\b|imod)/iu.test(said.passage.text)) return null
  const telling = tellingOf(said)
  if (telling === null) return null
  const { sentence, skip } = telling
  const tokens = sentence.tokens.filter((token) => !skip(token))
  const voting = tokens.some(({ low: word, depth }) => depth === 0 && VERB.test(word))
  const labelled = tokens.some((_, i) => /^(?:for|imod|mod)$/u.test(low(tokens, i)) && low(tokens, i + 1) === ':')
  if (!voting && !labelled) return null
  const own: Sentence = { ...sentence, tokens }
  const score = scoreOf(tokens)
  const sides: SideRead[] = [...(score?.sides ?? [])]
  const rest = score === null ? tokens : tokens.slice(score.at)
  for (const chunk of chunksOf(rest, voting)) {
    const words = rest.slice(chunk.from, chunk.to)
    if (words.some(({ low: word }, k) => DENIED.test(word) && words[k + 1]?.low === 'ikke')) continue
    const count = countIn(rest, chunk)
    const named = namedIn({ ...own, tokens: rest }, chunk, year)
    if (count === null && named.length === 0) continue
    if (count === 0 && chunk.name === 'for') continue
    sides.push({
      name: chunk.name,
      count,
      parties: named.flatMap((one) => (one.kind === 'party' ? [one.party] : [])),
      persons: named.flatMap((one) => (one.kind === 'person' ? [one.name] : [])),
    })
  }
  return sides.length === 0 ? null : sides
}

const RECEIVES = /^(?:fik|får|opnåede|opnår|modtog|samlede|stemmer|stemte)$/u

/** Votes among persons: `Anna Berg fik 12 stemmer, Kim Holm 7`, `12 stemte på Anna Berg`. */
export function readCandidates(said: Said, year: number | null): Vote['candidates'] {
  if (!/stem|fik|opnåede/u.test(said.passage.text)) return []
  const telling = tellingOf(said)
  if (telling === null) return []
  const { tokens, text } = telling.sentence
  if (!tokens.some(({ low: word }) => RECEIVES.test(word)) || !tokens.some(({ low: word }) => /^stem/u.test(word)))
    return []
  const found: Vote['candidates'] = []
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.depth > 0) continue
    const [person] = mentionsAt(text, tokens, k, year)
    if (person?.kind !== 'person') continue
    let i = person.to
    while (/^(?:fik|får|opnåede|modtog|samlede|med|,|:|i|alt)$/u.test(low(tokens, i)) && i < person.to + 3) i++
    const behind = countOf(low(tokens, i))
    const ahead =
      low(tokens, k - 1) === 'på'
        ? tokens
            .slice(Math.max(0, k - 4), k - 1)
            .map(({ low: word }) => countOf(word))
            .find((count) => count !== null)
        : undefined
    const count = behind !== null && /^(?:stem\p{L}*|[,.]|og|)$/u.test(low(tokens, i + 1)) ? behind : (ahead ?? null)
    if (count !== null) found.push({ name: person.name, count })
    k = person.to - 1
  }
  return found
}
