// Whether a verb group is denied.
//
//   kunne ikke tiltræde · Hverken planen eller budgettet blev vedtaget · Ingen af punkterne blev tiltrådt     denied
//   blev tiltrådt, dog ikke punkt 3 · ikke kun                                                                 not
import { MATTER } from '../council.ts'
import type { Sentence } from '../said.ts'
import { GROUNDS, NEGATIONS } from './words.ts'

/** `denied`: right at the verb. `unsure`: elsewhere in the clause, or `endnu ikke`. */
export type Negation = 'none' | 'denied' | 'unsure'

/** Reads whether a verb group is denied. */
export function negationOf(
  { words }: Pick<Sentence, 'words'>,
  group: { finite: number; at: number; carrier: string | null },
  { from, to }: Readonly<Record<'from' | 'to', number>>,
): Negation {
  const low = (k: number): string => words[k]?.low ?? ''
  const end = group.carrier === null ? to : group.at
  for (let k = from; k < end; k++) {
    const word = low(k)
    if (!NEGATIONS.has(word)) continue
    const [before, next] = [low(k - 1), low(k + 1)]
    // `Hverken indstillingen eller ændringsforslaget blev vedtaget.`, and not `blev hverken vedtaget eller forkastet`
    if (word === 'hverken' && k < group.finite) return 'denied'
    // `Ingen af punkterne kunne tiltrædes`, `Intet forslag blev vedtaget`
    if ((word === 'ingen' || word === 'intet') && k < group.finite && (next === 'af' || MATTER.test(next)))
      return 'denied'
    // `dog ikke punkt 3` takes a part out; `ikke mindst`, `ikke kun` deny nothing; `om ikke`.
    if (/^(?:mindst|kun|blot|alene|desto|uvæsentlig\p{Alpha}*)$/u.test(next) || before === 'om') continue
    if (
      word === 'ikke' &&
      /^(?:dog|men|og)$/u.test(before) &&
      /^(?:punkt\p{Alpha}*|pkt|at-punkt|for|den|det|de|afsnit\p{Alpha}*)$/u.test(next)
    )
      continue
    if (word === 'ikke' && /^(?:punkt\p{Alpha}*|pkt)$/u.test(next) && k > group.at) continue
    // `…, men ikke uden debat`: behind a comma it speaks of how, or of a part.
    if (k > group.at && /^(?:dog|men)$/u.test(before) && /^[,–-]$/u.test(low(k - 2))) continue
    if (word === 'hverken' || word === 'næppe' || before === 'endnu' || word === 'aldrig') return 'unsure'
    if (word === 'ikke' && /^(?:enstemmigt|uden|længere)$/u.test(next)) return 'unsure'
    if (
      (word === 'ingen' || word === 'intet') &&
      !/^(?:flertal|opbakning|tilslutning|enighed|konsensus|støtte|beslutning)$/u.test(next) &&
      !GROUNDS.has(next)
    )
      continue
    return 'denied'
  }
  return 'none'
}
