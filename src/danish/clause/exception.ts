// A part that a decision leaves out without a number: all but that.
//
//   …, dog ikke for så vidt angår taksterne      … bortset fra afsnittet om takster      … på nær den foreslåede takst
//   …, dog ikke enstemmigt      alle undtagen Enhedslisten      <- no: how, and who
import { isOtherBody } from '../council.ts'
import { countOf } from '../number-words.ts'
import type { Clause } from './clause.ts'
import { EXCEPT, pointsOf } from './points.ts'
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './words.ts'

const AS_TO = /^(?:for så vidt angår|hvad angår|med hensyn til)$/u
const DEFINITE = /^\p{Alpha}{3,}(?:en|et|erne|ene)$/u
/** `med undtagelse af` reserves, unless a point follows. */
const PHRASES = EXCEPT.filter((phrase) => phrase.join(' ') !== 'med undtagelse af' && phrase.join(' ') !== 'ikke')

/** Does a clause that decides leave a part of the matter out? */
export function leavesOut({ sentence, verb, from, to, until }: Clause): boolean {
  const { words } = sentence
  const low = (k: number): string => words[k]?.low ?? ''
  for (let k = from; k < to; k++) {
    const phrase = PHRASES.find((one) => one.every((word, j) => low(k + j) === word))
    // Behind the verb, or at the head: `Bortset fra taksterne blev planen godkendt.`
    if (phrase === undefined || (k < (verb?.at ?? 0) && k > from)) continue
    const denies = phrase.at(-1) === 'ikke'
    if (denies && !/^[,–-]$/u.test(low(k - 1))) continue
    const at = k + phrase.length
    const rest = [low(at), low(at + 1), low(at + 2), low(at + 3)]
    if ([2, 3, 4].some((length) => AS_TO.test(rest.slice(0, length).join(' ')))) return true
    if (pointsOf(words, at, Math.min(until, at + 4)).named.length > 0) return false
    const word = words[at]
    if (word?.kind !== 'word' || /^\p{Upper}/u.test(word.text) || isOtherBody(word.low)) continue
    if (DETERMINERS.has(word.low)) {
      if (countOf(word.low) === null && !isOtherBody(low(at + 1))) return true
      continue
    }
    if (ADVERBS.has(word.low) || PREPOSITIONS.has(word.low) || countOf(word.low) !== null) continue
    if (!denies || DEFINITE.test(word.low)) return true
  }
  return false
}
