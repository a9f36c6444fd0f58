// A reservation within a clause: between the parts of a verb group, which goes on behind it, or behind a colon.
//
//   Indstillingen kunne, med forbehold for budgettet, tiltrædes.      Godkendt med følgende ændring: Afsnit 2 udgår.
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                                ^^^^^^^^^^^^^^^
import { introAt } from '../reservation.ts'
import type { Sentence } from '../said.ts'
import { formsOf } from './lexicon.ts'
import { finiteAt } from './openers.ts'

/** Words in front of a colon, at most: `med disse to mindre ændringer:` */
const LEAD = 6

/**
 * Do the words behind the colon at `i` reserve: `Godkendt med følgende ændring: Afsnit 2 udgår`? Then they decide nothing of
 * their own.
 */
export function isReservationColon({ words }: Sentence, i: number): boolean {
  if (words[i]?.text !== ':') return false
  for (let k = Math.max(0, i - LEAD); k < i; k++) if (introAt(words, k)?.own === i + 1) return true
  return false
}

const AUXILIARY = /^(?:være|blive|have|kunne|ville|skulle|måtte|burde)$/u

/**
 * A reservation set between the parts of a verb group: `kunne, med forbehold for budgettet, tiltrædes`, `blev under
 * forudsætning af, at staten betaler, godkendt`.
 * @param from where the clause begins that it stands in
 * @param i where the reservation may begin
 * @returns the comma behind it; `null` when there is none
 */
export function behindReservation(sentence: Sentence, from: number, i: number): number | null {
  const { words } = sentence
  if (introAt(words, i) === null) return null
  const nonfinite = (k: number): boolean =>
    formsOf(words[k]?.low ?? '').some(({ tense, s }) => tense === 'participle' || tense === 'infinitive' || s)
  let finite = i - 1
  while (finite >= from && !finiteAt(sentence, finite)) if (nonfinite(finite--)) return null
  const auxiliary = formsOf(words[finite]?.low ?? '').some(({ lemma }) => AUXILIARY.test(lemma))
  if (finite < from || !auxiliary) return null
  for (let k = i + 2; k < words.length - 1; k++) if (words[k]?.text === ',' && nonfinite(k + 1)) return k
  return null
}
