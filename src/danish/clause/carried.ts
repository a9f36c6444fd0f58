// Infinitives that go on with what carried the one before.
//
//   besluttede ikke at udskyde sagen, men at godkende oplægget      as if there stood `men besluttede at godkende`
//   besluttede at drøfte sagen og godkende planen
//   besluttede at bede formændene om at mødes og at skrive          <- no: who is to write?
import { ABLE, CARRIERS } from '../../vocabulary/auxiliaries.ts'
import type { Sentence } from '../said.ts'
import { formsOf, isInfinitive, linesOf } from './lexicon.ts'
import { openerAt } from './openers.ts'
import type { VerbGroup } from './verb-group.ts'
import { ADVERBS } from './words.ts'

/** Nouns as well: `at søge flertal og støtte`. */
const NOUN_AS_WELL = /^(?:støtte|aftale|følge|pege)$/u

/** Does a word of the group carry another verb: `besluttede`, `besluttet`? */
const carries = (low: string): boolean =>
  formsOf(low).some(({ lemma, tense }) => tense !== 'infinitive' && CARRIERS.has(lemma) && !ABLE.has(lemma))

/**
 * The infinitive at `k` that goes on with the carrier in front of `i`.
 * @param i the comma or conjunction in front of it
 * @returns the word's index, `at` left out; `null` when none does
 */
export function infinitiveOn(sentence: Sentence, i: number, k: number): number | null {
  const { words } = sentence
  const low = (at: number): string => words[at]?.low ?? ''
  // `men i stedet at udsætte den`
  let to = low(k) === 'i' && low(k + 1) === 'stedet' ? k + 2 : k
  while (low(to) === 'derimod' || low(to) === 'blot') to++
  let verb = low(to) === 'at' ? to + 1 : to
  while (ADVERBS.has(low(verb))) verb++
  const inner = formsOf(low(verb)).find(({ tense, s }) => tense === 'infinitive' || s)
  if (inner === undefined || linesOf(inner.lemma).length === 0) return null
  if (low(to) !== 'at' && (inner.tense !== 'infinitive' || NOUN_AS_WELL.test(low(verb)))) return null
  let ahead = 0
  for (let j = i - 1; j >= 0; j--) {
    if (openerAt(sentence, j) !== null) return null
    if (low(j) === 'at' && isInfinitive(low(j + 1))) ahead++
    if (carries(low(j))) return ahead === 1 ? verb : null
  }
  return null
}

/** The group of such an infinitive. @param before the group that it goes on with */
export function carriedOn({ words }: Sentence, at: number, before: VerbGroup, isOpposed: boolean): VerbGroup | null {
  const inner = formsOf(words[at]?.low ?? '').find(({ tense, s }) => tense === 'infinitive' || s)
  if (inner === undefined || before.carrier === null) return null
  const negation = isOpposed ? 'none' : before.negation
  return { ...before, finite: at, at, lemma: inner.lemma, passive: inner.s, negation }
}
