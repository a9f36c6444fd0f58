// Reads votes among persons.
//
//   Anna Berg fik 12 stemmer, Kim Holm 7.      12 stemte på Anna Berg.      Anna Berg og Kim Holm fik hver 9 stemmer.
//   Anna Berg blev valgt med 12 stemmer mod 7 til Kim Holm.                 Stemmerne fordelte sig: Anna Berg 12
import type { Vote } from '../../referat.ts'
import { ALL_VOTES, CHOSEN, RECEIVES, VOTE_NOUN } from '../../vocabulary/votes.ts'
import type { Clause } from '../clause/clause.ts'
import { mentionsAt } from '../mentions.ts'
import { countOf } from '../number-words.ts'
import type { PersonMention } from '../person-mention.ts'
import type { Token } from '../tokens.ts'
import { tellingOf } from './telling.ts'
import { matches } from '../../text/matches.ts'

const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? ''

/** The count at `i`, where it counts votes: `12 stemmer`, and `7` at the end of a row. */
function votesAt(tokens: readonly Token[], i: number): number | null {
  const count = countOf(low(tokens, i))
  return count !== null && /^(?:stemme|stemmer|[,.;]|og|mens|mod)?$/u.test(low(tokens, i + 1)) ? count : null
}

/** Votes behind those named: `fik 12 stemmer`, `: 12`, `12`. @param to behind the last of them */
function behind(tokens: readonly Token[], to: number, bare: boolean): number | null {
  let i = to
  let said = bare
  for (let steps = 0; steps < 4; steps++) {
    const word = low(tokens, i)
    if (RECEIVES.test(word) || word === ':' || word === 'med') said = true
    else if (!/^(?:,|–|-|i|alt|hver|især|begge|blot|kun)$/u.test(word)) break
    i++
  }
  const count = votesAt(tokens, i)
  return said || VOTE_NOUN.test(low(tokens, i + 1)) ? count : null
}

/** Votes in front of the person: `12 stemte på`, `7 stemmer til`, `mod 7 til`. */
function ahead(tokens: readonly Token[], from: number): number | null {
  const preposition = low(tokens, from - 1)
  if (preposition !== 'på' && preposition !== 'til') return null
  for (let k = from - 2; k >= Math.max(0, from - 4); k--) {
    const word = low(tokens, k)
    const count = countOf(word)
    if (count !== null)
      return k < from - 2 || preposition === 'på' || /^i?mod$/u.test(low(tokens, k - 1)) ? count : null
    if (!/^(?:stem\p{Alpha}*|medlemmer|personer)$/u.test(word)) return null
  }
  return null
}

/** `blev valgt som formand med 12 stemmer`: of the only one named in front, or between the verb and the count. */
function chosenWith(tokens: readonly Token[], persons: readonly PersonMention[]): Vote['candidates'] {
  const at = tokens.findIndex((_, k) => low(tokens, k) === 'med' && countOf(low(tokens, k + 1)) !== null)
  if (at < 0 || !VOTE_NOUN.test(low(tokens, at + 2)) || !tokens.slice(0, at).some((one) => CHOSEN.test(one.low)))
    return []
  // `med 12 stemmer mod 7` are the sides of a vote, unless the 7 are somebody's.
  const others = /^i?mod$/u.test(low(tokens, at + 3))
  if (others && !persons.some(({ from }) => from > at && ahead(tokens, from) !== null)) return []
  const [one, second] = persons.filter(({ from }) => from < at)
  const count = countOf(low(tokens, at + 1))
  return one === undefined || second !== undefined || count === null ? [] : [{ name: one.name, count }]
}

/**
 * Reads who got how many votes.
 * @param announced the words above say that numbers of votes follow: `Stemmerne fordelte sig således:`
 */
export function readCandidates(
  clauses: readonly Clause[],
  year: number | null,
  announced: boolean,
): Vote['candidates'] {
  const telling = tellingOf(clauses)
  if (telling === null) return []
  const { tokens, text } = telling
  const colon = tokens.findIndex((token) => token.text === ':')
  const all = tokens.findIndex((token) => ALL_VOTES.test(token.low))
  const bare = announced || (all >= 0 && all < colon)
  const speaks = tokens.some(({ low: word, depth }) => depth === 0 && word.startsWith('stem'))
  if (!bare && !speaks) return []
  const receives = tokens.some(({ low: word }) => RECEIVES.test(word))
  const found: Vote['candidates'] = []
  const persons: PersonMention[] = []
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.depth > 0) continue
    const row = mentionsAt(text, tokens, k, year).filter((one) => one.kind === 'person')
    const last = row.at(-1)
    if (last === undefined || row[0]?.from !== k) continue
    persons.push(...row)
    const own = ahead(tokens, k)
    const count = behind(tokens, last.to, bare || receives)
    const each = row.length === 1 || tokens.slice(last.to, last.to + 4).some((one) => /^(?:hver|begge)$/u.test(one.low))
    // `mod Kim Holms 7`
    const whose = /^i?mod$/u.test(low(tokens, k - 1)) && countOf(low(tokens, last.to)) !== null
    if (whose && row[0].name.endsWith('s'))
      found.push({ name: row[0].name.replace(/['’]?s$/u, ''), count: countOf(low(tokens, last.to)) ?? 0 })
    else if (own !== null) found.push({ name: row[0].name, count: own })
    else if (count !== null && each) found.push(...row.map(({ name }) => ({ name, count })))
    k = last.to - 1
  }
  return [...chosenWith(tokens, persons), ...found].filter(
    ({ name }, i, those) => those.findIndex((other) => other.name === name) === i,
  )
}

/** Do the words say that numbers of votes follow below: `Stemmerne fordelte sig således:`? */
export const announcesVotes = (text: string, tokens: readonly Token[]): boolean =>
  text.trimEnd().endsWith(':') && tokens.some(({ low: word }) => ALL_VOTES.test(word))

const BLANK =
  /(?<![\p{Alpha}\d.,])(?<count>\p{Alpha}{2,12}|\d{1,3})\s(?:stemmer?\s)?(?:(?:var|er|blev|afgivet|afgivne|stemte)\s)?blank(?:e|t)?(?!\p{Alpha})|(?<!\p{Alpha})blank(?:e|t)?(?:\sstemmer)?\s?[:(]\s?(?<behind>\d{1,3})/giu

/** How many blank votes a sentence on candidates tells: `og 1 stemme var blank`, `2 blanke`, `blanke: 2`; `null` for none. */
export function blankVotes(text: string): number | null {
  const found = matches(BLANK, text).at(-1)?.groups
  return found === undefined ? null : countOf((found['count'] ?? found['behind'] ?? '').toLowerCase())
}
