// The sides of a vote in one sentence: for, against, abstaining, each with its count and who is named.
//
//   14 stemte for (A og V), 3 imod, og Ø undlod at stemme.      those named stand in front of the side's word
//   For: 14 (A, V)   Imod stemte Jens Holm (O) og Ida Vang (Æ)  or behind it
//   med 14 stemmer mod 3                                        or on both sides of it
import type { Party } from '../../referat.ts'
import { EXCEPT, SIDED_VOTE, VOTING } from '../../vocabulary/votes.ts'
import type { Clause } from '../clause/clause.ts'
import { isFinite } from '../clause/lexicon.ts'
import { MATTER } from '../council.ts'
import { mentionsAt, type Mention } from '../mentions.ts'
import { countOf } from '../number-words.ts'
import { personAt } from '../person-mention.ts'
import type { Token } from '../tokens.ts'
import { abstains, isCounted, isCue, sideColon, tellsBeing, type SideName } from './cues.ts'
import { countIn, votePartsOf, type VotePart } from './parts.ts'
import { scoreOf } from './score.ts'
import { tellingOf } from './telling.ts'

export interface SideRead {
  readonly name: SideName
  readonly count: number | null
  readonly parties: Party[]
  readonly persons: string[]
}

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** Is the one named behind the token at `k` no voter: `stemte for forslaget fra SF`, `imod Venstres forslag`? */
function ownsMatter(tokens: readonly Token[], k: number, mention: Mention | undefined): boolean {
  if (low(tokens, k - 1) === 'fra' && MATTER.test(low(tokens, k - 2))) return true
  return mention?.kind === 'party' && mention.genitive && MATTER.test(low(tokens, mention.to))
}

/** Do the words in front of the party at `k` tell of some of its members only? */
function isPartOfParty(tokens: readonly Token[], k: number): boolean {
  if (!/^(?:medlem|repræsentant)/u.test(low(tokens, k - 2))) return false
  return low(tokens, k - 1) === 'af' || (low(tokens, k - 1) === 'fra' && countOf(low(tokens, k - 3)) !== null)
}

/** Those that a part names, in it and in its brackets. */
function namedIn(
  text: string,
  tokens: readonly Token[],
  { from, to, cue, behind }: Omit<VotePart, 'name'>,
  year: number | null,
): Mention[] {
  const found: Mention[] = []
  for (let k = from; k < to; k++) {
    if (k >= cue && k < behind) continue
    const token = tokens[k]
    if (token === undefined || (EXCEPT.test(token.low) && k > from)) break
    // Who stands in front of another verb did not vote: `Efter ønske fra Venstre blev … tiltrådt med 14 stemmer for`.
    if (k < cue && token.depth === 0 && isFinite(token.low) && !VOTING.test(token.low)) found.length = 0
    if (token.kind !== 'word' || !/^\p{Upper}|^\p{Alpha}*borgmester|^\p{Alpha}*medlem$|^rådmand/u.test(token.text))
      continue
    // `to medlemmer af A`, `et medlem fra V`: not the party.
    if (isPartOfParty(tokens, k)) continue
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
    if (!ownsMatter(tokens, k, mentions.at(-1))) found.push(...mentions)
    k = Math.max(k, (mentions.at(-1)?.to ?? k) - 1)
  }
  return found
}

