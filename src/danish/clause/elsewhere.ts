// Is what a passive tells done by somebody else, or in another place?
//
//   godkendt af bestyrelsen · drøftet i embedsmandsudvalget · I Faxe Byråd blev planen vedtaget      elsewhere
//   taget til efterretning af KKR Sjælland · drøftet med deltagelse af formanden                     here
import type { VerbLine } from '../../vocabulary/verbs.ts'
import { isInOtherBody, isMover, subjectAt } from '../council.ts'
import { introAt } from '../reservation.ts'
import type { Clause, Reading } from './clause.ts'
import { ADVERBS, DETERMINERS } from './words.ts'

/** Whom `af …` names behind a passive, or where it happened: `drøftet i embedsmandsudvalget`. */
export function isElsewhere({ sentence, verb, from, to, line }: Clause, { body }: Reading): boolean {
  if (verb === null) return false
  // `I Faxe Byråd blev planen vedtaget.`
  const goesThere = INTO.has(verb.lemma)
  if (from < verb.finite && isInOtherBody(sentence, from) && !goesThere) return true
  let k = verb.at + 1
  while (ADVERBS.has(sentence.words[k]?.low ?? '') && k < to) k++
  const direct = sentence.words[k]?.low ?? ''
  if ((direct === 'i' || direct === 'hos') && !goesThere) {
    const place = sentence.words[k + 1]?.low ?? ''
    if (
      /^(?:embedsmand|kl|formandskab|bestyrelse|folketing|regionsråd|byråd|minist|styregruppe|kommunal|udvalg|k\d)/u.test(
        place,
      ) ||
      isInOtherBody(sentence, k)
    )
      return true
  }
  // `blev af KL udpeget`
  for (k = Math.min(verb.finite, verb.at) + 1; k < Math.min(to, verb.at + 14); k++) {
    const low = sentence.words[k]?.low ?? ''
    if (low === ',' || low === 'at' || low === 'som') break
    if (low === 'til' && !isTaken(line, sentence.words[k + 1]?.low ?? '')) break
    // `under forbehold af Folketingets vedtagelse`
    if (introAt(sentence.words, k) !== null) break
    if (low !== 'af') continue
    // `drøftedes med deltagelse af formanden`: it belongs to the noun.
    if (OF_NOUN.test(sentence.words[k - 1]?.low ?? '') && !isTaken(line, sentence.words[k - 1]?.low ?? '')) continue
    // `af de 17 byråd`
    let agent = k + 1
    while (DETERMINERS.has(sentence.words[agent]?.low ?? '') || sentence.words[agent]?.kind === 'number') agent++
    const counted = subjectAt(sentence, agent, to, body, null)
    const by = counted.who === 'other' ? counted : subjectAt(sentence, k + 1, to, body, null)
    // `Forslaget blev trukket af forslagsstilleren.`
    if (line?.action === 'withdraw' && isMover(sentence, by)) return false
    if (k > verb.at + 3 && by.who === 'other') break
    return by.who === 'other' || by.who === 'elsewhere' || by.who === 'party'
  }
  return false
}

/** Whom the council chooses, `I bestyrelsen indvalgtes …`, goes there. */
const INTO = new Set(['indvælge', 'indsætte'])

/** Nouns of what somebody does, or by which something is done, and `af` behind them: `efter ønske af`, `på vegne af`. */
const OF_NOUN = /^(?:\p{Alpha}+else|\p{Alpha}+ing|hjælp|form|grundlag|baggrund|lys|vegne|regi|hensyn|støtte|ønske)$/u
/** Is a word one of those that the line takes: `taget til efterretning af bestyrelsen`? */
const isTaken = (line: VerbLine | null, low: string): boolean =>
  line?.takes.some((words) => words.includes(low)) === true
