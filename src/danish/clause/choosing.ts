// Who is chosen otherwise than by the council's own verb.
//
//   Venstre udpegede Anna Berg, og SF udpegede Kim Holm.      by the parties, each its own
//   Genvalg til Anna Berg (A) som formand.                    by a noun
import { OWN_OFFICES } from '../../vocabulary/offices.ts'
import { isInOtherBody } from '../council.ts'
import { officeAt } from '../office.ts'
import { personAt } from '../person-mention.ts'
import type { Sentence } from '../said.ts'
import type { Clause } from './clause.ts'
import { ADVERBS } from './words.ts'

const NAMES = new Set(['udpege', 'genudpege'])

/** Does a party name somebody for the council: `Venstre udpegede Anna Berg`, and not `som gruppeformand`, nor elsewhere? */
export function partyChooses({ sentence, verb, subject, from, to }: Clause): boolean {
  if (verb === null || subject.who !== 'party' || !NAMES.has(verb.lemma)) return false
  if (verb.tense !== 'past' || verb.passive || verb.modal !== null || verb.negation !== 'none') return false
  const { words, text, tokens, at } = sentence
  for (let k = from; k < to; k++) {
    if (isInOtherBody(sentence, k)) return false
    const office = officeAt(words, k)
    if (office !== null && OWN_OFFICES.has(office.office)) return false
  }
  let k = Math.max(verb.at + 1, subject.from > verb.at ? subject.to : 0)
  while (ADVERBS.has(words[k]?.low ?? '')) k++
  return personAt(text, tokens, at[k] ?? tokens.length, null) !== null
}

const NOUN = /^(?:(?:gen|ny)?valg|(?:gen)?udpegning)$/u

/**
 * Where the person stands whom a sentence without a verb chooses: `Genvalg til Anna Berg som formand.`
 * @returns the index of the token; `null` for none, and for a heading, which has no end
 */
export function chosenByNoun({ words, text, tokens, at }: Sentence, from: number): number | null {
  const k = words[from]?.low === 'enstemmigt' ? from + 1 : from
  if (!text.endsWith('.') || !NOUN.test(words[k]?.low ?? '') || !/^(?:af|til)$/u.test(words[k + 1]?.low ?? ''))
    return null
  const person = at[k + 2]
  return person === undefined || personAt(text, tokens, person, null) === null ? null : person
}
