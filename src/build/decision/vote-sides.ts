// The sides of a vote in one sentence: for, against, abstaining, each with its count and who is named.
//
//   14 stemte for (A og V), 3 imod, og Ø undlod at stemme.      those named stand in front of the side's word
//   For: 14 (A, V)   Imod stemte Jens Holm (O) og Ida Vang (Æ)  or behind it
//   med 14 stemmer mod 3                                        or on both sides of it
import type { Party, Vote } from '../../referat.ts'
import { isFinite } from '../../danish/clause/lexicon.ts'
import { countOf } from '../../danish/number-words.ts'
import { countIn, scoreOf, votePartsOf, VOTES, type SideName, type VotePart } from '../../danish/vote-parts.ts'
import { mentionsAt, type Mention } from '../../danish/mentions.ts'
import type { Sentence } from '../../danish/said.ts'
import type { Token } from '../../danish/tokens.ts'
import type { Said } from './said.ts'

export interface SideRead {
  readonly name: SideName
  readonly count: number | null
  readonly parties: Party[]
  readonly persons: string[]
}

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** Those that a part names, in it and in its brackets. */
function namedIn({ text, tokens }: Sentence, { from, to, cue, behind }: VotePart, year: number | null): Mention[] {
  const found: Mention[] = []
  for (let k = from; k < to; k++) {
    if (k >= cue && k < behind) continue
    // Who stands in front of another verb did not vote: `Efter ønske fra Venstre blev … tiltrådt med 14 stemmer for`.
    const other = tokens[k]
    if (k < cue && other?.depth === 0 && isFinite(other.low) && !VOTES.test(other.low)) found.length = 0
    const token = tokens[k]
    if (token === undefined) break
    if (token.kind !== 'word' || !/^\p{Lu}|^\p{L}*borgmester|^\p{L}*medlem$|^rådmand/u.test(token.text)) continue
    // `to medlemmer af A`: not the party.
    if (low(tokens, k - 1) === 'af' && low(tokens, k - 2).startsWith('medlem')) continue
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
  if (!/stem|undl[oa]d|(?:for|mod)\s?:|blank/iu.test(said.passage.text)) return null
  const telling = tellingOf(said)
  if (telling === null) return null
  const { sentence, skip } = telling
  const tokens = sentence.tokens.filter((token) => !skip(token))
  const voting = tokens.some(({ low: word, depth }) => depth === 0 && VOTES.test(word))
  const labelled = tokens.some((_, i) => /^(?:for|imod|mod)$/u.test(low(tokens, i)) && low(tokens, i + 1) === ':')
  if (!voting && !labelled) return null
  const own: Sentence = { ...sentence, tokens }
  const score = scoreOf(tokens)
  const nobody = { parties: [], persons: [] }
  const sides: SideRead[] =
    score === null
      ? []
      : [
          { name: 'for', count: score.yes, ...nobody },
          { name: 'against', count: score.no, ...nobody },
        ]
  const rest = score === null ? tokens : tokens.slice(score.at)
  for (const chunk of votePartsOf(rest, voting)) {
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
  if (!tokens.some(({ low: word }) => RECEIVES.test(word)) || !tokens.some(({ low: word }) => word.startsWith('stem')))
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
    const count = behind !== null && /^(?:stem\p{L}*|[,.]|og)?$/u.test(low(tokens, i + 1)) ? behind : (ahead ?? null)
    if (count !== null) found.push({ name: person.name, count })
    k = person.to - 1
  }
  return found
}