/** A quick look: may a sentence tell of votes? */
export const mayTellVotes = (text: string): boolean =>
  /stem|undl[oa]d|afhold|afst[oå]|blank|(?:for|mod|ja|nej)\s?[:(\d]|mod\.?$|(?:for|mod)\s\p{Alpha}+:|(?:for|mod)\s(?:\p{Alpha}+\s)?var\s|var\s(?:for|i?mod)(?!\p{Alpha})/iu.test(
    text,
  )

/** Do words say how somebody voted: `SF stemte imod`, and not `der blev stemt`? */
const tellsSide = (tokens: readonly Token[]): boolean =>
  tokens.some(({ low: word, depth }, k) => depth === 0 && word === 'stemte' && isCue(tokens, k + 1, true))

const DENIED = /^(?:stemte|stemmer)$/u

const sideOf = (name: SideName, count: number | null, named: readonly Mention[]): SideRead => ({
  name,
  count,
  parties: named.flatMap((one) => (one.kind === 'party' ? [one.party] : [])),
  persons: named.flatMap((one) => (one.kind === 'person' ? [one.name] : [])),
})

/** A sentence's sides; `open` is one that its last words head, and that lines below may fill: `Imod stemte:`. */
export interface SidesRead {
  readonly sides: readonly SideRead[]
  readonly open: SideName | null
}

/** Reads the sides; `null` when the sentence tells of no vote. */
export function readSides(clauses: readonly Clause[], year: number | null): SidesRead | null {
  const telling = tellingOf(clauses)
  if (telling === null) return null
  const { text, tokens } = telling
  // `vedtaget med 12 for og 5 imod`
  const bySide = (side: RegExp): boolean =>
    tokens.some((_, i) => side.test(low(tokens, i)) && countOf(low(tokens, i - 1)) !== null)
  const voting =
    tokens.some(
      ({ low: word, depth }, i) => depth === 0 && (VOTING.test(word) || SIDED_VOTE.test(word) || abstains(tokens, i)),
    ) ||
    (bySide(/^for$/u) && bySide(/^i?mod$/u)) ||
    tellsBeing(tokens)
  const labelled = tokens.some(
    ({ low: word }, i) =>
      sideColon(tokens, i) !== null ||
      (low(tokens, i + 1) === ':' && /^(?:ja|nej)$/u.test(word) && isCounted(tokens, i)),
  )
  const counted = tokens.filter((_, i) => isCounted(tokens, i)).length
  const heads = tokens.at(-1)?.text === ':'
  if (!voting && !labelled && counted < (heads ? 1 : 2)) return null
  const score = scoreOf(tokens)
  const sides: SideRead[] = []
  // `12 stemmer mod 7 til Kim Holm`: votes among persons.
  const amongPersons =
    score !== null && low(tokens, score.to) === 'til' && personAt(text, tokens, score.to + 1, year) !== null
  if (score !== null && !amongPersons) {
    const { yes, no } = score
    const named = ({ from, to }: typeof yes): Mention[] =>
      namedIn(text, tokens, { from, to, cue: from, behind: from }, year)
    sides.push(sideOf('for', yes.count, named(yes)), sideOf('against', no.count, named(no)))
  }
  // `SF stemte imod indstillingen, som blev vedtaget med 12 stemmer mod 9`: both around the score.
  const ahead = score === null ? [] : tokens.slice(0, score.yes.from)
  const rest = score === null ? tokens : [...(tellsSide(ahead) ? ahead : []), ...tokens.slice(score.to)]
  let open: SideName | null = null
  for (const part of votePartsOf(rest, voting || counted > 0)) {
    const words = rest.slice(part.from, part.to)
    // `Hverken Venstre eller SF stemte for.`
    if (part.name !== 'abstaining' && rest.slice(part.from, part.cue).some(({ low: word }) => word === 'hverken'))
      continue
    if (words.some(({ low: word }, k) => DENIED.test(word) && words[k + 1]?.low === 'ikke')) continue
    const count = countIn(rest, part)
    const named = namedIn(text, rest, part, year)
    if (heads && part.to === rest.length && named.length === 0) open = part.name
    if (count === null && named.length === 0) continue
    if (count === 0 && part.name === 'for') continue
    sides.push(sideOf(part.name, count, named))
  }
  return sides.length === 0 && open === null ? null : { sides, open }
}

/** A line of nothing but those who voted so, below the words that head it: `A, V og Læsølisten`, `Anna Berg (A), Køge`. */
export function readVoters(
  text: string,
  tokens: readonly Token[],
  name: SideName,
  year: number | null,
): SideRead | null {
  const named: Mention[] = []
  let k = 0
  while (k < tokens.length) {
    const mentions = mentionsAt(text, tokens, k, year)
    const end = mentions.at(-1)?.to
    if (end === undefined || end <= k) return null
    named.push(...mentions)
    k = end
    // `Venstre (4)`, `Venstre: 4`: how many of them.
    if (low(tokens, k) === '(' && countOf(low(tokens, k + 1)) !== null && low(tokens, k + 2) === ')') k += 3
    while (/^[,.;]$/u.test(low(tokens, k))) k++
  }
  return named.length === 0 ? null : sideOf(name, null, named)
}
