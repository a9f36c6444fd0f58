// What a clause is about: the whole matter, or a thing that only some points name, or a party's own proposal.
//
//   KKR Sjælland tiltrådte indstillingen.   Godkendt.   Sagen blev udsat.      the whole
//   KKR Sjælland godkendte budgettet for de kommende år.                       a thing: `budget`
//   Et forslag fra SF om gratis busser blev forkastet.                         a proposal: no point's
import { MATTER, subjectAt } from '../council.ts'
import { officeAt } from '../office.ts'
import { wordBehind } from '../said.ts'
import { partyAt } from '../party-mention.ts'
import { personAt } from '../person-mention.ts'
import type { Clause } from './clause.ts'
import { formsOf } from './lexicon.ts'
import { pointsOf } from './points.ts'
import { ADVERBS, DETERMINERS, NEGATIONS, PREPOSITIONS } from './words.ts'

export type About =
  | { readonly kind: 'whole' | 'proposal' }
  /** The beginning of a word that a point on it must hold. */
  | { readonly kind: 'thing'; readonly stem: string }

const OWN_PROPOSAL = /ændringsforslag|^modforslag/u
const PROPOSAL = /^forslag(?:et|ene)?$/u
const PRONOUN = /^(?:det|den|dem|dette|disse)$/u
const ENDS = /^[,.:;–—]$/u
const SMALL =
  /^(?:følgende|sig|op|afslag|mandat|ja|nej|tak|enig|enige|enigt|enighed|flertal|opbakning|tilslutning|støtte|bl|alle)$/u

/** The words of the object's own noun phrase, prepositions behind it left out. */
function phraseOf({ sentence, object }: Clause): { from: number; to: number } {
  const { words } = sentence
  let from = object.from
  const skips = (low: string): boolean =>
    ADVERBS.has(low) || NEGATIONS.has(low) || SMALL.test(low) || /^(?:og|samt|om|til|for|på|i)$/u.test(low)
  while (from < object.to && skips(words[from]?.low ?? '')) from++
  let to = from
  while (to < object.to && !ENDS.test(words[to]?.text ?? '') && !(to > from && PREPOSITIONS.has(words[to]?.low ?? '')))
    to++
  return { from, to }
}

const stemOf = (noun: string): string => {
  const bare = noun.replace(/(?:erne|ene|en|et|ne|er)$/u, '')
  return (bare.length < 3 ? noun : bare).replace(/(?<last>[bdfgklmnprst])\k<last>$/u, '$<last>')
}

/** Is it a proposal of a party or a member? */
function isProposal(clause: Clause, from: number, to: number): boolean {
  const { words, tokens, text, at } = clause.sentence
  const by = (i: number): boolean =>
    /^(?:party|person|minority)$/u.test(subjectAt(clause.sentence, i, i + 6, null, null).who)
  // `Det af SF stillede forslag`
  if (words[from + 1]?.low === 'af' && by(from + 2) && words.slice(from, to).some(({ low }) => low.includes('forslag')))
    return true
  // `Hverken indstillingen eller ændringsforslaget`
  const both = words
    .slice(from, to)
    .some(
      ({ low }, k) =>
        MATTER.test(low) && !OWN_PROPOSAL.test(low) && /^(?:og|eller|samt)$/u.test(words[from + k + 1]?.low ?? ''),
    )
  if (both) return false
  for (let k = from; k < to; k++) {
    if (OWN_PROPOSAL.test(words[k]?.low ?? '')) return true
    if (!PROPOSAL.test(words[k]?.low ?? '')) continue
    const owner = partyAt(text, tokens, at[k - 1] ?? 0, null) ?? partyAt(text, tokens, at[k - 2] ?? 0, null)
    if (k > from && owner?.genitive === true) return true
    if (
      /^\p{Upper}\p{Alpha}+['’]?s$/u.test(words[k - 1]?.text ?? '') &&
      k > 1 &&
      /^\p{Upper}/u.test(words[k - 2]?.text ?? '')
    )
      return true
    if (/^(?:fra|af)$/u.test(words[k + 1]?.low ?? '')) return by(k + 2)
  }
  return false
}

/** Reads what a clause is about. */
export function aboutOf(clause: Clause): About {
  const { sentence, verb, object, from, to } = clause
  const { words } = sentence
  // `valgte Anna Berg som formand` answers the point that asks for a formand.
  if (clause.line?.action === 'choose') {
    for (let k = from; k < to; k++) {
      const office = /^(?:som|til|ny)$/u.test(words[k]?.low ?? '') ? officeAt(words, k) : null
      if (office !== null) return { kind: 'thing', stem: words[office.to - 1]?.low ?? office.office }
    }
  }
  if (isProposal(clause, object.from, Math.max(object.to, object.from))) return { kind: 'proposal' }
  const phrase = phraseOf(clause)
  const said = words.slice(phrase.from, phrase.to)
  // `punkt 1.2 i aftalen`, `punkt B`, `punkt b i aftalen`: of something else than the recommendation.
  const foreign = said.some(
    ({ low }, k) =>
      /^(?:punkt|pkt)$/u.test(low) &&
      /^(?:\d+\.\d[\d.]*|\p{Alpha})$/u.test(said[k + 1]?.text ?? '') &&
      pointsOf(words, phrase.from + k, phrase.from + k + 1).named.length === 0,
  )
  if (foreign) return { kind: 'thing', stem: 'punkt' }
  if (
    said.length === 0 ||
    said.some(({ low }) => MATTER.test(low)) ||
    (PRONOUN.test(said[0]?.low ?? '') && said.length === 1)
  )
    return { kind: 'whole' }
  if (verb?.tense === 'none' && phrase.from >= verb.at) return { kind: 'whole' }
  const head = said.filter(({ kind, low }) => kind === 'word' && !ADVERBS.has(low) && !DETERMINERS.has(low))
  const noun =
    head.findLast(({ low }) => /^\p{Alpha}{3,}/u.test(low) && !/^\p{Alpha}*[ts]$/u.test(low)) ??
    head.findLast(({ low }) => /^\p{Alpha}{3,}/u.test(low))
  if (
    noun === undefined ||
    (verb !== null && formsOf(noun.low).some(({ tense }) => tense === 'participle') && noun === words[verb.at])
  )
    return { kind: 'whole' }
  const person = personAt(sentence.text, sentence.tokens, sentence.at[phrase.from] ?? 0, null)
  if (person !== null && wordBehind(sentence, person.to) >= phrase.to) return { kind: 'thing', stem: noun.low }
  return { kind: 'thing', stem: stemOf(noun.low) }
}
